import { describe, expect, it, test } from 'vitest';
import { gateFacts } from '../../../src/engine/assess/gate-facts.ts';
import { gatesFor } from '../../../src/engine/assess/gates.ts';
import { epsomBath, roll } from '../../../src/engine/doses/evening.ts';
import type { Profile } from '../../../src/engine/model/profile.ts';
import type { Run } from '../../../src/engine/model/run.ts';
import { doseFacts } from '../../fixtures/dose-facts.ts';
import { noon } from '../../store/fixtures.ts';

describe('the warm bath', () => {
  test.each<[string, Partial<Profile>, boolean, readonly [number | null, number]]>([
    ['is 38-40 C with salt (M7, E2)', {}, true, [38, 40]],
    ['has no salt where there is none', { gear: ['tub'] }, false, [38, 40]],
    ['has no salt for sick kidneys', { health: ['kidney-disease'] }, false, [38, 40]],
    ['is at most 37 C in pregnancy', { health: ['pregnancy'] }, true, [null, 37]],
  ])('%s', (_what, facts, salt, celsius) => {
    const bath = doseFacts('epsom-bath', facts);
    expect(epsomBath(bath)).toEqual({
      dose: { kind: 'warm', salt, celsius },
      minutes: bath.step.minutes,
      rules: bath.step.rules,
    });
  });
});

describe('the roll', () => {
  const rolled = (facts: Partial<Profile> = {}, run: Partial<Run> = {}) => {
    const bare = doseFacts('roll', facts, run);
    return roll({ ...bare, gates: gatesFor('roll', gateFacts({ ...bare, runs: [] }, noon, [])) });
  };

  test.each<[Profile['gear'], string]>([
    [['stick', 'roller'], 'stick'],
    [['roller'], 'roller'],
    [['tub'], 'hands'],
  ])('with %j is done with the %s (M8)', (gear, tool) => {
    expect(rolled({ gear })).toEqual({
      dose: { kind: 'roll', tool, spared: null, not: [] },
      minutes: 15,
      rules: ['M8', 'S4', 'S5'],
    });
  });

  test.each<[string, Partial<Profile>]>([
    ['an anticoagulant', { health: ['anticoagulant'] }],
    ['neuropathy', { health: ['neuropathy'] }],
  ])('with %s is bare stretching (D-hands)', (_what, facts) => {
    expect(rolled(facts)).toEqual({
      dose: { kind: 'gentle-stretch', not: [] },
      minutes: 15,
      rules: ['M8', 'S4', 'S5', 'S6'],
    });
  });

  it('goes around a wound and a swelling', () => {
    expect(rolled({ health: ['open-wound'] }).dose).toMatchObject({ kind: 'roll', spared: 'wound' });
    expect(rolled({}, { also: ['swollen'] }).dose).toMatchObject({ kind: 'roll', spared: 'swelling' });
  });

  it('leaves one sore side alone, rolled or stretched (S7)', () => {
    const sore = { sore: [{ area: 'calf', side: 'left' }] } as const satisfies Partial<Run>;
    const run = { sore: [...sore.sore] };
    expect(rolled({}, run).dose).toMatchObject({ kind: 'roll', not: sore.sore });
    expect(rolled({ health: ['neuropathy'] }, run).dose).toMatchObject({ kind: 'gentle-stretch', not: sore.sore });
  });
});
