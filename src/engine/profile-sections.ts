import type { Field, Form } from '../card.ts';
import { isZone } from '../time.ts';
import type { Fields, ProfileSection } from './intent.ts';
import { stepIds, stepOf } from './method/steps.ts';
import { allergens, defaultProfile, gearItems, healthFlags, type Profile } from './profile.ts';
import { healthWords } from './wording/health-words.ts';

/** One question of the profile: how it is asked, shown and read. `read` gets the trimmed text or the picked values. */
interface Question {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly ask:
    | 'text'
    | { readonly options: readonly { readonly label: string; readonly value: string }[]; readonly many: boolean };
  readonly show: (profile: Profile) => readonly string[];
  /** The changed facts, or the sentence that says what is wrong. */
  readonly read: (values: readonly string[], profile: Profile) => Partial<Profile> | string;
}

const yesNo = [
  { label: 'Yes', value: 'yes' },
  { label: 'No', value: 'no' },
];
const named = (values: readonly string[], words: (value: string) => string) =>
  values.map((value) => ({ label: words(value), value }));
const plain = (value: string) => value.charAt(0).toUpperCase() + value.slice(1).replaceAll('-', ' ');

const wallOr = (
  name: string,
  fallback: string,
  values: readonly string[],
  change: (wall: string) => Partial<Profile>,
) => {
  const wall = readWall(values[0] ?? '');
  if ((values[0] ?? '') === '') return change(fallback);
  return wall === null
    ? `${name}: I understood "${(values[0] ?? '').slice(0, 20)}", but I need a clock time such as 22:30.`
    : change(wall);
};

/** '22:30', '22.30', '10:30pm', '9pm', '7' (with am/pm or plain hours) as 'HH:MM'; null otherwise. */
export function readWall(text: string): string | null {
  const found = /^\s*(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?\s*$/iu.exec(text.normalize('NFKC'));
  if (!found) return null;
  const half = found[3]?.toLowerCase();
  const hour = Number(found[1]);
  if (half && (hour < 1 || hour > 12)) return null;
  const hours = half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
  const minutes = Number(found[2] ?? 0);
  return hours > 23 || minutes > 59 ? null : `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

const pick = <K extends keyof Profile>(
  values: readonly string[],
  allowed: readonly string[],
  key: K,
): Partial<Profile> | string => {
  const value = values[0] ?? '';
  if (value === '') return { [key]: defaultProfile[key] };
  return allowed.includes(value) ? { [key]: value } : `"${value.slice(0, 20)}" is not one of ${allowed.join(', ')}.`;
};
const pickMany = <K extends keyof Profile>(
  values: readonly string[],
  allowed: readonly string[],
  key: K,
): Partial<Profile> => ({ [key]: allowed.filter((one) => values.includes(one)) });

const questions = {
  schedule: [
    {
      name: 'zone',
      label: 'Time zone',
      ask: 'text',
      placeholder: 'Europe/Berlin',
      hint: 'As Region/City',
      show: (profile) => [profile.zone ?? ''],
      read: ([value = '']) =>
        value === ''
          ? { zone: null }
          : (readZone(value) ??
            `I don't know the time zone "${value.slice(0, 40)}". Write it as Region/City, such as Europe/Berlin.`),
    },
    {
      name: 'bedtime',
      label: 'Lights out',
      ask: 'text',
      placeholder: '22:30',
      show: (profile) => [profile.bedtime],
      read: (values) => wallOr('Lights out', '22:30', values, (bedtime) => ({ bedtime })),
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
      read: ([value = '']) => numberOr(value, 5, 600, 'Minutes for recovery', null, (minutes) => ({ minutes })),
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
          { label: 'Adult', value: 'adult' },
        ],
        many: false,
      },
      show: (profile) => [profile.ageBand],
      read: (values) => pick(values, ['under-16', '16-17', 'adult'], 'ageBand'),
    },
    {
      name: 'training',
      label: 'What is true of you',
      ask: {
        many: true,
        options: [
          { label: 'New to running, or just back', value: 'beginner' },
          { label: 'In a strength block', value: 'strength' },
          { label: 'New to ice baths', value: 'new-to-ice' },
        ],
      },
      show: (profile) =>
        [
          profile.beginner ? 'beginner' : '',
          profile.strengthBlock ? 'strength' : '',
          profile.newToIce ? 'new-to-ice' : '',
        ].filter((one) => one !== ''),
      read: (values) => ({
        beginner: values.includes('beginner'),
        strengthBlock: values.includes('strength'),
        newToIce: values.includes('new-to-ice'),
      }),
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
  health: [
    {
      name: 'consent',
      label: 'May I store health facts?',
      hint: 'Only to keep advice safe: never shown, never logged. "No" deletes them.',
      ask: { options: yesNo, many: false },
      show: (profile) => [profile.healthConsentAt === null ? 'no' : 'yes'],
      read: ([value]) => (value === 'yes' ? {} : { healthConsentAt: null, health: [] }),
    },
    {
      name: 'health',
      label: 'What applies to you',
      ask: { options: named(healthFlags, (flag) => healthWords[flag as keyof typeof healthWords]), many: true },
      show: (profile) => profile.health,
      read: (values) => pickMany(values, healthFlags, 'health'),
    },
  ],
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
      name: 'unwanted',
      label: 'Steps you never want',
      ask: { options: named(stepIds, (id) => stepOf(id)?.name ?? id), many: true },
      show: (profile) => profile.unwanted,
      read: (values) => pickMany(values, stepIds, 'unwanted'),
    },
  ],
} as const satisfies Record<ProfileSection, readonly Question[]>;

