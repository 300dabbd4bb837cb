import type { RunType } from '../../method/run-types.ts';
import { HALF_KM, MARATHON_KM } from './distance.ts';
import { effortWords } from './effort.ts';
import type { Clause, Finding } from './finding.ts';
import { anyOf } from './normalise.ts';

interface Synonyms {
  readonly type: RunType;
  /** 5 names a session for certain; 4 a pace; 3 and 2 a kind of workout; 1 and 0 colour or terrain, which give way to all others. */
  readonly strength: number;
  readonly words: readonly string[];
  /** A distance that comes with the word, in km; a typed one overrules it. */
  readonly km?: number;
}

/** What runners call their runs. */
const synonyms: readonly Synonyms[] = [
  {
    type: 'recovery',
    strength: 5,
    words: ['recovery', 'recovery jog', 'regen', 'regeneration', 'regenerative', 'shakeout', 'shake out'],
  },
  {
    type: 'long',
    strength: 5,
    words: [
      'long',
      'long easy',
      'long steady',
      'lsr',
      'lsd',
      'long slow',
      'long slow distance',
      'longrun',
      'easy long',
    ],
  },
  {
    type: 'tempo',
    strength: 5,
    words: ['tempo', 'threshold', 'lactate threshold', 'sub threshold', 'progression', 'progressive'],
  },
  {
    type: 'tempo',
    strength: 4,
    words: ['marathon pace', 'half marathon pace', 'race pace', 'threshold pace', 'tempo pace', 'mp', 'hmp'],
  },
  {
    type: 'intervals',
    strength: 5,
    words: [
      'intervals',
      'interval',
      'fartlek',
      'vo 2 ?max',
      'vo 2',
      'vo2 ?max',
      'speedwork',
      'speed work',
      'speed session',
      'yasso',
      'yassos',
      'sprints',
      'sprint',
    ],
  },
  {
    type: 'intervals',
    strength: 3,
    words: ['track', 'reps', 'repeats', 'repetitions', 'speed', '5 ?k pace', '10 ?k pace'],
  },
  { type: 'intervals', strength: 2, words: ['workout', 'quality', 'quality session'] },
  {
    type: 'hills',
    strength: 5,
    words: [
      'hills',
      'hill',
      'hill reps',
      'hill repeats',
      'hill sprints',
      'hill intervals',
      'hill workout',
      'hill session',
      'hill training',
    ],
  },
  { type: 'hills', strength: 1.5, words: ['hilly'] },
  {
    type: 'race',
    strength: 5,
    words: ['race', 'raced', 'racing', 'race day', 'time trial', 'tt', 'ultra', 'ultramarathon', 'ultra marathon'],
  },
  { type: 'race', strength: 5, words: ['parkrun', 'park run'], km: 5 },
  { type: 'race', strength: 5, words: ['half', 'half marathon', 'halfmarathon', 'hm'], km: HALF_KM },
  { type: 'race', strength: 5, words: ['marathon', 'full marathon'], km: MARATHON_KM },
  {
    type: 'easy',
    strength: 1,
    words: [
      'easy',
      'jog',
      'jogging',
      'jogged',
      'base',
      'aerobic',
      'general aerobic',
      'z 2',
      'zone 2',
      'steady',
      'steady state',
      'social',
      'gentle',
      'slow',
      'very easy',
      'really easy',
      'super easy',
      'pretty easy',
      'fairly easy',
      'quite easy',
      'easy peasy',
      'easy trail',
    ],
  },
  { type: 'easy', strength: 0, words: ['trail', 'trails', 'cross country', 'xc'] },
];

const byWord: ReadonlyMap<string, Synonyms> = new Map(
  synonyms.flatMap((entry) => entry.words.map((word) => [word, entry] as const)),
);
const variable = synonyms.flatMap((entry) =>
  entry.words.filter((word) => word.includes('?')).map((word) => [new RegExp(`^${word}$`, 'u'), entry] as const),
);

/** One-word synonyms of four letters and more: what a misspelt type is compared with. */
export const typeVocabulary: readonly string[] = [...byWord.keys()].filter((word) => /^\p{L}{4,}$/u.test(word));

const named: Clause = {
  pattern: new RegExp(`(?<word>${anyOf([...byWord.keys()])})`, 'gu'),
  read(match) {
    const word = (match.groups?.word ?? '').replaceAll('-', ' ');
    const entry = byWord.get(word) ?? variable.find(([pattern]) => pattern.test(word))?.[1];
    if (!entry) return null;
    const type: Finding = {
      of: 'type',
      type: entry.type,
      strength: entry.strength,
      rpe: effortWords[word] ?? null,
    };
    if (entry.km === undefined) return [type];
    return [
      type,
      { of: 'distance', km: entry.km, implied: true, said: { of: 'distance', value: entry.km, unit: 'km' } },
    ];
  },
};

/** 8x400m, 5 x 3min: the shape of a session. It says that there were intervals; how many changes nothing afterwards. */
const repetitions: Clause = {
  pattern:
    /(?<![\p{L}\d.,:/-])\d{1,2} ?x ?\d+(?:[.,:]\d+)?(?: ?(?:k|km|m|mi|miles?|min|mins|minutes?|s|secs?|seconds?|met(?:er|re)s?|'|"))?(?!\p{L}|\d)/gu,
  read: () => [{ of: 'type', type: 'intervals', strength: 3, rpe: null }],
};

/** 'Marathon training' is not a marathon. */
const preparation: Clause = {
  pattern:
    /(?<!\p{L})(?:(?:half )?marathon|race|ultra|hm) (?:training|prep|preparation|block|build|build-up)(?!\p{L})/gu,
  read: () => [],
};

export const repetitionsClause = repetitions;
export const typeClauses: readonly Clause[] = [preparation, named];
