import { describe, expect, it, test } from 'vitest';
import { saveProfile, setBedtime } from '../../../src/engine/intents/edit-profile.ts';
import type { Runner } from '../../../src/engine/model/snapshot.ts';
import { DAY, HOUR, MINUTE } from '../../../src/time.ts';
import { type Coached, coached } from '../../fixtures/coached.ts';
import { bed, ended } from '../../fixtures/recovery-day.ts';

const nowhere = { zone: null, locale: null };
const withPlan = (runner: Partial<Runner> = {}) => {
  const coach = coached();
  coach.run({ type: 'long', minutes: 90 }, ended);
  coach.apply({ runner });
  return coach;
};
const setTo = (coach: Coached, to: string | null, always = false, now = ended + HOUR) =>
  setBedtime(coach.snapshot, to, always, nowhere, now);
/** Saturday 2026-06-06 at this hour in Berlin. */
const berlin = (hour: number, minute = 0) => Date.UTC(2026, 5, 6, hour - 2, minute);

describe('a sent form', () => {
  it('is saved whole and the running plan follows', () => {
    const coach = withPlan();
    const decision = saveProfile(coach.snapshot, 'schedule', { bedtime: '23:00', wake: '7:00' }, nowhere, ended + HOUR);
    expect(decision.say).toEqual([{ kind: 'plan', plan: coach.plan().id, intro: { id: 'saved' } }]);
    expect(decision.changes.runner?.profile).toMatchObject({ bedtime: '23:00', wake: '07:00' });
    expect(decision.changes.plans).toMatchObject([{ bed: bed + 30 * MINUTE }]);
  });

  it('with one problem is not saved at all', () => {
    const decision = saveProfile(withPlan().snapshot, 'schedule', { bedtime: '23:00', wake: 'late' }, nowhere, ended);
    expect(decision.changes).toEqual({});
    expect(decision.say).toEqual([
      {
        kind: 'not-saved',
        section: 'schedule',
        problems: [{ section: 'schedule', question: 'wake', problem: { id: 'no-clock-time', words: 'late' } }],
      },
    ]);
  });
});

describe('lights out, asked', () => {
  it('is tonight’s under a plan, every night’s without one or when that was said', () => {
    const question = (now: string, scope: string) => [{ kind: 'bedtime-question', now, scope }];
    const coach = withPlan();
    expect(setTo(coach, null).say).toEqual(question('22:30', 'tonight'));
    expect(setTo(coach, null, true).say).toEqual(question('22:30', 'always'));
    expect(setTo(coached(), null).say).toEqual(question('22:30', 'always'));
    coach.apply(setTo(coach, '21:45').changes);
    expect(setTo(coach, null).say).toEqual(question('21:45', 'tonight'));
  });

  it('is every night’s from the next waking on', () => {
    const coach = withPlan();
    const { wake } = coach.plan();
    expect(setTo(coach, null, false, wake - 1).say).toMatchObject([{ scope: 'tonight' }]);
    expect(setTo(coach, null, false, wake).say).toMatchObject([{ scope: 'always' }]);
  });
});

describe('lights out, said', () => {
  it('for tonight moves the evening and leaves the profile', () => {
    const coach = withPlan();
    const decision = setTo(coach, '23:15');
    expect(decision.say).toEqual([
      {
        kind: 'plan',
        plan: coach.plan().id,
        intro: { id: 'bedtime', bedtime: '23:15', scope: 'tonight', moved: true },
      },
      { kind: 'every-night', bedtime: '23:15' },
    ]);
    expect(decision.changes.runner).toBeUndefined();
    expect(decision.changes.plans).toMatchObject([{ bedtime: '23:15', bed: bed + 45 * MINUTE }]);
    const moved = decision.changes.nudges?.find(({ step }) => step === 'sleep');
    expect(moved?.dueAt).toBe(bed + 45 * MINUTE);
    expect(decision.deliver).toBe(true);
  });

  it('that is the usual one asks nothing about every night', () => {
    expect(setTo(withPlan(), '22:30').say).toHaveLength(1);
  });

  it('for every night changes the profile and ends what was said for this one', () => {
    const coach = withPlan();
    coach.apply(setTo(coach, '23:15').changes);
    const decision = setTo(coach, '22:00', true);
    expect(decision.say).toMatchObject([{ intro: { bedtime: '22:00', scope: 'always', moved: true } }]);
    expect(decision.changes.runner?.profile).toMatchObject({ bedtime: '22:00' });
    expect(decision.changes.plans).toMatchObject([{ bed: bed - 30 * MINUTE }]);
    expect(decision.changes.plans?.[0]).not.toHaveProperty('bedtime', '23:15');
  });

  it('without a plan is for every night', () => {
    const decision = setTo(coached(), '22:00');
    expect(decision.say).toMatchObject([{ kind: 'profile', intro: { scope: 'always', moved: false } }]);
    expect(decision.changes.runner?.profile).toMatchObject({ bedtime: '22:00' });
  });

  test.each<Partial<Runner>>([{ paused: true }, { redFlag: { rule: 'R1', at: ended } }])(
    'on hold, %j, is noted and moves nothing',
    (hold) => {
      const coach = withPlan(hold);
      expect(setTo(coach, '23:15')).toEqual({
        say: [{ kind: 'bedtime-held', bedtime: '23:15' }],
        changes: { plans: [{ ...coach.plan(), bedtime: '23:15' }] },
      });
      expect(setTo(coach, '23:15', true).say).toMatchObject([{ kind: 'profile', intro: { moved: false } }]);
    },
  );

  test.each<[string, boolean]>([
    ['03:30', false],
    ['03:31', true],
    ['14:30', false],
    ['14:29', true],
  ])('as %s, with waking at 06:30, makes an odd night: %s (3 to 16 hours)', (to, odd) => {
    const decision = setTo(withPlan(), to, true);
    expect(decision.say.some(({ kind }) => kind === 'odd-night')).toBe(odd);
    expect(decision.changes.runner === undefined).toBe(odd);
  });

  test.each<[string, string]>([
    ['21:00', 'bedtime-past'],
    ['21:30', 'bedtime-past'],
    ['21:31', 'plan'],
  ])('as %s at 21:30 is a %s', (to, kind) => {
    const coach = withPlan();
    expect(setTo(coach, to, false, berlin(21, 30)).say[0]).toMatchObject({ kind });
  });

  it('is an ordinary profile’s matter again days later', () => {
    expect(setTo(withPlan(), null, false, ended + 3 * DAY).say).toMatchObject([{ scope: 'always' }]);
  });
});
