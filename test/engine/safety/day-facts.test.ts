import { describe, expect, it, test } from 'vitest';
import { defaultProfile, type Profile } from '../../../src/engine/model/profile.ts';
import type { Run, RunReport } from '../../../src/engine/model/run.ts';
import { type DayFact, dayFacts, markerOf } from '../../../src/engine/safety/day-facts.ts';
import { DAY } from '../../../src/time.ts';
import { aRun, noon } from '../../store/fixtures.ts';

interface Told {
  readonly facts?: Partial<Profile>;
  readonly runs?: readonly Run[];
  readonly report?: Partial<RunReport>;
}
const factsOf = ({ facts = {}, runs = [], report = {} }: Told) =>
  dayFacts({ profile: { ...defaultProfile, ...facts }, zone: 'UTC', runs, report }, noon);

describe('the facts of a day', () => {
  test.each<[string, Told, readonly DayFact[]]>([
    ['nothing', {}, []],
    ['insulin', { facts: { health: ['diabetes-insulin'] } }, ['insulin']],
    ['such an antibiotic', { facts: { health: ['fluoroquinolone'] } }, ['fluoroquinolone']],
    ['another health fact', { facts: { health: ['epilepsy'] } }, []],
    ['a run that is told', { report: { type: 'easy', minutes: 60 } }, ['run']],
    ['a run without its minutes', { report: { type: 'easy' } }, []],
    ['a run without its type', { report: { minutes: 300 } }, []],
    ['a load of 699', { report: { type: 'tempo', minutes: 99.9 } }, ['run']],
    ['a load of 700, T3', { report: { type: 'tempo', minutes: 100 } }, ['run', 'hard', 'bigday']],
    ['25 C', { report: { type: 'easy', minutes: 40, celsius: 25 } }, ['run', 'bigday']],
    ['24 C', { report: { type: 'easy', minutes: 40, celsius: 24 } }, ['run']],
    ['heavier than before', { report: { weighedKg: { before: 70, after: 70.1 } } }, ['gained']],
    ['as heavy as before', { report: { weighedKg: { before: 70, after: 70 } } }, []],
    ['a sore tendon', { report: { sore: [{ area: 'calf' }, { area: 'achilles' }] } }, ['soretendon']],
    ['a sore calf', { report: { sore: [{ area: 'calf' }] } }, []],
    ['a run less than a day ago', { runs: [aRun({ minutes: 60, endedAt: noon - DAY + 1 })] }, ['run']],
    ['a run a day ago', { runs: [aRun({ minutes: 300, endedAt: noon - DAY })] }, []],
    ['a big run of today', { runs: [aRun({ minutes: 150 })] }, ['run', 'hard', 'bigday']],
  ])('%s', (_what, told, facts) => {
    expect(factsOf(told)).toEqual(facts);
  });

  it('add up over the runs of one day', () => {
    const runs = [aRun({ minutes: 90 })];
    expect(factsOf({ runs, report: { type: 'easy', minutes: 80 } })).not.toContain('hard');
    expect(factsOf({ runs, report: { type: 'easy', minutes: 84 } })).toContain('hard');
  });
});

test('a fact stands beside the words as a word', () => {
  expect(markerOf('bigday')).toBe('factbigday');
});
