import { describe, expect, test } from 'vitest';
import type { GateFacts } from '../../../src/engine/assess/gates.ts';
import { gatesFor } from '../../../src/engine/assess/gates.ts';
import { type HealthFlag, healthFlags } from '../../../src/engine/method/facts.ts';
import { steps as method } from '../../../src/engine/method/steps/steps.ts';
import { HOUR } from '../../../src/time.ts';
import { en } from '../../../src/wording/en/index.ts';
import { gateWords } from '../../../src/wording/spoken.ts';

const ENDED = 1_790_000_000_000;
/** A healthy adult after a long run, in the evening: nothing stands in the way. */
const clear: GateFacts = {
  health: [],
  ageBand: 'adult',
  strengthBlock: false,
  tier: 2,
  hot: false,
  endedAt: ENDED,
  at: ENDED + 8 * HOUR,
  iceBathsThisWeek: 0,
  alwaysIce: false,
  nextKeyWithinHours: null,
  runType: 'long',
  veryHot: false,
  limp: false,
  oneSided: false,
  firstIce: false,
  iceScreen: null,
  alcohol: false,
  unwell: false,
  sedated: false,
  swollen: false,
  flagged: false,
  driedOut: false,
};
const steps = ['hydrate', 'stretch', 'snack', 'ice-bath', 'meal', 'rest', 'epsom-bath', 'roll', 'sleep'];
const verdicts = (facts: Partial<GateFacts>) =>
  steps.flatMap((step) => gatesFor(step, { ...clear, ...facts }).map((gate) => `${step} ${gate.verdict} ${gate.rule}`));

const expected = {
  'heart-disease': ['hydrate change D-drink', 'ice-bath block C11', 'epsom-bath block E6'],
  'high-blood-pressure': ['ice-bath ask-clinician C11'],
  'uncontrolled-blood-pressure': ['ice-bath block C11'],
  'low-blood-pressure': ['ice-bath ask-clinician D-cold', 'epsom-bath block E6'],
  raynauds: ['ice-bath block D-cold'],
  'cold-urticaria': ['ice-bath block D-cold'],
  neuropathy: ['ice-bath block D-cold', 'epsom-bath block D-warm', 'roll change D-hands'],
  'peripheral-arterial-disease': ['ice-bath block D-cold'],
  'diabetes-insulin': ['snack change X2'],
  'kidney-disease': ['hydrate change D-drink', 'epsom-bath change D-warm'],
  pregnancy: ['ice-bath ask-clinician D-cold', 'epsom-bath ask-clinician D-warm'],
  'open-wound': ['ice-bath block D-cold', 'rest change D-hands', 'epsom-bath block D-warm', 'roll change D-hands'],
  epilepsy: ['ice-bath ask-clinician D-cold', 'epsom-bath ask-clinician D-warm'],
  'beta-blocker': ['ice-bath ask-clinician D-cold'],
  diuretic: ['hydrate change D-drink'],
  anticoagulant: ['rest change D-hands', 'roll change D-hands'],
  'eating-disorder': ['hydrate change D-drink', 'snack change D-food'],
  // It speaks through the warning sign R16, not through a step.
  fluoroquinolone: [],
} as const satisfies Record<HealthFlag, readonly string[]>;

