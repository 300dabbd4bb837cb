/** A stretch of the routine [D]; holds follow S6. Mild tension, no bouncing. */
export interface Stretch {
  readonly id: string;
  readonly name: string;
  readonly how: string;
  /** Seconds of one hold. */
  readonly hold: number;
  readonly sets: number;
  /** Each hold once a side, or both sides at once. */
  readonly sides: 1 | 2;
}

/** What a sore spot adds (weak evidence), and what never to do there. */
export interface SoreSpot {
  readonly area: string;
  /** Other words for it, as run lines and people write them. */
  readonly names: readonly string[];
  /** With hands, roller or ball: not for everybody. */
  readonly roll: string | null;
  readonly add: string | null;
  readonly never: string | null;
  /** When it is no longer a matter of stretching: the sign and the rule. */
  readonly stop: { readonly sign: string; readonly rule: 'R10' | 'R12' | 'R13' | 'R14' } | null;
}

export interface Routine {
  readonly name: string;
  /** Minutes with changing sides. */
  readonly minutes: number;
  readonly stretches: readonly Stretch[];
}

/** The full round (S6). */
export const stretches = [
  {
    id: 'calf-straight',
    name: 'Calf, straight knee',
    how: 'Hands on a wall, back leg straight, heel down.',
    hold: 30,
    sets: 2,
    sides: 2,
  },
  {
    id: 'calf-bent',
    name: 'Calf, bent knee',
    how: 'The same, back knee bent, heel down.',
    hold: 30,
    sets: 1,
    sides: 2,
  },
  {
    id: 'quads',
    name: 'Quads, standing',
    how: 'Heel to seat, knees together, hold on to something.',
    hold: 30,
    sets: 2,
    sides: 2,
  },
  {
    id: 'hamstrings',
    name: 'Hamstrings, lying with a strap',
    how: 'On your back, strap round the foot, leg up until it pulls.',
    hold: 30,
    sets: 2,
    sides: 2,
  },
  {
    id: 'hip-flexor',
    name: 'Hip flexor, half-kneeling',
    how: 'One knee down, tuck the tail, lean forward.',
    hold: 30,
    sets: 2,
    sides: 2,
  },
  {
    id: 'figure-four',
    name: 'Glute, figure four',
    how: 'On your back, ankle over the other knee, pull the thigh in.',
    hold: 30,
    sets: 1,
    sides: 2,
  },
  {
    id: 'butterfly',
    name: 'Adductors, butterfly',
    how: 'Sit, soles together, knees sink by themselves.',
    hold: 30,
    sets: 2,
    sides: 1,
  },
] as const satisfies readonly Stretch[];

const fiveIds: readonly string[] = ['calf-straight', 'quads', 'hamstrings', 'hip-flexor', 'figure-four'];

const fullRoutine = { name: 'The full round', minutes: 13, stretches } satisfies Routine;
const shortRoutine = {
  name: 'The five-minute round',
  minutes: 5,
  stretches: stretches.filter((stretch) => fiveIds.includes(stretch.id)).map((stretch) => ({ ...stretch, sets: 1 })),
} satisfies Routine;

/** Section 5 of the rules. */
export const soreSpots = [
  {
    area: 'calf',
    names: ['calf', 'calves', 'soleus'],
    roll: 'Roll for 60 seconds.',
    add: 'A gentle bent-knee stretch.',
    never: 'Never roll a swollen calf.',
    stop: { sign: 'One calf swollen, hot or red', rule: 'R10' },
  },
  {
    area: 'shin',
    names: ['shin', 'shins', 'shin splints'],
    roll: null,
    add: 'Ease the calves and go easy on impact.',
    never: "Don't roll the bone.",
    stop: { sign: 'Tender in one spot on the bone', rule: 'R14' },
  },
  {
    area: 'it band',
    names: ['it band', 'itb', 'iliotibial band'],
    roll: 'Roll the glute and the outer quad.',
    add: null,
    never: "Don't grind the outer knee.",
    stop: null,
  },
  {
    area: 'knee',
    names: ['knee', 'knees'],
    roll: null,
    add: 'Quad and hip stretches, as far as they are free of pain.',
    never: null,
    stop: { sign: 'Swelling, locking or giving way', rule: 'R12' },
  },
  {
    area: 'achilles',
    names: ['achilles', 'achilles tendon', 'heel cord'],
    roll: null,
    add: 'Calf holds without moving, 3-5 times 30-45 seconds.',
    never: 'No hard stretch at the end of the range, and no rolling of the tendon.',
    stop: null,
  },
  {
    area: 'plantar fascia',
    names: ['plantar fascia', 'plantar', 'foot', 'feet', 'arch', 'heel', 'sole'],
    roll: 'A tennis ball under the sole for 1-2 minutes.',
    add: 'Pull the toes back 10 times for 10 seconds.',
    never: null,
    stop: null,
  },
  {
    area: 'hip flexor',
    names: ['hip flexor', 'hip flexors', 'hip', 'hips', 'groin'],
    roll: null,
    add: 'Half-kneeling hip-flexor stretch, 2 times 30 seconds.',
    never: null,
    stop: { sign: 'Deep groin pain when you put weight on it', rule: 'R13' },
  },
  {
    area: 'lower back',
    names: ['lower back', 'low back', 'back', 'lumbar'],
    roll: null,
    add: 'Knees to chest, cat-camel, a short walk.',
    never: "Don't roll the lumbar spine.",
    stop: null,
  },
] as const satisfies readonly SoreSpot[];

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
