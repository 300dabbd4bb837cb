import { z } from 'zod';
import { stepIds } from '../method/steps/steps.ts';
import type { Plan } from './plan.ts';
import { planSizes, run } from './run.ts';

/**
 * A plan as an earlier version may have stored it: what every plan has had since 0.1.0 must be there, lists that came later may be missing, and what this
 * version does not know is kept.
 */
const stored = z.looseObject({
  id: z.string(),
  ordinal: z.number(),
  createdAt: z.number(),
  run: run.loose(),
  zone: z.string(),
  size: z.enum(planSizes),
  load: z.number(),
  tier: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  bed: z.number(),
  wake: z.number(),
  steps: z.array(
    z.looseObject({
      step: z.enum(stepIds),
      name: z.string(),
      minutes: z.number(),
      what: z.string(),
      how: z.string(),
      rules: z.array(z.string()).default([]),
      substitute: z.boolean().default(false),
      opensAt: z.number(),
      dueAt: z.number(),
      closesAt: z.number(),
    }),
  ),
  left: z.array(z.looseObject({ step: z.enum(stepIds), rule: z.string(), why: z.string() })).default([]),
  notes: z.array(z.looseObject({ rule: z.string(), text: z.string() })).default([]),
  superseded: z.boolean().default(false),
});

/** The stored document as a plan; null for one that nobody can read any more: its buttons answer that it is history. */
export function readPlan(doc: string): Plan | null {
  const read = stored.safeParse(parsed(doc));
  // Rule ids of an older method are kept as they are: `ruleOf` answers null for them.
  return read.success ? (read.data as unknown as Plan) : null;
}

function parsed(doc: string): unknown {
  try {
    return JSON.parse(doc);
  } catch {
    return null;
  }
}
