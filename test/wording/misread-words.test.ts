import { describe, expect, it } from 'vitest';
import { runTypes } from '../../src/engine/method/run-types.ts';
import { runOptionNames } from '../../src/engine/model/misread.ts';
import { en } from '../../src/wording/en/index.ts';
import { misreadProblem, understoodWords } from '../../src/wording/misread-words.ts';

describe('what could not be read', () => {
  it.each(runTypes)('is answered with every kind of run there is, also %s', (type) => {
    expect(misreadProblem(en, { problem: { id: 'no-type' } })).toContain(type);
  });

  it.each(runOptionNames)('names the option that it is in: %s', (box) => {
    const problem = { id: 'not-in-box', words: 'blue', box, didYouMean: null } as const;
    expect(misreadProblem(en, { problem, box })).toMatch(`${box}: I can't read "blue" here. Say `);
  });

  it('shows a glimpse of two long readings', () => {
    const weighed = (value: number) =>
      ({ of: 'weighed', before: { value, unit: 'kg' }, after: { value: 69, unit: 'kg' } }) as const;
    const problem = { id: 'two-readings', of: 'weighed', readings: [weighed(70), weighed(71)] } as const;
    expect(misreadProblem(en, { problem })).toBe(
      'I read two pairs of weights: "weighed 70 kg befor" and "weighed 71 kg befor". Tell me one.',
    );
  });

  it('stands behind what was understood', () => {
    const understood = [{ of: 'type', type: 'long' }, { of: 'duration', minutes: 52.5 }, { of: 'not-sore' }] as const;
    expect(understoodWords(en, understood)).toBe('long run, 52 min 30 s, nothing sore');
  });
});
