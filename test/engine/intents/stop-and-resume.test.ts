import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/card.ts';
import type { Mark } from '../../../src/engine/model/intent.ts';
import type { RunReport } from '../../../src/engine/model/run.ts';
import { HOUR, MINUTE } from '../../../src/time.ts';
import { type Coached, coached, type Told } from '../../fixtures/coached.ts';
import { ended } from '../../fixtures/recovery-day.ts';
import { said } from '../../fixtures/said.ts';

const after = (minutes: number) => ended + minutes * MINUTE;
const long = { type: 'long', minutes: 90 } as const;
const mark = (coach: Coached, step: string, as: Mark, minute: number) =>
  coach.do({ kind: 'mark', nudge: coach.row(step).id, as }, after(minute));
const card = ({ reply }: Pick<Told, 'reply'>): Card => {
  if (reply.kind === 'form') throw new Error('a form?');
  return reply.card;
};
const labels = (of: Card) =>
  of.blocks.flatMap((one) => (one.kind === 'buttons' ? one.buttons.map((two) => two.label) : []));

describe('resume', () => {
  it('brings back what the plan still has, and nothing that Lighter dropped', () => {
    const coach = coached();
    const plan = coach.run(long, ended);
    coach.do({ kind: 'resize', plan: plan.id, size: 'quick' }, after(1));
    coach.do({ kind: 'pause' }, after(2));
    coach.do({ kind: 'resume' }, after(3));
    const waiting = coach.snapshot.nudges.filter((one) => one.state === 'scheduled').map((one) => one.step);
    expect(waiting.toSorted()).toEqual(['check', 'hydrate', 'meal', 'sleep', 'snack']);
  });

  it('brings back no calls of a timer that is over', () => {
    const coach = coached();
    coach.run(long, ended);
    coach.deliver(after(15));
    coach.deliver(after(33));
    mark(coach, 'ice-bath', 'start', 34);
    mark(coach, 'ice-bath', 'out', 36);
    coach.do({ kind: 'pause' }, after(37));
    coach.do({ kind: 'resume' }, after(38));
    expect([1, 2, 3].map((slot) => coach.row('ice-bath', slot).state)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  });

  it('plans with what changed meanwhile, and keeps what is over where it was', () => {
    const coach = coached();
    coach.run(long, ended);
    coach.do({ kind: 'pause' }, after(1));
    coach.do({ kind: 'bedtime', to: '21:00' }, after(2));
    coach.do({ kind: 'resume' }, after(3 * 60));
    expect(coach.plan().bed).toBe(ended + 12 * HOUR);
    expect(coach.row('sleep').dueAt).toBe(coach.plan().bed);
    expect(coach.plan().steps.map((step) => step.step)).toContain('stretch');
  });
});

describe('a second try after closed messages', () => {
  it('takes up what failed', () => {
    const coach = coached();
    coach.run(long, ended);
    coach.apply({
      runner: { reach: 'closed' },
      nudges: coach.snapshot.nudges.map((one) => ({ ...one, state: 'failed' as const })),
    });
    coach.do({ kind: 'reach-again' }, after(10));
    expect(coach.row('stretch').state).toBe('scheduled');
    expect(coach.snapshot.runner.reach).toBe('unknown');
  });
});

describe('put off', () => {
  it('stays put off when the plan changes', () => {
    const coach = coached();
    coach.run(long, ended);
    coach.deliver(ended);
    mark(coach, 'hydrate', 'later', 5);
    coach.do({ kind: 'bedtime', to: '22:00' }, after(6));
    expect(coach.row('hydrate').dueAt).toBe(after(20));
  });

  it('takes the calls of its timer along', () => {
    const coach = coached();
    coach.run(long, ended);
    for (const minute of [0, 15, 33]) coach.deliver(after(minute));
    mark(coach, 'ice-bath', 'start', 34);
    mark(coach, 'ice-bath', 'later', 35);
    expect([1, 2, 3].map((slot) => coach.row('ice-bath', slot).state)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    coach.deliver(after(50));
    mark(coach, 'ice-bath', 'start', 51);
    expect([1, 2, 3].map((slot) => coach.row('ice-bath', slot).dueAt)).toEqual([after(54), after(61), after(66)]);
  });

  it('takes along what came in the same message', () => {
    const coach = coached();
    coach.run(long, ended);
    coach.deliver(ended);
    coach.deliver(after(15));
    mark(coach, 'stretch', 'later', 16);
    expect([coach.row('stretch').dueAt, coach.row('snack').dueAt]).toEqual([after(31), after(31)]);
  });
});

describe('steps that share a message', () => {
  it('keep their timer, Later and Why?', () => {
    const coach = coached();
    coach.run(long, ended);
    coach.deliver(ended);
    const sent = coach.deliver(after(15))?.card;
    expect(labels(sent ?? { blocks: [] })).toEqual([
      'Start timer: Stretch',
      'Done: Stretch',
      'Skip: Stretch',
      'Done: 4:1 snack',
      'Skip: 4:1 snack',
      'Later',
      'Why?',
    ]);
    const why = card(mark(coach, 'stretch', 'why', 16));
    expect(why.blocks.filter((one) => one.kind === 'heading').map((one) => one.text)).toEqual([
      'Why stretch?',
      'Why 4:1 snack?',
    ]);
  });
});

describe("Out on a timer's call", () => {
  it("also rewrites the step's own message", () => {
    const coach = coached();
    coach.run(long, ended);
    for (const minute of [0, 15, 33]) coach.deliver(after(minute));
    mark(coach, 'ice-bath', 'start', 34);
    const call = { channel: 'dm', message: 'the call' };
    const out = coach.do({ kind: 'mark', nudge: coach.row('ice-bath').id, as: 'out' }, after(41), '', call);
    expect(out.edits?.map((edit) => edit.message)).toEqual([coach.row('ice-bath').message]);
    expect(JSON.stringify(card(out))).toContain('7 min');
  });
});

describe('a timer', () => {
  it('does not start when a health fact came in after the message', () => {
    const coach = coached();
    coach.run(long, ended);
    coach.deliver(after(33));
    const fields = { consent: 'yes', health: ['raynauds'] };
    const saved = coach.do({ kind: 'profile-save', section: 'health', fields }, after(34));
    expect(JSON.stringify(saved.edits)).toContain("Raynaud's");
    expect(JSON.stringify(saved.edits)).not.toContain('Out of the water');
    mark(coach, 'ice-bath', 'start', 35);
    expect(coach.row('ice-bath').startedAt).toBeNull();
  });
});

describe('the zone', () => {
  it('that the platform knows is asked again at each run, until the runner picks one', () => {
    const coach = coached({ zone: null });
    const say = (zone: string, now: number) => coach.run(long, now, { zone }).zone;
    expect(say('Europe/Berlin', ended)).toBe('Europe/Berlin');
    expect(say('Asia/Tokyo', ended + 20 * HOUR)).toBe('Asia/Tokyo');
    coach.apply({ runner: { profile: { ...coach.snapshot.runner.profile, zone: 'Europe/Paris' } } });
    expect(say('Asia/Tokyo', ended + 40 * HOUR)).toBe('Europe/Paris');
  });

  it('that was a wrong guess can be set where the clock was refused, and moves the end of the run', () => {
    const coach = coached({ zone: null });
    const wall = { type: 'long', minutes: 90, ended: { wall: '08:45' } } as const;
    const refused = coach.do({ kind: 'report-run', report: wall }, ended, '', null, { locale: 'en-US' });
    expect(coach.snapshot.plans).toEqual([]);
    expect(card(refused).blocks.some((one) => one.kind === 'choice')).toBe(true);
    const tokyo = coach.run({ ...wall, ended: { wall: '15:45' } }, ended, { locale: 'ja' });
    expect(tokyo.run.endedAt).toBe(ended - 15 * MINUTE);
    coach.do({ kind: 'profile-save', section: 'schedule', fields: { zone: 'Asia/Seoul' } }, after(1));
    expect(coach.plan().run.endedAt).toBe(ended - 15 * MINUTE);
    expect(coach.plan().zone).toBe('Asia/Seoul');
  });
});

describe('consent', () => {
  it('taken back deletes the health facts, whatever boxes are still ticked', () => {
    const coach = coached({ health: ['epilepsy'], healthConsentAt: 1 });
    coach.do({ kind: 'profile-save', section: 'health', fields: { consent: 'no', health: ['epilepsy'] } }, ended);
    expect(coach.snapshot.runner.profile).toMatchObject({ health: [], healthConsentAt: null });
  });
});

describe('an amber warning', () => {
  it('comes first, and the run is still planned', () => {
    const coach = coached();
    const report: RunReport = { type: 'long', minutes: 90, sore: [{ area: 'shin' }] };
    const decision = coach.do({ kind: 'report-run', report }, ended, 'long 90min sore shin hurts at night');
    expect(coach.snapshot.plans).toHaveLength(1);
    expect(card(decision).blocks.some((one) => one.kind === 'alert')).toBe(true);
    expect(card(decision).blocks.some((one) => one.kind === 'timeline')).toBe(true);
  });
});

describe('the same event twice', () => {
  it('shows the stored plan, not a second one', () => {
    const coach = coached();
    coach.run(long, ended);
    const again = coach.do({ kind: 'report-run', report: long }, after(10), '', null, { repeated: true });
    expect(coach.snapshot.plans).toHaveLength(1);
    expect(JSON.stringify(again.reply)).not.toContain('Second run');
  });
});

describe('a bath whose timer runs', () => {
  const inTheIce = (facts = {}) => {
    const coach = coached(facts);
    coach.run(long, ended);
    for (const minute of [0, 15, 33]) coach.deliver(after(minute));
    mark(coach, 'ice-bath', 'start', 34);
    return coach;
  };

  it.each<[string, (coach: Coached) => void]>([
    ['Stop', (coach) => coach.do({ kind: 'pause' }, after(35))],
    ['a second run', (coach) => coach.do({ kind: 'report-run', report: { type: 'easy', minutes: 10 } }, after(35))],
    ['Lighter', (coach) => coach.do({ kind: 'resize', plan: coach.plan().id, size: 'quick' }, after(35))],
  ])('is called out of the water at 15 minutes through %s', (_, what) => {
    const coach = inTheIce();
    const plan = coach.plan().id;
    what(coach);
    expect(JSON.stringify(coach.deliver(after(34 + 3))?.card)).toContain('the worst is over');
    expect(JSON.stringify(coach.deliver(after(34 + 15))?.card)).toContain('hard stop');
    const out = coach.do({ kind: 'mark', nudge: `${plan}.ice-bath.0`, as: 'out' }, after(34 + 15));
    expect(JSON.stringify(card(out))).toContain('15 min');
  });

  it('ends at once with a health fact against it: the message says so, no call cheers on, something gentler takes its place', () => {
    const coach = inTheIce();
    const saved = coach.do(
      { kind: 'profile-save', section: 'health', fields: { consent: 'yes', health: ['heart-disease'] } },
      after(35),
    );
    expect(saved.edits).toHaveLength(1);
    expect(JSON.stringify(saved.edits?.[0]?.card)).toContain('Out of the water now.');
    expect(JSON.stringify(card(saved))).not.toContain('to the hips');
    expect(coach.deliver(after(37))).toBeNull();
    expect(coach.deliver(after(34 + 15))).toBeNull();
    expect(JSON.stringify(coach.deliver(after(55))?.card)).toContain('Cool shower');
  });

  it('ends with a warning sign, and does not come back with "I was assessed"', () => {
    const coach = inTheIce();
    const flagged = coach.do({ kind: 'ask', question: 'my chest hurts' }, after(36), 'my chest hurts');
    expect(JSON.stringify(card(flagged))).toContain('If you are in the water: out, now');
    const back = coach.do({ kind: 'cleared' }, after(40));
    expect(
      coach
        .plan()
        .steps.filter((one) => one.stands === 'own')
        .map((one) => one.step),
    ).not.toContain('ice-bath');
    expect(JSON.stringify(back.edits)).toContain('Out of the water now.');
    expect(coach.deliver(after(34 + 15))?.nudges.map((one) => one.slot) ?? []).not.toContain(3);
  });
});

describe('the day of a warning sign', () => {
  it('is drink to thirst, food, rest and sleep for every run within the day, assessed or not', () => {
    const coach = coached();
    coach.do({ kind: 'ask', question: 'i fainted' }, ended, 'i fainted');
    coach.do({ kind: 'cleared' }, after(60));
    coach.run({ type: 'race', minutes: 200 }, after(120));
    expect(coach.plan().steps.flatMap((one) => (one.stands === 'instead' ? [] : one.step))).toEqual([
      'hydrate',
      'snack',
      'meal',
      'rest',
      'sleep',
    ]);
    expect(said(coach.plan()).steps[0]?.how).not.toMatch(/\d+ ml/);
    coach.run(long, after(30 * 60));
    expect(coach.plan().steps.map((one) => one.step)).toContain('ice-bath');
  });

  it('says that the run of the same line is not stored', () => {
    const coach = coached();
    const words = 'long 2h dark urine';
    const flagged = coach.do({ kind: 'report-run', report: { type: 'long', minutes: 120 } }, ended, words);
    expect(JSON.stringify(card(flagged))).toContain('report it again once you are cleared');
    expect(coach.snapshot.runs).toEqual([]);
  });
});

it('the check-ins after a very big day outlive the shakeout of the next morning', () => {
  const coach = coached();
  const race = coach.run({ type: 'race', minutes: 225 }, ended);
  coach.run({ type: 'recovery', minutes: 20 }, after(23 * 60));
  const asked = coach.deliver(after(24 * 60));
  expect(asked?.nudges.map((one) => [one.plan, one.step])).toContainEqual([race.id, 'well-24h']);
});

it('a second run within the hour gets no second half litre', () => {
  const coach = coached();
  coach.run(long, ended);
  expect(said(coach.run({ type: 'easy', minutes: 70 }, after(25))).steps[0]?.how).toContain('only to thirst');
  expect(said(coach.run({ type: 'easy', minutes: 70 }, after(180))).steps[0]?.how).toContain('About half a litre');
});

describe('lights out', () => {
  const bedOf = (coach: Coached) => (coach.plan().bed - ended) / HOUR;

  it('for tonight moves this evening only, survives a re-plan, and can be kept for every night', () => {
    const coach = coached();
    coach.run(long, ended);
    const told = JSON.stringify(coach.do({ kind: 'bedtime', to: '21:00' }, after(2)).reply);
    expect(told).toContain('recovery bedtime always 21:00');
    coach.do({ kind: 'resize', plan: coach.plan().id, size: 'full' }, after(3));
    expect(bedOf(coach)).toBe(12);
    expect(coach.snapshot.runner.profile.bedtime).toBe('22:30');
    coach.do({ kind: 'bedtime', to: '21:00', always: true }, after(4));
    expect(coach.snapshot.runner.profile.bedtime).toBe('21:00');
    coach.run(long, ended + 24 * HOUR);
    expect(bedOf(coach)).toBe(24 + 12);
  });

  it('said for every night ends what was said for this one', () => {
    const coach = coached();
    coach.run(long, ended);
    coach.do({ kind: 'bedtime', to: '20:00' }, after(2));
    coach.do({ kind: 'bedtime', to: '22:30', always: true }, after(3));
    expect(bedOf(coach)).toBe(13.5);
  });

  it('at noon is asked about, as in the form', () => {
    const coach = coached();
    coach.run(long, ended);
    expect(JSON.stringify(coach.do({ kind: 'bedtime', to: '12:00' }, after(2)).reply)).toContain(
      'wrong half of the day',
    );
    expect(bedOf(coach)).toBe(13.5);
  });
});

it('of the calls of a bath that a warning sign silenced, only those to come are back once it is cleared', () => {
  const coach = coached();
  coach.run({ type: 'long', minutes: 90 }, ended);
  for (const minute of [0, 15, 33]) coach.deliver(ended + minute * MINUTE);
  coach.do({ kind: 'mark', nudge: coach.row('ice-bath').id, as: 'start' }, ended + 34 * MINUTE);
  coach.do({ kind: 'ask', question: 'chest pain' }, ended + 36 * MINUTE, 'chest pain');
  coach.do({ kind: 'cleared', other: true }, ended + 46 * MINUTE);
  const states = [1, 2, 3, 4].map((slot) => coach.row('ice-bath', slot).state);
  expect(states).toEqual(['cancelled', 'cancelled', 'scheduled', 'scheduled']);
});
