import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/engine/model/intent.ts';
import { MINUTE } from '../../../src/time.ts';
import { words } from '../../fakes/club-life.ts';
import { type Coached, coached } from '../../fixtures/coached.ts';
import { bed, ended } from '../../fixtures/recovery-day.ts';

const long = { type: 'long', minutes: 90 } as const;
const after = (minutes: number) => ended + minutes * MINUTE;

function ran(facts: Parameters<typeof coached>[0] = {}): Coached {
  const coach = coached(facts);
  coach.run(long, ended);
  return coach;
}

/** Presses a button of a step's message; what the person reads then. */
function press(coach: Coached, step: string, as: Mark, now: number, message: string | null = null): string {
  const clicked = message === null ? null : { channel: 'dm', message };
  const { reply } = coach.do({ kind: 'mark', nudge: coach.row(step).id, as }, now, '', clicked);
  if (reply.kind === 'form') throw new Error('a form?');
  return words(reply.card);
}

describe('Later', () => {
  it("never goes past tonight's bedtime, though that moved after the message went out", () => {
    const coach = ran();
    for (const step of ['ice-bath', 'meal', 'rest', 'epsom-bath']) press(coach, step, 'skip', after(70));
    coach.deliver(bed - 50 * MINUTE);
    expect(coach.row('roll').state).toBe('sent');
    coach.do({ kind: 'bedtime', to: '22:10' }, bed - 49 * MINUTE);
    const earlier = bed - 20 * MINUTE;
    expect(coach.plan().bed).toBe(earlier);
    press(coach, 'roll', 'later', bed - 48 * MINUTE);
    // The roller's window ends a quarter of an hour before bed (M8); a step that is put off begins a minute before that at the latest.
    expect(coach.row('roll').state).toBe('scheduled');
    expect(coach.row('roll').closesAt).toBe(earlier - 15 * MINUTE);
    expect(coach.row('roll').dueAt).toBe(earlier - 16 * MINUTE);
  });

  it('of somebody who lay in the tub ends the timer, and the step has its own window again', () => {
    const coach = ran();
    for (const minute of [0, 15, 33]) coach.deliver(after(minute));
    press(coach, 'ice-bath', 'start', after(95));
    expect(coach.row('ice-bath').closesAt).toBeGreaterThan(after(120));
    press(coach, 'ice-bath', 'later', after(96));
    expect(coach.row('ice-bath').closesAt).toBe(after(120));
    expect(coach.row('ice-bath', 1).state).not.toBe('scheduled');
  });

  it('puts off what came in the same message too, and the two stay together', () => {
    const coach = ran();
    coach.deliver(after(15));
    expect(coach.row('snack').message).toEqual(coach.row('stretch').message);
    press(coach, 'stretch', 'later', after(16));
    expect([coach.row('stretch').state, coach.row('snack').state]).toEqual(['scheduled', 'scheduled']);
    expect(coach.row('snack').dueAt).toBe(coach.row('stretch').dueAt);
  });

  it('in the last minutes of a window moves nothing', () => {
    const coach = ran();
    coach.deliver(after(15));
    const { closesAt } = coach.row('stretch');
    expect(press(coach, 'stretch', 'later', closesAt - MINUTE)).toContain('Now or not at all');
    expect(coach.row('stretch').state).toBe('sent');
  });
});

describe('a mark', () => {
  it('that comes a second time changes nothing and says so', () => {
    const coach = ran();
    coach.deliver(ended);
    press(coach, 'hydrate', 'done', after(3));
    const before = coach.snapshot;
    expect(press(coach, 'hydrate', 'done', after(4))).toContain('done already');
    expect(coach.snapshot.nudges).toEqual(before.nudges);
    press(coach, 'stretch', 'skip', after(16));
    expect(press(coach, 'stretch', 'skip', after(17))).toContain('skipped already');
  });

  it('as skipped has no use once the window is over; as done it still counts', () => {
    const coach = ran();
    const { closesAt } = coach.row('hydrate');
    expect(press(coach, 'hydrate', 'skip', closesAt)).toContain('past its window anyway');
    expect(coach.row('hydrate').state).not.toBe('skipped');
    press(coach, 'hydrate', 'done', closesAt);
    expect(coach.row('hydrate').state).toBe('done');
  });

  it('on the message of a timer closes that one and rewrites the step’s own', () => {
    const coach = ran();
    coach.deliver(after(33));
    press(coach, 'ice-bath', 'start', after(34));
    const own = coach.row('ice-bath').message;
    const mark = { kind: 'mark', nudge: coach.row('ice-bath').id, as: 'out' } as const;
    const call = { channel: 'dm', message: 'the call' };
    expect(coach.do(mark, after(38), '', call).edits.map((edit) => edit.message)).toEqual([own]);
    const other = ran();
    other.deliver(after(33));
    expect(other.do(mark, after(38), '', other.row('ice-bath').message).edits).toEqual([]);
  });
});

