import { describe, expect, it } from 'vitest';
import { iceKg } from '../../../src/engine/doses/cold.ts';
import { dishOf } from '../../../src/engine/model/dose.ts';
import type { RunReport } from '../../../src/engine/model/run.ts';
import { DAY, HOUR, MINUTE } from '../../../src/time.ts';
import { coached } from '../../fixtures/coached.ts';
import { ended } from '../../fixtures/recovery-day.ts';
import { type SaidPlan, said } from '../../fixtures/said.ts';

const long: RunReport = { type: 'long', minutes: 90 };
const plan = (facts: Parameters<typeof coached>[0], report: RunReport = long, now = ended) =>
  said(coached(facts).run(report, now), { units: facts?.units ?? 'metric' });
const ids = (of: Pick<SaidPlan, 'steps'>) => of.steps.map((step) => step.step);
const notes = (of: SaidPlan) => of.notes.map((note) => note.rule);
const step = (of: SaidPlan, id: string) => {
  const found = of.steps.find((one) => one.step === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('which steps', () => {
  it.each([
    [{ type: 'recovery', minutes: 40 }, 0, 'hydrate meal sleep'],
    [{ type: 'easy', minutes: 60 }, 1, 'hydrate stretch snack meal sleep'],
    [long, 2, 'hydrate stretch snack ice-bath meal rest epsom-bath roll sleep'],
    [{ type: 'easy', minutes: 150 }, 2, 'hydrate stretch snack meal rest epsom-bath roll sleep'],
    [{ type: 'long', minutes: 150 }, 3, 'hydrate stretch snack ice-bath meal rest epsom-bath roll sleep'],
    [{ type: 'race', minutes: 225 }, 4, 'hydrate stretch snack ice-bath meal rest epsom-bath roll sleep'],
  ] as const)('%j is tier %d with %s', (report, tier, steps) => {
    const made = plan({}, report);
    expect([made.tier, ids(made).join(' ')]).toEqual([tier, steps]);
  });

  it('stretches what is sore even after a light run', () => {
    expect(ids(plan({}, { type: 'easy', minutes: 40, sore: [{ area: 'calf' }] }))).toContain('stretch');
  });

  it('keeps to the minutes that the runner has, least benefit first, and shortens before it drops', () => {
    expect(ids(plan({ minutes: 5 }))).toEqual(['hydrate', 'stretch', 'snack', 'meal', 'sleep']);
    expect(step(plan({ minutes: 10 }), 'stretch').minutes).toBe(5);
    expect(ids(plan({ minutes: 50 }))).toEqual(['hydrate', 'stretch', 'snack', 'meal', 'rest', 'roll', 'sleep']);
    expect(ids(plan({ minutes: 10, size: 'full' })).length).toBe(9);
  });

  it('gives hills after a month without any one tier more', () => {
    const coach = coached();
    const hills: RunReport = { type: 'hills', minutes: 50 };
    coach.run({ type: 'easy', minutes: 50 }, ended - 3 * DAY);
    expect(coach.run(hills, ended).tier).toBe(2);
    expect(coach.run(hills, ended + 3 * DAY).tier).toBe(1);
  });
});

describe('cold water', () => {
  it('is a cool shower without a tub, and says why', () => {
    const made = plan({ gear: ['roller'] });
    expect(step(made, 'ice-bath')).toMatchObject({ stands: 'instead', name: 'Cool shower, legs up' });
    expect(made.left).toContainEqual({ step: 'ice-bath', rule: 'M10', because: 'no-tub', why: 'You have no tub.' });
  });

  it('is offered twice a week and counts only baths that were taken', () => {
    const coach = coached();
    for (const day of [0, 1]) {
      coach.run(long, ended + day * DAY);
      coach.do({ kind: 'mark', nudge: coach.row('ice-bath').id, as: 'done' }, ended + day * DAY + 40 * MINUTE);
    }
    expect(ids(said(coach.run(long, ended + 2 * DAY)))).not.toContain('ice-bath');
    const lazy = coached();
    for (const day of [0, 1]) lazy.run(long, ended + day * DAY);
    expect(ids(said(lazy.run(long, ended + 2 * DAY)))).toContain('ice-bath');
  });

  it('stays away after lifting, beer and dizziness', () => {
    for (const also of ['lifted', 'alcohol', 'unwell'] as const)
      expect(plan({}, { ...long, also: [also] }).steps.find((one) => one.step === 'ice-bath')?.stands !== 'own').toBe(
        true,
      );
    expect(step(plan({ liftedAt: ended - 3 * HOUR }), 'ice-bath').stands).toBe('instead');
    expect(step(plan({ liftedAt: ended - 2 * DAY }), 'ice-bath').stands).toBe('own');
  });

  it('is 15 degrees for five minutes the first times', () => {
    expect(step(plan({ iceTakenAt: null, iceScreen: 'none' }), 'ice-bath')).toMatchObject({
      minutes: 5,
      what: '15 °C, to the hips, 5 minutes.',
    });
  });

  it('knows how much ice a tub takes', () => {
    expect(iceKg(100, 20, 14)).toBeCloseTo(6.4, 1);
  });
});

describe('the evening', () => {
  const at = (hhmm: number) => ended - 9 * HOUR + hhmm * MINUTE; // Minutes after Berlin midnight.

  it('merges snack and meal, and the bath must be over an hour before bed', () => {
    const made = plan({}, { type: 'long', minutes: 90 }, at(20 * 60));
    expect(ids(made)).not.toContain('snack');
    // Half an hour after the run, had the ice bath not been in the way.
    expect(step(made, 'meal').dueAt - at(20 * 60)).toBe(37 * MINUTE);
    const bath = made.steps.find((one) => one.step === 'epsom-bath');
    if (bath) expect(bath.closesAt + bath.minutes * MINUTE).toBeLessThanOrEqual(made.bed - 60 * MINUTE);
  });

  it('at 22:45 is a drink, a bite and bed', () => {
    const made = plan({}, { type: 'tempo', minutes: 40 }, at(22 * 60 + 45));
    expect(ids(made)).toEqual(['hydrate', 'snack', 'sleep']);
    expect(notes(made)).toEqual(['G-late', 'X5']);
    expect(step(made, 'hydrate').how).toContain('300 ml');
  });

  it('of a night nurse is in the morning', () => {
    const made = plan({ bedtime: '08:30', wake: '15:30' }, { type: 'easy', minutes: 45 }, at(7 * 60 + 30));
    expect(made.bed).toBe(at(8 * 60 + 30));
    expect(made.wake).toBe(at(15 * 60 + 30));
    expect(ids(made)).toEqual(['hydrate', 'snack', 'sleep']);
  });
});

describe('the past', () => {
  it('warns of a run that is more than 10 % longer than the longest of 30 days', () => {
    const coach = coached();
    for (const day of [1, 3, 5, 7]) coach.run({ type: 'easy', minutes: 60 }, ended - day * DAY);
    expect(notes(said(coach.run({ type: 'long', minutes: 66 }, ended)))).not.toContain('G-progress');
    expect(
      said(coach.run({ type: 'long', minutes: 90 }, ended + DAY)).notes.find((one) => one.rule === 'G-progress')?.text,
    ).toContain('36 % longer');
  });

  it('makes the nap long after a short night, and remembers a sore morning', () => {
    const coach = coached();
    coach.run(long, ended - DAY + 4 * HOUR);
    const wake = coach.plan().wake;
    coach.do({ kind: 'soreness', plan: coach.plan().id, score: 6 }, wake + HOUR);
    coach.do({ kind: 'slept', plan: coach.plan().id, hours: 5 }, wake + HOUR);
    const made = said(coach.run(long, ended + 3 * HOUR));
    expect(step(made, 'rest').minutes).toBe(90);
    expect(notes(made)).toContain('G-morning');
    expect(step(made, 'sleep').how).toContain('Last night was short');
  });
});

describe('the next hard session', () => {
  it('on the same day makes the first hours of eating count (F1)', () => {
    const inThree: RunReport = { ...long, next: { kind: 'hard', when: { inHours: 3 } } };
    expect(step(plan({ massKg: 60 }, inThree), 'snack').how).toContain('60-72 g carbohydrate an hour');
    const today: RunReport = { ...long, next: { kind: 'hard', when: { inDays: 0 } } };
    expect(step(plan({ massKg: 60 }, today), 'snack').how).toMatch(/eat early and keep eating\.$/);
    expect(step(plan({ massKg: 60 }), 'snack').how).not.toContain('carbohydrate an hour');
  });
});

describe('two runs in a day', () => {
  it('add up, and the evening keeps what the first one asked for', () => {
    const coach = coached();
    coach.run({ type: 'tempo', minutes: 45 }, ended);
    const second = said(coach.run({ type: 'easy', minutes: 40 }, ended + 8 * HOUR));
    expect([second.load, second.dayLoad, second.tier]).toEqual([120, 435, 2]);
    expect(coach.snapshot.nudges.filter((one) => one.step === 'sleep' && one.state === 'scheduled')).toHaveLength(1);
  });
});

describe('the headline fits the plan', () => {
  const big: RunReport = { type: 'long', minutes: 150 };
  const resized = (coach: ReturnType<typeof coached>, size: 'lighter' | 'full') =>
    JSON.stringify(coach.do({ kind: 'resize', plan: coach.plan().id, size }, ended + MINUTE).reply);

  it('promises the whole method only when the whole method is there', () => {
    const coach = coached();
    const first = JSON.stringify(coach.do({ kind: 'report-run', report: big }, ended).reply);
    expect(first).toContain('the whole method today');
    const light = resized(coach, 'lighter');
    expect(light).toContain('Lighter it is');
    expect(light).toContain('the basics today');
    expect(light).not.toContain('whole method');
  });

  it('says from full to smart that it is the usual plan again', () => {
    const coach = coached({ size: 'full' });
    coach.run(big, ended);
    expect(resized(coach, 'lighter')).toContain('Back to what fits this run.');
    expect(resized(coach, 'full')).toContain('The full method it is.');
  });
});

describe('a traveller', () => {
  it('keeps what is past and hangs the evening on the new bedtime, also when the plan changes again', () => {
    const tokyo = Date.UTC(2026, 5, 6, 0); // 09:00 there.
    const coach = coached({ zone: 'Asia/Tokyo' });
    coach.run(long, tokyo);
    coach.do({ kind: 'profile-save', section: 'schedule', fields: { zone: 'Europe/Berlin' } }, tokyo + 11 * HOUR);
    const bed = Date.UTC(2026, 5, 6, 20, 30);
    expect([coach.plan().bed, coach.row('sleep').dueAt, coach.row('epsom-bath').dueAt]).toEqual([
      bed,
      bed,
      bed - 85 * MINUTE,
    ]);
    coach.do({ kind: 'resize', plan: coach.plan().id, size: 'full' }, tokyo + 12 * HOUR);
    expect(coach.plan().bed).toBe(bed);
  });
});

describe('safety', () => {
  it('names the monster day, its salt and caps, and no painkillers', () => {
    const made = plan({}, { type: 'race', minutes: 225 });
    expect(notes(made)).toEqual(expect.arrayContaining(['G-tiers', 'X3']));
    expect(step(made, 'hydrate').how).toContain('3.0 L in all');
  });

  it('gives no snack dose with insulin, and says to check at night', () => {
    for (const made of [
      plan({ health: ['diabetes-insulin'] }),
      plan({ health: ['diabetes-insulin'] }, { type: 'intervals', minutes: 60 }, ended + 12 * HOUR + 30 * MINUTE),
    ]) {
      expect(step(made, 'snack')).toMatchObject({ rules: ['X2'], how: expect.stringMatching(/no dose from me/) });
      expect(dishOf(step(made, 'snack').dose)).toBeNull();
      expect(made.notes.find((note) => note.rule === 'X2')?.text).toMatch(/overnight.*15 g of fast sugar/);
    }
  });
});

describe('what a physiologist would ask', () => {
  const at2000 = ended + 11 * HOUR;

  it('the warm bath waits until the runner has stretched and eaten, and the rest gives way to it', () => {
    for (let minute = 0; minute <= 150; minute += 5) {
      const made = plan({}, { type: 'tempo', minutes: 70 }, at2000 - 60 * MINUTE + minute * MINUTE);
      const bath = made.steps.find((one) => one.step === 'epsom-bath');
      for (const one of made.steps) {
        if (!bath || !['stretch', 'meal', 'rest'].includes(one.step)) continue;
        expect([minute, one.step, one.dueAt + one.minutes * MINUTE <= bath.dueAt]).toEqual([minute, one.step, true]);
      }
    }
    expect(plan({}, { type: 'tempo', minutes: 70 }, at2000 - 40 * MINUTE).left).toContainEqual(
      expect.objectContaining({ step: 'rest', why: expect.stringContaining('Warm Epsom bath') }),
    );
  });

  it('a drink for a snack counts: not near bed, not for whom no volume is set, and said so', () => {
    const snacks = (facts: Parameters<typeof coached>[0], report: RunReport, now: number) =>
      Array.from({ length: 40 }, (_, seed) => step(said(coached(facts, seed * 100).run(report, now)), 'snack'));
    const drinks = /milk|drink|smoothie/i;
    for (const health of ['kidney-disease', 'heart-disease', 'diuretic'] as const)
      for (const one of snacks({ health: [health] }, long, ended)) expect(one.what).not.toMatch(drinks);
    for (const one of snacks({}, { ...long, weighedKg: { before: 70, after: 71 } }, ended))
      expect(one.what).not.toMatch(drinks);
    for (const one of snacks({}, { ...long, also: ['unwell'] }, ended)) expect(one.what).not.toMatch(drinks);
    for (const one of snacks({}, long, ended + 13 * HOUR)) expect(one.what).not.toMatch(/\d ml/);
    const usual = snacks({}, long, ended);
    expect(usual.some((one) => /[3-9]\d\d ml/.test(one.what))).toBe(true);
    for (const one of usual)
      expect([one.what, /half (?:an )?hour/i.test(one.how)]).toEqual([one.what, /\d ml|Pea/.test(one.what)]);
  });

  it('who weighs in at home, after the first drink is over, still hears what the scales say', () => {
    const late = (weighedKg: { before: number; after: number }) =>
      plan({}, { type: 'long', minutes: 120, weighedKg, ended: { minutesAgo: 40 } }).notes[0]?.text ?? '';
    expect(late({ before: 60, after: 60.8 })).toContain('drank more than you lost');
    expect(late({ before: 60, after: 57 })).toContain('check the scales again');
    expect(late({ before: 60, after: 59.9 })).toBe('');
  });

  it.each(['anticoagulant', 'neuropathy'] as const)('%s: no sore spot is rolled', (flag) => {
    const sore = [{ area: 'calf' }, { area: 'foot' }, { area: 'it band' }];
    const made = step(plan({ health: [flag] }, { ...long, sore }), 'stretch');
    expect(made.how).not.toMatch(/\broll (?:for|the)|tennis ball/i);
    expect(step(plan({}, { ...long, sore }), 'stretch').how).toMatch(/roll for 60 seconds.*tennis ball/i);
    expect(step(plan({ health: ['open-wound'] }, { ...long, sore }), 'stretch').how).toContain('Not over broken skin');
  });

  it('insulin: no grams by the hour, however soon the next session is', () => {
    const soon = { type: 'intervals', minutes: 60, next: { kind: 'hard', when: { inHours: 3 } } } as const;
    for (const at of [ended, at2000])
      for (const one of plan({ health: ['diabetes-insulin'], massKg: 70 }, soon, at).steps)
        expect(one.how).not.toMatch(/g carbohydrate an hour/);
  });

  it('a very sore morning asks for rest, a sore one for something gentle', () => {
    const note = (soreness: number) => {
      const coach = coached();
      coach.run({ type: 'long', minutes: 120 }, ended - DAY);
      coach.do({ kind: 'soreness', plan: coach.plan().id, score: soreness }, ended - 2 * HOUR);
      return said(coach.run({ type: 'easy', minutes: 30 }, ended))
        .notes.map((one) => one.text)
        .join(' ');
    };
    expect(note(8)).toContain('Rest until it is under 7');
    expect(note(5)).toContain('Walk, ride or swim');
    expect(note(5)).toContain('again at 4 or less');
  });

  it('pregnant in the heat: no painkillers, after an easy run too', () => {
    const hot = { type: 'easy', minutes: 60, celsius: 29 } as const;
    expect(plan({ health: ['pregnancy'] }, hot).notes.map((one) => one.rule)).toContain('X3');
    expect(plan({}, hot).notes.map((one) => one.rule)).toContain('X3');
  });

  it('a hard session within a day or two of a big one is said to come early', () => {
    const big = { type: 'long', minutes: 150, next: { kind: 'hard', when: { inDays: 1 } } } as const;
    expect(
      plan({}, big)
        .notes.map((one) => one.text)
        .join(' '),
    ).toContain('comes early');
  });

  it('a hard session within four hours brings a whole snack and carbohydrate by the hour, however light the run', () => {
    const today = { kind: 'hard', when: { inHours: 3 } } as const;
    const snack = step(plan({ massKg: 60 }, { type: 'easy', minutes: 20, next: today }), 'snack');
    expect(snack.how).toContain('60-72 g carbohydrate an hour');
    expect(snack.how).not.toMatch(/half of/i);
    expect(snack.rules).toContain('F1');
    expect(step(plan({ massKg: 60 }, { type: 'tempo', minutes: 60, next: today }, at2000), 'meal').how).toContain(
      '60-72 g carbohydrate an hour',
    );
  });

  it('a very big day is remembered for 72 hours, and a hard session named for sooner is spoken of', () => {
    const coach = coached();
    const race = said(coach.run({ type: 'race', minutes: 225, next: { kind: 'hard', when: { inDays: 1 } } }, ended));
    expect(race.notes[0]?.text).toContain('too soon');
    const again = said(coach.run({ type: 'intervals', minutes: 60 }, ended + 48 * HOUR));
    expect(again.notes.map((one) => one.text).join(' ')).toContain('less than 72 hours ago');
    const later = said(coach.run({ type: 'intervals', minutes: 60 }, ended + 80 * HOUR));
    expect(later.notes.map((one) => one.text).join(' ')).not.toContain('72 hours');
  });

  it('an ultra through the night ends in bed, not twenty hours before it', () => {
    const made = plan({}, { type: 'race', minutes: 720 }, ended + 17 * HOUR + 45 * MINUTE);
    expect(made.bed - made.run.endedAt).toBeLessThan(HOUR);
    expect(ids(made)).toEqual(['hydrate', 'snack', 'sleep']);
    // Up early for a short one, the next evening counts.
    expect(plan({}, { type: 'easy', minutes: 40 }, ended + 21 * HOUR).bed - ended).toBeGreaterThan(30 * HOUR);
  });

  it('cold that is no good for somebody is not replaced by something else that is not', () => {
    const instead = (facts: Parameters<typeof coached>[0], report = long) => step(plan(facts, report), 'ice-bath').how;
    expect(instead({ health: ['peripheral-arterial-disease'] })).toContain('not above your heart');
    expect(instead({ health: ['cold-urticaria'] })).toContain('lukewarm shower');
    expect(instead({ health: ['low-blood-pressure'] })).toContain('sitting down');
    expect(instead({}, { ...long, also: ['unwell'] })).toContain('no shower standing up');
    expect(step(plan({ health: ['peripheral-arterial-disease'] }), 'rest').how).not.toMatch(/legs up/i);
  });

  it('what stands in for a step has no opener, no cheer and no reason of the step itself', () => {
    const coach = coached({ health: ['raynauds'] });
    coach.run(long, ended);
    coach.deliver(ended + 15 * MINUTE);
    const sent = coach.deliver(ended + 33 * MINUTE);
    expect(JSON.stringify(sent?.card)).toContain('"🚿 Cool shower, legs up"');
    const row = coach.row('ice-bath').id;
    const why = JSON.stringify(coach.do({ kind: 'mark', nudge: row, as: 'why' }, ended + 34 * MINUTE).reply);
    expect(why).toContain("Raynaud's");
    expect(why).not.toContain('Cold water eases');
    const done = JSON.stringify(coach.do({ kind: 'mark', nudge: row, as: 'done' }, ended + 35 * MINUTE).reply);
    expect(done).not.toMatch(/You got in|Ice bath|survived|worst three|Cold feet|jumper/);
  });

  it('the warnings of two sore spots survive a shared message', () => {
    const coach = coached();
    coach.run({ ...long, sore: [{ area: 'achilles' }, { area: 'knee' }] }, ended);
    const card = JSON.stringify(coach.deliver(ended + 15 * MINUTE)?.card);
    expect(card).toContain('no rolling of the tendon');
    expect(card).toContain('ocking or giving way');
    expect(card).toContain('4:1 snack');
  });
});
