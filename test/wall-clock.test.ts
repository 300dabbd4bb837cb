import { expect, it } from 'vitest';
import type { Button } from '../src/card.ts';
import { HOUR, type Instant, MINUTE } from '../src/time.ts';
import { buttonsOf, type ClubLife, openClubLife } from './fakes/club-life.ts';

const ana = 'discord:ana';
const night = ['epsom-bath', 'roll', 'sleep', 'check'];
const isDone = ({ label, line }: Button) => label.startsWith('Done') && !line.includes('epsom-bath');
const utc = (at: Instant) => new Date(at).toISOString().slice(0, 16);

/** Ana, told of her zone and lights out, has just run; the plan is made. */
async function planned(zone: string, at: string, bedtime: string): Promise<ClubLife> {
  const life = await openClubLife(Date.parse(`${at}:00Z`));
  await life.store.update(ana, { now: life.clock.now(), once: null }, ({ runner }) => ({
    changes: { runner: { profile: { ...runner.profile, zone, bedtime } } },
  }));
  await life.say('finished-run long 90min', { zone });
  return life;
}

/** Lets the night pass while Ana presses every Done but the bath's, which would bring what follows it forward; resolves with the instant (UTC) at which each step that hangs on the night arrived. */
async function arrivals(life: ClubLife): Promise<Readonly<Record<string, string>>> {
  const at = new Map<string, Instant>();
  const end = life.clock.now() + 30 * HOUR;
  for (let turn = 0; turn < 60; turn++) {
    for (const { ref, card } of life.messenger.stored.slice(at.size)) {
      at.set(ref.message, life.clock.now());
      for (const button of buttonsOf(card).filter(isDone)) await life.say(button.line, { direct: true, message: ref });
    }
    const due = await life.store.nextDue();
    if (due === null || due > end) break;
    await life.pass(Math.max(due, life.clock.now()));
  }
  const { nudges } = await life.store.read(ana, life.clock.now());
  return Object.fromEntries(
    nudges.flatMap(({ step, message }) => {
      const then = message && at.get(message.message);
      return then && night.includes(step) ? [[step, utc(then)]] : [];
    }),
  );
}

/** Minutes before lights out are counted on the clock that ticks, from where the wall clock shows bedtime. */
const before = (bed: string, check: string) => {
  const [epsom, roll, sleep] = [85, 60, 0].map((minutes) => utc(Date.parse(`${bed}:00Z`) - minutes * MINUTE));
  return { 'epsom-bath': epsom, roll, sleep, check };
};

it.each([
  // The bedtime does not exist that night: the clock goes from 02:00 to 03:00.
  ['a gap', 'Europe/Berlin', '2026-03-28T18:00', '02:30', '2026-03-29T01:30', '2026-03-29T06:00'],
  // Clocks go on after lights out: the night is an hour shorter, the morning stays where the wall has it.
  ['a gap after lights out', 'Europe/Berlin', '2026-03-28T15:00', '22:30', '2026-03-28T21:30', '2026-03-29T05:00'],
  // 02:30 comes twice: the first one counts.
  ['an overlap', 'Europe/Berlin', '2026-10-24T17:00', '02:30', '2026-10-25T00:30', '2026-10-25T06:00'],
  ['an overlap after lights out', 'Europe/Berlin', '2026-10-24T15:00', '22:30', '2026-10-24T20:30', '2026-10-25T06:00'],
  ['a gap before midnight', 'America/Nuuk', '2026-03-28T20:00', '23:30', '2026-03-29T01:30', '2026-03-29T08:00'],
  ['an overlap before midnight', 'America/Nuuk', '2026-10-24T19:00', '23:30', '2026-10-25T00:30', '2026-10-25T09:00'],
  ['half an hour twice', 'Australia/Lord_Howe', '2026-04-04T07:00', '01:45', '2026-04-04T14:45', '2026-04-04T20:30'],
  ['a zone of 45 minutes', 'Asia/Kathmandu', '2026-06-06T11:15', '22:30', '2026-06-06T16:45', '2026-06-07T01:15'],
  ['a gap at 02:45', 'Pacific/Chatham', '2026-09-26T04:15', '03:00', '2026-09-26T14:15', '2026-09-26T18:45'],
  ['the date line', 'Pacific/Kiritimati', '2026-06-06T03:00', '22:30', '2026-06-06T08:30', '2026-06-06T17:00'],
])('what hangs on bedtime arrives by the wall clock through %s (%s, run at %s, lights out %s)', async (...given) => {
  const [, zone, at, bedtime, bed, check] = given;
  expect(await arrivals(await planned(zone, at, bedtime))).toEqual(before(bed, check));
});

it.each([
  ['Europe/Berlin', 'America/New_York', '2026-06-06T07:00', '2026-06-07T02:30', '2026-06-07T11:00'],
  ['America/New_York', 'Europe/Berlin', '2026-06-06T10:00', '2026-06-06T20:30', '2026-06-07T05:00'],
  ['Asia/Kolkata', 'Asia/Kathmandu', '2026-06-06T03:30', '2026-06-06T16:45', '2026-06-07T01:15'],
  // Across the date line: Saturday morning becomes Friday, and lights out is Friday's.
  ['Pacific/Auckland', 'Pacific/Honolulu', '2026-06-05T21:00', '2026-06-06T08:30', '2026-06-06T17:00'],
  ['Pacific/Kiritimati', 'Pacific/Honolulu', '2026-06-05T19:00', '2026-06-06T08:30', '2026-06-06T17:00'],
])('a change from %s to %s in the middle of a plan moves its night to the new wall clock', async (...given) => {
  const [from, to, at, bed, check] = given;
  const life = await planned(from, at, '22:30');
  await life.pass(life.clock.now() + HOUR);
  await life.say(`recovery-profile zone ${to}`, { zone: null, direct: true });
  expect(await arrivals(life)).toEqual(before(bed, check));
});
