import { expect, test } from 'vitest';
import { morningOrNight, readWall } from '../../../src/engine/reading/clock-times.ts';

test.each([
  ['22:30', '22:30'],
  ['22.30', '22:30'],
  ['22h30', '22:30'],
  ['2230', '22:30'],
  ['7', '07:00'],
  ['0', '00:00'],
  ['23:59', '23:59'],
  ['24:00', '00:00'],
  ['24', '00:00'],
  ['24:01', null],
  ['25', null],
  ['22:60', null],
  ['22:5', null],
  ['730', null],
  ['10:30 p.m.', '22:30'],
  ['9pm', '21:00'],
  ['9 AM', '09:00'],
  ['12am', '00:00'],
  ['12pm', '12:00'],
  ['0pm', null],
  ['13pm', null],
  ['midnight', '00:00'],
  ['12 midnight', '00:00'],
  ['Noon', '12:00'],
  [' ７ ', '07:00'],
  ['2²', null],
  ['late', null],
  ['', null],
])('"%s" is %s', (text, wall) => {
  expect(readWall(text)).toBe(wall);
});

test.each([
  ['4', null],
  ['5', 5],
  ['12', 12],
  ['13', null],
  [' 10 ', 10],
  ['10pm', null],
  ['10:00', null],
  ['', null],
])('"%s" does not say which half of the day: %s', (text, hour) => {
  expect(morningOrNight(text)).toBe(hour);
});
