import { ageBands, allergens, diets, gearItems } from '../method/facts.ts';
import { stepIds, stepOf } from '../method/steps/steps.ts';
import type { ProfileSection } from '../model/intent.ts';
import { planSizes } from '../model/run.ts';
import { findZone } from '../reading/zones.ts';
import { healthQuestions } from './health-questions.ts';
import { type Question, yesNo } from './question.ts';
import { massWords, pick, pickMany, readBedtime, readMass, readMinutes, readQuiet, readWake } from './read-answer.ts';

const optionalSteps: readonly string[] = stepIds.filter((id) => !stepOf(id)?.always);

const unitSystems = ['metric', 'imperial'] as const;

/** The whole profile, section by section: the one definition behind every platform's dialogue. */
export const questions = {
  schedule: [
    {
      name: 'zone',
      ask: 'text',
      show: (profile) => [profile.zone ?? ''],
      read: ([value = '']) => {
        const zone = value === '' ? null : findZone(value);
        return zone !== null || value === '' ? { zone } : { problem: { id: 'no-zone', words: value.slice(0, 40) } };
      },
    },
    {
      name: 'bedtime',
      ask: 'text',
      show: (profile) => [profile.bedtime],
      read: (values) => readBedtime(values),
    },
    {
      name: 'wake',
      ask: 'text',
      show: (profile) => [profile.wake],
      read: (values) => readWake(values),
    },
    {
      name: 'minutes',
      ask: 'text',
      show: (profile) => [profile.minutes === null ? '' : String(profile.minutes)],
      read: ([value = '']) => readMinutes(value),
    },
  ],
  body: [
    {
      name: 'units',
      ask: { options: unitSystems, many: false },
      show: (profile) => [profile.units],
      read: (values) => pick(values, unitSystems, 'units'),
    },
    {
      name: 'mass',
      ask: 'text',
      show: (profile) => [massWords(profile)],
      read: ([value = ''], profile) => readMass(value, profile),
    },
    {
      name: 'age',
      ask: {
        options: ageBands,
        many: false,
      },
      show: (profile) => [profile.ageBand],
      read: (values) => pick(values, ageBands, 'ageBand'),
    },
    {
      name: 'training',
      ask: {
        many: true,
        options: ['beginner', 'strength'],
      },
      show: (profile) =>
        [profile.beginner ? 'beginner' : '', profile.strengthBlock ? 'strength' : ''].filter((fact) => fact !== ''),
      read: (values) => ({
        beginner: values.includes('beginner'),
        strengthBlock: values.includes('strength'),
      }),
    },
    {
      name: 'lifted',
      ask: { options: yesNo, many: false },
      show: () => [],
      read: ([value = ''], _profile, now) => (value === '' ? {} : { liftedAt: value === 'yes' ? now : null }),
    },
  ],
  gear: [
    {
      name: 'gear',
      ask: {
        options: gearItems,
        many: true,
      },
      show: (profile) => profile.gear,
      read: (values) => pickMany(values, gearItems, 'gear'),
    },
    {
      name: 'ice',
      ask: { options: yesNo, many: false },
      show: (profile) => [profile.alwaysIce ? 'yes' : 'no'],
      read: ([value]) => ({ alwaysIce: value === 'yes' }),
    },
  ],
  food: [
    {
      name: 'diet',
      ask: { options: diets, many: false },
      show: (profile) => [profile.diet],
      read: (values) => pick(values, diets, 'diet'),
    },
    {
      name: 'avoid',
      ask: { options: allergens, many: true },
      show: (profile) => profile.avoid,
      read: (values) => pickMany(values, allergens, 'avoid'),
    },
    {
      name: 'stomach',
      ask: { options: yesNo, many: false },
      show: (profile) => [profile.sensitiveStomach ? 'yes' : 'no'],
      read: ([value]) => ({ sensitiveStomach: value === 'yes' }),
    },
    {
      name: 'kitchen',
      ask: { options: yesNo, many: false },
      show: (profile) => [profile.kitchen ? 'yes' : 'no'],
      read: ([value]) => ({ kitchen: value !== 'no' }),
    },
  ],
  health: healthQuestions,
  nudges: [
    {
      name: 'quiet',
      ask: 'text',
      show: (profile) => [profile.quiet ? `${profile.quiet.from}-${profile.quiet.to}` : ''],
      read: ([value = '']) => readQuiet(value),
    },
    {
      name: 'size',
      ask: { options: planSizes, many: false },
      show: (profile) => [profile.size],
      read: (values) => pick(values, planSizes, 'size'),
    },
    {
      name: 'nudging',
      ask: {
        options: ['normal', 'fewer', 'always'],
        many: false,
      },
      show: (profile) => [profile.nudging],
      read: (values) => pick(values, ['normal', 'fewer', 'always'], 'nudging'),
    },
    {
      name: 'unwanted',
      ask: { options: optionalSteps, many: true },
      show: (profile) => profile.unwanted,
      read: (values) => pickMany(values, optionalSteps, 'unwanted'),
    },
  ],
} as const satisfies Record<ProfileSection, readonly Question[]>;
