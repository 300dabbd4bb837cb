import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../src/time.ts';
import { type Coached, coached } from '../../fixtures/coached.ts';
import { ended } from '../../fixtures/recovery-day.ts';

const long = { type: 'long', minutes: 90 } as const;
function slept(): { coach: Coached; morning: number; plan: string } {
  const coach = coached();
  const plan = coach.run(long, ended);
  return { coach, morning: plan.wake + 30 * MINUTE, plan: plan.id };
}
const score = (coach: Coached, plan: string, value: number, now: number) => {
  const { reply } = coach.do({ kind: 'soreness', plan, score: value }, now);
  if (reply.kind === 'form') throw new Error('a form?');
  const [first] = reply.card.blocks;
  return first?.kind === 'heading' ? first.text : '';
};

describe('the morning check', () => {
  it.each([
    [0, 'run as planned'],
    [2, 'run as planned'],
    [3, 'keep it easy'],
    [4, 'keep it easy'],
    [5, 'no running today'],
    [6, 'no running today'],
    [7, 'rest'],
    [10, 'rest'],
  ])('answers %d of 10 with "%s"', (value, answer) => {
    const { coach, morning, plan } = slept();
    expect(score(coach, plan, value, morning)).toContain(answer);
  });

  it.each([
    [0, []],
    [2, ['check-7d']],
    [3, ['check-72h', 'check-7d']],
    [7, ['check-day2', 'check-72h', 'check-7d']],
  ] as const)('after %d asks again: %j', (value, checks) => {
    const { coach, morning, plan } = slept();
    score(coach, plan, value, morning);
    const waiting = coach.snapshot.nudges.filter((one) => one.step.startsWith('check-') && one.state === 'scheduled');
    expect(waiting.map((one) => one.step).toSorted()).toEqual([...checks].toSorted());
  });

  it('refers after 72 hours from five up, and after a week whatever is left', () => {
    const { coach, morning, plan } = slept();
    score(coach, plan, 6, morning);
    expect(score(coach, plan, 4, morning + 3 * DAY)).toContain('keep it easy');
    expect(score(coach, plan, 5, morning + 3 * DAY)).toContain('have it looked at');
    expect(score(coach, plan, 1, morning + 7 * DAY)).toContain('have it looked at');
    expect(coach.snapshot.checks[0]).toMatchObject({
      soreness: 6,
      later: [{ soreness: 4 }, { soreness: 5 }, { soreness: 1 }],
    });
  });

  it('asks in the morning of the third day, and not again once the legs are fine', () => {
    const { coach, morning, plan } = slept();
    score(coach, plan, 5, morning);
    const third = coach.row('check-72h');
    expect(third.dueAt - ended).toBeGreaterThanOrEqual(72 * HOUR);
    expect((third.dueAt - morning) % DAY).toBe(0);
    score(coach, plan, 0, morning + HOUR);
    expect(coach.row('check-72h').state).toBe('cancelled');
  });

  it('does not ask for a morning that is over: an answer of the fourth day waits for the week only', () => {
    const { coach, morning, plan } = slept();
    score(coach, plan, 0, morning);
    score(coach, plan, 8, morning + 3 * DAY);
    const waiting = coach.snapshot.nudges.filter((one) => one.step.startsWith('check-') && one.state === 'scheduled');
    expect(waiting.map((one) => one.step)).toEqual(['check-7d']);
    expect(coach.row('check-7d').dueAt - ended).toBeGreaterThanOrEqual(7 * DAY);
  });

  it('a pain that is no soreness is stored, answered and remembered by the next plan', () => {
    const { coach, morning, plan } = slept();
    score(coach, plan, 4, morning);
    coach.do({ kind: 'pain', plan, spot: 'bone' }, morning + MINUTE);
    expect(coach.snapshot.checks[0]?.pain).toBe('bone');
    expect(coach.run(long, morning + 3 * HOUR).notes.map((note) => note.rule)).toContain('G-morning');
    coach.do({ kind: 'pain', plan, spot: 'none' }, morning + 4 * HOUR);
    expect(coach.snapshot.checks[0]?.pain).toBe(null);
  });

  it('sleep before soreness asks for the soreness, and takes both', () => {
    const { coach, morning, plan } = slept();
    coach.do({ kind: 'slept', plan, hours: 8 }, morning);
    expect(score(coach, plan, 1, morning + MINUTE)).toContain('Soreness 1 of 10');
    expect(coach.snapshot.checks[0]).toMatchObject({ soreness: 1, sleepHours: 8 });
  });
});

