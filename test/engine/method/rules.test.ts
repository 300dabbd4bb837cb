import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { coverage } from '../../../scripts/rule-coverage.ts';
import { citations } from '../../../src/engine/method/citations.ts';
import { botQuestions } from '../../../src/engine/method/questions/bot-questions.ts';
import { questions } from '../../../src/engine/method/questions.ts';
import { citationsOf, ruleOf, rules } from '../../../src/engine/method/rules.ts';
import { steps } from '../../../src/engine/method/steps/steps.ts';
import { soreSpots, stretchesFor } from '../../../src/engine/method/stretches.ts';

/** Every DOI of the rule page. One that is not here was made up. */
const doisOfThePage = new Set([
  '10.1249/mss.0b013e31802ca597',
  '10.1080/02640414.2019.1633159',
  '10.1097/JSM.0000000000000221',
  '10.3389/fmed.2017.00021',
  '10.1186/s12970-017-0189-4',
  '10.1186/s40798-020-00297-0',
  '10.1249/MSS.0000000000002476',
  '10.1038/s41430-018-0187-x',
  '10.3389/fphys.2021.677581',
  '10.1016/j.jshs.2025.101067',
  '10.3389/fphys.2019.00376',
  '10.1519/JSC.0000000000003765',
  '10.1007/s40279-015-0431-7',
  '10.1007/s40279-022-01644-9',
  '10.1249/MSS.0000000000000348',
  '10.1113/JP270570',
  '10.1007/s40279-020-01362-0',
  '10.2165/00007256-200636090-00003',
  '10.1113/jphysiol.2012.229864',
  '10.3390/nu9080813',
  '10.1016/j.smrv.2019.04.008',
  '10.2147/NSS.S315556',
  '10.5664/jcsm.4758',
  '10.1136/bjsports-2020-102025',
  '10.1007/s40279-017-0832-x',
  '10.1136/bmjsem-2019-000614',
  '10.2165/00007256-200333020-00005',
  '10.1136/bjsports-2024-109380',
  '10.1249/JSR.0000000000000878',
  '10.1136/emermed-2016-206353',
  '10.1136/bjsports-2019-101253',
  '10.1007/s40279-017-0782-3',
  '10.1002/pdi.1933',
]);

/** Every rule id of the rule page, and our names for the facts of its section on load (G-) and for its own choices (D-). */
const idsOfThePage = [
  ...['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10', 'M11'],
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H7', 'H8', 'HT1', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6'],
  ...['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'C1', 'C2', 'C3', 'C4', 'C6', 'C8', 'C9', 'C10', 'C11', 'C14'],
  ...['E1', 'E2', 'E3', 'E4', 'E6', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N9'],
  ...['G-load', 'G-tiers', 'G-late', 'G-doms', 'G-morning', 'G-progress', 'X1', 'X2', 'X3', 'X4', 'X5', 'X6'],
  ...['D-drink', 'D-food', 'D-stretch', 'D-cold', 'D-warm', 'D-hands', 'D-sore'],
  ...['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12', 'R13', 'R14', 'R15'],
  ...['R16', 'R17'],
];

const citationIds = new Set<string>(citations.map((one) => one.id));
const existingRule = z.string().refine((id) => ruleOf(id) !== null, 'no such rule');
const rule = z.object({
  id: z.string().regex(/^([MHFSCENXR]\d{1,2}|HT1|[DG]-[a-z]+)$/),
  grade: z.enum([
    'Strong',
    'Strong ("tiny")',
    'Moderate',
    'Weak-Moderate',
    'Weak',
    'None-Weak',
    'None',
    'Design',
    'Method',
    'Safety',
    'Ungraded',
  ]),
  citation: z
    .string()
    .refine((id) => citationIds.has(id))
    .nullable(),
  also: z.array(z.string().refine((id) => citationIds.has(id))).optional(),
});
const question = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  asks: z.array(z.string().min(3)).min(3),
  rules: z.array(existingRule).min(1),
});

