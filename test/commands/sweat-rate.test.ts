import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sweatRate } from '../../commands/sweat-rate.ts';
import type { SweatInput } from '../../src/engine/model/intent.ts';
import { misreadOf } from '../fixtures/said-back.ts';

const say = (text: string, options: Record<string, string> = {}) =>
  sweatRate.parse({ sub: null, text, options, fields: null });

/** What was understood, to the gram, millilitre, metre and tenth of a degree. */
function understood(text: string, options: Record<string, string> = {}) {
  const heard = say(text, options);
  if (heard.kind !== 'sweat') throw new Error(JSON.stringify(heard));
  return Object.fromEntries(
    Object.entries(heard.sweat).map(([key, value]) => [key, typeof value === 'number' ? +value.toFixed(3) : value]),
  );
}

describe('/sweat-rate', () => {
  it.each<[string, SweatInput]>([
    ['weighed 70.2 to 69.1 drank 500ml 90min', { beforeKg: 70.2, afterKg: 69.1, drankLitres: 0.5, minutes: 90 }],
    // Two weights.
    ['70.2 to 69.1', { beforeKg: 70.2, afterKg: 69.1 }],
    ['from 70.2 kg to 69.1 kg', { beforeKg: 70.2, afterKg: 69.1 }],
    ['I weighed 70.2 before and 69.1 after', { beforeKg: 70.2, afterKg: 69.1 }],
    ['70.2-69.1', { beforeKg: 70.2, afterKg: 69.1 }],
    ['70kg - 69kg', { beforeKg: 70, afterKg: 69 }],
    ['70kg–69kg', { beforeKg: 70, afterKg: 69 }],
    ['70kg→69kg 2h', { beforeKg: 70, afterKg: 69, minutes: 120 }],
    ['weighed 70 to 69 kg', { beforeKg: 70, afterKg: 69 }],
    ['weighed 154 to 151.5 lb', { beforeKg: 69.853, afterKg: 68.719 }],
    ['154 lbs -> 152 pounds', { beforeKg: 69.853, afterKg: 68.946 }],
    ['110 to 108', { beforeKg: 110, afterKg: 108 }],
    ['70 to 70.5', { beforeKg: 70, afterKg: 70.5 }],
    // Drinks and toilet stops.
    ['weight 70,2 to 69,1, drank 0,5 l', { beforeKg: 70.2, afterKg: 69.1, drankLitres: 0.5 }],
    ['70.2 to 69.1 drank 0.5', { beforeKg: 70.2, afterKg: 69.1, drankLitres: 0.5 }],
    ['70.2 to 69.1 drank 750', { beforeKg: 70.2, afterKg: 69.1, drankLitres: 0.75 }],
    ['70.2 to 69.1 drank 17 fl oz', { beforeKg: 70.2, afterKg: 69.1, drankLitres: 0.503 }],
    ['70.2 to 69.1 drank 2 cups', { beforeKg: 70.2, afterKg: 69.1, drankLitres: 0.48 }],
    ['70.2 to 69.1 had 50cl', { beforeKg: 70.2, afterKg: 69.1, drankLitres: 0.5 }],
    ['70.2 to 69.1 drank about 5 dl', { beforeKg: 70.2, afterKg: 69.1, drankLitres: 0.5 }],
    ['70.2 to 69.1 drank 1,500 ml', { beforeKg: 70.2, afterKg: 69.1, drankLitres: 1.5 }],
    ['70.2 to 69.1 pee 200ml', { beforeKg: 70.2, afterKg: 69.1, urineLitres: 0.2 }],
    ['70.2 to 69.1 toilet 0.3 l', { beforeKg: 70.2, afterKg: 69.1, urineLitres: 0.3 }],
    // Durations.
    ['70 to 69 1:30:00', { beforeKg: 70, afterKg: 69, minutes: 90 }],
    ['70 to 69 1:30', { beforeKg: 70, afterKg: 69, minutes: 90 }],
    ['70 to 69 0:45', { beforeKg: 70, afterKg: 69, minutes: 45 }],
    ['70 to 69 10:30', { beforeKg: 70, afterKg: 69, minutes: 630 }],
    ['70 to 69 45:00', { beforeKg: 70, afterKg: 69, minutes: 45 }],
    ['5km 20:30', { km: 5, minutes: 20.5 }],
    ['70 to 69 1h30', { beforeKg: 70, afterKg: 69, minutes: 90 }],
    ['70 to 69 1 hr 5 minutes', { beforeKg: 70, afterKg: 69, minutes: 65 }],
    ['70 to 69 1,5 hours', { beforeKg: 70, afterKg: 69, minutes: 90 }],
    ["70 to 69 90'", { beforeKg: 70, afterKg: 69, minutes: 90 }],
    ['70 to 69 45min 30s', { beforeKg: 70, afterKg: 69, minutes: 45.5 }],
    ['an hour and a half', { minutes: 90 }],
    // Estimates.
    ['estimate 90min 15km 22C 70kg', { minutes: 90, km: 15, celsius: 22, massKg: 70 }],
    ['estimate 1h 20m 10k 22°C 70 kg', { minutes: 80, km: 10, celsius: 22, massKg: 70 }],
    ['90min 9.3 miles 72F 154lb', { minutes: 90, km: 14.967, celsius: 22.2, massKg: 69.853 }],
    ['90min 9mi 72 fahrenheit 154 pounds', { minutes: 90, km: 14.484, celsius: 22.2, massKg: 69.853 }],
    ['90 min 15 kilometres 22 degrees C 70 kilos', { minutes: 90, km: 15, celsius: 22, massKg: 70 }],
    ['60min 12km -5C 70kg', { minutes: 60, km: 12, celsius: -5, massKg: 70 }],
    ['60min 12km minus 5C 70kg', { minutes: 60, km: 12, celsius: -5, massKg: 70 }],
    ['2h18km 22c', { minutes: 120, km: 18, celsius: 22 }],
    ['2h 18f 20km', { minutes: 120, celsius: -7.8, km: 20 }],
    ['1h 5km', { minutes: 60, km: 5 }],
    ['I ran for 90 min, it was 22C and I weigh 70kg please', { minutes: 90, celsius: 22, massKg: 70 }],
    ['ESTIMATE 90 MIN 15 KM', { minutes: 90, km: 15 }],
    ['15km', { km: 15 }],
    ['70kg', { massKg: 70 }],
    ['drank 500ml', { drankLitres: 0.5 }],
    // Numbers in other shapes, and a speed.
    ['weighed 70.2 to 69.1 drank .5l 90min', { beforeKg: 70.2, afterKg: 69.1, drankLitres: 0.5, minutes: 90 }],
    ['70,2kg-69,1kg drank ½l 1½h', { beforeKg: 70.2, afterKg: 69.1, drankLitres: 0.5, minutes: 90 }],
    ['before 70 kg after 69 kg 1h', { beforeKg: 70, afterKg: 69, minutes: 60 }],
    ['70kg 12km/h 20C', { massKg: 70, kmPerHour: 12, celsius: 20 }],
    ['70kg 12 km per hour 20C 90min', { massKg: 70, kmPerHour: 12, celsius: 20, minutes: 90, km: 18 }],
    ['70kg 12kmh 15km 20C', { massKg: 70, kmPerHour: 12, celsius: 20, km: 15, minutes: 75 }],
    // Keeping it.
    ['70 to 69 90min keep', { beforeKg: 70, afterKg: 69, minutes: 90, keep: true }],
    ['70 to 69 remember', { beforeKg: 70, afterKg: 69, keep: true }],
  ])('understands "%s"', (text, heard) => {
    const { bareMass: _bareMass, ...said } = understood(text);
    expect(said).toEqual(heard);
  });

  it.each([
    ['weighed 125 to 121.5 2h', true],
    ['weighed 125lb to 121.5lb 2h', undefined],
    ['weighed 70 to 69 kg', undefined],
  ])('"%s" says whether the weights had a unit', (text, bare) => {
    expect(understood(text).bareMass).toBe(bare);
  });

  it.each([
    ['', 'I need two weights'],
    ['keep', 'I need two weights'],
    ['weighed 70 to 50 90min', 'more than a body does'],
    ['weighed 7 to 6', 'between 25 and 300'],
    ['weighed 400 to 399 kg', 'between 25 and 300'],
    ['20kg 90min', 'between 25 and 300'],
    ['weighed 70.2', '"70.2"'],
    ['90min banana', '"banana"'],
    ['90min 15km 22 70kg', '"22"'],
    ['70 to 69 90min 80min', 'two durations'],
    ['90min 15km 99C 70kg', 'no weather to run in'],
    ['90min 15km -60F', 'no weather to run in'],
    ['0min 15km', 'more than 0'],
    ['-90min 15km', 'more than 0'],
    ['25h 15km', 'more than 24 hours'],
    ['90min 0km', 'distance of 0'],
    ['90min 500km', 'farther than 400 km'],
    ['1min 15km', 'faster than anybody'],
    ['drank 40 l 90min', 'more than I believe'],
    ['70.2 to 69.1 drank 5 90min', '5 of what?'],
    ['before 70 after 69 drank a pint 60min', 'how much a pint is'],
    ['70.2 to 69.1 drank 1.500 l', '1.5 or 1500 l?'],
    ['70 kg to 69. 25 kg', '69'],
    ['70 to 69 25 kg', 'three weights'],
    ['70kg 12km/h 10km 20C 1h', 'contradict each other'],
    ['70kg 8 min/mile 10 miles 68F', 'Pace ("8 min/mile")'],
    ['70kg .5km/h 20C', 'no speed to run at'],
    ['70kg 90km/h 20C', 'no speed to run at'],
    ['kg 70 km 12 min 60 20C', 'may be kg or km'],
    ['drank 20000 90min', '20000 ml is more than I believe'],
    ['pee 20 l', 'more than I believe'],
  ])('answers "%s" with what is wrong and a line that works', (text, problem) => {
    const misread = misreadOf(say(text));
    expect(misread.problem).toContain(problem);
    expect(say(misread.example.replace('/sweat-rate ', '')).kind).toBe('sweat');
  });

  it('tells back what it understood', () => {
    expect(misreadOf(say('90min 15km and then something odd'))).toMatchObject({
      understood: '90 min, 15.0 km',
      problem: 'I couldn\'t place "something odd".',
    });
  });

  it('means the same by typed options as by the line', () => {
    expect(understood('', { before: '70.2', after: '69.1', drank: '500', duration: '90', keep: 'yes' })).toEqual(
      understood('weighed 70.2 to 69.1 drank 500ml 90min keep'),
    );
    expect(understood('', { duration: '1h30', distance: '15', temperature: '22', weight: '70', keep: 'no' })).toEqual(
      understood('estimate 1h30 15km 22C 70kg'),
    );
    expect(
      understood('', { drank: '0.5 l', urine: '0.2', before: '70,2 kg', after: '69.1 kg', duration: '1:30' }),
    ).toMatchObject({ drankLitres: 0.5, urineLitres: 0.2, beforeKg: 70.2, minutes: 90 });
    expect(understood('', { distance: '9,3 mi', temperature: '-5', weight: '154 lb' })).toEqual({
      km: 14.967,
      celsius: -5,
      massKg: 69.853,
    });
  });

  it.each([
    [{ drank: '.5' }, { drankLitres: 0.5 }],
    [{ urine: 'half a litre' }, { urineLitres: 0.5 }],
    [{ distance: '12,5' }, { km: 12.5 }],
    [{ distance: '12km/h' }, { kmPerHour: 12 }],
    [{ weight: '７０．５' }, { massKg: 70.5 }],
  ])('reads %j out of its box', (options, heard) => {
    expect(understood('', options)).toEqual(heard);
  });

  it.each([
    [{ duration: '1.5' }, 'duration: 1.5 what?'],
    [{ drank: '1,500' }, 'drank: Is "1,500" 1.5 or 1500?'],
    [{ drank: '16' }, '16 of what?'],
    [{ before: '70 to 69' }, 'before: I can\'t read "70 to 69" as one weight'],
  ])('asks about %j', (options, problem) => {
    expect(misreadOf(say('', options)).problem).toContain(problem);
  });

  it('never throws, and its own examples work', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['sweat', 'misread']).toContain(say(text).kind);
      }),
    );
    for (const example of sweatRate.examples) expect(say(example).kind).toBe('sweat');
    expect(say(sweatRate.usage).kind).toBe('sweat');
    expect(sweatRate.summary.length).toBeLessThanOrEqual(100);
    for (const option of sweatRate.options) expect(option.summary.length).toBeLessThanOrEqual(100);
  });
});
