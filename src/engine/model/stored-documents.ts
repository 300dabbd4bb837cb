import { z } from 'zod';
import { isZone, type Zone } from '../../time.ts';
import type { PainSpot } from '../method/pain-spots.ts';
import { isRecord, parsedJson } from './parsed-json.ts';
import { type Profile, profile, vitalSections } from './profile.ts';
import { type Run, run } from './run.ts';

// A schema compiles itself at its first use: one made anew for each document would cost more than reading it.
const storedRun = run.loose();

/** The stored document as a run; null for one that nobody can read any more. What this version does not know is kept. */
export function readRun(doc: string): Run | null {
  const read = storedRun.safeParse(parsedJson(doc));
  return read.success ? read.data : null;
}

export interface ReadProfile {
  readonly profile: Profile;
  /** The document, or a field of it, could not be read. */
  readonly damaged: boolean;
}

/**
 * The stored document as a profile, with the defaults of what was added since. Of a damaged one the fields that can be read are kept, and what safety hangs
 * on is `lost` until the runner has filled it in again: a default stands for nobody's health.
 */
export function readProfile(doc: string): ReadProfile {
  const stored = parsedJson(doc);
  const whole = profile.safeParse(stored);
  if (whole.success) return { profile: inKnownZone(whole.data), damaged: false };
  const shape: Readonly<Record<string, z.ZodType>> = profile.shape;
  const sound = Object.entries(isRecord(stored) ? stored : {}).filter(
    ([name, value]) => Object.hasOwn(shape, name) && shape[name]?.safeParse(value).success,
  );
  const kept = profile.parse(Object.fromEntries(sound));
  return { profile: inKnownZone({ ...kept, lost: [...vitalSections] }), damaged: true };
}

/** A zone that this runtime does not know is asked for again. */
function inKnownZone(read: Profile): Profile {
  return read.zone === null || isKnownZone(read.zone) ? read : { ...read, zone: null };
}

const zones = new Set<Zone>();

/** Asked for every stored document, and the runtime takes its time: what it knew once, it knows. */
export function isKnownZone(name: string): boolean {
  if (zones.has(name)) return true;
  const known = isZone(name);
  if (known) zones.add(name);
  return known;
}

/** Epoch milliseconds that a calendar has: beyond them nobody can say a time. */
export const instant = z.number().min(-8.64e15).max(8.64e15);

const later = z.array(z.object({ at: instant, soreness: z.number() }));

const answers = z.object({
  soreness: z.number().nullable(),
  sleepHours: z.number().nullable(),
  pain: z.custom<PainSpot | null>((spot) => spot === null || typeof spot === 'string'),
  later,
});
const storedMorning = z.union([later, answers]);

/** How the soreness of a morning went on, or all that was answered; null for a document that nobody can read any more. */
export function readMorning(doc: string): z.infer<typeof later> | z.infer<typeof answers> | null {
  const read = storedMorning.safeParse(parsedJson(doc));
  return read.success ? read.data : null;
}
