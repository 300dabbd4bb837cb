import { z } from 'zod';
import { runTypes } from '../method/run-types.ts';
import { wall } from './wall-time.ts';

export const planSizes = ['quick', 'smart', 'full'] as const;
export type PlanSize = (typeof planSizes)[number];

/** What else was true of the day and changes what is safe or useful. */
export const circumstances = [
  'alcohol',
  'sedated',
  'unwell',
  'swollen',
  'lifted',
  'downhill',
  'painkiller',
  'limp',
] as const;
export type Circumstance = (typeof circumstances)[number];

/**
 * What a runner reports, as said: wall times are not yet instants, because only the shell knows the runner's zone and the clock.
 * Minutes are of running; km, kg, litres and Celsius whatever the runner typed.
 */
export const runReport = z.object({
  type: z.enum(runTypes),
  /** Minutes, more than 0 and at most 24 h. */
  minutes: z
    .number()
    .positive()
    .max(24 * 60),
  km: z.number().positive().max(400).optional(),
  /** Session RPE, 0-10 (Foster). */
  rpe: z.number().min(0).max(10).optional(),
  ended: z.union([z.object({ minutesAgo: z.number().min(0) }), z.object({ wall })]).optional(),
  /** Air temperature in Celsius. */
  celsius: z.number().min(-40).max(55).optional(),
  heat: z.enum(['hot', 'humid', 'cold']).optional(),
  /** Normalised sore areas, e.g. 'calf', 'knee'; how sore on a scale of 0 to 10, where somebody said. */
  sore: z
    .array(
      z.object({
        area: z.string(),
        side: z.enum(['left', 'right']).optional(),
        score: z.number().min(0).max(10).optional(),
      }),
    )
    .optional(),
  weighedKg: z.object({ before: z.number().min(25).max(300), after: z.number().min(25).max(300) }).optional(),
  drankLitres: z.number().min(0).max(15).optional(),
  next: z
    .object({
      kind: z.enum(['hard', 'race', 'easy', 'rest']),
      when: z.union([
        z.object({ inHours: z.number().positive().max(24) }),
        z.object({ inDays: z.number().int().min(0).max(60) }),
        z.object({ weekday: z.number().int().min(1).max(7) }),
      ]),
    })
    .optional(),
  size: z.enum(planSizes).optional(),
  also: z.array(z.enum(circumstances)).optional(),
});
export type RunReport = z.infer<typeof runReport>;

/** A stored run: the report with its instants resolved. */
export const run = runReport.extend({
  id: z.string(),
  endedAt: z.number().int(),
  reportedAt: z.number().int(),
  /** The next key session, if any was named. */
  nextAt: z.number().int().nullable(),
  club: z.string().nullable(),
});
export type Run = z.infer<typeof run>;

/** Dizzy, sick or feverish: said with the run. */
export function isUnwell({ also }: Pick<RunReport, 'also'>): boolean {
  return also?.includes('unwell') ?? false;
}

/** Sore spots that are on one side alone (S7): those on both sides are ordinary soreness. */
export function oneSided({
  sore = [],
}: Pick<RunReport, 'sore'>): readonly { readonly area: string; readonly side: 'left' | 'right' }[] {
  return sore.flatMap(({ area, side }) =>
    side && !sore.some((other) => other.area === area && other.side !== side) ? [{ area, side }] : [],
  );
}

/** The other runs that ended before this one. */
export function earlierRuns(runs: readonly Run[], run: Run): readonly Run[] {
  return runs.filter((other) => other.id !== run.id && other.endedAt < run.endedAt);
}

/** From 25 C on, or when the runner says so (section 9, modifiers). */
export function isHot(report: Pick<RunReport, 'celsius' | 'heat'>): boolean {
  return (report.celsius ?? 0) >= 25 || report.heat === 'hot' || report.heat === 'humid';
}

/** From 28 C on, or called hot: cooling comes first (HT1). */
export function isVeryHot(report: Pick<RunReport, 'celsius' | 'heat'>): boolean {
  return (report.celsius ?? 0) >= 28 || report.heat === 'hot';
}
