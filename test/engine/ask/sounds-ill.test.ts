import { expect, test } from 'vitest';
import { soundsGrave, soundsIll } from '../../../src/engine/ask/sounds-ill.ts';

test.each<[string, boolean, boolean]>([
  ['how long is the bath', false, false],
  ['my knee hurts', true, false],
  ['Dizzy after the tub', true, false],
  ['I threw up', true, false],
  ['painless stretching', false, false],
  ['is blood pressure a problem', true, false],
  ['blood sugar after a run', true, false],
  ['there is blood', true, true],
  ['bleeding toe', true, true],
  ['a headache', true, true],
  ['thyroid tablets', true, true],
  ['parkinsons and running', true, true],
  ["Parkinson's and running", true, true],
  ['feeling hopeless', true, true],
])('"%s" sounds ill: %s, grave: %s', (question, ill, grave) => {
  expect([soundsIll(question), soundsGrave(question)]).toEqual([ill, grave]);
});