describe('gates', () => {
  test('a healthy adult meets none after a long run', () => {
    expect(verdicts({})).toEqual([]);
  });

  test.each(healthFlags)('%s changes exactly the steps that it must', (flag) => {
    expect(verdicts({ health: [flag] })).toEqual(expected[flag]);
  });

  test('high and uncontrolled pressure together block', () => {
    expect(verdicts({ health: ['high-blood-pressure', 'uncontrolled-blood-pressure'] })).toEqual([
      'ice-bath block C11',
    ]);
  });

  test.each<[string, Partial<GateFacts>, string[]]>([
    ['a strength block', { strengthBlock: true }, ['ice-bath block X1']],
    ['alcohol', { alcohol: true }, ['ice-bath block X4', 'epsom-bath block X4']],
    [
      'fever or dizziness',
      { unwell: true },
      [
        'stretch block D-stretch',
        'ice-bath block D-cold',
        'rest change D-hands',
        'epsom-bath block D-warm',
        'roll block D-hands',
      ],
    ],
    [
      'a warning sign that day',
      { flagged: true },
      [
        'hydrate change D-drink',
        'stretch block D-stretch',
        'ice-bath block D-cold',
        'rest change D-hands',
        'epsom-bath block D-warm',
        'roll block D-hands',
      ],
    ],
    ['a swelling', { swollen: true }, ['epsom-bath block D-warm', 'roll change D-hands']],
    ['a sedative', { sedated: true }, ['ice-bath block D-cold', 'epsom-bath block D-warm']],
    ['a loss over 4 %', { driedOut: true }, ['epsom-bath change D-warm']],
    ['an age under 16', { ageBand: 'under-16' }, ['ice-bath change D-cold']],
    ['an age of 16-17', { ageBand: '16-17' }, []],
    ['a first time in ice, asked and clear', { firstIce: true, iceScreen: 'none' }, ['ice-bath change C14']],
    ['a first time in ice, not asked yet', { firstIce: true }, ['ice-bath change C14', 'ice-bath block C14']],
    ['a yes to the question before the first ice', { iceScreen: 'some' }, ['ice-bath ask-clinician C14']],
    ['an age of 60 and over', { ageBand: '60-plus' }, ['ice-bath ask-clinician C14']],
    ['an age of 60 and over, a clinician asked', { ageBand: '60-plus', iceScreen: 'asked' }, []],
    [
      'an age of 60 and over, not asked anything',
      { ageBand: '60-plus', firstIce: true },
      ['ice-bath change C14', 'ice-bath ask-clinician C14'],
    ],
    ['a run in great heat', { veryHot: true, hot: true }, ['epsom-bath block HT1']],
    ['a limp', { limp: true }, ['stretch block S7', 'rest change S7', 'roll block S7']],
    ['one sore side', { oneSided: true }, ['rest change S7', 'roll change S7']],
    ['a small load', { tier: 1 }, ['ice-bath block D-cold']],
    ['a tempo run with nothing hard ahead', { runType: 'tempo' }, ['ice-bath block D-cold']],
    ['a tempo run with a key session in 48 h', { runType: 'tempo', nextKeyWithinHours: 48 }, []],
    ['a tempo run with a key session in 49 h', { runType: 'tempo', nextKeyWithinHours: 49 }, ['ice-bath block D-cold']],
    ['a hot tempo run', { runType: 'tempo', hot: true }, []],
    ['a tempo run of tier 3', { runType: 'tempo', tier: 3 }, []],
    ['a tempo run of someone who always wants ice', { runType: 'tempo', alwaysIce: true }, []],
    ['an easy run of someone who always wants ice', { runType: 'easy', alwaysIce: true }, ['ice-bath block D-cold']],
    ['the third ice bath of the week', { iceBathsThisWeek: 2 }, ['ice-bath block D-cold']],
    ['the third one of someone who always wants ice', { iceBathsThisWeek: 2, alwaysIce: true }, []],
  ])('%s', (_what, facts, gatesThere) => {
    expect(verdicts(facts)).toEqual(gatesThere);
  });

  test.each<[Partial<GateFacts>, number, number | null]>([
    [{ tier: 2 }, 1, null],
    [{ tier: 3 }, 1.9, 2],
    [{ tier: 3 }, 2, null],
    [{ tier: 1, hot: true }, 1, 2],
    [{ tier: 4 }, 2.5, 3],
    [{ tier: 4, hot: true }, 1, 3],
    [{ tier: 4 }, 3, null],
    [{ tier: 3 }, 0, 2],
  ])('with %j a warm bath %d h after the run waits until hour %s', (facts, hours, until) => {
    const found = gatesFor('epsom-bath', { ...clear, ...facts, at: ENDED + hours * HOUR });
    expect(found.map((gate) => [gate.verdict, gate.notBefore])).toEqual(
      until === null ? [] : [['change', ENDED + until * HOUR]],
    );
  });

  test('ice and Epsom on one day stay 3 hours apart, whichever comes first', () => {
    const bath = clear.at;
    expect(gatesFor('epsom-bath', { ...clear, iceAt: bath - 2 * HOUR }).map((gate) => gate.notBefore)).toEqual([
      bath + HOUR,
    ]);
    expect(gatesFor('epsom-bath', { ...clear, iceAt: bath - 3 * HOUR })).toEqual([]);
    expect(gatesFor('ice-bath', { ...clear, epsomAt: bath - HOUR }).map((gate) => gate.notBefore)).toEqual([
      bath + 2 * HOUR,
    ]);
    expect(gatesFor('ice-bath', { ...clear, epsomAt: null })).toEqual([]);
  });

  test('nobody warms up right before the ice bath that is to come, nor cools down right before the warm one', () => {
    const bath = clear.at;
    for (const [step, other] of [
      ['epsom-bath', 'iceAt'],
      ['ice-bath', 'epsomAt'],
    ] as const) {
      expect(gatesFor(step, { ...clear, [other]: bath + 2 * HOUR }).map((gate) => gate.notBefore)).toEqual([
        bath + 5 * HOUR,
      ]);
      expect(gatesFor(step, { ...clear, [other]: bath + 3 * HOUR })).toHaveLength(1);
      expect(gatesFor(step, { ...clear, [other]: bath + 3 * HOUR + 1 })).toEqual([]);
    }
  });

  test('asking for the full method overrules offers only', () => {
    const kinds = gatesFor('ice-bath', {
      ...clear,
      tier: 0,
      runType: 'easy',
      strengthBlock: true,
      health: ['heart-disease', 'pregnancy'],
    }).map((gate) => `${gate.verdict} ${gate.kind}`);
    expect(kinds).toEqual([
      'block safety',
      'block safety',
      'block offer',
      'block offer',
      'block offer',
      'ask-clinician safety',
    ]);
  });

  test('every gate has its own id and a short sentence, and pregnancy and kidneys get their water', () => {
    const gates = method.flatMap((step) => step.gates);
    expect(new Set(gates.map((gate) => gate.id)).size).toBe(gates.length);
    for (const words of Object.values(en.gates)) expect(words.length).toBeLessThan(200);
    const first = (health: HealthFlag) => gatesFor('epsom-bath', { ...clear, health: [health] })[0]?.id ?? '';
    expect(gateWords(en, first('pregnancy'))).toContain('37 °C');
    expect(gateWords(en, first('kidney-disease'))).toContain('plain warm water');
  });
});
