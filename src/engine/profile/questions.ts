import { en } from '../../wording/en/index.ts';
import { ageBands, allergens, gearItems } from '../method/facts.ts';
import { type StepId, stepIds, stepOf } from '../method/steps/steps.ts';
import type { ProfileSection } from '../model/intent.ts';
import { findZone } from '../reading/zones.ts';
import { healthQuestions } from './health-questions.ts';
import { named, type Question, yesNo } from './question.ts';
import { BEDTIME, massWords, pick, pickMany, readMass, readMinutes, readQuiet, wallOr } from './read-answer.ts';

const optionalSteps = stepIds.filter((id) => !stepOf(id)?.always);

const plain = (value: string) => value.charAt(0).toUpperCase() + value.slice(1).replaceAll('-', ' ');

/** The whole profile, section by section: the one definition behind every platform's dialogue. */
export const questions = {
  schedule: [
    {
      name: 'zone',
      label: 'Time zone',
      ask: 'text',
      placeholder: 'Europe/Berlin',
      hint: 'As Region/City',
      show: (profile) => [profile.zone ?? ''],
      read: ([value = '']) => {
        const zone = value === '' ? null : findZone(value);
        return zone !== null || value === ''
          ? { zone }
          : `I don't know the time zone "${value.slice(0, 40)}". Write it as Region/City, such as Europe/Berlin.`;
      },
    },
    {
      name: 'bedtime',
      label: 'Lights out',
      ask: 'text',
      placeholder: '22:30',
      show: (profile) => [profile.bedtime],
      read: (values) => wallOr(BEDTIME, '22:30', values, (bedtime) => ({ bedtime })),
    },
    {
      name: 'wake',
      label: 'Alarm',
      ask: 'text',
      placeholder: '06:30',
      show: (profile) => [profile.wake],
      read: (values) => wallOr('Alarm', '06:30', values, (wake) => ({ wake })),
    },
    {
      name: 'minutes',
      label: 'Minutes for recovery',
      ask: 'text',
      placeholder: '60',
      hint: 'On an ordinary day; empty means as long as it takes',
      show: (profile) => [profile.minutes === null ? '' : String(profile.minutes)],
      read: ([value = '']) => readMinutes(value, 5, 600, 'Minutes for recovery', null, (minutes) => ({ minutes })),
    },
  ],
  body: [
    {
      name: 'units',
      label: 'Units',
      ask: { options: named(['metric', 'imperial'], plain), many: false },
      show: (profile) => [profile.units],
      read: (values) => pick(values, ['metric', 'imperial'], 'units'),
    },
    {
      name: 'mass',
      label: 'Body mass',
      ask: 'text',
      placeholder: '70 kg or 154 lb',
      hint: 'Optional: sizes portions and drinks',
      show: (profile) => [massWords(profile)],
      read: ([value = ''], profile) => readMass(value, profile),
    },
    {
      name: 'age',
      label: 'Age',
      ask: {
        options: [
          { label: 'Under 16', value: 'under-16' },
          { label: '16 or 17', value: '16-17' },
          { label: '18 to 59', value: 'adult' },
          { label: '60 or over', value: '60-plus' },
        ],
        many: false,
      },
      show: (profile) => [profile.ageBand],
      read: (values) => pick(values, ageBands, 'ageBand'),
    },
    {
      name: 'training',
      label: 'What is true of you',
      ask: {
        many: true,
        options: [
          { label: 'New to running, or just back', value: 'beginner' },
          { label: 'In a strength block', value: 'strength' },
        ],
      },
      show: (profile) =>
        [profile.beginner ? 'beginner' : '', profile.strengthBlock ? 'strength' : ''].filter((one) => one !== ''),
      read: (values) => ({
        beginner: values.includes('beginner'),
        strengthBlock: values.includes('strength'),
      }),
    },
    {
      name: 'lifted',
      label: 'Lifted weights today',
      hint: 'Counts for a day: no ice bath after lifting',
      ask: { options: yesNo, many: false },
      show: () => [],
      read: ([value = ''], _profile, now) => (value === '' ? {} : { liftedAt: value === 'yes' ? now : null }),
    },
  ],
  gear: [
    {
      name: 'gear',
      label: 'What you have at home',
      ask: {
        options: named(gearItems, (item) =>
          item === 'epsom' ? 'Epsom salt' : item === 'stick' ? 'The Stick' : item === 'tub' ? 'Bath tub' : plain(item),
        ),
        many: true,
      },
      show: (profile) => profile.gear,
      read: (values) => pickMany(values, gearItems, 'gear'),
    },
    {
      name: 'ice',
      label: 'Ice bath after every hard run',
      ask: { options: yesNo, many: false },
      show: (profile) => [profile.alwaysIce ? 'yes' : 'no'],
      read: ([value]) => ({ alwaysIce: value === 'yes' }),
    },
  ],
  food: [
    {
      name: 'diet',
      label: 'Diet',
      ask: { options: named(['anything', 'vegetarian', 'vegan'], plain), many: false },
      show: (profile) => [profile.diet],
      read: (values) => pick(values, ['anything', 'vegetarian', 'vegan'], 'diet'),
    },
    {
      name: 'avoid',
      label: 'You avoid',
      ask: { options: named(allergens, plain), many: true },
      show: (profile) => profile.avoid,
      read: (values) => pickMany(values, allergens, 'avoid'),
    },
    {
      name: 'stomach',
      label: 'Sensitive stomach after runs',
      ask: { options: yesNo, many: false },
      show: (profile) => [profile.sensitiveStomach ? 'yes' : 'no'],
      read: ([value]) => ({ sensitiveStomach: value === 'yes' }),
    },
    {
      name: 'kitchen',
      label: 'A kitchen at hand',
      ask: { options: yesNo, many: false },
      show: (profile) => [profile.kitchen ? 'yes' : 'no'],
      read: ([value]) => ({ kitchen: value !== 'no' }),
    },
  ],
  health: healthQuestions,
  nudges: [
    {
      name: 'quiet',
      label: 'Quiet hours',
      ask: 'text',
      placeholder: '22:45-06:30',
      hint: 'Empty: from bedtime to your alarm',
      show: (profile) => [profile.quiet ? `${profile.quiet.from}-${profile.quiet.to}` : ''],
      read: ([value = '']) => readQuiet(value),
    },
    {
      name: 'size',
      label: 'Usual plan',
      ask: { options: named(['quick', 'smart', 'full'], plain), many: false },
      show: (profile) => [profile.size],
      read: (values) => pick(values, ['quick', 'smart', 'full'], 'size'),
    },
    {
      name: 'nudging',
      label: 'Messages',
      ask: {
        options: [
          { label: 'One a step; fewer when I ignore them', value: 'normal' },
          { label: 'Few, with steps folded together', value: 'fewer' },
          { label: 'One a step, always', value: 'always' },
        ],
        many: false,
      },
      show: (profile) => [profile.nudging],
      read: (values) => pick(values, ['normal', 'fewer', 'always'], 'nudging'),
    },
    {
      name: 'unwanted',
      label: 'Steps you never want',
      ask: { options: named(optionalSteps, (id) => en.steps[id as StepId].name), many: true },
      show: (profile) => profile.unwanted,
      read: (values) => pickMany(values, optionalSteps, 'unwanted'),
    },
  ],
} as const satisfies Record<ProfileSection, readonly Question[]>;
