import { describe, expect, it } from 'vitest';
import { resequence } from '../../../src/engine/nudges/follow-on.ts';
import { MINUTE } from '../../../src/time.ts';
import { type Coached, coached } from '../../fixtures/coached.ts';
import { ended } from '../../fixtures/recovery-day.ts';

const after = (minutes: number) => ended + minutes * MINUTE;
const since = (coach: Coached, step: string) => (coach.row(step).dueAt - ended) / MINUTE;
const mark = (coach: Coached, step: string, as: 'done' | 'skip' | 'later' | 'start' | 'out', minute: number) =>
  coach.do({ kind: 'mark', nudge: coach.row(step).id, as }, after(minute));

function longRun(): Coached {
  const coach = coached();
  coach.run({ type: 'long', minutes: 90 }, ended);
  coach.deliver(ended);
  return coach;
}

describe('what the runner does', () => {
  it('done early pulls what waited for it forward, but not before its window opens', () => {
    const coach = longRun();
    coach.deliver(after(15));
    expect(since(coach, 'ice-bath')).toBe(33);
    mark(coach, 'stretch', 'done', 20);
    expect(since(coach, 'ice-bath')).toBe(25);
    const eager = longRun();
    mark(eager, 'stretch', 'done', 3);
    expect(since(eager, 'ice-bath')).toBe(15);
  });

  it('skipped releases what waited for it', () => {
    const coach = longRun();
    coach.deliver(after(15));
    mark(coach, 'stretch', 'skip', 16);
    expect(since(coach, 'ice-bath')).toBe(21);
  });

  it('later pushes what waits for it behind it', () => {
    const coach = longRun();
    coach.deliver(after(15));
    mark(coach, 'stretch', 'later', 20);
    expect(since(coach, 'stretch')).toBe(35);
    expect(since(coach, 'ice-bath')).toBe(35 + 13 + 5);
  });

  it('a running timer holds back what waits for its end', () => {
    const coach = longRun();
    coach.deliver(after(15));
    mark(coach, 'stretch', 'start', 28);
    expect(since(coach, 'ice-bath')).toBe(28 + 13 + 5);
    mark(coach, 'stretch', 'out', 36);
    expect(since(coach, 'ice-bath')).toBe(41);
  });

  it('leaves bath and pillow with bedtime', () => {
    const coach = longRun();
    const [bath, sleep] = [coach.row('epsom-bath').dueAt, coach.row('sleep').dueAt];
    coach.deliver(after(15));
    for (const step of ['hydrate', 'stretch', 'snack']) mark(coach, step, 'done', 17);
    expect([coach.row('epsom-bath').dueAt, coach.row('sleep').dueAt]).toEqual([bath, sleep]);
  });

  it('never moves a step out of its window', () => {
    const coach = longRun();
    coach.deliver(after(15));
    mark(coach, 'stretch', 'later', 30);
    coach.deliver(after(45));
    mark(coach, 'stretch', 'done', 58);
    const ice = coach.row('ice-bath');
    expect(ice.dueAt).toBeGreaterThanOrEqual(ice.opensAt);
    expect(ice.dueAt).toBeLessThan(ice.closesAt);
  });
});

describe('nobody eats in the tub', () => {
  it('Later, again and again, moves the ice bath and the meal behind it', () => {
    const coach = longRun();
    for (const minute of [15, 30, 45]) {
      coach.deliver(after(minute));
      mark(coach, 'stretch', 'later', minute);
    }
    expect(since(coach, 'ice-bath')).toBeGreaterThanOrEqual(60);
    expect(since(coach, 'meal')).toBeGreaterThanOrEqual(since(coach, 'ice-bath') + 12);
  });
});

describe('a step that will not come any more', () => {
  it.each(['expired', 'missed', 'cancelled', 'failed'] as const)('%s: nothing waits for it', (state) => {
    const coach = longRun();
    // Put off until its window was nearly over, and then it was.
    coach.apply({ nudges: [{ ...coach.row('stretch'), state, dueAt: after(55) }] });
    const moved = resequence(coach.plan(), coach.snapshot.nudges, after(20));
    expect(moved.map((one) => one.step)).not.toContain('ice-bath');
    expect(since(coach, 'ice-bath')).toBe(33);
  });

  it('waits, in contrast, for one that will', () => {
    const coach = longRun();
    coach.apply({ nudges: [{ ...coach.row('stretch'), dueAt: after(55) }] });
    const moved = resequence(coach.plan(), coach.snapshot.nudges, after(20));
    expect(moved.find((one) => one.step === 'ice-bath')?.dueAt).toBe(after(55 + 13 + 5));
  });
});

it('a step that its runner put off is not pulled back by what is done meanwhile', () => {
  const coach = longRun();
  coach.deliver(after(15));
  coach.deliver(after(33));
  mark(coach, 'ice-bath', 'later', 40);
  mark(coach, 'stretch', 'done', 41);
  expect(since(coach, 'ice-bath')).toBe(55);
});
