import { z } from 'zod';
import { ageBands, allergens, diets, gearItems, healthFlags, iceScreens } from '../method/facts.ts';
import { planSizes } from './run.ts';
import { wall } from './wall-time.ts';

/** L/h above which a measurement is a slip of the typing, not sweat [D]. A stored one beyond it is forgotten, not an error. */
export const HIGHEST_SWEAT_RATE = 5;

/** Section 2 of the rules: every field is optional to the runner, every default is a sensible adult club runner. */
export const profile = z.object({
  /** Null until known: asked for at the first run. */
  zone: z.string().nullable().default(null),
  /** Wall times, 'HH:MM' in `zone`. */
  bedtime: wall.default('22:30'),
  wake: wall.default('06:30'),
  /** Null: from a quarter of an hour after bedtime until wake. */
  quiet: z.object({ from: wall, to: wall }).nullable().default(null),
  units: z.enum(['metric', 'imperial']).default('metric'),
  massKg: z.number().min(25).max(300).nullable().default(null),
  ageBand: z.enum(ageBands).default('adult'),
  gear: z.array(z.enum(gearItems)).default(['tub', 'ice', 'roller', 'epsom']),
  diet: z.enum(diets).default('anything'),
  avoid: z.array(z.enum(allergens)).default([]),
  sensitiveStomach: z.boolean().default(false),
  kitchen: z.boolean().default(true),
  /** Minutes for recovery on an ordinary day; null: as long as it takes. */
  minutes: z.number().min(5).max(600).nullable().default(null),
  /** Step ids never wanted. */
  unwanted: z.array(z.string()).default([]),
  alwaysIce: z.boolean().default(false),
  /** When the first ice bath that counts was marked done: until then everybody is a first-timer (C14). */
  iceTakenAt: z.number().nullable().default(null),
  strengthBlock: z.boolean().default(false),
  /** When 'lifted today' was last ticked; it counts for a day. */
  liftedAt: z.number().nullable().default(null),
  /** When a RED or ORANGE warning sign was last told of: the day after it is a gentle one, assessed or not. */
  flaggedAt: z.number().nullable().default(null),
  beginner: z.boolean().default(false),
  size: z.enum(planSizes).default('smart'),
  /** `normal`: one message a step, fewer when they go unanswered; `always`: one a step whatever happens; `fewer`: steps share messages. */
  nudging: z.enum(['normal', 'fewer', 'always']).default('normal'),
  /** Measured sweat rate in L/h, kept on request. */
  sweatRate: z.number().min(0).max(HIGHEST_SWEAT_RATE).nullable().catch(null).default(null),
  /** Health facts: only with consent, GDPR Art. 9. */
  healthConsentAt: z.number().nullable().default(null),
  health: z.array(z.enum(healthFlags)).default([]),
  /** Kept by the consent of its own tap, or with the other health facts; gone when that is taken back. Null: not asked yet. */
  iceScreen: z.enum(iceScreens).nullable().default(null),
  /** Sections that could not be read any more and were not filled in again: until they are, nobody is coached by what is a mere default. */
  lost: z.array(z.enum(['body', 'food', 'health'])).default([]),
});
export type Profile = z.infer<typeof profile>;
/** Where age, mass, allergies and health facts stand: what safety hangs on. */
export const vitalSections = ['body', 'food', 'health'] as const satisfies Profile['lost'];
export const defaultProfile: Profile = profile.parse({});

/** Under 18. */
export function isYoung({ ageBand }: Pick<Profile, 'ageBand'>): boolean {
  return ageBand === 'under-16' || ageBand === '16-17';
}
