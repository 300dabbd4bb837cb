import { describe, expect, it } from 'vitest';
import { afterSend, bundle, inTheEnd, notSent, unsent } from '../../src/delivery/outcome.ts';
import { MAX_ATTEMPTS, mayMove, move, type Nudge } from '../../src/engine/model/nudge.ts';
import { HOUR, MINUTE } from '../../src/time.ts';
import { aNudge, noon } from '../store/fixtures.ts';

const claimed = (change: Partial<Nudge> = {}) =>
  aNudge({
    owner: 'discord:1',
    state: 'claimed',
    attempt: 1,
    token: 't',
    leaseUntil: noon + 90_000,
    messageKey: 'k',
    ...change,
  });

describe('what a send result means', () => {
  it('marks a delivered nudge as sent, with where it is and no lease', () => {
    const { by, change } = afterSend(claimed(), { kind: 'delivered', ref: { channel: 'C', message: 'M' } }, noon, 0);
    expect(move(claimed(), by, change)).toEqual(
      claimed({ state: 'sent', token: null, leaseUntil: null, message: { channel: 'C', message: 'M' } }),
    );
  });

  it('waits as long as the platform asks, and at least the back-off', () => {
    const long = afterSend(claimed(), { kind: 'retry', afterMs: 10 * MINUTE }, noon, 0.5);
    expect(long).toEqual({ by: 'release', change: { dueAt: noon + 10 * MINUTE, leaseUntil: null, token: null } });
    expect(afterSend(claimed(), { kind: 'retry', afterMs: 0 }, noon, 0).change.dueAt).toBe(noon + 2_500);
    expect(afterSend(claimed({ attempt: 3 }), { kind: 'unknown' }, noon, 0).change.dueAt).toBe(noon + 10_000);
  });

  it('expires what could only be tried again after its window', () => {
    expect(afterSend(claimed(), { kind: 'retry', afterMs: HOUR }, noon, 0).by).toBe('expire');
    expect(afterSend(claimed({ closesAt: noon + 1 }), { kind: 'unknown' }, noon, 0).by).toBe('expire');
  });

  it('never makes a nudge due earlier than it was, when the clock was set back', () => {
    expect(afterSend(claimed(), { kind: 'unknown' }, noon - HOUR, 0).change.dueAt).toBe(noon);
  });

  it('gives up when it stays unknown, but never on an outage that the platform admits', () => {
    const last = claimed({ attempt: MAX_ATTEMPTS });
    expect(afterSend(last, { kind: 'unknown' }, noon, 0).by).toBe('fail');
    expect(afterSend(last, { kind: 'retry', afterMs: 0 }, noon, 0).by).toBe('release');
  });

  it('takes what may pass for what it says only once the attempts are spent', () => {
    const result = { kind: 'retry', afterMs: 30_000, finally: 'gone' } as const;
    expect(inTheEnd(result, [claimed({ attempt: MAX_ATTEMPTS - 1 })])).toBe(result);
    expect(inTheEnd(result, [claimed({ attempt: MAX_ATTEMPTS })])).toEqual({ kind: 'gone' });
    const outage = { kind: 'retry', afterMs: 5 } as const;
    expect(inTheEnd(outage, [claimed({ attempt: 99 })])).toBe(outage);
  });

  it.each([{ kind: 'closed' }, { kind: 'gone' }, { kind: 'refused', code: '50035' }] as const)(
    'does not try again after $kind',
    (result) => {
      expect(afterSend(claimed(), result, noon, 0)).toEqual({ by: 'fail', change: { leaseUntil: null, token: null } });
    },
  );

  it('only makes moves of the table', () => {
    for (const kind of ['unknown', 'closed', 'gone'] as const) {
      expect(mayMove('claimed', afterSend(claimed(), { kind }, noon, 0).by)).toBe(true);
    }
  });
});

describe('a claim that was not used', () => {
  it('does not count as an attempt, and folds anew when it was the first', () => {
    expect(unsent(claimed(), noon).change).toEqual({
      dueAt: noon,
      attempt: 0,
      messageKey: null,
      leaseUntil: null,
      token: null,
    });
    const second = unsent(claimed({ attempt: 2 }), noon + 5).change;
    expect(second).toEqual({ dueAt: noon + 5, attempt: 1, leaseUntil: null, token: null });
  });

  it('may be released to a later time by the composition, or cancelled', () => {
    const held = notSent(claimed(), 'release', { dueAt: noon + HOUR / 2 });
    expect(held.change).toMatchObject({ dueAt: noon + HOUR / 2, attempt: 0, messageKey: null, token: null });
    expect(notSent(claimed(), 'cancel', {})).toEqual({ by: 'cancel', change: { leaseUntil: null, token: null } });
  });
});

describe('bundling what was claimed', () => {
  it('makes one message of an owner and key, the earliest deadline first', () => {
    const rows = [
      claimed({ step: 'a', id: 'a', closesAt: noon + 3 }),
      claimed({ step: 'b', id: 'b', closesAt: noon + 9 }),
      claimed({ step: 'c', id: 'c', closesAt: noon + 5, messageKey: 'older' }),
      claimed({ owner: 'slack:1', id: 'd', closesAt: noon + 1 }),
    ];
    const bundles = bundle(rows).map((one) => [one.owner, one.key, one.nudges.map((nudge) => nudge.id).join('')]);
    expect(bundles).toEqual([
      ['slack:1', 'k', 'd'],
      ['discord:1', 'k', 'ab'],
      ['discord:1', 'older', 'c'],
    ]);
  });
});
