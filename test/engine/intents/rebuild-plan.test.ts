import { describe, expect, it, test } from 'vitest';
import { rebuild, resize, revive, withoutBedtime, withProfile } from '../../../src/engine/intents/rebuild-plan.ts';
import type { Profile } from '../../../src/engine/model/profile.ts';
import type { PlanSize } from '../../../src/engine/model/run.ts';
import { DAY, HOUR, MINUTE } from '../../../src/time.ts';
import { type Coached, coached } from '../../fixtures/coached.ts';
import { bed, ended } from '../../fixtures/recovery-day.ts';
import { aPlan } from '../../store/fixtures.ts';

const now = ended + MINUTE;
const nowhere = { zone: null, locale: null };
const running = (facts: Partial<Profile> = {}) => {
  const coach = coached(facts);
  coach.run({ type: 'long', minutes: 90 }, ended);
  return coach;
};
const stepsOf = (plan: { readonly steps: readonly { readonly step: string }[] } | undefined) =>
  plan?.steps.map(({ step }) => step);
const profileOf = (coach: Coached, facts: Partial<Profile>): Profile => ({
  ...coach.snapshot.runner.profile,
  ...facts,
});
const again = (coach: Coached, facts: Partial<Profile>, at = now) =>
  rebuild(coach.snapshot, coach.plan(), profileOf(coach, facts), 'smart', at);

describe('a plan built again', () => {
  it('keeps its id, its birth and its size, and moves what waits', () => {
    const coach = running();
    const { plan, nudges } = again(coach, { bedtime: '23:00' });
    const { id, createdAt } = coach.plan();
    expect(plan).toMatchObject({ id, createdAt, bed: bed + 30 * MINUTE });
    expect(nudges.find(({ step }) => step === 'sleep')).toMatchObject({ state: 'scheduled', dueAt: bed + 30 * MINUTE });
  });

  it('cancels the row of a step that is gone', () => {
    const { plan, nudges, all } = again(running(), { gear: [] });
    expect(stepsOf(plan)).not.toContain('epsom-bath');
    expect(nudges.find(({ step }) => step === 'epsom-bath')).toMatchObject({ state: 'cancelled' });
    expect(all.length).toBeGreaterThan(plan.steps.length);
  });

  it('keeps what was done as it was', () => {
    const coach = running();
    coach.deliver(now);
    coach.do({ kind: 'mark', nudge: coach.row('hydrate').id, as: 'done' }, now);
    const before = coach.plan().steps[0];
    expect(again(coach, { massKg: 35 }).plan.steps[0]).toEqual(before);
    expect(again(running(), { massKg: 35 }).plan.steps[0]).not.toEqual(before);
  });

  it('keeps lights out that was said for this night, unless every night changed', () => {
    const coach = running();
    coach.do({ kind: 'bedtime', to: '23:15' }, now);
    expect(again(coach, {}).plan.bed).toBe(bed + 45 * MINUTE);
    expect(again(coach, { bedtime: '22:00' }).plan.bed).toBe(bed - 30 * MINUTE);
  });

  it('moves to another zone, with the end that was told by the wall', () => {
    const coach = coached();
    coach.run({ type: 'long', minutes: 90, ended: { wall: '09:00' } }, ended + 30 * MINUTE);
    const helsinki = rebuild(
      coach.snapshot,
      coach.plan(),
      profileOf(coach, { zone: 'Europe/Helsinki' }),
      'smart',
      now + HOUR,
    );
    expect(helsinki.plan.zone).toBe('Europe/Helsinki');
    expect(helsinki.plan.run.endedAt).toBe(ended - HOUR);
    expect(helsinki.plan.bed).toBe(bed - HOUR);
  });

  it('takes back what is out and not safe any more, with somebody in the water', () => {
    const coach = running();
    const message = { channel: 'dm', message: 'm9' };
    const at = ended + 40 * MINUTE;
    coach.apply({ nudges: [{ ...coach.row('ice-bath'), state: 'sent', message, startedAt: at }] });
    const gone = again(coach, { health: ['heart-disease'] }, at);
    expect(gone.inWater).toBe(true);
    expect(gone.nudges).toContainEqual(expect.objectContaining({ kind: 'withdrawn', message }));
    expect(gone.plan.steps.find(({ step }) => step === 'ice-bath')).toMatchObject({ stands: 'instead' });
    expect(again(coach, {}, at).inWater).toBe(false);
  });

  it('brings failed rows back only where that is asked', () => {
    const coach = running();
    coach.apply({ nudges: [{ ...coach.row('stretch'), state: 'failed' }] });
    const args = [coach.snapshot, coach.plan(), profileOf(coach, {}), 'smart', now] as const;
    const stretch = (made: ReturnType<typeof rebuild>) => made.all.find(({ step }) => step === 'stretch')?.state;
    expect(stretch(rebuild(...args))).toBe('failed');
    expect(stretch(rebuild(...args, ['cancelled', 'failed']))).toBe('scheduled');
  });
});

