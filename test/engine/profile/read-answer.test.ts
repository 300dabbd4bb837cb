import { describe, expect, it, test } from 'vitest';
import { diets, gearItems } from '../../../src/engine/method/facts.ts';
import { defaultProfile, type Profile } from '../../../src/engine/model/profile.ts';
import {
  massWords,
  pick,
  pickMany,
  readBedtime,
  readMass,
  readMinutes,
  readQuiet,
  readWake,
} from '../../../src/engine/profile/read-answer.ts';

const me = (facts: Partial<Profile> = {}): Profile => ({ ...defaultProfile, ...facts });
const problem = (id: string, facts: object = {}) => ({ problem: { id, ...facts } });

describe('a clock time', () => {
  test.each([
    ['', { bedtime: '22:30' }],
    ['23:15', { bedtime: '23:15' }],
    ['4', { bedtime: '04:00' }],
    ['5', problem('half-of-day', { hour: 5 })],
    ['12', problem('half-of-day', { hour: 12 })],
    ['13', { bedtime: '13:00' }],
    ['when the last of them is asleep', problem('no-clock-time', { words: 'when the last of them'.slice(0, 20) })],
  ])('for lights out of "%s" is %j', (typed, answered) => {
    expect(readBedtime([typed])).toEqual(answered);
  });

  test.each([
    ['', { wake: '06:30' }],
    ['7', { wake: '07:00' }],
    ['dawn', problem('no-clock-time', { words: 'dawn' })],
  ])('for waking of "%s" is %j', (typed, answered) => {
    expect(readWake([typed])).toEqual(answered);
  });

  it('that did not come is the usual one', () => {
    expect([readBedtime([]), readWake([])]).toEqual([{ bedtime: '22:30' }, { wake: '06:30' }]);
  });
});

describe('a choice', () => {
  it('is one of what is allowed, the default when nothing is picked', () => {
    expect(pick(['vegan'], diets, 'diet')).toEqual({ diet: 'vegan' });
    expect(pick([''], diets, 'diet')).toEqual({ diet: 'anything' });
    expect(pick([], diets, 'diet')).toEqual({ diet: 'anything' });
    const words = 'carnivore on weekends only';
    expect(pick([words], diets, 'diet')).toEqual(problem('not-allowed', { words: words.slice(0, 20), allowed: diets }));
  });

  it('of many keeps the list’s own order and drops what it does not know', () => {
    expect(pickMany(['ice', 'sauna', 'tub'], gearItems, 'gear')).toEqual({ gear: ['tub', 'ice'] });
    expect(pickMany([], gearItems, 'gear')).toEqual({ gear: [] });
  });
});

describe('minutes for recovery', () => {
  const no = (words: string) => problem('no-minutes', { words, least: 5, most: 600 });

  test.each([
    ['', { minutes: null }],
    ['4', no('4')],
    ['5', { minutes: 5 }],
    ['600', { minutes: 600 }],
    ['601', no('601')],
    ['10h', { minutes: 600 }],
    ['11h', no('11h')],
    ['1h30', { minutes: 90 }],
    ['1h 20m and 30m', no('1h 20m and 30m')],
    ['90 minutes or so', no('90 minutes or so')],
    ['12345', no('12345')],
  ])('of "%s" are %j', (typed, answered) => {
    expect(readMinutes(typed)).toEqual(answered);
  });

  it('in doubt are asked back with their bounds', () => {
    expect(readMinutes('1.30h')).toMatchObject({
      problem: { id: 'minutes-in-doubt', doubt: { id: 'clock-or-decimal' }, least: 5, most: 600 },
    });
  });
});

describe('body mass', () => {
  const no = (words: string) => problem('no-mass', { words });

  test.each<[string, Partial<Profile>, unknown]>([
    ['', {}, { massKg: null }],
    ['24.9', {}, no('24.9')],
    ['25', {}, { massKg: 25 }],
    ['70.26', {}, { massKg: 70.3 }],
    ['130', {}, { massKg: 130 }],
    ['131', {}, problem('kg-or-lb', { value: 131 })],
    ['131 kg', {}, { massKg: 131 }],
    ['300 kg', {}, { massKg: 300 }],
    ['301 kg', {}, no('301 kg')],
    ['131', { units: 'imperial' }, { massKg: 59.4 }],
    ['131 kg', { units: 'imperial' }, { massKg: 131 }],
    ['11 st', {}, { massKg: 69.9 }],
    ['11 stone and 13 lb', {}, { massKg: 75.7 }],
    ['11 st 14', {}, no('11 st 14')],
    ['heavier than I would like', {}, no('heavier than I would')],
  ])('of "%s" for %j is %j', (typed, facts, answered) => {
    expect(readMass(typed, me(facts))).toEqual(answered);
  });

  it('in doubt is asked back', () => {
    expect(readMass('70.500', me())).toMatchObject({
      problem: { id: 'number-in-doubt', doubt: { id: 'thousands-or-decimal' } },
    });
  });

  test.each<[Partial<Profile>, string]>([
    [{}, ''],
    [{ massKg: 70.26 }, '70.3 kg'],
    [{ massKg: 70 }, '70 kg'],
    [{ massKg: 70, units: 'imperial' }, '154 lb'],
  ])('%j is shown as "%s"', (facts, words) => {
    expect(massWords(me(facts))).toBe(words);
  });
});

describe('quiet hours', () => {
  const no = (words: string) => problem('no-quiet-hours', { words });

  test.each([
    ['', { quiet: null }],
    ['None', { quiet: null }],
    ['off', { quiet: null }],
    ['-', { quiet: null }],
    ['22:00-06:00', { quiet: { from: '22:00', to: '06:00' } }],
    ['between 10pm and 6am', { quiet: { from: '22:00', to: '06:00' } }],
    ['22:00 – 07:00', { quiet: { from: '22:00', to: '07:00' } }],
    ['17:00-07:00', { quiet: { from: '17:00', to: '07:00' } }],
    ['16:59-07:00', problem('long-quiet', { from: '16:59', to: '07:00', hours: 841 / 60 })],
    ['10-6', problem('half-of-day', { hour: 10 })],
    ['22:00-22:00', no('22:00-22:00')],
    ['22:00-06:00-07:00', no('22:00-06:00-07:00')],
    ['22:00', no('22:00')],
    ['whenever the house is asleep', no('whenever the house i')],
  ])('of "%s" are %j', (typed, answered) => {
    expect(readQuiet(typed)).toEqual(answered);
  });
});
