import { expect, test } from 'vitest';
import { wall } from '../../../src/engine/model/wall-time.ts';
import { readWall } from '../../../src/engine/reading/clock-times.ts';

test.each([
  ['22:30', '22:30'],
  ['22.30', '22:30'],
  ['22h30', '22:30'],
  [' 7 ', '07:00'],
  ['0', '00:00'],
  ['9pm', '21:00'],
  ['10:30 PM', '22:30'],
  ['12am', '00:00'],
  ['12:15pm', '12:15'],
  ['２２:３０', '22:30'],
  ['24:00', '00:00'],
  ['2230', '22:30'],
  ['10:30 p.m.', '22:30'],
  ['midnight', '00:00'],
  ['noon', '12:00'],
])('"%s" is %s on the clock', (typed, time) => {
  expect(readWall(typed)).toBe(time);
  expect(wall.safeParse(time).success).toBe(true);
});

test.each(['', '24:01', '25:00', '22:60', '13pm', '0am', 'half past nine', '22:3', '-1', '22:30:00'])(
  '"%s" is no time',
  (typed) => {
    expect(readWall(typed)).toBeNull();
  },
);

test.each(['7:00', '24:00', '12:60', '', '12:00 '])('"%s" is not how a time is kept', (kept) => {
  expect(wall.safeParse(kept).success).toBe(false);
});
