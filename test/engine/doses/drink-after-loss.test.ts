import { describe, expect, it, test } from 'vitest';
import { afterLoss, caps, isVeryLong, veryLongAdvice } from '../../../src/engine/doses/drink-after-loss.ts';
import { defaultProfile, type Profile } from '../../../src/engine/model/profile.ts';

const me = (facts: Partial<Profile> = {}): Profile => ({ ...defaultProfile, ...facts });
const ids = (of: ReturnType<typeof afterLoss>) => of.advice.map(({ id }) => id);

test('the caps are 600 ml at first, 800 ml an hour and 3 litres a plan (section 3)', () => {
  expect(caps).toEqual({ firstMl: 600, hourMl: 800, planMl: 3000 });
});

describe('beyond four hours (H8)', () => {
  test.each([
    [239, false],
    [240, false],
    [241, true],
  ])('%d minutes are too long for a sum: %s', (minutes, long) => {
    expect(isVeryLong({ minutes })).toBe(long);
  });

  test.each<[Profile['health'], boolean, boolean]>([
    [[], true, true],
    [['eating-disorder'], false, true],
    [['high-blood-pressure'], true, false],
    [['uncontrolled-blood-pressure'], true, false],
    [['kidney-disease'], true, false],
  ])('the advice with %j speaks of scales: %s, of salt: %s', (health, scales, salt) => {
    expect(veryLongAdvice({ health })).toEqual([{ id: 'very-long', scales, salt }, { id: 'watch' }]);
  });
});

describe('after a measured loss', () => {
  test.each<[string, number, number, number | null, number | null, string[], string[]]>([
    [
      'a gain beyond the scales',
      -0.31,
      -0.5,
      10,
      null,
      ['came-back-heavier', 'stop-until-thirsty', 'salty-after', 'keep-company'],
      ['H7'],
    ],
    ['a gain that may be the scales', -0.3, -0.4, 10, null, ['as-you-started'], ['H7']],
    ['the same weight', 0, 0, 10, null, ['as-you-started'], ['H7']],
    ['just under 2 %', 1.3, 1.99, 10, null, ['small-loss'], ['H3', 'H7']],
    ['2 %', 1.4, 2, 10, null, ['replace', 'stop-when-pale'], ['H2', 'H4', 'H7']],
    ['2 % and a session in 24 hours', 1.4, 2, 24, null, ['replace', 'stop-when-pale'], ['H2', 'H4', 'H7']],
    ['2 % and a session in more than 24 hours', 1.4, 2, 24.1, null, ['no-session-near'], ['H3', 'H4']],
    ['2 % and no session', 1.4, 2, null, null, ['no-session-near'], ['H3', 'H4']],
    ['4 %', 2.8, 4, 10, null, ['replace', 'stop-when-pale'], ['H2', 'H4', 'H7']],
    ['over 4 %', 2.9, 4.01, 10, null, ['slowly', 'check-scales', 'watch'], ['H4', 'H7']],
    ['2 % near bed', 1.4, 2, 10, 500, ['night-cap'], ['H7', 'G-late']],
  ])('%s', (_what, kg, percent, next, night, advice, rules) => {
    const said = afterLoss(kg, percent, me(), next, night);
    expect(ids(said)).toEqual(advice);
    expect(said.rules).toEqual(rules);
  });

  test.each<[number, [number, number], [number, number]]>([
    [1.2, [1500, 1800], [2, 4]],
    [1.44, [1800, 2160], [2, 4]],
    [1.441, [1801, 2162], [3, 4]],
    [2, [2500, 3000], [3, 4]],
    [2.08, [2600, 3000], [3, 4]],
    [2.081, [2601, 3000], [4, 4]],
    [2.4, [3000, 3000], [4, 4]],
    [4, [3000, 3000], [4, 4]],
  ])('%d kg are 1.25 to 1.5 times as much water, within the caps (H2)', (kg, ml, hours) => {
    const { ml: said, advice } = afterLoss(kg, 3, me(), 10);
    expect(said).toEqual(ml);
    expect(advice[0]).toEqual({ id: 'replace', ml, hours, salt: true, caps });
  });

  it('gives no volume to whoever gets none from a bot', () => {
    for (const flag of ['heart-disease', 'kidney-disease', 'diuretic'] as const) {
      expect(afterLoss(2, 3, me({ health: [flag] }), 10)).toEqual({
        ml: null,
        advice: [{ id: 'own-plan' }],
        rules: ['H7'],
      });
      expect(ids(afterLoss(4, 5, me({ health: [flag] }), 10))).toEqual(['own-plan', 'check-scales', 'watch']);
    }
    const small = afterLoss(1, 3, me({ massKg: 39.9 }), 10);
    expect(small).toEqual({ ml: null, advice: [{ id: 'small-body', salt: true }], rules: ['H4', 'H7'] });
    expect(afterLoss(1, 3, me({ ageBand: 'under-16' }), 10).ml).toBeNull();
    expect(afterLoss(1, 3, me({ massKg: 40 }), 10).ml).toEqual([1250, 1500]);
  });

  test.each<[string, Partial<Profile>, number | null, unknown]>([
    ['the caps', {}, null, caps],
    ['what the night still holds', {}, 300, { nightMl: 300 }],
    ['thirst for a small body, near bed too', { massKg: 39 }, 300, 'thirst'],
  ])('over 4 %% the most is %s', (_what, facts, night, most) => {
    expect(afterLoss(4, 5, me(facts), 10, night).advice[0]).toEqual({ id: 'slowly', salt: true, most });
  });

  it('says neither weight nor salt where they do harm', () => {
    expect(ids(afterLoss(-1, -1, me({ health: ['eating-disorder'] }), null))).not.toContain('came-back-heavier');
    expect(ids(afterLoss(-1, -1, me({ health: ['high-blood-pressure'] }), null))).not.toContain('salty-after');
    expect(ids(afterLoss(4, 5, me({ health: ['eating-disorder'] }), null))).toEqual(['slowly', 'watch']);
    const pressure = me({ health: ['high-blood-pressure'] });
    expect(afterLoss(4, 5, pressure, null).advice[0]).toMatchObject({ salt: false });
    expect(afterLoss(2, 3, pressure, null).advice[0]).toMatchObject({ salt: false });
    expect(afterLoss(2, 3, pressure, 10).advice[0]).toMatchObject({ salt: false });
  });
});
