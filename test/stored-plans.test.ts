import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doseKinds } from '../src/engine/model/dose.ts';
import type { Fields, ProfileSection } from '../src/engine/model/intent.ts';
import type { Plan } from '../src/engine/model/plan.ts';
import { DAY, HOUR, MINUTE } from '../src/time.ts';
import { openPlaygroundLife, type PlaygroundLife } from './fakes/playground-life.ts';
import { legacyPlans } from './fixtures/legacy-plans.ts';
import { bed, ended } from './fixtures/recovery-day.ts';
import { rawSqlite } from './store/raw-sqlite.ts';

/**
 * Every string in a document with four words or more, and where it stands, the names of the fields too: a stored plan holds ids and numbers, which the
 * catalogue says in the runner's language. No field is excepted. What runners type (the line of a run, the fields of a form) is read into ids and numbers
 * before anything is stored, the sore spots too: their areas are a closed list ('calf', 'lower back').
 */
function sentencesIn(value: unknown, where = ''): readonly string[] {
  if (typeof value === 'string') return isSentence(value) ? [`${where}: ${value}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(isSentence(name) ? [`${where}: ${name}`] : []),
    ...sentencesIn(inner, `${where}/${name}`),
  ]);
}

function isSentence(text: string): boolean {
  return text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length >= 4;
}

const health = (...flags: readonly string[]) => ['health', { consent: 'yes', health: flags }] as const;

interface Day {
  /** Answers to the morning check. */
  readonly morning?: readonly string[];
  readonly profile?: readonly (readonly [ProfileSection, Fields])[];
  /** Hours after nine in the morning, and what is typed then. */
  readonly runs: readonly (readonly [number, string])[];
  /** Buttons under the last plan, pressed with a quarter of an hour between. */
  readonly presses?: readonly string[];
}

/** One day after the other: whatever makes a plan say something else. */
const days: readonly Day[] = [
  {
    profile: [health('diabetes-insulin', 'kidney-disease', 'heart-disease')],
    runs: [[4, '/finished-run long 120min 31C hot took 2 ibuprofen sore left calf and lower back']],
    presses: ['Full', 'Stop'],
  },
  {
    profile: [health('anticoagulant', 'pregnancy', 'epilepsy', 'high-blood-pressure')],
    runs: [[0, '/finished-run tempo 2h rpe 7 next hard tomorrow']],
    presses: ['Lighter', 'Stop', 'Resume'],
  },
  {
    profile: [health('peripheral-arterial-disease', 'open-wound', 'eating-disorder', 'low-blood-pressure')],
    runs: [[5, '/finished-run intervals 75min swollen foot']],
  },
  {
    profile: [
      health(),
      ['food', { diet: 'vegan', avoid: ['nuts', 'gluten', 'soy'], stomach: 'yes', kitchen: 'no' }],
      ['schedule', { minutes: '20' }],
    ],
    runs: [
      [0, '/finished-run long 100min'],
      [12.5, '/finished-run tempo 60min rpe 9'],
    ],
  },
  {
    profile: [
      ['food', { diet: 'anything', avoid: ['dairy', 'gluten', 'nuts', 'soy', 'sesame', 'egg', 'fish'] }],
      ['schedule', { minutes: '' }],
      ['nudges', { unwanted: ['roll'] }],
    ],
    runs: [
      [0, '/finished-run easy 30min 2 beers limped home'],
      [11.25, '/finished-run long 80min'],
    ],
  },
  {
    profile: [
      ['gear', { gear: ['stick', 'ice', 'tub', 'thermometer'], ice: 'yes' }],
      ['body', { units: 'imperial', mass: '150 lb', age: '16-17', training: ['beginner'] }],
    ],
    runs: [[1, '/finished-run race 5h weighed 70 to 68 drank 1.5l']],
  },
  { runs: [[0, '/finished-run long 90min with a bad cold next race in 2 days']] },
  {
    profile: [
      ['gear', { gear: [] }],
      ['body', { units: 'metric', age: '60-plus', training: [] }],
    ],
    runs: [
      [4, '/finished-run long 100min 20km weighed 70 to 68.4 drank 500ml ended 1h50 ago'],
      [13.3, '/finished-run recovery 20min'],
    ],
  },
  {
    profile: [['nudges', { size: 'quick', unwanted: [] }]],
    runs: [[3, '/finished-run marathon 3:15 next easy tomorrow']],
  },
  {
    profile: [
      ['nudges', { size: 'smart' }],
      ['gear', { gear: ['tub', 'epsom', 'roller'], ice: 'no' }],
      ['body', { age: 'adult' }],
    ],
    runs: [[10.2, '/finished-run tempo 60min rpe 7']],
  },
  { morning: ['6', 'One spot worries me', 'On a bone'], runs: [[0, '/finished-run tempo 30min']] },
];

/** `look` is called whenever a plan may have changed. */
async function live(life: PlaygroundLife, look: () => void): Promise<void> {
  await firstDay(life, look);
  for (const [index, { morning = [], profile = [], runs, presses = [] }] of days.entries()) {
    const nine = ended + (index + 1) * DAY;
    for (const label of morning) await life.press(label);
    for (const [section, fields] of profile) {
      await life.fill(section, fields);
      look();
    }
    for (const [hours, line] of runs) {
      await life.until(nine + hours * HOUR);
      look();
      await life.say(line);
      look();
    }
    const [last = 0] = runs.at(-1) ?? [];
    for (const [turn, label] of presses.entries()) {
      await life.until(nine + last * HOUR + (turn + 1) * 15 * MINUTE);
      await life.press(label, 'team');
      look();
    }
    await life.until(nine + 23 * HOUR);
  }
  look();
}

/** A whole day of somebody who answers: marks, a timer, the question before the first ice bath, a moved bedtime, a sore and short night. */
async function firstDay(life: PlaygroundLife, look: () => void): Promise<void> {
  const minute = (minutes: number) => life.until(ended + minutes * MINUTE);
  await life.say('/finished-run long 90min sore calves');
  look();
  await minute(4);
  await life.press('Done');
  await minute(33);
  await life.press('Start timer: Stretch');
  await minute(44);
  await life.press('Out: Stretch');
  await life.press('Skip: 4:1 snack');
  await minute(50);
  await life.press('None of these');
  look();
  await minute(51);
  await life.press('Start timer');
  await minute(58);
  await life.press('Out');
  await life.say('/recovery bedtime 22:00');
  await life.until(bed + 9 * HOUR);
  await life.press('7');
  await life.press('5 h');
  look();
}

const folder = mkdtempSync(join(tmpdir(), 'stored-plans-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every state of a stored plan, as the table has it: a later one takes the place of an earlier one. */
let plans: readonly Plan[];
beforeAll(async () => {
  const life = await openPlaygroundLife(ended, folder);
  const { sqlite } = rawSqlite(join(folder, 'coach.db'));
  const docs = new Set<string>();
  const look = sqlite.prepare<[], string>('select doc from plan').pluck();
  await live(life, () => {
    for (const doc of look.all()) docs.add(doc);
  });
  sqlite.close();
  await life.close();
  plans = [...docs].map((doc) => JSON.parse(doc) as Plan);
}, 60_000);

/**
 * All that the days must bring about, so that nothing a plan can hold goes unseen: the compiler asks for a new one here. 'legacy' is what plans of before
 * 0.3 say in their English, and no step is 'plain' so far.
 */
const doses = doseKinds.filter((kind) => kind !== 'plain' && kind !== 'legacy');
const notes = {
  unwell: true,
  'very-hot': true,
  limp: true,
  alcohol: true,
  'too-soon': true,
  'very-big-day': true,
  'after-very-big-day': true,
  insulin: true,
  painkiller: true,
  'standing-pain': true,
  'sore-morning': true,
  'late-evening': true,
  'late-hard-run': true,
  longer: true,
  drink: true,
  gate: true,
} as const satisfies Record<Exclude<Plan['notes'][number]['id'], 'legacy'>, true>;
const leftOut = {
  gate: true,
  'no-tub': true,
  over: true,
  crowded: true,
  'in-the-meal': true,
  'near-bed': true,
  unwanted: true,
  quick: true,
  light: true,
  'no-minutes': true,
  'runs-into': true,
} as const satisfies Record<Exclude<Plan['leftOut'][number]['because'], 'legacy'>, true>;
const shorter = { light: true, 'near-bed': true, 'no-minutes': true } as const satisfies Record<
  Exclude<NonNullable<Plan['steps'][number]['shorter']>['because'], 'legacy'>,
  true
>;

const kinds = (found: readonly string[]) => [...new Set(found)].toSorted();

describe('what the store keeps of a plan', () => {
  it('is no sentence, whatever the days were like and whenever one looks', () => {
    expect(plans.length).toBeGreaterThan(days.length * 2);
    expect(plans.flatMap((plan) => sentencesIn(plan))).toEqual([]);
  });

  it('had every kind of dose, note and reason in these days', () => {
    const steps = plans.flatMap((plan) => plan.steps);
    expect(kinds(steps.map(({ dose }) => dose.kind))).toEqual(kinds(doses));
    expect(kinds(steps.flatMap((step) => step.shorter?.because ?? []))).toEqual(kinds(Object.keys(shorter)));
    expect(kinds(plans.flatMap((plan) => plan.notes.map(({ id }) => id)))).toEqual(kinds(Object.keys(notes)));
    expect(kinds(plans.flatMap((plan) => plan.leftOut.map(({ because }) => because)))).toEqual(
      kinds(Object.keys(leftOut)),
    );
    expect(kinds(steps.map(({ stands }) => stands))).toEqual(['instead', 'own']);
    expect(plans.some(({ superseded }) => superseded)).toBe(true);
  });
});

describe('the search for sentences', () => {
  it('finds one that was planted in a plan, however deep, and one that names a field', () => {
    const [plan] = plans;
    const planted = { ...plan, steps: [{ dose: { advice: [{ id: 'sips', how: 'Sip it, no gulping.' }] } }] };
    expect(sentencesIn(planted)).toEqual(['/steps/0/dose/advice/0/how: Sip it, no gulping.']);
    expect(sentencesIn({ notes: [{ 'Rest well and drink': 1 }] })).toEqual(['/notes/0: Rest well and drink']);
  });

  it('takes ids, zones, areas and numbers for what they are', () => {
    const facts = ['ice-controlled-pressure', 'America/Argentina/Buenos_Aires', 'lower back', 4, null, true, '22:30'];
    expect(sentencesIn({ facts })).toEqual([]);
  });

  it('finds the English that plans kept before 0.3', () => {
    for (const { plan } of legacyPlans) expect(sentencesIn(plan)).not.toEqual([]);
  });
});
