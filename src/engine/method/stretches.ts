/** A stretch of the routine [D]; holds follow S6. Mild tension, no bouncing. */
export interface Stretch {
  readonly id: string;
  /** Seconds of one hold. */
  readonly hold: number;
  readonly sets: number;
  /** Each hold once a side, or both sides at once. */
  readonly sides: 1 | 2;
}

/** Whether a sore spot adds something to do (weak evidence), and has something never to do there; the words stand in the catalogue. */
export interface SoreSpot {
  readonly area: string;
  /** Other words for it, as run lines and people write them. */
  readonly names: readonly string[];
  /** With hands, roller or ball: not for everybody. */
  readonly roll: boolean;
  readonly add: boolean;
  readonly never: boolean;
  /** The rule by which it is no longer a matter of stretching. */
  readonly stop: { readonly rule: 'R10' | 'R12' | 'R13' | 'R14' } | null;
}

export interface Routine {
  /** Minutes with changing sides. */
  readonly minutes: number;
  readonly stretches: readonly Stretch[];
}

/** The full round (S6). */
export const stretches = [
  { id: 'calf-straight', hold: 30, sets: 2, sides: 2 },
  { id: 'calf-bent', hold: 30, sets: 1, sides: 2 },
  { id: 'quads', hold: 30, sets: 2, sides: 2 },
  { id: 'hamstrings', hold: 30, sets: 2, sides: 2 },
  { id: 'hip-flexor', hold: 30, sets: 2, sides: 2 },
  { id: 'figure-four', hold: 30, sets: 1, sides: 2 },
  { id: 'butterfly', hold: 30, sets: 2, sides: 1 },
] as const satisfies readonly Stretch[];

export type StretchId = (typeof stretches)[number]['id'];

/** Those of the five-minute round. */
const fiveIds: readonly StretchId[] = ['calf-straight', 'quads', 'hamstrings', 'hip-flexor', 'figure-four'];

const fullRoutine = { minutes: 13, stretches } satisfies Routine;
const shortRoutine = {
  minutes: 5,
  stretches: stretches.filter((stretch) => fiveIds.includes(stretch.id)).map((stretch) => ({ ...stretch, sets: 1 })),
} satisfies Routine;

/** Section 5 of the rules. */
export const soreSpots = [
  {
    area: 'calf',
    names: ['calf', 'calves', 'soleus'],
    roll: true,
    add: true,
    never: true,
    stop: { rule: 'R10' },
  },
  {
    area: 'shin',
    names: ['shin', 'shins', 'shin splints'],
    roll: false,
    add: true,
    never: true,
    stop: { rule: 'R14' },
  },
  {
    area: 'it band',
    names: ['it band', 'itb', 'iliotibial band'],
    roll: true,
    add: false,
    never: true,
    stop: null,
  },
  {
    area: 'knee',
    names: ['knee', 'knees'],
    roll: false,
    add: true,
    never: false,
    stop: { rule: 'R12' },
  },
  {
    area: 'achilles',
    names: ['achilles', 'achilles tendon', 'heel cord'],
    roll: false,
    add: true,
    never: true,
    stop: null,
  },
  {
    area: 'plantar fascia',
    names: ['plantar fascia', 'plantar', 'foot', 'feet', 'arch', 'heel', 'sole'],
    roll: true,
    add: true,
    never: false,
    stop: null,
  },
  {
    area: 'hip flexor',
    names: ['hip flexor', 'hip flexors', 'hip', 'hips', 'groin'],
    roll: false,
    add: true,
    never: false,
    stop: { rule: 'R13' },
  },
  {
    area: 'lower back',
    names: ['lower back', 'low back', 'back', 'lumbar'],
    roll: false,
    add: true,
    never: true,
    stop: null,
  },
] as const satisfies readonly SoreSpot[];

export type KnownSoreSpot = (typeof soreSpots)[number];
export type SoreArea = KnownSoreSpot['area'];

/**
 * The routine that fits the minutes (the full one from 10 up: its holds last 11) and what each sore area adds.
 * Areas that the table does not know, quads for instance, are in the routine anyway and add nothing.
 */
export function stretchesFor(
  soreAreas: readonly string[],
  minutes: number,
): { readonly routine: Routine; readonly extras: readonly SoreSpot[] } {
  const said: readonly string[] = soreAreas.map((area) =>
    area
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim(),
  );
  const extras = soreSpots.filter((spot: SoreSpot) => spot.names.some((name) => said.includes(name)));
  return { routine: minutes >= 10 ? fullRoutine : shortRoutine, extras };
}
