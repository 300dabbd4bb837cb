import { describe, expect, test } from 'vitest';
import { spared, withoutRoller } from '../../../src/engine/doses/hands.ts';
import type { Forbidden } from '../../../src/engine/method/steps/gate.ts';

describe('what gates take out of the hands’ work (D-hands)', () => {
  test.each<[readonly (readonly Forbidden[])[], boolean, string | null]>([
    [[], false, null],
    [[[]], false, null],
    [[['massage']], false, null],
    [[['pressure']], true, null],
    [[['pressure-on-wound']], false, 'wound'],
    [[['pressure-on-swelling']], false, 'swelling'],
    [[['pressure-on-swelling'], ['pressure-on-wound']], false, 'wound'],
    [[['pressure'], ['pressure-on-swelling']], true, 'swelling'],
  ])('%j: no roller %s, spared %s', (forbidden, without, place) => {
    const gates = forbidden.map((forbids) => ({ verdict: 'change' as const, forbids }));
    expect(withoutRoller(gates)).toBe(without);
    expect(spared(gates)).toBe(place);
  });

  test('a gate that forbids nothing leaves everything', () => {
    expect(withoutRoller([{ verdict: 'change' }])).toBe(false);
    expect(spared([{ verdict: 'change' }])).toBeNull();
  });

  test('a gate that closes rolling takes the roller out of every step', () => {
    expect(withoutRoller([{ verdict: 'block' }])).toBe(true);
  });
});