describe('after a monster', () => {
  it('the coach asks at 2, 6 and 24 hours, in quiet hours too', () => {
    const coach = coached();
    const evening = ended + 9 * HOUR;
    coach.run({ type: 'race', minutes: 230 }, evening);
    for (const [id, hours] of [
      ['well-2h', 2],
      ['well-6h', 6],
      ['well-24h', 24],
    ] as const) {
      expect(coach.row(id).dueAt).toBe(evening + hours * HOUR);
      coach.deliver(evening + hours * HOUR);
      expect(coach.row(id).state).toBe('sent');
    }
    const { reply } = coach.do(
      { kind: 'well', plan: coach.plan().id, check: 'well-6h', ok: false },
      evening + 6 * HOUR,
    );
    expect(JSON.stringify(reply)).toContain('call your emergency number');
    expect(coach.row('well-6h').state).toBe('done');
  });
});

describe('one leg that is not two', () => {
  const morningOf = (report: Parameters<Coached['run']>[0], hours: number) => {
    const coach = coached();
    const plan = coach.run(report, ended);
    return score(coach, plan.id, 1, ended + hours * HOUR);
  };

  it.each([
    [71, 'no running on a limp'],
    [72, 'run as planned'],
  ])('a limp is protected for three days: %d h after it', (hours, answer) => {
    expect(morningOf({ type: 'easy', minutes: 40, also: ['limp'] }, hours)).toContain(answer);
  });

  it('a sore side is minded by its name', () => {
    const report = { type: 'easy', minutes: 40, sore: [{ area: 'calf', side: 'left' }] } as const;
    expect(morningOf({ ...report, sore: [...report.sore] }, 24)).toContain('mind the left calf');
  });
});

describe('"may I run today?"', () => {
  const asked = (coach: Coached, now: number) =>
    JSON.stringify(coach.do({ kind: 'ask', question: 'may i run today?' }, now, 'may i run today?').reply);
  const answered = () => {
    const { coach, morning, plan } = slept();
    score(coach, plan, 4, morning);
    return { coach, morning };
  };

  it('has the answer of the last check for a day, and then asks anew', () => {
    const { coach, morning } = answered();
    expect(asked(coach, morning + DAY)).toContain('Soreness 4 of 10');
    expect(asked(coach, morning + DAY + 1)).not.toContain('Soreness 4 of 10');
  });

  it('has it no longer after another run', () => {
    const { coach, morning } = answered();
    coach.run({ type: 'easy', minutes: 30 }, morning + 2 * HOUR);
    expect(asked(coach, morning + 3 * HOUR)).not.toContain('Soreness 4 of 10');
  });
});

describe('soreness that stays', () => {
  const tap = (coach: Coached, day: number, score: number) =>
    JSON.stringify(coach.do({ kind: 'soreness', plan: coach.plan().id, score }, ended + day * DAY + 22 * HOUR).reply);

  it.each([5, 6])('at %d is referred after three days, though the runner jogs through it every day', (sore) => {
    const coach = coached();
    coach.run({ type: 'long', minutes: 120 }, ended);
    for (const day of [0, 1, 2]) {
      expect(tap(coach, day, sore)).not.toContain('physio or doctor');
      coach.run({ type: 'easy', minutes: 30 }, ended + (day + 1) * DAY);
    }
    expect(tap(coach, 3, sore)).toContain('physio or doctor');
  });

  it.each([
    [2, 'referred'],
    [3, 'new again'],
  ])('is, after a gap of %d days between two answers, %s', (gap, verdict) => {
    const coach = coached();
    coach.run({ type: 'long', minutes: 120 }, ended);
    for (const day of [0, 1]) {
      tap(coach, day, 6);
      coach.run({ type: 'easy', minutes: 30 }, ended + (day + gap) * DAY);
    }
    expect(tap(coach, 1 + gap, 6).includes('physio or doctor')).toBe(verdict === 'referred');
  });

  it('is new again after a better morning', () => {
    const coach = coached();
    coach.run({ type: 'long', minutes: 120 }, ended);
    for (const [day, score] of [
      [0, 6],
      [1, 2],
      [2, 6],
    ] as const) {
      tap(coach, day, score);
      coach.run({ type: 'easy', minutes: 30 }, ended + (day + 1) * DAY);
    }
    expect(tap(coach, 3, 6)).not.toContain('physio or doctor');
  });
});

it('a mistaken tap that is corrected does not end a row of sore mornings', () => {
  const coach = coached();
  coach.run({ type: 'long', minutes: 120 }, ended);
  const tap = (day: number, score: number, later = 0) =>
    JSON.stringify(
      coach.do({ kind: 'soreness', plan: coach.plan().id, score }, ended + day * DAY + 22 * HOUR + later * MINUTE)
        .reply,
    );
  for (const day of [0, 1, 2]) {
    tap(day, 6);
    coach.run({ type: 'easy', minutes: 30 }, ended + (day + 1) * DAY);
  }
  tap(3, 3);
  expect(tap(3, 6, 1)).toContain('physio or doctor');
});