describe('a first ice bath', () => {
  const firstTimer = { iceTakenAt: null, iceScreen: 'none' } as const;
  it.each([
    [2, false],
    [3, true],
  ])('of %d minutes makes nobody experienced until it is long enough (%s)', (minutes, counts) => {
    const coach = ran(firstTimer);
    coach.deliver(after(33));
    press(coach, 'ice-bath', 'start', after(34));
    press(coach, 'ice-bath', 'out', after(34 + minutes));
    expect(coach.snapshot.runner.profile.iceTakenAt !== null).toBe(counts);
  });

  it('that was skipped is none, and the first one that counted stays the first', () => {
    const skipped = ran(firstTimer);
    press(skipped, 'ice-bath', 'skip', after(40));
    expect(skipped.snapshot.runner.profile.iceTakenAt).toBeNull();
    const seasoned = ran({ iceTakenAt: 7 });
    press(seasoned, 'ice-bath', 'done', after(40));
    expect(seasoned.snapshot.runner.profile.iceTakenAt).toBe(7);
  });
});

describe('a timer', () => {
  it('calls at its minutes, and its row stays open ten minutes beyond the last call', () => {
    const coach = ran();
    coach.deliver(after(33));
    press(coach, 'ice-bath', 'start', after(117));
    const calls = coach.snapshot.nudges.filter((row) => row.step === 'ice-bath' && row.slot > 0);
    expect(calls.map((row) => (row.dueAt - after(117)) / MINUTE).toSorted((a, b) => a - b)).toEqual([3, 10, 15, 18]);
    for (const row of calls) expect(row.closesAt - row.dueAt).toBe(10 * MINUTE);
    expect(coach.row('ice-bath').closesAt).toBe(after(117 + 18 + 10));
  });

  it('that runs is not started again, and one of a step that is settled not at all', () => {
    const coach = ran();
    coach.deliver(after(33));
    press(coach, 'ice-bath', 'start', after(34));
    expect(press(coach, 'ice-bath', 'start', after(36))).toContain('being timed already');
    expect(coach.row('ice-bath').startedAt).toBe(after(34));
    press(coach, 'stretch', 'done', after(37));
    expect(press(coach, 'stretch', 'start', after(38))).toContain('settled already');
  });

  it('does not start in the cold within three hours of the warm bath', () => {
    const coach = ran();
    coach.deliver(after(33));
    press(coach, 'epsom-bath', 'done', after(35));
    expect(press(coach, 'ice-bath', 'start', after(36))).toContain('No ice bath now');
    expect(coach.row('ice-bath').startedAt).toBeNull();
  });

  it('is silent after Out: no call comes any more', () => {
    const coach = ran();
    coach.deliver(after(33));
    press(coach, 'ice-bath', 'start', after(34));
    press(coach, 'ice-bath', 'out', after(36));
    const calls = coach.snapshot.nudges.filter((row) => row.step === 'ice-bath' && row.slot > 0);
    expect(calls.map((row) => row.state)).toEqual(['cancelled', 'cancelled', 'cancelled', 'cancelled']);
  });
});

it('a plan that a newer run replaced takes no marks, but the timer that runs in it does', () => {
  const coach = ran();
  coach.deliver(after(33));
  press(coach, 'ice-bath', 'start', after(34));
  const old = coach.plan().id;
  const said = (step: string, now: number) =>
    JSON.stringify(coach.do({ kind: 'mark', nudge: `${old}.${step}.0`, as: 'done' }, now).reply);
  coach.run({ type: 'easy', minutes: 20 }, after(36));
  expect(said('meal', after(37))).toContain('An earlier plan');
  expect(said('ice-bath', after(38))).not.toContain('An earlier plan');
  expect(coach.snapshot.nudges.find((row) => row.id === `${old}.ice-bath.0`)?.state).toBe('done');
});

it('while a warning sign stands no mark counts: that comes first', () => {
  const coach = ran();
  coach.deliver(ended);
  coach.do({ kind: 'ask', question: 'chest pain' }, after(2), 'chest pain');
  const before = coach.snapshot.nudges;
  expect(press(coach, 'hydrate', 'done', after(3))).toContain('First things first');
  expect(coach.snapshot.nudges).toEqual(before);
});

it('marking one step of a message keeps what it says about another that was taken back', () => {
  const coach = ran();
  const message = { channel: 'dm', message: 'm' };
  const [bath, roll] = ['epsom-bath', 'roll'].map((step) => ({ ...coach.row(step), state: 'sent', message }) as const);
  if (!bath || !roll) throw new Error('no such steps');
  coach.apply({ nudges: [bath, roll] });
  const health = { consent: 'yes', health: ['heart-disease'] };
  const told = coach.do({ kind: 'profile-save', section: 'health', fields: health }, coach.row('epsom-bath').dueAt);
  expect(told.edits.map(({ card }) => words(card)).join()).toContain('No hot bath with heart disease');
  expect(press(coach, 'roll', 'done', coach.row('roll').dueAt, 'm')).toMatch(/No hot bath with heart disease[\s\S]*✅/);
});
