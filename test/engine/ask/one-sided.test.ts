import { describe, expect, it, test } from 'vitest';
import { isOneSided } from '../../../src/engine/ask/one-sided.ts';
import { defaultProfile } from '../../../src/engine/model/profile.ts';
import type { RunReport } from '../../../src/engine/model/run.ts';
import { DAY, HOUR } from '../../../src/time.ts';
import { book } from '../../fixtures/book.ts';
import { coached } from '../../fixtures/coached.ts';
import { ended } from '../../fixtures/recovery-day.ts';
import { said } from '../../fixtures/said.ts';

describe('one leg, not two (S7)', () => {
  test.each([
    'left calf',
    'i limped home with a tight calf',
    'my right hamstring is tight, should i roll it',
    'can i run with a sore left knee',
    'only one calf is sore',
    'hobbling since the race',
    'sore outer left knee',
    'Right Achilles stiff in the morning',
    'my calf (left) is sore',
    'l calf sore',
    'calf pain on the left',
    'hamstring on the right is pulling',
    'should i roll my left calf',
    'right achilles grumpy, do i do calf drops',
    'what to do with a sore calf, just the one',
    'one-sided hip flexor ache, pigeon pose?',
    'my rigth calf pain, what stretch is best',
    'felt a pull in the inside of my thigh, left. stretching?',
  ])('"%s" is told to protect, whatever else fits', (question) => {
    expect(isOneSided(question)).toBe(true);
    expect(book.ask(question, { eater: defaultProfile })).toMatchObject({
      page: { id: 'one-side' },
      rules: expect.arrayContaining(['S7']),
    });
  });

  test.each([
    'calves are sore',
    'left and right calf sore',
    'no limp, just sore calves',
    'how do i stretch one calf at a time',
    'what is left to do',
    'is it right to roll my calves',
    'my left foot shoe size?',
    'no limp but sore calves',
    'did not limp, calves fine to roll?',
    'one calf raise or two',
    'sore calves, right after the run',
    'both calves sore, only one stretch?',
    'my calves hurt, is that right?',
  ])('"%s" is not that', (question) => {
    expect(isOneSided(question)).toBe(false);
  });
});

describe('a plan with one sore side', () => {
  const step = (sore: { area: string; side?: 'left' | 'right' }[], id: string) =>
    said(coached().run({ type: 'long', minutes: 90, sore }, ended)).steps.find((one) => one.step === id);

  it('leaves that side out of stretching and rolling, and keeps the words when the message is cut', () => {
    const stretch = step([{ area: 'calf', side: 'left' }], 'stretch');
    expect(stretch?.how).toContain('Not the left calf: no stretch and no roller there');
    expect(stretch?.keep).toContain('Not the left calf');
    expect(stretch?.how).not.toContain('Roll for 60 seconds');
    expect(step([{ area: 'calf', side: 'left' }], 'roll')?.what).toContain('Not the left calf');
  });

  it('takes both sides for ordinary soreness', () => {
    for (const sore of [
      [{ area: 'calf' }],
      [
        { area: 'calf', side: 'left' as const },
        { area: 'calf', side: 'right' as const },
      ],
    ])
      expect(step(sore, 'stretch')?.how).toMatch(/roll for 60 seconds/i);
  });
});

describe('what was sore on one side in the days before', () => {
  const sided = (report: RunReport) => {
    const coach = coached();
    coach.run(report, ended);
    return coach;
  };
  const left: RunReport = { type: 'long', minutes: 90, sore: [{ area: 'calf', side: 'left' }] };

  it('is protected in the plan of the next day, and no longer when that run speaks of what is sore', () => {
    const next = said(sided(left).run({ type: 'long', minutes: 90 }, ended + DAY));
    expect(next.steps.find((one) => one.step === 'stretch')?.how).toContain('Not the left calf');
    const well = said(sided(left).run({ type: 'long', minutes: 90, sore: [] }, ended + DAY));
    expect(well.steps.find((one) => one.step === 'stretch')?.how).not.toContain('left calf');
    expect(sided(left).run({ type: 'long', minutes: 90 }, ended + 3 * DAY).run.sore).toBeUndefined();
  });

  it('a limp too: no stretch and no roller for two days', () => {
    const next = sided({ type: 'long', minutes: 90, also: ['limp'] }).run({ type: 'long', minutes: 90 }, ended + DAY);
    expect(next.steps.filter((one) => one.step === 'stretch' || one.step === 'roll')).toEqual([]);
    const later = sided({ type: 'long', minutes: 90, also: ['limp'] }).run(
      { type: 'long', minutes: 90 },
      ended + 3 * DAY,
    );
    expect(later.steps.some((one) => one.step === 'roll')).toBe(true);
  });

  it.each([
    [{ type: 'long', minutes: 90, also: ['limp'] } as RunReport, /no running on a limp/],
    [left, /mind the left calf/],
  ])('whatever the stairs say: %j', (report, says) => {
    const coach = sided(report);
    const tapped = coach.do({ kind: 'soreness', plan: coach.plan().id, score: 1 }, coach.plan().wake + HOUR);
    expect(JSON.stringify(tapped.reply)).toMatch(says);
    const asked = coach.do({ kind: 'ask', question: 'can i run today' }, coach.plan().wake + 2 * HOUR);
    expect(JSON.stringify(asked.reply)).toMatch(says);
  });

  it('is what a question about that spot is about', () => {
    const asked = sided(left).do({ kind: 'ask', question: 'my calf still hurts, roll it?' }, ended + DAY);
    expect(JSON.stringify(asked.reply)).toContain('Sore on one side only, or limping?');
  });
});

describe('a run in great heat (HT1)', () => {
  const checks = (report: Parameters<ReturnType<typeof coached>['run']>[0]) => {
    const coach = coached();
    coach.run(report, ended);
    return coach.snapshot.nudges.filter((one) => one.step.startsWith('well-')).map((one) => one.step);
  };

  test.each([
    [{ celsius: 28 }, ['well-2h']],
    [{ celsius: 27.9 }, []],
    [{ heat: 'hot' as const }, ['well-2h']],
    [{ heat: 'humid' as const }, []],
  ])('%j is asked after %j', (weather, expected) => {
    expect(checks({ type: 'easy', minutes: 30, ...weather })).toEqual(expected);
  });

  it('is asked all three times after a very big day', () => {
    expect(checks({ type: 'race', minutes: 225, celsius: 30 })).toEqual(['well-2h', 'well-6h', 'well-24h']);
  });

  it('has no warm bath that night, also after a cool run of the same day', () => {
    const coach = coached();
    coach.run({ type: 'long', minutes: 90, celsius: 36 }, ended);
    const second = coach.run({ type: 'long', minutes: 90, celsius: 18 }, ended + 6 * HOUR);
    expect(second.steps.some((one) => one.step === 'epsom-bath')).toBe(false);
    const asked = coach.do({ kind: 'ask', question: 'epsom bath tonight?' }, ended + 7 * HOUR);
    expect(JSON.stringify(asked.reply)).toMatch(/No warm bath after a run in such heat/);
    expect(
      coach.run({ type: 'long', minutes: 90, celsius: 18 }, ended + DAY).steps.some((one) => one.step === 'epsom-bath'),
    ).toBe(true);
  });

  it('promises no check-in whose hour is over', () => {
    const late = said(coached().run({ type: 'easy', minutes: 40, celsius: 33, ended: { minutesAgo: 300 } }, ended));
    expect(late.notes.find((note) => note.rule === 'HT1')?.text).not.toContain('I ask again');
  });
});
