import { describe, expect, it, test } from 'vitest';
import { clearFlag, flagStands, redFlag } from '../../../src/engine/intents/red-flag.ts';
import { type RedFlagRule, redFlags } from '../../../src/engine/method/red-flags/red-flags.ts';
import type { Event, Intent } from '../../../src/engine/model/intent.ts';
import { DAY, HOUR, MINUTE } from '../../../src/time.ts';
import { type Coached, coached } from '../../fixtures/coached.ts';
import { ended } from '../../fixtures/recovery-day.ts';

const now = ended + 40 * MINUTE;
const flagOf = (rule: RedFlagRule) => redFlags.find((flag) => flag.rule === rule) ?? expect.fail(rule);
const eventOf = (intent: Intent): Event => ({
  ...{ intent, words: '', name: 'Ana', zone: null, locale: null, club: null },
  ...{ message: null, repeated: false, freshId: 'plan000009' },
});
const running = () => {
  const coach = coached();
  coach.run({ type: 'long', minutes: 90 }, ended);
  return coach;
};
const raise = (coach: Coached, rule: RedFlagRule, intent: Intent = { kind: 'today' }) =>
  redFlag(coach.snapshot, flagOf(rule), eventOf(intent), now);

describe('a red flag', () => {
  test.each<RedFlagRule>(['R1', 'R10'])('%s stops all that waits and marks the day', (rule) => {
    const coach = running();
    const { changes, say } = raise(coach, rule);
    expect(say).toEqual([{ kind: 'red-flag', rule, emergencyNumber: '112', inWater: false, lostRun: false }]);
    expect(changes.runner).toMatchObject({ redFlag: { rule, at: now }, profile: { flaggedAt: now } });
    expect(changes.nudges).toHaveLength(coach.snapshot.nudges.length);
    expect(new Set(changes.nudges?.map(({ state }) => state))).toEqual(new Set(['cancelled']));
  });

  it('of the mind leaves the day’s steps as they are', () => {
    const { changes } = raise(running(), 'R17');
    expect(changes.runner).toEqual({ redFlag: { rule: 'R17', at: now } });
    expect(changes.nudges).not.toEqual([]);
  });

  test.each<RedFlagRule>(['R14', 'R15'])('%s is AMBER: it stops nothing', (rule) => {
    expect(raise(running(), rule)).toMatchObject({ say: [{ kind: 'red-flag', rule }], changes: {} });
  });

  it('knows of somebody in the water by a bath’s timer that runs', () => {
    const inWater = (step: string) => {
      const coach = running();
      coach.apply({ nudges: [{ ...coach.row(step), state: 'sent', startedAt: now }] });
      return raise(coach, 'R1').say[0];
    };
    expect(inWater('ice-bath')).toMatchObject({ inWater: true });
    expect(inWater('epsom-bath')).toMatchObject({ inWater: true });
    expect(inWater('stretch')).toMatchObject({ inWater: false });
    const over = running();
    over.apply({ nudges: [{ ...over.row('ice-bath'), state: 'done', startedAt: now }] });
    expect(raise(over, 'R1').say[0]).toMatchObject({ inWater: false });
  });

  test.each<[string, Intent, boolean]>([
    ['a run line', { kind: 'report-run', report: { type: 'long', minutes: 90 } }, true],
    ['a question', { kind: 'ask', question: 'x' }, false],
  ])('typed with %s lost a run: %3$s', (_what, intent, lostRun) => {
    expect(raise(coached(), 'R1', intent).say[0]).toMatchObject({ lostRun });
  });

  test.each<[string, number, boolean]>([
    ['finished-run', 1, true],
    ['finished-run', 0, false],
    ['sweat-rate', 1, false],
  ])('typed with a misread %s of %d facts lost a run: %s', (of, facts, lostRun) => {
    const misread = { of, understood: Array.from({ length: facts }, () => ({ of: 'bedtime' })), problems: [] };
    const intent = { kind: 'misread', misread } as unknown as Intent;
    expect(raise(coached(), 'R1', intent).say[0]).toMatchObject({ lostRun });
  });
});

describe('the word that somebody was assessed', () => {
  const flagged = () => {
    const coach = running();
    coach.apply(raise(coach, 'R1').changes);
    return coach;
  };

  it('without a flag is all clear', () => {
    expect(clearFlag(running().snapshot, false, now)).toEqual({
      say: [{ kind: 'plain', id: 'all-clear' }],
      changes: {},
    });
  });

  it('brings the plan back, and the day stays a gentle one', () => {
    const coach = flagged();
    const decision = clearFlag(coach.snapshot, false, now + MINUTE);
    expect(decision.say).toEqual([{ kind: 'plan', plan: coach.plan().id, intro: { id: 'cleared', rule: 'R1' } }]);
    expect(decision.changes.runner).toMatchObject({ redFlag: null, profile: { flaggedAt: now } });
    expect(decision.changes.plans?.[0]?.steps.some(({ step }) => step === 'roll')).toBe(false);
  });

  it('of somebody else makes the day an ordinary one', () => {
    const coach = flagged();
    const decision = clearFlag(coach.snapshot, true, now + MINUTE);
    expect(decision.say).toMatchObject([{ intro: { id: 'somebody-else' } }]);
    expect(decision.changes.runner).toMatchObject({ redFlag: null, profile: { flaggedAt: null } });
    expect(decision.changes.plans?.[0]?.steps.some(({ step }) => step === 'roll')).toBe(true);
  });

  it('is a welcome back once every step of the day is over, and before that a plan', () => {
    const coach = flagged();
    const last = Math.max(...coach.plan().steps.map(({ closesAt }) => closesAt));
    expect(clearFlag(coach.snapshot, false, last).say).toEqual([{ kind: 'welcome-back', rule: 'R1', other: false }]);
    expect(clearFlag(coach.snapshot, false, last - 1).say).toMatchObject([{ kind: 'plan' }]);
    const days = clearFlag(coach.snapshot, false, now + 3 * DAY);
    expect(days).toMatchObject({
      say: [{ kind: 'plain', id: 'ready-for-next' }],
      changes: { runner: { redFlag: null } },
    });
  });
});

test('a flag that stands is named where coaching was asked for', () => {
  const coach = coached();
  expect(flagStands(coach.snapshot).say).toEqual([{ kind: 'flag-stands', rule: null }]);
  coach.apply({ runner: { redFlag: { rule: 'R4', at: now - HOUR } } });
  expect(flagStands(coach.snapshot).say).toEqual([{ kind: 'flag-stands', rule: 'R4' }]);
});
