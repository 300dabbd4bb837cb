import { describe, expect, it, test } from 'vitest';
import { stretch } from '../../../src/engine/doses/stretch.ts';
import type { Profile } from '../../../src/engine/model/profile.ts';
import type { Run } from '../../../src/engine/model/run.ts';
import { doseFacts } from '../../fixtures/dose-facts.ts';

const stretched = (facts: Partial<Profile> = {}, run: Partial<Run> = {}, minutes = 13) => {
  const dosed = stretch(doseFacts('stretch', facts, run, { minutes }));
  if (dosed.dose.kind !== 'stretch') throw new Error(dosed.dose.kind);
  return { ...dosed, dose: dosed.dose };
};
const short = ['calf-straight', 'quads', 'hamstrings', 'hip-flexor', 'figure-four'];
const full = ['calf-straight', 'calf-bent', 'quads', 'hamstrings', 'hip-flexor', 'figure-four', 'butterfly'];

describe('the stretches', () => {
  test.each([
    [5, short],
    [9, short],
    [10, full],
    [13, full],
  ])('of %d minutes are %j (M2, S6)', (minutes, routine) => {
    expect(stretched({}, {}, minutes)).toEqual({
      dose: { kind: 'stretch', routine, sore: [], spared: null, not: [] },
      minutes,
      rules: ['M2', 'S1', 'S3', 'S6'],
    });
  });

  it('add what a sore spot of the table wants, with a roller where one may go (D-sore)', () => {
    const { dose, rules } = stretched({}, { sore: [{ area: 'calf' }, { area: 'knee' }, { area: 'quads' }] });
    expect(dose.sore).toEqual([
      { area: 'calf', roll: true },
      { area: 'knee', roll: false },
    ]);
    expect(rules).toEqual(['M2', 'S1', 'S3', 'S6', 'D-sore']);
  });

  test.each<[string, Partial<Profile>, Partial<Run>, boolean, string | null]>([
    ['an anticoagulant', { health: ['anticoagulant'] }, {}, false, null],
    ['neuropathy', { health: ['neuropathy'] }, {}, false, null],
    ['a swelling', {}, { also: ['swollen'] }, false, null],
    ['an open wound', { health: ['open-wound'] }, {}, true, 'wound'],
  ])('with %s roll a sore calf: %4$s (D-hands)', (_what, facts, run, roll, spared) => {
    const { dose } = stretched(facts, { sore: [{ area: 'calf' }], ...run });
    expect(dose.sore).toEqual([{ area: 'calf', roll }]);
    expect(dose.spared).toBe(spared);
  });

  it('leave one sore side alone, and both sides are ordinary soreness (S7)', () => {
    const left = { area: 'calf', side: 'left' } as const;
    const { dose, rules } = stretched({}, { sore: [left, { area: 'knee' }] });
    expect(dose).toMatchObject({ sore: [{ area: 'knee', roll: false }], not: [left] });
    expect(rules).toEqual(['M2', 'S1', 'S3', 'S6', 'D-sore', 'S7']);
    expect(stretched({}, { sore: [left] }).rules).toEqual(['M2', 'S1', 'S3', 'S6', 'S7']);
    const both = stretched({}, { sore: [left, { area: 'calf', side: 'right' }] });
    expect(both.dose).toMatchObject({ sore: [{ area: 'calf', roll: true }], not: [] });
  });
});