describe('lighter and full', () => {
  test.each<[PlanSize, PlanSize | 'lighter', PlanSize]>([
    ['full', 'lighter', 'smart'],
    ['smart', 'lighter', 'quick'],
    ['quick', 'lighter', 'quick'],
    ['quick', 'smart', 'smart'],
    ['smart', 'full', 'full'],
  ])('a %s plan made %s is %s', (size, to, becomes) => {
    const coach = running({ size });
    const decision = resize(coach.snapshot, coach.plan().id, to, now);
    expect(decision.changes.plans).toMatchObject([{ size: becomes }]);
    expect(decision.say).toMatchObject([{ kind: 'plan', intro: { id: 'resized', size: becomes } }]);
    expect(decision).toMatchObject({ replaces: true, deliver: true });
  });

  it('says that a full plan has what fits where something is left out', () => {
    const coach = running({ gear: [] });
    const decision = resize(coach.snapshot, coach.plan().id, 'full', now);
    expect(decision.say).toMatchObject([{ intro: { id: 'full-as-fits' } }]);
    expect(resize(coach.snapshot, coach.plan().id, 'smart', now).say).toMatchObject([{ intro: { id: 'resized' } }]);
  });

  it('is for the plan that runs', () => {
    const coach = running();
    const over = { say: [{ kind: 'plain', id: 'plan-over' }], changes: {} };
    expect(resize(coach.snapshot, 'another', 'full', now)).toEqual(over);
    expect(resize(coach.snapshot, coach.plan().id, 'full', now + 3 * DAY)).toEqual(over);
  });
});

describe('a plan that comes back', () => {
  const changes = { runner: { paused: false } };
  const intro = { id: 'back-on' } as const;

  it('is rebuilt with its cancelled and failed rows', () => {
    const coach = running();
    coach.do({ kind: 'pause' }, now);
    coach.apply({ nudges: [{ ...coach.row('stretch'), state: 'failed' }] });
    const decision = revive(coach.snapshot, changes, intro, now);
    expect(decision).toMatchObject({ say: [{ kind: 'plan', intro }], deliver: true, changes });
    expect(new Set(decision.changes.nudges?.map(({ state }) => state))).toEqual(new Set(['scheduled']));
    expect(decision.changes.nudges?.map(({ step }) => step)).toContain('stretch');
  });

  it('is only shown while the runner is on hold', () => {
    const coach = running();
    for (const hold of [{ paused: true }, { redFlag: { rule: 'R1', at: now } }]) {
      const decision = revive(coach.snapshot, { runner: hold }, intro, now);
      expect(decision).toEqual({
        say: [{ kind: 'plan', plan: coach.plan().id, intro }],
        changes: { runner: hold },
      });
    }
  });

  it('is none when it is over', () => {
    expect(revive(coached().snapshot, changes, intro, now)).toEqual({
      say: [{ kind: 'plain', id: 'ready-for-next' }],
      changes,
    });
  });
});

describe('a changed profile', () => {
  const changed = (coach: Coached, facts: Partial<Profile>, at = now) =>
    withProfile(coach.snapshot, profileOf(coach, facts), { id: 'saved' }, nowhere, at);

  it('is shown alone without a plan, in the zone that is known', () => {
    const { say, changes } = changed(coached({ zone: null }), { beginner: true });
    expect(say).toEqual([{ kind: 'profile', zone: 'UTC', intro: { id: 'saved' } }]);
    expect(changes).not.toHaveProperty('plans');
    expect(changes.runner?.profile?.beginner).toBe(true);
  });

  it('does not rebuild a plan on hold, and ends its own lights out only when every night’s moved', () => {
    const coach = running();
    coach.do({ kind: 'bedtime', to: '23:15' }, now);
    coach.apply({ runner: { paused: true } });
    expect(changed(coach, { beginner: true }).changes.plans).toEqual([coach.plan()]);
    expect(changed(coach, { bedtime: '22:00' }).changes.plans).toEqual([withoutBedtime(coach.plan())]);
    expect(changed(coach, { bedtime: '22:00' })).not.toHaveProperty('deliver');
  });

  it('ends what is not safe any more in a stopped plan too', () => {
    const coach = running();
    const message = { channel: 'dm', message: 'm9' };
    const at = ended + 40 * MINUTE;
    coach.apply({
      nudges: [{ ...coach.row('ice-bath'), state: 'sent', message, startedAt: at }],
      runner: { paused: true },
    });
    const decision = changed(coach, { health: ['heart-disease'] }, at);
    expect(decision.changes.nudges).toContainEqual(expect.objectContaining({ kind: 'withdrawn', message }));
    expect(decision.changes.nudges?.find(({ slot }) => slot === 0)).toMatchObject({
      step: 'ice-bath',
      state: 'cancelled',
    });
    coach.apply({ runner: { paused: false } });
    const told = changed(coach, { health: ['heart-disease'] }, at);
    expect(told.say).toMatchObject([{ kind: 'plan', intro: { id: 'saved', outOfWater: true } }]);
    expect(told.changes.nudges).toContainEqual(expect.objectContaining({ kind: 'withdrawn', message }));
  });
});

test('a plan without its own bedtime is as before', () => {
  expect(withoutBedtime(aPlan({ bedtime: '23:00' }))).toEqual(aPlan());
});
