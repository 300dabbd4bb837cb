import { describe, expect, it } from 'vitest';
import { planKills } from '../scripts/crash/kills.ts';
import { crash } from '../scripts/crash/run.ts';
import { ENOUGH, verdictOn } from '../scripts/crash/tally.ts';

/** Its five kills are the five named points, and one window ends while the bot is down. */
const SEED = 2425;

it('loses and doubles nothing on Discord when bots are killed at five points', { timeout: 120_000 }, async () => {
  const points = planKills(5, SEED).map(({ point }) => point);
  expect(points.toSorted()).toEqual(['acknowledged', 'before-claim', 'claimed', 'migration', 'sent']);
  const { problems, discord, messages, owed } = await crash(5, SEED, true);
  expect(problems).toEqual([]);
  expect(discord).toMatchObject({ lost: 0, doubled: 0, late: 0 });
  // Four lives with six runners each, and the runner whose report was acknowledged, unless the kill came before it was stored.
  expect(discord.arrived + discord.down).toBe(24 + 1 - owed);
  expect(messages).toBe(discord.arrived);
});

describe('the kills of a seed', () => {
  it('are the same again, and others with another seed', () => {
    expect(planKills(200, 7)).toEqual(planKills(200, 7));
    expect(planKills(200, 8)).not.toEqual(planKills(200, 7));
  });

  it('come to every point equally often', () => {
    const often = Map.groupBy(planKills(200, 7), ({ point }) => point);
    expect([...often.values()].map((kills) => kills.length)).toEqual(Array.from({ length: 10 }, () => 20));
  });
});

describe('a nudge', () => {
  const window = { from: 1_000, to: 61_000 };

  it.each([
    ['arrived', [5_000], []],
    ['doubled', [5_000, 5_001], []],
    ['late', [61_001], []],
    ['down', [], []],
    ['down', [], [{ from: 0, to: 1_000 + ENOUGH - 1 }]],
    ['lost', [], [{ from: 0, to: 1_000 + ENOUGH }]],
    ['down', [], [{ from: 61_000, to: 90_000 }]],
    [
      'lost',
      [],
      [
        { from: 2_000, to: 2_000 + ENOUGH / 2 },
        { from: 20_000, to: 20_000 + ENOUGH / 2 },
      ],
    ],
  ] as const)('is %s with messages at %j while a bot was up in %j', (verdict, arrived, ups) => {
    expect(verdictOn({ window, arrived }, ups)).toBe(verdict);
  });
});