/** The dialogue for one section, filled with what is known. */
export function profileForm(profile: Profile, section: ProfileSection): Form {
  const asked: readonly Question[] = questions[section];
  return {
    title: `Profile: ${section}`,
    line: `recovery-profile ${section}`,
    submit: 'Save',
    fields: asked.map((question) => fieldOf(question, profile)),
  };
}

function fieldOf(question: Question, profile: Profile): Field {
  const base = {
    name: question.name,
    label: question.label,
    ...(question.hint === undefined ? {} : { hint: question.hint }),
  };
  if (question.ask !== 'text')
    return {
      ...base,
      kind: 'choice',
      options: question.ask.options,
      chosen: question.show(profile),
      many: question.ask.many,
    };
  return {
    ...base,
    kind: 'text',
    value: question.show(profile)[0] ?? '',
    ...(question.placeholder === undefined ? {} : { placeholder: question.placeholder }),
  };
}

/** The profile after a sent form, or every problem at once. Fields that did not come stay as they are; health facts need consent. */
export function readFields(
  profile: Profile,
  section: ProfileSection,
  fields: Fields,
  now: number,
): Profile | { readonly problems: readonly string[] } {
  const asked: readonly Question[] = questions[section];
  let changed = profile;
  const problems: string[] = [];
  for (const question of asked) {
    const sent = fields[question.name];
    if (sent === undefined) continue;
    const values = (typeof sent === 'string' ? [sent] : [...sent]).map((value) => value.trim());
    const read = question.read(values, changed);
    if (typeof read === 'string') problems.push(read);
    else changed = { ...changed, ...read };
  }
  if (section === 'health') {
    const consent = [fields.consent].flat()[0] === 'yes';
    if (consent) changed = { ...changed, healthConsentAt: profile.healthConsentAt ?? now };
    else if (changed.health.length > 0 && changed.healthConsentAt === null)
      problems.push('I store health facts only when you say yes to the first question.');
  }
  return problems.length > 0 ? { problems } : changed;
}

/** An IANA name in any case, with blanks or underscores; a bare city when only one zone ends in it. */
function readZone(text: string): Partial<Profile> | null {
  const wanted = text.trim().replaceAll(' ', '_').toLowerCase();
  const zones = Intl.supportedValuesOf('timeZone');
  const exact = zones.find((zone) => zone.toLowerCase() === wanted);
  if (exact) return { zone: exact };
  const cities = zones.filter((zone) => zone.toLowerCase().endsWith(`/${wanted}`));
  const [city] = cities;
  if (cities.length === 1 && city) return { zone: city };
  return isZone(text.trim()) ? { zone: text.trim() } : null;
}

function numberOr(
  text: string,
  least: number,
  most: number,
  name: string,
  empty: null,
  change: (value: number | null) => Partial<Profile>,
): Partial<Profile> | string {
  if (text === '') return change(empty);
  const value = Number(text.replace(',', '.').replace(/\s*(min|minutes)$/iu, ''));
  return Number.isFinite(value) && value >= least && value <= most
    ? change(value)
    : `${name}: I need a number from ${least} to ${most}, such as 60.`;
}

function massWords(profile: Profile): string {
  if (profile.massKg === null) return '';
  return profile.units === 'metric'
    ? `${Math.round(profile.massKg * 10) / 10} kg`
    : `${Math.round(profile.massKg * 2.20462)} lb`;
}

function readMass(text: string, profile: Profile): Partial<Profile> | string {
  if (text === '') return { massKg: null };
  const found = /^(\d{2,3}(?:[.,]\d+)?)\s*(kg|lbs?|pounds?)?$/iu.exec(text.normalize('NFKC'));
  const pounds = found?.[2] ? !/^kg$/iu.test(found[2]) : profile.units === 'imperial';
  const kg = Number(found?.[1]?.replace(',', '.') ?? Number.NaN) * (pounds ? 0.453592 : 1);
  return kg >= 25 && kg <= 300
    ? { massKg: Math.round(kg * 10) / 10 }
    : `Body mass: I understood "${text.slice(0, 20)}"; write it like 70 kg or 154 lb.`;
}

function readQuiet(text: string): Partial<Profile> | string {
  if (text === '') return { quiet: null };
  const [from, to, more] = text.split(/\s*(?:-|–|to)\s*/u).map(readWall);
  return from && to && more === undefined && from !== to
    ? { quiet: { from, to } }
    : 'Quiet hours: write them like 22:45-06:30.';
}
