import { describe, expect, test } from 'vitest';
import { figures } from '../../../src/engine/reading/number-words.ts';

describe('numbers in words are figures', () => {
  test.each([
    ['one minute', '1 minute'],
    ['nine km', '9 km'],
    ['ten minutes', '10 minutes'],
    ['nineteen minutes', '19 minutes'],
    ['twenty minutes', '20 minutes'],
    ['twenty five minutes', '25 minutes'],
    ['ninety-nine minutes', '99 minutes'],
    ['a hundred minutes', '100 minutes'],
    ['two hundred and ten minutes', '210 minutes'],
    ['seventy kilos', '70 kilos'],
    ['an hour', '1 hour'],
    ['a litre', '1 litre'],
    ['half a litre', '0.5 litre'],
    ['half an hour', '0.5 hour'],
    ['three quarters of an hour', '0.75 hour'],
    ['a third of a litre', '0.333333 litre'],
    ['an hour and a half', '1.5 hour'],
    ['2 litres and a half', '2.5 litres'],
    ['two and a half hours', '2.5 hours'],
    ['1 1/2 litres', '1.5 litres'],
    ['9 1/2 miles', '9.5 miles'],
    ['half marathon', 'half marathon'],
    ['rpe 7 and a half litre', 'rpe 7 and 0.5 litre'],
  ])('"%s" is "%s"', (line, figure) => {
    expect(figures(line)).toBe(figure);
  });
});

describe('what may be two things stays as it is', () => {
  test.each(['10 1/2 miles', 'five twenty minutes', 'twenty', 'someone hour', '2 half hours'])('"%s"', (line) => {
    expect(figures(line)).toBe(line);
  });
});