describe('the rule book', () => {
  test('has exactly the rules of the page', () => {
    expect(rules.map((one) => one.id).toSorted()).toEqual(idsOfThePage.toSorted());
  });

  test('has no orphan: each is used by a step, a gate, a plan, an answer or a warning', () => {
    expect([...coverage()].filter(([, where]) => where.size === 0).map(([id]) => id)).toEqual([]);
  });

  test('every rule is well formed and cites what exists', () => {
    expect(z.array(rule).safeParse(rules).error?.issues ?? []).toEqual([]);
  });

  test('our own choices and the coach’s steps claim no science', () => {
    for (const one of rules) {
      if (one.grade === 'Design' || one.grade === 'Method') expect([one.id, citationsOf(one)]).toEqual([one.id, []]);
    }
  });

  test('every graded rule of the literature has a source', () => {
    for (const one of rules) {
      // The page grades its sore-spot list as a whole and names no study for it.
      if (/Strong|Moderate|Weak/.test(one.grade) && one.id !== 'D-sore')
        expect([one.id, citationsOf(one).length > 0]).toEqual([one.id, true]);
    }
  });

  test('every citation is used, and none has a DOI that the page does not have', () => {
    const used = new Set<string>(rules.flatMap((one) => citationsOf(one)));
    for (const one of citations) {
      expect([one.id, used.has(one.id)]).toEqual([one.id, true]);
      if (one.doi !== null) expect(doisOfThePage).toContain(one.doi);
    }
    expect(citations.filter((one) => one.doi !== null)).toHaveLength(doisOfThePage.size);
  });

  test('what we know from memory only names no author and has no DOI', () => {
    const remembered = citations.filter((citation) => citation.origin === 'M');
    expect(remembered.map(({ id, authors, doi }) => [id, authors, doi])).toEqual([['general', '', null]]);
  });

  test('every step of the method cites existing rules', () => {
    for (const step of steps) for (const id of step.rules) expect([step.id, ruleOf(id)?.id]).toEqual([step.id, id]);
  });
});

describe('the questions', () => {
  const about = questions.filter(({ id }) => !botQuestions.some((bot) => bot.id === id));

  test('are at least sixty, with unique ids, and existing rules each', () => {
    expect(about.length).toBeGreaterThanOrEqual(60);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(z.array(question).safeParse(about).error?.issues ?? []).toEqual([]);
  });

  test('about the bot claim no rule', () => {
    expect(botQuestions.filter(({ rules }) => rules.length > 0)).toEqual([]);
  });
});

describe('the stretches', () => {
  test('fit the minutes that they promise', () => {
    const seconds = (minutes: number) =>
      stretchesFor([], minutes).routine.stretches.reduce((sum, one) => sum + one.hold * one.sets * one.sides, 0);
    expect(seconds(13)).toBe(11 * 60);
    expect(seconds(5)).toBe(5 * 60);
    expect(stretchesFor([], 13).routine.minutes).toBe(13);
    expect(stretchesFor([], 9).routine.minutes).toBe(5);
  });

  test('a sore area brings its extra, its never and its red flag', () => {
    const { extras } = stretchesFor(['Calves', 'it-band'], 13);
    expect(extras.map((one) => one.area)).toEqual(['calf', 'it band']);
    expect(extras[0]).toMatchObject({ never: true, stop: { rule: 'R10' } });
    expect(stretchesFor(['lower-back'], 5).extras[0]?.never).toBe(true);
  });

  test('an area that the routine covers anyway adds nothing', () => {
    expect(stretchesFor(['quads'], 13).extras).toEqual([]);
  });

  test('red flags of sore areas are rules that exist', () => {
    for (const spot of soreSpots) if (spot.stop) expect(ruleOf(spot.stop.rule)?.grade).toBe('Safety');
  });
});
