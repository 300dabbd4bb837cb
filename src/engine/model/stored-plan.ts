import { z } from 'zod';
import { type StepId, stepIds } from '../method/steps/steps.ts';
import { type Dose, doseKinds } from './dose.ts';
import { parsedJson } from './parsed-json.ts';
import type { Plan, PlannedStep } from './plan.ts';
import { planSizes, run } from './run.ts';
import { instant, isKnownZone } from './stored-documents.ts';

/**
 * A plan as this or an earlier version may have stored it: what every plan has had since 0.1.0 must be there, lists that came later may be missing, and
 * what this version does not know is kept. Before 0.3 a plan held English sentences: those are kept as `legacy` and said as they were.
 */
const stepId = z.enum(stepIds as [StepId, ...StepId[]]);
const window = { opensAt: instant, dueAt: instant, closesAt: instant };
const ruleIds = z.array(z.string()).default([]);
const range = z.tuple([z.number(), z.number()]);

const step = z.looseObject({
  step: stepId,
  minutes: z.number(),
  dose: z.looseObject({ kind: z.enum(doseKinds) }),
  stands: z.enum(['own', 'instead']),
  gates: z.array(z.string()).default([]),
  rules: ruleIds,
  ...window,
});

const legacyStep = z
  .object({
    step: stepId,
    name: z.string(),
    minutes: z.number(),
    what: z.string(),
    how: z.string(),
    plain: z.string().nullable().default(null),
    keep: z.string().nullable().default(null),
    dish: z.string().nullable().default(null),
    drinkMl: range.nullable().default(null),
    rules: ruleIds,
    substitute: z.boolean().default(false),
    shorter: z.object({ rule: z.string(), why: z.string() }).optional(),
    ...window,
  })
  .transform(({ name, what, how, plain, keep, dish, drinkMl, substitute, shorter, ...rest }) => ({
    ...rest,
    dose: { kind: 'legacy', name, what, how, plain, keep, dish, drinkMl } satisfies Dose,
    stands: substitute ? ('instead' as const) : ('own' as const),
    gates: [] satisfies PlannedStep['gates'],
    ...(shorter ? { shorter: { rule: shorter.rule, because: 'legacy' as const, why: shorter.why } } : {}),
  }));

/** Before 0.3 the rule alone told why a step was left out: these were a wish, a light run and bedtime. */
const minorThen: ReadonlySet<string> = new Set(['M10', 'G-tiers', 'G-late']);

const leftOut = z.looseObject({ step: stepId, rule: z.string(), because: z.string() });
const legacyLeftOut = z.looseObject({ step: stepId, rule: z.string(), why: z.string() }).transform((old) => ({
  ...old,
  because: 'legacy' as const,
  ...(minorThen.has(old.rule) ? { minor: true as const } : {}),
}));

const note = z.looseObject({ rule: z.string(), id: z.string() });
const legacyNote = z
  .object({ rule: z.string(), text: z.string() })
  .transform((old) => ({ ...old, id: 'legacy' as const }));

const stored = z.looseObject({
  id: z.string(),
  ordinal: z.number(),
  createdAt: instant,
  run: run.loose(),
  zone: z.string().refine(isKnownZone),
  size: z.enum(planSizes),
  load: z.number(),
  tier: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  bed: instant,
  wake: instant,
  steps: z.array(z.union([step, legacyStep])),
  leftOut: z.array(leftOut).optional(),
  /** What was left out, before 0.3. */
  left: z.array(legacyLeftOut).default([]),
  notes: z.array(z.union([note, legacyNote])).default([]),
  superseded: z.boolean().default(false),
});
const plan = stored.transform(({ left, ...rest }) => ({ ...rest, leftOut: rest.leftOut ?? left }));

/** The stored document as a plan; null for one that nobody can read any more: its buttons answer that it is history. */
export function readPlan(doc: string): Plan | null {
  const read = plan.safeParse(parsedJson(doc));
  // Rule ids of an older method are kept as they are: `ruleOf` answers null for them.
  return read.success ? (read.data as unknown as Plan) : null;
}
