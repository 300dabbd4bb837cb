import { describe, expect, it, test } from 'vitest';
import { doseInstead, doseOf } from '../../../src/engine/doses/dose-of.ts';
import { stepIds } from '../../../src/engine/method/steps/steps.ts';
import { doseFacts } from '../../fixtures/dose-facts.ts';

describe('the dose of a step', () => {
  const kinds: Readonly<Record<string, string>> = {
    hydrate: 'drink',
    stretch: 'stretch',
    snack: 'snack',
    'ice-bath': 'ice',
    meal: 'meal',
    rest: 'rest',
    'epsom-bath': 'warm',
    roll: 'roll',
    sleep: 'sleep',
  };

  it.each(stepIds)('of %s is of its own kind', (id) => {
    expect(doseOf(doseFacts(id)).dose.kind).toBe(kinds[id]);
  });
});

test('only the cold has something that stands in for it', () => {
  expect(stepIds.filter((id) => doseInstead(doseFacts(id)) !== null)).toEqual(['ice-bath']);
});
