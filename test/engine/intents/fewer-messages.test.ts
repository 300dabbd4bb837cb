import { describe, expect, it } from 'vitest';
import { afterUnanswered } from '../../../src/engine/intents/fewer-messages.ts';
import { FEWER } from '../../../src/engine/method/steps/checks.ts';
import { move } from '../../../src/engine/model/nudge.ts';
import { HOUR, MINUTE } from '../../../src/time.ts';
import { type Coached, coached } from '../../fixtures/coached.ts';
import { bed, ended } from '../../fixtures/recovery-day.ts';

const after = (minutes: number) => ended + minutes * MINUTE;

/** Everything goes out at its minute and nobody answers, from minute to minute. */
function silence(coach: Coached, until: number, from = 0): number {
  let messages = 0;
  for (let at = from; at <= until; at++) {
    const now = after(at);
    const over = coach.snapshot.nudges.filter((one) => one.state === 'sent' && one.closesAt <= now);
    if (over.length > 0) {
      coach.apply({ nudges: over.flatMap((one) => move(one, 'miss') ?? []) });
      coach.apply(afterUnanswered(coach.snapshot, over, now));
    }
    if (coach.deliver(now)?.card) messages++;
  }
  return messages;
}
const wholeDay = (bed - ended) / MINUTE + 20;
const long = { type: 'long', minutes: 90 } as const;

describe('a runner who does not answer', () => {
  it('gets fewer messages after two in a row, and is asked once', () => {
    const loud = coached({ nudging: 'always' });
    loud.run(long, ended);
    const quiet = coached();
    quiet.run(long, ended);
    const [every, folded] = [silence(loud, wholeDay), silence(quiet, wholeDay)];
    expect(folded).toBeLessThan(every);
    expect(quiet.row(FEWER).message).not.toBeNull();
    expect(() => loud.row(FEWER)).toThrow();
  });

  it('starts afresh with the next run', () => {
    const coach = coached();
    coach.run(long, ended);
    silence(coach, 40);
    expect(coach.snapshot.runner.ignored).toBe(1);
    coach.run(long, ended + 20 * HOUR);
    expect(coach.snapshot.runner.ignored).toBe(0);
  });

  it('is not asked when the messages were answered', () => {
    const coach = coached();
    coach.run(long, ended);
    coach.deliver(ended);
    coach.do({ kind: 'mark', nudge: coach.row('hydrate').id, as: 'done' }, after(3));
    coach.deliver(after(15));
    expect(coach.row('snack').message).toEqual(coach.row('stretch').message);
    coach.do({ kind: 'mark', nudge: coach.row('stretch').id, as: 'done' }, after(16));
    // The snack of the answered message is missed: that message was not ignored.
    silence(coach, 61, 17);
    expect(coach.row('snack').state).toBe('missed');
    expect(coach.snapshot.runner.ignored).toBe(0);
    // The ice bath and the meal after it are: two in a row, and only now is asked.
    expect(() => coach.row(FEWER)).toThrow();
    silence(coach, 120, 62);
    expect(coach.row('ice-bath').state).toBe('missed');
    expect(coach.snapshot.runner.ignored).toBe(2);
    expect(coach.row(FEWER).state).toBe('scheduled');
  });

  it('is asked once, not again after the next run', () => {
    const coach = coached();
    coach.run(long, ended);
    silence(coach, wholeDay);
    expect(coach.row(FEWER).message).not.toBeNull();
    const next = 24 * 60;
    coach.run(long, after(next));
    silence(coach, next + wholeDay, next);
    expect(coach.snapshot.runner.ignored).toBeGreaterThanOrEqual(2);
    expect(() => coach.row(FEWER)).toThrow();
  });

  it.each(['fewer', 'same', 'stop'] as const)('can say %s', (to) => {
    const coach = coached();
    const plan = coach.run(long, ended);
    silence(coach, 80);
    const decision = coach.do({ kind: 'fewer', plan: plan.id, to }, after(81));
    expect(decision.reply.kind).not.toBe('form');
    expect(coach.snapshot.runner.ignored).toBe(0);
    if (to === 'stop') expect(coach.snapshot.runner.paused).toBe(true);
    else expect(coach.snapshot.runner.profile.nudging).toBe(to === 'same' ? 'always' : 'fewer');
    const roll = coach.row('roll');
    if (to === 'same') expect((bed - roll.dueAt) / MINUTE).toBe(60);
    if (to === 'fewer') expect(roll.dueAt).toBe(coach.row('epsom-bath').dueAt);
  });
});

describe('a timer that was started and that nobody ended', () => {
  const inTheIce = () => {
    const coach = coached();
    coach.run(long, ended);
    coach.deliver(ended);
    coach.deliver(after(33));
    coach.do({ kind: 'mark', nudge: coach.row('ice-bath').id, as: 'start' }, after(34));
    return coach;
  };

  it('was a bath until its last call: done, and the warm one stays three hours away', () => {
    const coach = inTheIce();
    silence(coach, 125, 35);
    expect(coach.row('ice-bath')).toMatchObject({ state: 'done', settledAt: after(34 + 18) });
    coach.run({ type: 'long', minutes: 60 }, after(200));
    expect(
      coach
        .plan()
        .leftOut.some((left) => left.step === 'ice-bath' && left.because === 'gate' && left.gate === 'ice-again'),
    ).toBe(true);
  });

  it('is no message that went unanswered', () => {
    const coach = inTheIce();
    const before = coach.snapshot.runner.ignored;
    coach.apply(afterUnanswered(coach.snapshot, [coach.row('ice-bath')], after(75)));
    expect(coach.snapshot.runner.ignored).toBe(before);
  });
});

describe('few messages', () => {
  it('keep every step in its window, none more than an hour early', () => {
    const coach = coached({ nudging: 'fewer' });
    const plan = coach.run(long, ended);
    const times = new Set<number>();
    for (const step of plan.steps) {
      const row = coach.row(step.step);
      times.add(row.dueAt);
      expect(row.dueAt).toBeGreaterThanOrEqual(row.opensAt);
      expect(row.dueAt).toBeLessThan(row.closesAt);
      expect(step.dueAt - row.dueAt).toBeLessThanOrEqual(HOUR);
    }
    expect(times.size).toBe(5);
  });
});
