import type { RunReport } from '../../model/run.ts';
import { PLAIN } from '../units.ts';
import type { Clause, Finding } from './finding.ts';
import { trouble } from './finding.ts';
import { anyOf, echo } from './normalise.ts';

type Next = NonNullable<RunReport['next']>;

/** Long runs count as key sessions (section 9 of the rules), so as a next session they are hard. */
const kinds: Readonly<Record<Next['kind'], readonly string[]>> = {
  hard: [
    'hard',
    'hard run',
    'hard session',
    'hard workout',
    'long',
    'long run',
    'lsr',
    'tempo',
    'threshold',
    'interval',
    'intervals',
    'hills',
    'hill reps',
    'hill repeats',
    'workout',
    'track',
    'speed',
    'speedwork',
    'reps',
    'fartlek',
    'session',
    'key session',
    'quality',
  ],
  race: [
    'race',
    'race day',
    'marathon',
    'half',
    'half marathon',
    'parkrun',
    'ultra',
    'time trial',
    'xc race',
    '10 ?k race',
    '5 ?k race',
    'big race',
    'goal race',
  ],
  easy: ['easy', 'easy run', 'easy day', 'recovery', 'recovery run', 'jog', 'easy jog', 'shakeout', 'shake out'],
  rest: ['rest', 'rest day', 'off', 'day off', 'off day', 'nothing'],
};
const days = [
  ['mon', 'monday'],
  ['tue', 'tues', 'tuesday'],
  ['wed', 'weds', 'wednesday'],
  ['thu', 'thur', 'thurs', 'thursday'],
  ['fri', 'friday'],
  ['sat', 'saturday'],
  ['sun', 'sunday'],
] as const;
/** The schema's bound: a race farther off changes nothing tonight. */
const FARTHEST_DAYS = 60;

const KIND = anyOf(Object.values(kinds).flat());
const DAY = anyOf(days.flat());
const SOON = `(?:the )?day after tomorrow|tomorrow|tmrw|tmr|tomo`;
/** Only beside a session: by itself 'tonight' is about the run's own end, and '2h' its length. */
const TODAY = '(?:later )?today(?!\\p{L})|tonight|this (?:morning|afternoon|evening)';
const HOURS = `in ${PLAIN} ?(?:h|hrs?|hours?)(?!\\p{L})`;
const WHEN = `(?:(?:is|comes|on|this|next|coming|the) )*(?:(?:${SOON})(?: (?:morning|afternoon|evening|night))?(?!\\p{L})|${DAY}|in (?:\\d+|an?) ?(?:days?|weeks?)(?!\\p{L})|${HOURS})`;
const NEXT = '(?<!\\p{L})(?:(?:my |the )?next)(?: (?:run|session|one|up|is|key|hard session|big|an?|my|the|will be))*';
const BETWEEN = "(?: (?:run|session|day|is|an?|my|the|of|'s))* ";

/** 'next hard tonight', read before 'tonight' can be taken for the run's own end. */
export const sessionTodayClause: Clause = {
  pattern: new RegExp(
    `${NEXT} (?<k1>${KIND})${BETWEEN}(?:${TODAY})(?!\\p{L})|${NEXT} (?:${TODAY})${BETWEEN}(?<k2>${KIND})`,
    'gu',
  ),
  read(match) {
    const kind = kindOf(match.groups?.k1 ?? match.groups?.k2 ?? '');
    return kind ? next(kind, 'today') : null;
  },
};

const session: Clause = {
  pattern: new RegExp(
    `${NEXT} (?:\\d{1,3} ?(?:k|km|mi|miles?) )?(?<k1>${KIND})(?: \\d{1,3} ?(?:k|km|mi|miles?))?${BETWEEN}(?<w1>${WHEN})(?!\\p{L})` +
      `|${NEXT} (?<w2>${WHEN})${BETWEEN}(?<k2>${KIND})` +
      `|(?<k3>${KIND})${BETWEEN}(?<w3>${WHEN})` +
      `|(?<w4>${WHEN})${BETWEEN}(?<k4>${KIND})`,
    'gu',
  ),
  read(match) {
    const g = match.groups ?? {};
    const kind = kindOf(g.k1 ?? g.k2 ?? g.k3 ?? g.k4 ?? '');
    return kind ? next(kind, g.w1 ?? g.w2 ?? g.w3 ?? g.w4 ?? '') : null;
  },
};

/** 'next' promises a session and a day. */
const dangling: Clause = {
  pattern: new RegExp(`(?<!\\p{L})next(?!\\p{L})(?: (?:${KIND}|${WHEN}|[\\p{L}]+))?`, 'gu'),
  read: (match) => trouble('next', { id: 'unknown-next', words: echo(match[0]) }),
};

/** A day that no session came with: today's run has no day, it has an end. */
const loneDay: Clause = {
  pattern: new RegExp(
    `(?:(?<!\\p{L})(?:on|this) )?(?:(?<!\\p{L})(?:${SOON})(?!\\p{L})|${DAY}|(?<!\\p{L})in \\d+ ?(?:days?|weeks?)(?!\\p{L}))`,
    'gu',
  ),
  read: (match) => trouble('next', { id: 'day-alone', words: echo(match[0]) }),
};

function kindOf(said: string): Next['kind'] | undefined {
  const words = said.replaceAll('-', ' ').replace(/(\d) k/, '$1k');
  if (/^\d+k race$/.test(words)) return 'race';
  for (const kind of ['hard', 'race', 'easy', 'rest'] as const) if (kinds[kind].includes(words)) return kind;
  return undefined;
}

function next(kind: Next['kind'], said: string): readonly Finding[] {
  const inHours = hoursUntil(said);
  if (inHours !== null) {
    if (inHours <= 0 || inHours > 24) return trouble('next', { id: 'no-time-for-next', words: echo(said) });
    return [{ of: 'next', next: { kind, when: { inHours } } }];
  }
  const inDays = daysUntil(said);
  if (inDays !== null) {
    if (inDays > FARTHEST_DAYS) return trouble('next', { id: 'next-too-far', days: inDays, most: FARTHEST_DAYS });
    return [{ of: 'next', next: { kind, when: { inDays } } }];
  }
  const weekday =
    days.findIndex((names) => names.some((name) => new RegExp(`(?<!\\p{L})${name}$`, 'u').test(said))) + 1;
  if (weekday === 0) return trouble('next', { id: 'unknown-day', words: echo(said) });
  return [{ of: 'next', next: { kind, when: { weekday } } }];
}

function hoursUntil(said: string): number | null {
  const counted = /in (\d+(?:\.\d+)?) ?(?:h|hrs?|hours?)$/u.exec(said)?.[1];
  if (counted === undefined) return null;
  return Number(counted);
}

function daysUntil(said: string): number | null {
  const counted = /in (\d+|an?) ?(day|week)/u.exec(said);
  if (counted) return (/\d/.test(counted[1] ?? '') ? Number(counted[1]) : 1) * (counted[2] === 'week' ? 7 : 1);
  if (said === 'today') return 0;
  if (/day after tomorrow/u.test(said)) return 2;
  return /tomorrow|tmrw?|tomo/u.test(said) ? 1 : null;
}

export const nextClauses: readonly Clause[] = [session, dangling];
export const loneDayClause = loneDay;
