import { describe, expect, it } from 'vitest';
import { HELLO } from '../../../src/engine/method/steps/checks.ts';
import { snoozeTo } from '../../../src/engine/model/nudge.ts';
import type { Plan } from '../../../src/engine/model/plan.ts';
import { reconcile } from '../../../src/engine/nudges/reconcile.ts';
import { HOUR, MINUTE } from '../../../src/time.ts';
import { coached } from '../../fixtures/coached.ts';
import { ended } from '../../fixtures/recovery-day.ts';
import { aNudge, aPlan, noon } from '../../store/fixtures.ts';

describe('the hello of a new plan', () => {
  // A light run's first step, once the first drink is over, is the meal 75 minutes after it.
  it.each([
    [75, false],
    [73, false],
    [72, true],
    [60, true],
  ])('comes only when nothing else does: told %d minutes after an easy run, %s', (minutesAgo, hello) => {
    const coach = coached();
    coach.run({ type: 'recovery', minutes: 40, ended: { minutesAgo } }, ended);
    expect(coach.snapshot.nudges.some((one) => one.step === HELLO)).toBe(hello);
  });
});

describe('a row that waits', () => {
  const window = { opensAt: noon, dueAt: noon, closesAt: noon + HOUR };
  const stretch = { minutes: 13, dose: { kind: 'plain' }, stands: 'own', gates: [], rules: [] } as const;
  const plan: Plan = aPlan({ steps: [{ ...stretch, step: 'stretch', ...window }] });
  const after = (change: Parameters<typeof aNudge>[0]) =>
    reconcile({ owner: 'test:ana', plan, existing: [aNudge(change)], now: noon, hello: false, fewer: false }).find(
      (one) => one.step === 'stretch',
    );
  const later = { owner: 'test:ana', dueAt: noon + 20 * MINUTE };

  it("moves to the plan's minute", () => {
    expect(after(later)?.dueAt).toBe(noon);
  });

  it('stays put off by its runner or by a back-off, as long as its window allows', () => {
    expect(after({ ...later, message: { channel: 'dm', message: 'm1' } })?.dueAt).toBe(noon + 20 * MINUTE);
    expect(after({ ...later, attempt: 2 })?.dueAt).toBe(noon + 20 * MINUTE);
    expect(after({ ...later, attempt: 2, dueAt: noon + HOUR })?.dueAt).toBe(noon);
  });

  it('is left alone once it is out or settled', () => {
    for (const state of ['claimed', 'sent', 'done', 'skipped', 'missed'] as const)
      expect(after({ ...later, state })).toBeUndefined();
  });
});

describe('Later', () => {
  const closingIn = (minutes: number) => snoozeTo(aNudge({ owner: 'a', closesAt: noon + minutes * MINUTE }), noon);

  it('is a quarter of an hour, or the last minute of the window, but never in a moment', () => {
    expect(closingIn(60)).toBe(noon + 15 * MINUTE);
    expect(closingIn(16)).toBe(noon + 15 * MINUTE);
    expect(closingIn(10)).toBe(noon + 9 * MINUTE);
    expect(closingIn(4)).toBe(noon + 3 * MINUTE);
    expect(closingIn(3.5)).toBeNull();
    expect(closingIn(2)).toBeNull();
  });
});
