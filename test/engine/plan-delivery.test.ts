import { describe, expect, it } from 'vitest';
import { move } from '../../src/engine/model/nudge.ts';
import { planDelivery } from '../../src/engine/plan-delivery.ts';
import { HOUR, type Instant, MINUTE } from '../../src/time.ts';
import { words } from '../fakes/club-life.ts';
import { type Coached, coached } from '../fixtures/coached.ts';
import { bed, ended } from '../fixtures/recovery-day.ts';

const long = { type: 'long', minutes: 90 } as const;
const after = (minutes: number) => ended + minutes * MINUTE;

/** In the ice bath since minute 34. */
function inTheIce(): Coached {
  const coach = coached();
  coach.run(long, ended);
  coach.deliver(after(33));
  coach.do({ kind: 'mark', nudge: coach.row('ice-bath').id, as: 'start' }, after(34));
  return coach;
}
const sentAt = (coach: Coached, now: number) => {
  const delivery = coach.deliver(now);
  return delivery?.card ? words(delivery.card) : '';
};

describe('the calls of a timer', () => {
  it('that piled up in an outage are one: the latest, and the earlier one is over', () => {
    const coach = inTheIce();
    const read = sentAt(coach, after(34 + 15));
    expect(read).toContain('out now, hard stop');
    expect(read).not.toContain('you may get out');
    expect(coach.row('ice-bath', 2).state).toBe('expired');
    expect(coach.row('ice-bath', 3).state).toBe('sent');
  });

  it('of two timers are both said', () => {
    const coach = inTheIce();
    coach.deliver(after(36));
    coach.do({ kind: 'mark', nudge: coach.row('stretch').id, as: 'start' }, after(37));
    coach.deliver(after(39));
    coach.deliver(after(47));
    expect([coach.row('ice-bath', 2).state, coach.row('stretch', 1).state]).toEqual(['sent', 'sent']);
  });

  it('go before the message of another plan, which comes right after them', () => {
    const coach = inTheIce();
    const first = coach.plan().id;
    coach.run({ type: 'easy', minutes: 20 }, after(36));
    const delivery = coach.deliver(after(44));
    expect(delivery?.nudges.every((row) => row.plan === first && row.slot > 0)).toBe(true);
    const hydrate = coach.row('hydrate');
    expect([hydrate.state, hydrate.dueAt]).toEqual(['scheduled', after(44)]);
    expect(coach.deliver(after(44))?.nudges.map((row) => row.step)).toContain('hydrate');
  });

  it('come in quiet hours and after Stop; other steps do not', () => {
    const coach = coached({ quiet: { from: '09:36', to: '11:00' } });
    coach.run(long, ended);
    coach.deliver(after(33));
    coach.do({ kind: 'mark', nudge: coach.row('ice-bath').id, as: 'start' }, after(34));
    expect(sentAt(coach, after(37))).toContain('Three minutes');
    coach.do({ kind: 'pause' }, after(38));
    expect(sentAt(coach, after(44))).toContain('Ten minutes');
    expect(coach.row('meal').state).toBe('cancelled');
  });
});

describe('quiet hours', () => {
  it('hold a step back to their end while its window lasts, and end it when that is too late', () => {
    const short = coached({ quiet: { from: '10:00', to: '10:40' } });
    short.run(long, ended);
    short.deliver(after(80));
    expect([short.row('meal').state, short.row('meal').dueAt]).toEqual(['scheduled', after(100)]);
    const whole = coached({ quiet: { from: '10:00', to: '11:30' } });
    whole.run(long, ended);
    whole.deliver(after(80));
    expect(whole.row('meal').state).toBe('expired');
  });
});

describe('at the moment of sending', () => {
  it('a step that a new health fact forbids is not sent', () => {
    const coach = coached();
    coach.run(long, ended);
    const { profile } = coach.snapshot.runner;
    coach.apply({ runner: { profile: { ...profile, health: ['heart-disease'], healthConsentAt: 1 } } });
    coach.deliver(after(33));
    expect(coach.row('ice-bath').state).toBe('cancelled');
  });

  it('a warm bath waits until three hours after the ice that was taken late', () => {
    const coach = coached();
    coach.run(long, ended);
    coach.do({ kind: 'mark', nudge: coach.row('ice-bath').id, as: 'done' }, bed - 3.5 * HOUR);
    const { opensAt } = coach.row('epsom-bath');
    coach.apply({ nudges: [{ ...coach.row('epsom-bath'), dueAt: opensAt }] });
    const due = Math.max(opensAt, bed - 90 * MINUTE);
    coach.deliver(due);
    const row = coach.row('epsom-bath');
    expect(row.state === 'expired' || (row.state === 'scheduled' && row.dueAt >= bed - 30 * MINUTE)).toBe(true);
  });

  it('nothing is sent to somebody whose direct messages are closed, nor while a warning sign stands', () => {
    const closed = coached();
    closed.run(long, ended);
    closed.apply({ runner: { reach: 'closed' } });
    expect(closed.deliver(after(1))?.card).toBeNull();
    expect(closed.row('hydrate').state).toBe('failed');
    const flagged = coached();
    flagged.run(long, ended);
    flagged.apply({ runner: { redFlag: { rule: 'R1', at: after(1) } } });
    expect(flagged.deliver(after(2))?.card).toBeNull();
    expect(flagged.row('hydrate').state).toBe('cancelled');
  });
});

describe('a row that a sender holds already', () => {
  const long90 = () => {
    const coach = coached();
    coach.run(long, ended);
    return coach;
  };
  /** What becomes of the row when it is looked at once more: how it is settled, or 'sent'. */
  const fate = (coach: Coached, step: string, now: Instant) => {
    const claimed = move(coach.row(step), 'claim');
    if (!claimed) throw new Error(`${step} does not wait`);
    const { nudges, settled } = planDelivery(coach.snapshot, [claimed], now);
    return settled[0]?.by ?? (nudges.length > 0 ? 'sent' : 'lost');
  };

  it('is cancelled by Stop, by a newer plan, and by a plan that has no such step any more', () => {
    expect(fate(long90(), 'snack', after(15))).toBe('sent');
    const stopped = long90();
    stopped.apply({ runner: { paused: true } });
    expect(fate(stopped, 'snack', after(15))).toBe('cancel');
    const replaced = long90();
    replaced.apply({ plans: [{ ...replaced.plan(), superseded: true }] });
    expect(fate(replaced, 'snack', after(15))).toBe('cancel');
    const dropped = long90();
    const plan = dropped.plan();
    dropped.apply({ plans: [{ ...plan, steps: plan.steps.filter((step) => step.step !== 'snack') }] });
    expect(fate(dropped, 'snack', after(15))).toBe('cancel');
  });

  it('is over from the very moment at which its window closes', () => {
    const coach = long90();
    const { closesAt } = coach.row('snack');
    expect(fate(coach, 'snack', closesAt - 1)).toBe('sent');
    expect(fate(coach, 'snack', closesAt)).toBe('expire');
  });

  it('is over when quiet hours end no sooner than its window', () => {
    const until = (to: string) => {
      const coach = coached({ quiet: { from: '10:00', to } });
      coach.run(long, ended);
      expect(coach.row('meal').closesAt).toBe(after(120));
      return fate(coach, 'meal', after(80));
    };
    expect([until('10:59'), until('11:00')]).toEqual(['release', 'expire']);
  });
});
