import { DAY, HOUR, type Instant, localHour, MINUTE } from '../../src/time.ts';
import { type Act, faultKinds } from './act.ts';
import { createDice, type Dice } from './dice.ts';
import type { Person } from './world.ts';

/** Names that stand in no sentence of the coach, so that they are found wherever they should not be. */
const nameOf = (n: number) => `Qx${String(n).padStart(3, '0')}z`;
const CLUB = 20;

export function peopleOf(dice: Dice, count: number): Person[] {
  const zones = Intl.supportedValuesOf('timeZone');
  const clubs = Math.ceil(count / CLUB);
  return Array.from({ length: count }, (_, n) => ({
    name: nameOf(n),
    zone: dice.pick(zones),
    club: `club${n % clubs}`,
  }));
}

const runs = [
  'long 90min',
  'easy 40min',
  'tempo 50min hot',
  'intervals 60min',
  'race 10k 48min',
  'long 2h30 2 beers',
  'ultra 5h',
  'easy 30min ended 45 min ago',
  'long 100min feeling dizzy',
  'long 90min lifted weights today',
  'hills 60min light',
  'marathon 3:40 hot',
] as const;
const hostile = [
  'finished-run',
  'finished-run \u202e@everyone <!channel> 99999999999h',
  "recovery done '; drop table nudge; --",
  'recovery done id00000001.ice-bath.0',
  'recovery later id00000002.stretch.0',
  'recovery sore id00000001 99',
  'recovery-team setup #x 25:99 Mars/Phobos',
  'recovery-team visibility everybody',
  'no such command',
  'recovery out',
  `ask-coach ${'\ufdfa'.repeat(200)}`,
  'recovery again',
  'recovery today',
  'recovery next',
  'recovery history',
] as const;
const profiles: readonly (readonly [section: string, fields: Readonly<Record<string, string>>])[] = [
  ['nudges', { quiet: '21:30-06:00' }],
  ['nudges', { quiet: '13:00-15:00' }],
  ['nudges', { nudging: 'fewer' }],
  ['nudges', { nudging: 'always' }],
  ['health', { consent: 'yes', health: 'heart-disease' }],
  ['health', { consent: 'yes', health: 'raynauds' }],
  ['body', { age: '16-17' }],
  ['schedule', { bedtime: '21:00', wake: '05:30' }],
  ['schedule', { bedtime: '09:00', wake: '17:00' }],
  ['gear', { ice: 'always' }],
];
const whims = [
  'recovery stop',
  'recovery resume',
  'recovery resume',
  'ask-coach chest pain',
  'recovery cleared',
  'recovery cleared',
  'recovery bedtime 23:30',
  'recovery bedtime 20:45',
  'recovery ice none',
  'recovery-team visibility hidden',
  'recovery-team visibility counted',
  'recovery-team visibility named',
  'recovery again',
  'recovery-data delete confirm',
] as const;

/** Faults after which the same message goes again. */
const passing = faultKinds.filter((kind) => kind !== 'closed' && kind !== 'refused');

/** What people say to a coach that was away. */
const firstWords = ['recovery bedtime 23:00', 'recovery bedtime 21:45', 'recovery again', 'recovery resume'] as const;

/** An act and when it is to happen: milliseconds of real time since the start. */
export interface Planned {
  readonly at: number;
  readonly act: Act;
}

