import { describe, expect, it, test } from 'vitest';
import { ask } from '../../src/engine/ask.ts';
import { isOneSided } from '../../src/engine/one-side.ts';
import { defaultProfile } from '../../src/engine/profile.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';

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
  ])('"%s" is told to protect, whatever else fits', (question) => {
    expect(isOneSided(question)).toBe(true);
    expect(ask(question, { eater: defaultProfile })).toMatchObject({
      id: 'one-side',
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
    'one calf raise or two',
  ])('"%s" is not that', (question) => {
    expect(isOneSided(question)).toBe(false);
  });
});

describe('a plan with one sore side', () => {
  const step = (sore: { area: string; side?: 'left' | 'right' }[], id: string) =>
    coached()
      .run({ type: 'long', minutes: 90, sore }, ended)
      .steps.find((one) => one.step === id);

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
});
