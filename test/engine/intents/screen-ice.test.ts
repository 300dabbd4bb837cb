import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../../src/engine/model/run.ts';
import { DAY, MINUTE } from '../../../src/time.ts';
import { type Coached, coached } from '../../fixtures/coached.ts';
import { ended } from '../../fixtures/recovery-day.ts';

const long: RunReport = { type: 'long', minutes: 90 };
const after = (minutes: number) => ended + minutes * MINUTE;
const newcomer = (facts: Parameters<typeof coached>[0] = {}) => coached({ iceTakenAt: null, ...facts });
const tub = (coach: Coached) => coach.plan().steps.find((one) => one.step === 'ice-bath');
const taken = (coach: Coached) => coach.snapshot.runner.profile.iceTakenAt;
const said = (coach: Coached, minutes: number, as: 'done' | 'out' | 'start') =>
  JSON.stringify(coach.do({ kind: 'mark', nudge: coach.row('ice-bath').id, as }, after(minutes)).reply);

describe('the tap before a first ice bath (C14)', () => {
  it('is asked with the plan and again when the bath would come, and an answer brings the bath', () => {
    const coach = newcomer();
    const shown = JSON.stringify(coach.do({ kind: 'report-run', report: long }, ended).reply);
    expect(shown).toContain('Before a first ice bath, one tap');
    expect(tub(coach)).toMatchObject({ stands: 'instead', dose: { kind: 'gentle', as: 'shower' } });
    coach.deliver(after(15));
    coach.do({ kind: 'mark', nudge: coach.row('stretch').id, as: 'done' }, after(20));
    const offered = coach.deliver(after(33));
    expect(JSON.stringify(offered?.card)).toContain('recovery ice none');
    const decision = coach.do({ kind: 'ice-screen', answer: 'none' }, after(35));
    expect(tub(coach)).toMatchObject({ stands: 'own', minutes: 5 });
    expect(coach.row('ice-bath').state).toBe('scheduled');
    expect(JSON.stringify(decision.edits)).toContain('The tub instead');
    expect(JSON.stringify(coach.deliver(after(35))?.card)).toContain('15 °C');
    // The tap consents to this answer, not to every health fact.
    expect(coach.snapshot.runner.profile).toMatchObject({ iceScreen: 'none', healthConsentAt: null });
    const facts = coach.do({ kind: 'profile-save', section: 'health', fields: { health: ['epilepsy'] } }, after(36));
    expect(JSON.stringify(facts.reply)).toContain('only when you say yes');
  });

  it('no answer is no tub, also by the timer of a message of an earlier version', () => {
    const coach = coached();
    coach.run(long, ended);
    coach.deliver(after(15));
    coach.deliver(after(40));
    coach.snapshot = {
      ...coach.snapshot,
      runner: { ...coach.snapshot.runner, profile: { ...coach.snapshot.runner.profile, iceTakenAt: null } },
    };
    const refused = said(coach, 41, 'start');
    expect(refused).toContain('No ice bath now');
    expect(refused).toContain('recovery ice none');
    expect(coach.row('ice-bath').startedAt).toBeNull();
  });

  it('yes is a cool shower until a clinician was asked; then the bath is back', () => {
    const coach = newcomer();
    coach.run(long, ended);
    expect(JSON.stringify(coach.do({ kind: 'ice-screen', answer: 'some' }, after(1)).reply)).toContain(
      'recovery ice asked',
    );
    expect(tub(coach)?.stands).toBe('instead');
    expect(JSON.stringify(coach.do({ kind: 'ice-screen', answer: 'asked' }, after(2)).reply)).not.toContain(
      'recovery ice',
    );
    expect(tub(coach)).toMatchObject({ stands: 'own', minutes: 5 });
  });

  it('is not asked where something else keeps the runner out of the tub', () => {
    for (const facts of [{ health: ['raynauds' as const] }, { strengthBlock: true }, { gear: [] }]) {
      const coach = newcomer(facts);
      expect(JSON.stringify(coach.do({ kind: 'report-run', report: long }, ended).reply)).not.toContain('recovery ice');
    }
    const easy = newcomer();
    const shown = easy.do({ kind: 'report-run', report: { type: 'tempo', minutes: 60 } }, ended);
    expect(JSON.stringify(shown.reply)).not.toContain('recovery ice');
  });

  it('waits while the nudges are stopped, and goes with the consent', () => {
    const coach = newcomer();
    coach.run(long, ended);
    coach.do({ kind: 'pause' }, after(1));
    coach.do({ kind: 'ice-screen', answer: 'none' }, after(2));
    expect(coach.snapshot.nudges.some((one) => one.step === 'ice-bath' && one.state === 'scheduled')).toBe(false);
    coach.do({ kind: 'profile-save', section: 'health', fields: { consent: 'no' } }, after(3));
    expect(coach.snapshot.runner.profile).toMatchObject({ iceScreen: null, healthConsentAt: null });
  });

  it('in the form needs consent like every health fact', () => {
    const coach = newcomer();
    const refused = coach.do({ kind: 'profile-save', section: 'health', fields: { ice: 'none' } }, ended);
    expect(JSON.stringify(refused.reply)).toContain('only when you say yes');
    coach.do({ kind: 'profile-save', section: 'health', fields: { consent: 'yes', ice: 'some' } }, ended);
    expect(coach.snapshot.runner.profile.iceScreen).toBe('some');
  });
});

