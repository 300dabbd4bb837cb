import { ANY_UNIT, PLAIN } from '../units.ts';
import type { Clause, Finding } from './finding.ts';
import { trouble } from './finding.ts';
import { anyOf, echo } from './normalise.ts';

/** Every sore area there is, with what runners call it. The first word is what it is called back. */
export const soreAreas = {
  calf: ['calf', 'calves', 'calfs', 'calve', 'soleus', 'gastroc'],
  shin: ['shin', 'shins', 'shin splint', 'shin splints', 'tibia'],
  'it-band': ['IT band', 'it band', 'it bands', 'itb', 'itbs', 'iliotibial band'],
  knee: ['knee', 'knees', 'kneecap', 'kneecaps', 'patella'],
  achilles: ['Achilles', 'achilles', 'achilles tendon', 'achilles tendons', 'achillies', 'achiles'],
  'plantar-fascia': [
    'plantar fascia',
    'plantar',
    'plantar fasciitis',
    'arch',
    'arches',
    'heel',
    'heels',
    'sole',
    'soles',
  ],
  foot: ['foot', 'feet', 'forefoot', 'toe', 'toes', 'big toe'],
  ankle: ['ankle', 'ankles'],
  'hip-flexor': ['hip flexor', 'hip flexors', 'psoas'],
  hip: ['hip', 'hips'],
  groin: ['groin', 'adductor', 'adductors', 'inner thigh', 'inner thighs'],
  quad: ['quad', 'quads', 'quadriceps', 'thigh', 'thighs'],
  hamstring: ['hamstring', 'hamstrings', 'hammy', 'hammies', 'hams'],
  glute: ['glute', 'glutes', 'butt', 'piriformis', 'bum'],
  'lower-back': ['lower back', 'low back', 'lumbar', 'back'],
  legs: ['legs', 'leg'],
} as const satisfies Record<string, readonly [string, ...string[]]>;
export type SoreArea = keyof typeof soreAreas;

const areaOf: ReadonlyMap<string, string> = new Map(
  Object.entries(soreAreas).flatMap(([area, names]) => names.map((name) => [name.toLowerCase(), area] as const)),
);
const AREA = anyOf([...areaOf.keys()]);
const SIDE = 'left|right|lft|rt|l|r';

const bothSides: Clause = {
  pattern: new RegExp(`(?<!\\p{L})(?:left|right) (?:and |/ ?)?(?:left|right) (?<area>${AREA})`, 'gu'),
  read: (match) => {
    const area = areaOf.get(plain(match.groups?.area));
    return area ? [spot(area, 'left'), spot(area, 'right')] : null;
  },
};

const oneSpot: Clause = {
  pattern: new RegExp(
    `(?:(?<!\\p{L})(?:(?<before>${SIDE})(?: side)?|both|upper|outer|inner) )?(?<area>${AREA})(?: (?<after>left|right)(?: side)?(?!\\p{L}| ${AREA}))?`,
    'gu',
  ),
  read: (match) => {
    const area = areaOf.get(plain(match.groups?.area));
    return area ? [spot(area, sideOf(match.groups?.before ?? match.groups?.after))] : null;
  },
};

const MUCH =
  '(?:a bit|a little|a touch|slightly|very|really|quite|pretty|so|super|too|still|some|little|mild|mildly|bit)';
const SORE_WORDS =
  'sore|soreness|tight|tightness|aching|aches?|achy|pains?|painful|hurts?|hurting|stiff|stiffness|niggles?|niggly|niggling|twinges?|tender|cramps?|cramping|cramped|nagging|sharp|dull|knots?|tweaked|tweaky';
/** Says that something is sore. Without one of these an area is just a word: 'legs felt great'. */
const soreWord: Clause = {
  pattern: new RegExp(
    `(?:(?<!\\p{L})${MUCH} )*(?<!\\p{L})(?:${SORE_WORDS})(?!\\p{L})(?: (?:in|on|around|at)(?!\\p{L}))?`,
    'gu',
  ),
  read: () => [{ of: 'sore-word' }],
};

const OF_TEN = '(?: ?/ ?10| out of 10)';

/**
 * 'sore quads 7/10', 'knee pain 6/10', 'soreness 7': a number beside a sore word is how sore, never how hard the run was.
 * Read before any effort; the spots and the word are left for the clauses behind.
 */
const soreScore: Clause = {
  pattern: new RegExp(
    `(?<=(?<![\\p{L}])(?:${SORE_WORDS})(?: (?:in|on|around|at|is|are|was|of|my|the|both|and|left|right|about)| ${PLAIN}${OF_TEN}| ?${AREA})*,? )(?<n>${PLAIN})${OF_TEN}(?![\\d.,:/])` +
      `|(?<=(?<![\\p{L}])soreness(?: (?:was|is|of|at|about))* )(?<n2>${PLAIN})(?![\\d.,:/°'"%-]| ?${ANY_UNIT}(?!\\p{L}))` +
      `|(?<!(?:rpe|effort|felt|like|like an?|level)(?: (?:was|of|is|about|around))? )(?<![\\p{L}\\d.,:/])(?<unclear>${PLAIN})${OF_TEN}(?= (?:${SORE_WORDS})(?!\\p{L}))`,
    'gu',
  ),
  read(match) {
    const { n, n2, unclear } = match.groups ?? {};
    if (unclear) return trouble('sore', { id: 'score-of-what', words: echo(match[0]), score: unclear });
    const score = Number(n ?? n2);
    return score <= 10
      ? [{ of: 'sore-word', score }]
      : trouble('sore', { id: 'soreness-off-scale', words: echo(match[0]) });
  },
};

const notSore: Clause = {
  pattern:
    /(?<!\p{L})(?:(?:not|nothing|nowhere|never)(?: is| was)? (?:sore|tight|stiff|aching)|no (?:soreness|sore spots?|pains?|niggles?|aches?)(?: or (?:soreness|pains?|niggles?|aches?))?|(?:sore|soreness) (?:none|nothing|nowhere|no))(?!\p{L})/gu,
  read: () => [{ of: 'sore', spots: [] }],
};

function plain(name: string | undefined): string {
  return (name ?? '').replaceAll('-', ' ');
}

function sideOf(said: string | undefined): 'left' | 'right' | undefined {
  if (!said) return undefined;
  return said.startsWith('l') ? 'left' : 'right';
}

function spot(area: string, side: 'left' | 'right' | undefined): Finding {
  return { of: 'sore', spots: [side ? { area, side } : { area }] };
}

export const notSoreClause = notSore;
export const soreScoreClause = soreScore;
export const soreClauses: readonly Clause[] = [soreWord, bothSides, oneSpot];
