import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../src/wording/quantities.ts';

const metric = quantitiesIn('en', 'metric');
const imperial = quantitiesIn('en', 'imperial');

describe('a volume', () => {
  it.each([
    [0, '0 ml', '0 fl oz'],
    [499, '490 ml', '16 fl oz'],
    [500, '500 ml', '16 fl oz'],
    [999, '990 ml', '33 fl oz'],
    [1000, '1.0 L', '33 fl oz'],
    [1500, '1.5 L', '50 fl oz'],
  ])('of %s ml reads %s or %s', (ml, inMetric, inImperial) => {
    expect([metric.volume(ml), imperial.volume(ml)]).toEqual([inMetric, inImperial]);
  });

  it('below a litre never asks for more than was worked out', () => {
    const amounts = Array.from({ length: 1000 }, (_, at) => at);
    expect(amounts.filter((ml) => Number.parseFloat(metric.volume(ml)) > ml)).toEqual([]);
    expect(amounts.filter((ml) => Number.parseFloat(imperial.volume(ml)) * 29.5735 > ml + 1.5)).toEqual([]);
  });

  it('from one amount to another is one where both read the same', () => {
    expect(metric.volumes([500, 1000])).toBe('500 ml to 1.0 L');
    expect(metric.volumes([501, 509])).toBe('500 ml');
    expect(imperial.volumes([500, 1000])).toBe('16 fl oz to 33 fl oz');
  });
});

it('a mass has one decimal', () => {
  expect([metric.mass(70.24), metric.mass(62)]).toEqual(['70.2 kg', '62.0 kg']);
  expect(imperial.mass(70.2)).toBe('154.8 lb');
});

describe('temperatures', () => {
  it.each([
    [[13, 15], '13-15 °C', '55-59 °F'],
    [[15, 15], '15 °C', '59 °F'],
    [[37.9, 38], '37-38 °C', '100 °F'],
  ] as const)('from %j read %s or %s', (range, inMetric, inImperial) => {
    expect([metric.temperatures(range), imperial.temperatures(range)]).toEqual([inMetric, inImperial]);
  });
});

describe('a list', () => {
  it.each([
    [[], '', ''],
    [['stretch'], 'stretch', 'stretch'],
    [['stretch', 'roll'], 'stretch and roll', 'stretch or roll'],
    [['stretch', 'roll', 'sleep'], 'stretch, roll and sleep', 'stretch, roll, or sleep'],
  ])('of %j ends with and, or with or', (items, all, either) => {
    expect([metric.all(items), metric.either(items)]).toEqual([all, either]);
  });
});
