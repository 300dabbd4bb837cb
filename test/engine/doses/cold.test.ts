import { describe, expect, it, test } from 'vitest';
import { iceBath, iceKg, insteadOfCold } from '../../../src/engine/doses/cold.ts';
import type { Profile } from '../../../src/engine/model/profile.ts';
import { doseFacts } from '../../fixtures/dose-facts.ts';

const bath = (facts: Partial<Profile> = {}) => iceBath(doseFacts('ice-bath', facts));

describe('the ice bath', () => {
  it('is 13-15 C for 10-12 minutes for somebody who knows it (C2)', () => {
    expect(bath()).toEqual({
      dose: {
        kind: 'ice',
        celsius: [13, 15],
        minutes: [10, 12],
        first: false,
        adult: false,
        ice: { kg: 6, to: 14 },
        thermometer: false,
      },
      minutes: 12,
      rules: ['M4', 'C1', 'C2', 'C4', 'C11', 'D-cold'],
    });
  });

  test.each<[string, Partial<Profile>, boolean]>([
    ['a first-timer', { iceTakenAt: null }, false],
    ['somebody of 16 or 17 who knows it', { ageBand: '16-17' }, false],
    ['a child who knows it, with an adult beside the tub', { ageBand: 'under-16' }, true],
  ])('is 15 C for 5 minutes for %s (C14)', (_who, facts, adult) => {
    const { dose, minutes, rules } = bath(facts);
    expect(dose).toMatchObject({ celsius: [15, 15], minutes: [5, 5], first: true, adult, ice: { kg: 5, to: 15 } });
    expect(minutes).toBe(5);
    expect(rules).toContain('C14');
  });

  it('is the whole one from 60 on for somebody who knows it', () => {
    expect(bath({ ageBand: '60-plus' }).dose).toMatchObject({ first: false, adult: false });
  });

  it('counts on the ice and the thermometer that are in the house', () => {
    expect(bath({ gear: ['tub'] }).dose).toMatchObject({ ice: null, thermometer: false });
    expect(bath({ gear: ['tub', 'thermometer'] }).dose).toMatchObject({ ice: null, thermometer: true });
  });
});

test.each([
  [100, 20, 15, 5.279],
  [100, 20, 14, 6.402],
  [100, 20, 20, 0],
  [200, 20, 15, 10.558],
  [100, 10, 0, 12.545],
])('%d litres from %d C to %d C take %d kg of ice (section 6)', (litres, from, to, kg) => {
  expect(iceKg(litres, from, to)).toBeCloseTo(kg, 3);
});

describe('what stands in for the cold', () => {
  const shower = { kind: 'gentle', as: 'shower', legsUp: true, warmth: 'cool', sitting: false };
  const standing = { id: 'ice-flagged', forbids: ['standing'] } as const;

  test.each<[string, Partial<Profile>, object]>([
    ['is a cool shower and legs up', {}, {}],
    ['is lukewarm for cold urticaria', { health: ['cold-urticaria'] }, { warmth: 'lukewarm' }],
    ['is taken sitting with low blood pressure', { health: ['low-blood-pressure'] }, { sitting: true }],
    [
      'leaves the legs down with narrow arteries',
      { health: ['peripheral-arterial-disease'] },
      { as: 'lukewarm-rest', legsUp: false },
    ],
  ])('%s (D-cold)', (_what, facts, change) => {
    expect(insteadOfCold(doseFacts('ice-bath', facts))).toEqual({
      dose: { ...shower, ...change },
      minutes: 15,
      rules: ['D-cold', 'N9'],
    });
  });

  it('is lying down for who is unwell or must not stand, and the legs stay down where they need the blood', () => {
    const gates = [{ ...standing, rule: 'D-cold', verdict: 'block', kind: 'safety', notBefore: null }] as const;
    expect(insteadOfCold(doseFacts('ice-bath', {}, { also: ['unwell'] })).dose).toMatchObject({ as: 'lie-down' });
    expect(insteadOfCold(doseFacts('ice-bath', {}, {}, { gates })).dose).toMatchObject({ as: 'lie-down' });
    const both = doseFacts('ice-bath', { health: ['peripheral-arterial-disease'] }, { also: ['unwell'] });
    expect(insteadOfCold(both).dose).toMatchObject({ as: 'lie-down', legsUp: false });
  });
});