describe('somebody in the water', () => {
  const inIce = (facts: Parameters<typeof coached>[0]) => {
    const coach = newcomer(facts);
    coach.run(long, ended);
    coach.deliver(after(15));
    coach.do({ kind: 'mark', nudge: coach.row('stretch').id, as: 'done' }, after(20));
    coach.deliver(after(40));
    said(coach, 40, 'start');
    return coach;
  };
  const calls = (coach: Coached) =>
    coach.snapshot.nudges.filter((one) => one.step === 'ice-bath' && one.slot > 0 && one.state === 'scheduled').length;

  it('is told to get out when an answer or a fact says that they should not be in it', () => {
    const some = inIce({ iceScreen: 'none', healthConsentAt: 1 }).do({ kind: 'ice-screen', answer: 'some' }, after(42));
    expect(JSON.stringify(some.reply)).toContain('If you are in the water: out now');
    const raynauds = { consent: 'yes', health: ['raynauds'] };
    const fact = inIce({ iceScreen: 'none', healthConsentAt: 1 }).do(
      { kind: 'profile-save', section: 'health', fields: raynauds },
      after(42),
    );
    expect(JSON.stringify(fact.reply)).toContain('If you are in the water: out now');
  });

  it('keeps the calls of the timer when only the answer to the question is taken back', () => {
    const coach = inIce({ iceScreen: 'none', healthConsentAt: 1 });
    coach.do({ kind: 'profile-save', section: 'health', fields: { consent: 'no' } }, after(42));
    expect(coach.snapshot.runner.profile.iceScreen).toBeNull();
    expect(calls(coach)).toBe(3);
  });

  it('a bath that an upgrade has closed is not sent', () => {
    const coach = coached();
    coach.run(long, ended);
    coach.deliver(after(15));
    coach.do({ kind: 'mark', nudge: coach.row('stretch').id, as: 'done' }, after(20));
    coach.snapshot = {
      ...coach.snapshot,
      runner: { ...coach.snapshot.runner, profile: { ...coach.snapshot.runner.profile, iceTakenAt: null } },
    };
    expect(coach.deliver(after(40))?.card ?? null).toBeNull();
  });
});

describe('a first-timer', () => {
  it.each([
    ['done without a timer', null, 45, true],
    ['out at once', 40, 42, false],
    ['out after three minutes', 40, 43, true],
  ] as const)('%s: the next bath is a long one: %s', (_what, started, at, counts) => {
    const coach = newcomer({ iceScreen: 'none' });
    coach.run(long, ended);
    coach.deliver(after(15));
    coach.do({ kind: 'mark', nudge: coach.row('stretch').id, as: 'done' }, after(20));
    coach.deliver(after(40));
    if (started !== null) said(coach, started, 'start');
    said(coach, at, started === null ? 'done' : 'out');
    expect(taken(coach)).toBe(counts ? after(at) : null);
    coach.run(long, ended + 3 * DAY);
    expect(tub(coach)?.minutes).toBe(counts ? 12 : 5);
  });

  it('is one still after the cool shower', () => {
    const coach = newcomer();
    coach.run(long, ended);
    coach.deliver(after(15));
    coach.deliver(after(40));
    said(coach, 50, 'done');
    expect(taken(coach)).toBeNull();
  });

  it('is asked "Are you out?" at 8, somebody who has bathed before at 18, and nobody who said Out', () => {
    for (const [coach, minutes] of [
      [newcomer({ iceScreen: 'none' }), [3, 5, 8]],
      [coached(), [3, 10, 15, 18]],
    ] as const) {
      coach.run(long, ended);
      coach.deliver(after(15));
      coach.do({ kind: 'mark', nudge: coach.row('stretch').id, as: 'done' }, after(20));
      coach.deliver(after(40));
      said(coach, 40, 'start');
      const calls = coach.snapshot.nudges.filter((one) => one.step === 'ice-bath' && one.slot > 0);
      expect(calls.map((one) => (one.dueAt - after(40)) / MINUTE)).toEqual(minutes);
      const late = said(coach, 40 + 17, 'out');
      expect(late).toMatch(/that is what counts|17 min/);
      expect(late).not.toContain('earlier next time');
      expect(coach.snapshot.nudges.filter((one) => one.slot > 0 && one.state === 'scheduled')).toEqual([]);
    }
  });
});
