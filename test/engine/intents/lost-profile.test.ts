import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../src/engine/model/intent.ts';
import { readProfile } from '../../../src/engine/model/stored-documents.ts';
import { MINUTE } from '../../../src/time.ts';
import { words } from '../../fakes/club-life.ts';
import { type Coached, coached } from '../../fixtures/coached.ts';
import { ended } from '../../fixtures/recovery-day.ts';

const long = { type: 'long', minutes: 90 } as const;
const after = (minutes: number) => ended + minutes * MINUTE;

/** From here on the stored profile is no JSON any more. */
function damage(coach: Coached): void {
  const { profile } = readProfile('{"health":["dia');
  coach.snapshot = { ...coach.snapshot, runner: { ...coach.snapshot.runner, profile } };
}
const said = (coach: Coached, intent: Intent, minutes: number) =>
  JSON.stringify(coach.do(intent, after(minutes)).reply);
const fill = (coach: Coached, section: 'body' | 'food' | 'health', minutes: number, fields = {}) =>
  said(coach, { kind: 'profile-save', section, fields }, minutes);

describe('a runner whose profile cannot be read', () => {
  it('is coached again only when body, food and health are filled in, and by what is said there', () => {
    const coach = coached();
    coach.run(long, ended);
    damage(coach);
    const asked = said(coach, { kind: 'report-run', report: long }, 1);
    expect(asked).toContain('fill in Body, Food and Health again');
    expect(asked).toContain('recovery-profile health');
    expect(coach.snapshot.runs).toHaveLength(1);
    expect(said(coach, { kind: 'ask', question: 'how long in the ice bath?' }, 2)).toContain('fill in Body');
    expect(said(coach, { kind: 'profile-show' }, 2)).toContain('fill in Body');
    expect(said(coach, { kind: 'bedtime', to: '22:00', always: true }, 3)).toContain('fill in Body');
    const heart = { consent: 'yes', health: ['heart-disease'] };
    expect(fill(coach, 'health', 4, heart)).toContain('Saved. Please fill in Body and Food too');
    expect(fill(coach, 'body', 5, { age: 'adult' })).toContain('Saved. Please fill in Food too');
    expect(coach.deliver(after(15))?.card ?? null).toBeNull();
    expect(fill(coach, 'food', 16, { diet: 'anything' })).not.toContain('fill in');
    expect(coach.plan().steps.find(({ step }) => step === 'ice-bath')?.stands).not.toBe('own');
    expect(coach.row('stretch').state).not.toBe('cancelled');
  });

  it('gets no nudge and starts no bath, but one that runs is called to its end and can be left', () => {
    const coach = coached();
    coach.run(long, ended);
    coach.deliver(after(33));
    const bath = coach.row('ice-bath').id;
    const other = coached();
    other.run(long, ended);
    other.deliver(after(33));
    damage(other);
    expect(said(other, { kind: 'mark', nudge: bath, as: 'start' }, 34)).toContain('fill in Body');
    expect(other.row('ice-bath').startedAt).toBeNull();
    coach.do({ kind: 'mark', nudge: bath, as: 'start' }, after(34));
    damage(coach);
    const call = coach.deliver(after(34 + 15));
    expect(call?.card && words(call.card)).toContain('out now, hard stop');
    coach.do({ kind: 'mark', nudge: bath, as: 'out' }, after(50));
    expect(coach.row('ice-bath').state).toBe('done');
    coach.deliver(after(90));
    expect(coach.row('meal').state).toBe('cancelled');
  });

  it('who tells of danger hears what to do about it first', () => {
    const coach = coached();
    damage(coach);
    expect(said(coach, { kind: 'flag', rule: 'R1' }, 1)).not.toContain('fill in Body');
    expect(coach.snapshot.runner.redFlag?.rule).toBe('R1');
    expect(coach.snapshot.runner.profile.lost).toEqual(['body', 'food', 'health']);
  });
});