/** What the people and the world around them do on their own, for so many days; what they answer to is in `reaction`. */
export function daysOf(seed: number, people: readonly Person[], start: Instant, days: number): Planned[] {
  const dice = createDice(seed + 1);
  const planned: Planned[] = [];
  const add = (at: number, act: Act) => void planned.push({ at: Math.round(at / MINUTE) * MINUTE, act });
  for (const club of new Set(people.map((person) => person.club))) {
    const captain = people.find((person) => person.club === club);
    if (captain)
      add(0, {
        do: 'say',
        who: captain.name,
        line: `recovery-team setup #team ${dice.pick(['20:15', '07:00', '12:30'])} ${captain.zone}`,
        captain: true,
      });
  }
  for (const { name, zone } of people) {
    if (dice.chance(0.7)) add(MINUTE, { do: 'say', who: name, line: 'recovery ice none' });
    for (let facts = dice.between(0, 3); facts > 0; facts--) add(dice.between(0, days) * DAY, profileOf(dice, name));
    for (let day = 0; day < days; day++) {
      const moment = () => awakeMoment(dice, start + day * DAY, zone) - start;
      if (dice.chance(0.065))
        add(moment(), {
          do: 'say',
          who: name,
          line: `finished-run ${dice.pick(runs)}`,
          ...(dice.chance(0.1) ? { again: true } : {}),
        });
      if (dice.chance(0.015)) add(moment(), { do: 'say', who: name, line: dice.pick(whims) });
      if (dice.chance(0.015))
        add(day * DAY + dice.between(0, 1439) * MINUTE, { do: 'say', who: name, line: dice.pick(hostile) });
      if (dice.chance(0.005))
        add(moment(), {
          do: 'click',
          who: dice.pick(people).name,
          by: name,
          back: dice.between(0, 4),
          button: dice.between(0, 5),
        });
    }
  }
  // Two days more, in which everything that waits comes to its end.
  add((days + 2) * DAY, { do: 'restart' });
  return [...planned, ...weather(dice, people, days)].toSorted((a, b) => a.at - b.at);
}

function profileOf(dice: Dice, who: string): Act {
  const [section, fields] = dice.pick(profiles);
  return { do: 'say', who, line: `recovery-profile ${section}`, fields };
}

/** A moment of that day when people in the zone are up, mostly. */
function awakeMoment(dice: Dice, from: Instant, zone: string): Instant {
  let at = from;
  for (let tries = 0; tries < 4; tries++) {
    at = from + dice.between(0, 1439) * MINUTE;
    const hour = localHour(at, zone);
    if (hour >= 6 && hour < 22) break;
  }
  return at;
}

/** What happens to the host and the platform. Every trouble ends. */
function weather(dice: Dice, people: readonly Person[], days: number): Planned[] {
  const planned: Planned[] = [];
  const spell = (at: number, lasts: number, begins: Act, ends: Act) =>
    void planned.push({ at, act: begins }, { at: at + lasts, act: ends });
  const minute = () => dice.between(0, 1439) * MINUTE;
  for (let day = 0; day < days; day++) {
    const at = day * DAY + minute();
    if (dice.chance(0.15))
      spell(
        at,
        dice.pick([5 * MINUTE, HOUR, 5 * HOUR, 26 * HOUR]),
        { do: 'platform', up: false },
        { do: 'platform', up: true },
      );
    if (dice.chance(0.1)) {
      const lasts = dice.pick([5 * MINUTE, 3 * HOUR, 30 * HOUR]);
      spell(at, lasts, { do: 'host', up: false }, { do: 'host', up: true });
      // Whoever speaks first after a long sleep may do so before the first look at the clock.
      for (const { name } of people)
        if (dice.chance(0.2))
          planned.push({ at: at + lasts, act: { do: 'say', who: name, line: dice.pick(firstWords) } });
    }
    const ms = dice.pick([HOUR, -HOUR, 30_000, -30_000, 3 * HOUR]);
    if (dice.chance(0.1))
      spell(day * DAY + minute(), dice.pick([10 * MINUTE, DAY]), { do: 'jump', ms }, { do: 'jump', ms: -ms });
    if (dice.chance(0.3))
      planned.push({ at: day * DAY + minute(), act: { do: dice.chance(0.5) ? 'crash' : 'restart' } });
    for (let faults = Math.ceil(people.length / 20); faults > 0; faults--)
      planned.push({
        at: day * DAY + minute(),
        act: { do: 'fault', kind: dice.pick(dice.chance(0.9) ? passing : faultKinds) },
      });
  }
  return planned;
}

/** What somebody does with the message that just came, if anything: a press of any of its buttons, within the hour. */
export function reaction(dice: Dice, who: string, at: number): Planned | null {
  if (!dice.chance(0.45)) return null;
  const again = dice.chance(0.05);
  return {
    at: at + dice.pick([1, 1, 3, 8, 20, 55]) * MINUTE,
    act: { do: 'click', who, by: who, back: 0, button: dice.pick([0, 0, 0, 1, 2, 3]), ...(again ? { again } : {}) },
  };
}
