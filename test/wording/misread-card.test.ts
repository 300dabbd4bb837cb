import { describe, expect, it } from 'vitest';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';
import { typed } from '../fixtures/typed.ts';

const kinds = 'I know recovery, easy, long, tempo, intervals, hills, race.';

describe('a line that could not be read is answered with what was understood and one that works', () => {
  it.each([
    ['finished-run', null, `What kind of run was it? ${kinds}`, '/finished-run long 90min'],
    ['finished-run 90min', '90 minutes', `What kind of run was it? ${kinds}`, '/finished-run long 90min'],
    ['finished-run long', 'long run', 'How long was it? 90min, 1h30 and 1:30:00 all work.', '/finished-run long 90min'],
    [
      'finished-run long 90min purple',
      'long run, 90 minutes',
      'I didn\'t understand "purple".',
      '/finished-run long 90min',
    ],
    [
      'finished-run long 90min 18km rpe 12',
      'long run, 90 minutes, 18 km',
      'Effort goes from 0 (rest) to 10 (all-out), so "rpe 12" doesn\'t fit.',
      '/finished-run long 90min rpe 6',
    ],
    [
      'finished-run long 90min weighed 70',
      'long run, 90 minutes',
      'I need two weights, before and after. Say "weighed 70.2 to 69.1".',
      '/finished-run long 90min weighed 70.2 to 69.1',
    ],
    [
      'finished-run long 5000km',
      'long run',
      '"5000 km" is farther than 400 km: that can\'t be one run.',
      '/finished-run long 90min 18km',
    ],
    [
      'finish-run long 90min',
      null,
      'I don\'t know the command "/finish-run". I know /finished-run, /recovery, /recovery-profile, /recovery-team, /ask-coach, /sweat-rate, /recovery-data, /recovery-help.',
      '/finished-run long 90min',
    ],
    [
      'recovery dance',
      '/recovery',
      '"dance" is not something that I can do with your plan. I know today, next, stop, resume and history.',
      '/recovery today',
    ],
    ['recovery bedtime 25:00', 'a bedtime', '"25:00" is no clock time that I can read.', '/recovery bedtime 22:15'],
    [
      'recovery-profile shoes',
      '/recovery-profile',
      'There is no part "shoes". The parts are schedule, body, gear, food, health, nudges.',
      '/recovery-profile schedule',
    ],
    [
      'recovery-team visibility invisible',
      'visibility',
      '"invisible" is none of named, counted, hidden.',
      '/recovery-team visibility counted',
    ],
    [
      'recovery-data burn',
      '/recovery-data',
      'Say export for a copy, or delete to remove everything.',
      '/recovery-data export',
    ],
    [
      'ask-coach',
      null,
      'You asked the coach, but there was no question in it.',
      '/ask-coach can I run with sore legs?',
    ],
  ])('%s', (line, understood, problem, works) => {
    const knew = understood === null ? [] : [`I understood: ${understood}.`];
    expect(typed(coached(), line, ended).split('\n')).toEqual(['# Not quite', ...knew, problem, `Try: ${works}`]);
  });
});

it('a line that was not read stores nothing', () => {
  const coach = coached();
  const before = coach.snapshot;
  typed(coach, 'finished-run long 90min purple', ended);
  expect(coach.snapshot).toEqual(before);
});
