import { expect, test } from 'vitest';
import type { Asker } from '../../../src/engine/ask/for-you.ts';
import type { PageFacts } from '../../../src/engine/ask/page-facts.ts';
import { standsInstead } from '../../../src/engine/ask/stands-instead.ts';
import { defaultProfile } from '../../../src/engine/model/profile.ts';

const page = (facts: Partial<PageFacts>): PageFacts => ({ holds: [], rules: [], ...facts });
const alcohol = page({ about: 'alcohol' });
const caffeine = page({ about: 'caffeine' });
const weights = page({ holds: ['weights'], rules: ['F3'] });

test.each<[Partial<Asker>, PageFacts, string | null, readonly string[]]>([
  [{}, alcohol, null, []],
  [{ ageBand: '16-17' }, alcohol, 'no-alcohol', []],
  [{ ageBand: 'under-16' }, alcohol, 'no-alcohol', []],
  [{ health: ['pregnancy'] }, alcohol, 'no-alcohol', []],
  [{ health: ['diabetes-insulin'] }, alcohol, 'insulin-and-alcohol', ['X6']],
  [{ health: ['diabetes-insulin', 'pregnancy'] }, alcohol, 'no-alcohol', []],
  [{ ageBand: '16-17' }, caffeine, 'no-caffeine', []],
  [{ ageBand: '60-plus' }, caffeine, null, []],
  [{ health: ['pregnancy'] }, caffeine, null, []],
  [{ health: ['eating-disorder'] }, weights, 'no-numbers', []],
  [{ health: ['eating-disorder'] }, page({ holds: ['weights'], rules: ['H1'] }), 'no-numbers', []],
  [{ health: ['eating-disorder'] }, page({ holds: ['weights'], rules: ['C1'] }), null, []],
  [{ health: ['eating-disorder'] }, page({ holds: ['volumes'], rules: ['F3'] }), null, []],
  [{}, weights, null, []],
])('for %j, %j: %s stands in its place, by %j', (facts, of, id, rules) => {
  const instead = standsInstead({ ...defaultProfile, ...facts }, of);
  expect(instead?.id ?? null).toBe(id);
  expect(instead?.rules ?? []).toEqual(rules);
});
