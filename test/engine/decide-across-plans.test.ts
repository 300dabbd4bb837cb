import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/engine/model/run.ts';
import { HOUR, MINUTE } from '../../src/time.ts';
import { type Coached, coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';
import { said } from '../fixtures/said.ts';

const long: RunReport = { type: 'long', minutes: 90 };
const shown = (decision: ReturnType<Coached['do']>) => JSON.stringify(decision.reply);

/** Somebody who lies in the ice bath since `at` minutes after the run. */
function inTheIce(at = 34): Coached {
  const coach = coached();
  coach.run(long, ended);
  coach.deliver(ended + 15 * MINUTE);
  coach.deliver(ended + 33 * MINUTE);
  coach.do({ kind: 'mark', nudge: coach.row('ice-bath').id, as: 'start' }, ended + at * MINUTE);
  expect(coach.row('ice-bath').startedAt).toBe(ended + at * MINUTE);
  return coach;
}
const heartDisease = { consent: ['yes'], health: ['heart-disease'] };

describe('a running ice bath', () => {
  it('stays open until its hard stop, though the window would close before', () => {
    const coach = inTheIce(118);
    expect(coach.row('ice-bath').closesAt).toBeGreaterThan(ended + (118 + 15) * MINUTE);
  });

  it.each(['Stop', 'a second run'])('ends at once for a health fact that is saved after %s', (what) => {
    const coach = inTheIce();
    const first = coach.plan().id;
    if (what === 'Stop') coach.do({ kind: 'pause' }, ended + 35 * MINUTE);
    else coach.run({ type: 'easy', minutes: 20 }, ended + 35 * MINUTE);
    const saved = coach.do({ kind: 'profile-save', section: 'health', fields: heartDisease }, ended + 36 * MINUTE);
    expect(JSON.stringify(saved.edits)).toContain('Out of the water now');
    const rows = coach.snapshot.nudges.filter((one) => one.plan === first && one.step === 'ice-bath');
    expect(rows.map((one) => one.state).filter((state) => state !== 'cancelled')).toEqual([]);
  });
});

describe('what was said with a run', () => {
  it.each(['alcohol', 'lifted', 'unwell', 'sedated', 'swollen'] as const)(
    'holds for the next run of the day: %s',
    (fact) => {
      const coach = coached();
      coach.run({ ...long, also: [fact] }, ended);
      const second = coach.run(long, ended + 180 * MINUTE);
      const bath = fact === 'swollen' ? 'epsom-bath' : 'ice-bath';
      expect(second.steps.filter((one) => one.step === bath && one.stands === 'own')).toEqual([]);
    },
  );

  it('counts when it is added by saying the run again, and the run is still one', () => {
    const coach = coached();
    coach.run(long, ended);
    expect(coach.plan().steps.some((one) => one.step === 'ice-bath' && one.stands === 'own')).toBe(true);
    const again = coach.do({ kind: 'report-run', report: { ...long, rpe: 9, also: ['unwell'] } }, ended + 2 * MINUTE);
    expect(shown(again)).toContain('what you added counts now');
    expect(coach.plan().steps.some((one) => one.step === 'ice-bath' && one.stands === 'own')).toBe(false);
    expect(coach.snapshot.runs).toMatchObject([{ rpe: 9, also: ['unwell'] }]);
  });
});

describe('while a warning sign stands', () => {
  it('no answer coaches: soreness, another size, a question', () => {
    const coach = coached();
    const plan = coach.run(long, ended).id;
    const at = ended + 30 * MINUTE;
    coach.do({ kind: 'ask', question: 'chest pain' }, at, 'chest pain');
    expect(coach.snapshot.runner.redFlag?.rule).toBe('R1');
    const before = coach.snapshot.nudges;
    for (const intent of [
      { kind: 'soreness', plan, score: 3 },
      { kind: 'slept', plan, hours: 8 },
      { kind: 'resize', plan, size: 'full' },
      { kind: 'fewer', plan, to: 'same' },
      { kind: 'ask', question: 'how cold should the ice bath be' },
    ] as const)
      expect(shown(coach.do(intent, at + MINUTE))).toContain('First things first');
    expect(coach.snapshot.nudges).toEqual(before);
  });
});

describe('very sore legs', () => {
  it.each([6, 11, 18])('are asked after the very next morning, whenever the run ended (%i:00 UTC)', (hour) => {
    const coach = coached();
    const plan = coach.run(long, Date.UTC(2026, 5, 6, hour));
    coach.do({ kind: 'soreness', plan: plan.id, score: 8 }, plan.wake + 35 * MINUTE);
    expect(coach.row('check-day2').opensAt - plan.wake).toBe(24 * 60 * MINUTE);
  });
});

describe('a watch that is a little ahead', () => {
  it('may say that the run ended in five minutes; in twenty is refused', () => {
    const coach = coached({ zone: 'UTC' });
    const now = Date.UTC(2026, 5, 6, 9, 35);
    const late = coach.do({ kind: 'report-run', report: { ...long, ended: { wall: '09:55' } } }, now);
    expect(shown(late)).toContain('still ahead of you');
    expect(coach.run({ ...long, ended: { wall: '09:40' } }, now).run.endedAt).toBe(now);
  });
});

describe('a run told late or twice', () => {
  it('a forgotten morning jog does not take over from the evening plan', () => {
    const coach = coached();
    coach.run({ type: 'intervals', minutes: 70 }, ended + 9 * HOUR);
    const steps = coach.plan().steps.map((one) => one.step);
    const told = coach.do(
      { kind: 'report-run', report: { type: 'easy', minutes: 40, ended: { minutesAgo: 10 * 60 } } },
      ended + 9 * HOUR + 20 * MINUTE,
    );
    expect(shown(told)).toContain('That earlier run is counted');
    expect(coach.snapshot.runs).toHaveLength(2);
    expect(coach.snapshot.plans).toHaveLength(1);
    expect(coach.plan().run.type).toBe('intervals');
    expect(coach.plan().dayLoad).toBe(70 * 8 + 40 * 3);
    expect(coach.plan().steps.map((one) => one.step)).toEqual(steps);
  });

  it('said again with more words half an hour later it is still one run, and the words count', () => {
    const coach = coached();
    coach.run(long, ended);
    const report = { ...long, celsius: 30, sore: [{ area: 'calf' }], weighedKg: { before: 70, after: 68 } };
    const told = coach.do({ kind: 'report-run', report }, ended + 25 * MINUTE);
    expect(shown(told)).toContain('what you added counts now');
    expect(coach.snapshot.runs).toHaveLength(1);
    expect(coach.snapshot.runs[0]).toMatchObject({ celsius: 30, endedAt: ended });
    expect(coach.plan().run).toMatchObject({ celsius: 30, sore: [{ area: 'calf' }] });
    expect(coach.snapshot.plans).toHaveLength(1);
    expect(shown(coach.do({ kind: 'report-run', report }, ended + 26 * MINUTE))).toContain('nothing was counted twice');
    coach.run(long, ended + 3 * HOUR);
    expect(coach.snapshot.runs).toHaveLength(2);
  });
});

describe('a card while a warning sign stands', () => {
  it('shows no step and no way to change the plan, only the way back', () => {
    const coach = coached();
    coach.run(long, ended);
    coach.do({ kind: 'ask', question: 'chest pain' }, ended + MINUTE, 'chest pain');
    const card = shown(coach.do({ kind: 'today' }, ended + 2 * MINUTE));
    expect(card).toContain('I was assessed');
    expect(card).not.toMatch(/Ice bath|Stretch|Lighter|Full|Shift bedtime/);
    const sweat = coach.do(
      { kind: 'sweat', sweat: { beforeKg: 70, afterKg: 68, minutes: 90, keep: false } },
      ended + 3 * MINUTE,
    );
    expect(shown(sweat)).not.toMatch(/ L|ml/);
  });

  it('speaks of a lost run only where a run line was typed', () => {
    const misread = {
      kind: 'misread',
      misread: { understood: [], problem: { id: 'no-type' }, of: 'finished-run', example: 'long 90min' },
    } as const;
    expect(shown(coached().do(misread, ended, 'i have chest pain'))).not.toContain('not stored');
    const line = { kind: 'report-run', report: long } as const;
    expect(shown(coached().do(line, ended, 'long 90min chest pain'))).toContain('not stored');
  });
});

describe('baths that were really taken', () => {
  const take = (coach: Coached, step: string, minute: number) =>
    coach.do({ kind: 'mark', nudge: coach.row(step).id, as: 'done' }, ended + minute * MINUTE);
  const bath = (coach: Coached, step: string) =>
    coach.plan().steps.find((one) => one.step === step && one.stands === 'own') ?? null;

  it('for the first run of the day count for the second: no second ice bath, and the warm one waits three hours', () => {
    const coach = coached({ bedtime: '13:45' });
    coach.run(long, ended);
    take(coach, 'ice-bath', 40);
    coach.run({ type: 'long', minutes: 60 }, ended + 75 * MINUTE);
    expect(bath(coach, 'ice-bath')).toBeNull();
    expect(coach.plan().leftOut).toContainEqual(expect.objectContaining({ step: 'ice-bath', gate: 'ice-again' }));
    const warm = bath(coach, 'epsom-bath');
    if (warm) expect(warm.dueAt).toBeGreaterThanOrEqual(ended + (40 + 180) * MINUTE);
  });

  it('no ice bath within three hours of a warm one, planned or delivered', () => {
    const coach = coached();
    coach.run(long, ended);
    take(coach, 'epsom-bath', 20);
    coach.run({ type: 'long', minutes: 60 }, ended + 75 * MINUTE);
    const cold = bath(coach, 'ice-bath');
    expect(cold === null || cold.dueAt >= ended + 200 * MINUTE).toBe(true);
  });
});

it('steps that fall into the runner’s own quiet hours are named on the plan', () => {
  const coach = coached({ quiet: { from: '20:00', to: '06:00' } });
  const told = shown(coach.do({ kind: 'report-run', report: long }, ended));
  expect(told).toMatch(/Quiet from 20:00 to 06:00: no message for .*Sleep/);
  expect(shown(coached().do({ kind: 'report-run', report: long }, ended))).not.toContain('Quiet from');
});

describe('what is told of an earlier run of the day', () => {
  it('a forgotten run’s beers and dizziness reach the plan under way', () => {
    const coach = coached();
    coach.run({ type: 'long', minutes: 150 }, ended + 3 * HOUR);
    const report = { type: 'easy', minutes: 40, ended: { minutesAgo: 4 * 60 }, also: ['alcohol' as const] } as const;
    coach.do({ kind: 'report-run', report: { ...report, also: [...report.also] } }, ended + 3 * HOUR + 10 * MINUTE);
    const baths = coach.plan().steps.filter((one) => /bath/.test(one.step) && one.stands === 'own');
    expect(baths).toEqual([]);
  });

  it('said again with a new fact it counts, and the plan under way is shown', () => {
    const coach = coached();
    coach.run({ type: 'easy', minutes: 40 }, ended);
    coach.run(long, ended + 3 * HOUR);
    const told = coach.do(
      { kind: 'report-run', report: { type: 'easy', minutes: 40, ended: { minutesAgo: 182 }, also: ['alcohol'] } },
      ended + 3 * HOUR + 2 * MINUTE,
    );
    expect(shown(told)).toContain('what you added counts now');
    expect(shown(told)).toContain('1 h 30 long run');
    expect(coach.plan().steps.filter((one) => one.step === 'ice-bath' && one.stands === 'own')).toEqual([]);
  });

  it('in a club, after a direct message, it belongs to the club', () => {
    const coach = coached();
    coach.run(long, ended);
    coach.do({ kind: 'report-run', report: long }, ended + MINUTE, '', null, { club: 'discord:g1' });
    expect(coach.snapshot.runs).toMatchObject([{ club: 'discord:g1' }]);
    expect(coach.plan().run.club).toBe('discord:g1');
  });
});

it('lights out for tonight holds for the second run of the day', () => {
  const coach = coached();
  coach.run({ type: 'easy', minutes: 40 }, ended);
  coach.do({ kind: 'bedtime', to: '00:30' }, ended + MINUTE);
  coach.run(long, ended + 3 * HOUR);
  expect((coach.plan().bed - ended) / HOUR).toBe(15.5);
});

it('late weights never push fluids on somebody dizzy, flagged or about to sleep', () => {
  const weighed = {
    type: 'tempo',
    minutes: 60,
    weighedKg: { before: 70, after: 68.4 },
    ended: { minutesAgo: 45 },
  } as const;
  const hard = { next: { kind: 'hard', when: { inDays: 1 } } } as const;
  const note = (coach: Coached, report: RunReport, now: number) => said(coach.run(report, now)).notes[0]?.text ?? '';
  expect(note(coached(), { ...weighed, ...hard }, ended)).toMatch(/2\.0 L to 2\.4 L/);
  expect(note(coached(), { ...weighed, ...hard, also: ['unwell'] }, ended)).not.toMatch(/ L /);
  expect(note(coached({ flaggedAt: ended }), { ...weighed, ...hard }, ended)).not.toMatch(/ L /);
  expect(note(coached(), { ...weighed, ...hard }, ended + 13 * HOUR)).toMatch(/at most 300 ml before bed/);
});

it('good legs the morning after a very big day are not sent out hard', () => {
  const coach = coached();
  const plan = coach.run({ type: 'race', minutes: 225 }, ended);
  expect(shown(coach.do({ kind: 'soreness', plan: plan.id, score: 1 }, plan.wake + HOUR))).toContain('easy or nothing');
});

describe('ice twice', () => {
  it('waiting does not make room for a second bath of the day, and a skipped one keeps no warm bath away', () => {
    const coach = coached();
    coach.run(long, ended);
    coach.do({ kind: 'mark', nudge: coach.row('ice-bath').id, as: 'done' }, ended + 40 * MINUTE);
    coach.run({ type: 'long', minutes: 80 }, ended + 10 * HOUR);
    expect(coach.plan().steps.find((one) => one.step === 'ice-bath' && one.stands === 'own')).toBeUndefined();

    const evening = coached();
    evening.run(long, ended + 9.5 * HOUR);
    expect(evening.plan().steps.map((one) => one.step)).not.toContain('epsom-bath');
    evening.do({ kind: 'mark', nudge: evening.row('ice-bath').id, as: 'skip' }, ended + 9.7 * HOUR);
    evening.do({ kind: 'resize', plan: evening.plan().id, size: 'full' }, ended + 9.8 * HOUR);
    expect(evening.plan().steps.map((one) => one.step)).toContain('epsom-bath');
  });
});

describe('what stands until somebody has looked at it', () => {
  it('a bone pain named one morning speaks at the next run, until it was looked at', () => {
    const coach = coached();
    const plan = coach.run(long, ended);
    coach.do({ kind: 'pain', plan: plan.id, spot: 'bone' }, plan.wake + HOUR);
    const note = (now: number) =>
      said(coach.run({ type: 'easy', minutes: 30 }, now))
        .notes.map((one) => one.text)
        .join(' ');
    expect(note(ended + 26 * HOUR)).toContain('the answer to running is no');
    coach.do({ kind: 'pain', plan: plan.id, spot: 'none' }, ended + 30 * HOUR);
    expect(note(ended + 50 * HOUR)).not.toContain('the answer to running is no');
  });

  it('a warning sign of somebody else leaves the runner an ordinary day', () => {
    const coach = coached();
    coach.run(long, ended);
    coach.do({ kind: 'ask', question: 'my friend passed out' }, ended + MINUTE, 'my friend passed out at the finish');
    expect(coach.snapshot.runner.redFlag).not.toBeNull();
    coach.do({ kind: 'cleared', other: true }, ended + 5 * MINUTE);
    expect(coach.snapshot.runner).toMatchObject({ redFlag: null, profile: { flaggedAt: null } });
    expect(coach.plan().steps.map((one) => one.step)).toContain('ice-bath');
  });

  it('back the day after, nobody reads what they missed', () => {
    const coach = coached();
    const plan = coach.run(long, ended);
    coach.do({ kind: 'ask', question: 'chest pain' }, ended + MINUTE, 'chest pain');
    const back = shown(coach.do({ kind: 'cleared' }, plan.wake + HOUR));
    expect(back).toContain('Nothing is planned now');
    expect(coach.snapshot.runner.redFlag).toBeNull();
  });

  it('while it stands, words that are no command hear of it too', () => {
    const coach = coached();
    coach.do({ kind: 'ask', question: 'chest pain' }, ended, 'chest pain');
    const misread = {
      kind: 'misread',
      misread: { understood: [], problem: { id: 'not-for-plan', words: 'x' }, of: 'recovery', example: 'today' },
    } as const;
    expect(shown(coach.do(misread, ended + MINUTE, 'i was seen by a doctor, all fine'))).toContain('I was assessed');
  });
});

it('Lighter on the plan that a second run took over says where the plan is now', () => {
  const coach = coached();
  const first = coach.run(long, ended);
  coach.run({ type: 'easy', minutes: 30 }, ended + 3 * HOUR);
  const pressed = coach.do({ kind: 'resize', plan: first.id, size: 'lighter' }, ended + 4 * HOUR);
  expect(pressed.say).toEqual([{ kind: 'plain', id: 'earlier-plan' }]);
});
