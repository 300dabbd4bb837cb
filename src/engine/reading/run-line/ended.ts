import { UNIT_DURATION, unitMinutes } from './duration.ts';
import type { Clause, Finding } from './finding.ts';
import { trouble } from './finding.ts';
import { echo, round } from './normalise.ts';

/** Product rule: recovery from a run that ended longer ago has no window left. Hours. */
const OLDEST_HOURS = 12;
const ENDED = '(?<![\\p{L}\\d])(?:(?:i |just )*(?:ended|ends|end|finished|finish|stopped|done|until|till)(?: it)?)';

const ago: Clause = {
  pattern: new RegExp(
    `(?:${ENDED} (?:about |around |roughly |like )?)?(?:(?<days>\\d+) ?(?:days?|weeks?)|(?<sign>(?<= |^)-)?${UNIT_DURATION}|(?<![\\p{L}\\d.,:/])(?<plain>\\d+)) ago(?!\\p{L})`,
    'gu',
  ),
  read(match) {
    const groups = match.groups ?? {};
    if (groups.days) return tooLong(match[0]);
    const minutes = groups.plain ? Number(groups.plain) : unitMinutes(groups);
    if (groups.sign) return future(match[0]);
    return minutes > OLDEST_HOURS * 60 ? tooLong(match[0]) : ended(minutes);
  },
};

const justNow: Clause = {
  pattern: new RegExp(
    `(?<!\\p{L})(?:${ENDED} )?(?:just now|right now|this (?:minute|second)|a (?:minute|moment) ago)(?!\\p{L})|${ENDED} now(?!\\p{L})|(?<!\\p{L})just (?:ended|finished|stopped|done|got back|back)(?! (?:at )?\\d|\\p{L})`,
    'gu',
  ),
  read: () => ended(0),
};

const inFuture: Clause = {
  pattern: new RegExp(`${ENDED} (?:(?:in ${UNIT_DURATION})|tomorrow)(?!\\p{L})`, 'gu'),
  read: (match) => future(match[0]),
};

/** 9:40, 9.40am, 9pm, 0940, noon. Without am or pm it is the 24-hour clock. */
const clock: Clause = {
  pattern: new RegExp(
    `${ENDED} (?:at |around |about )?(?:(?<word>noon|midday|midnight)|(?<h>\\d{1,2})(?:[:.](?<m>\\d{2})(?![\\d:])|(?<m2>\\d{2})(?![\\d:.,])|(?= ?[ap]m(?!\\p{L})))(?! ?(?:km|k|mi|min|mins|h|c|f|°|miles?|ml|l)(?!\\p{L})))(?: ?(?<half>[ap])\\.?m(?!\\p{L}))?(?: o'clock| uhr)?`,
    'gu',
  ),
  read(match) {
    const { word, h = '', m = '00', m2, half } = match.groups ?? {};
    if (word) return wallClock(word === 'midnight' ? 0 : 12, 0);
    const hour = Number(h);
    const minute = Number(m2 ?? m);
    if (minute > 59 || hour > 23 || (half && (hour < 1 || hour > 12)))
      return trouble('ended', { id: 'no-time-of-day', words: echo(match[0]) });
    return wallClock(half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour, minute);
  },
};

/** A time of day that nobody called the end could as well be the start. */
const unclear: Clause = {
  pattern:
    /(?<!\p{L})(?:start(?:ed)?|began)(?!\p{L})(?: at)?(?: \d[\d:.]*)?(?: ?[ap]m(?!\p{L}))?|(?<![\p{L}\d.,:])\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m(?!\p{L})/gu,
  read: (match) => trouble('ended', { id: 'not-the-end', words: echo(match[0]) }),
};

const vague: Clause = {
  pattern: new RegExp(
    `(?:${ENDED} )?(?<!\\p{L})(?<when>yesterday|last night|(?:earlier )?this (?:morning|afternoon|evening)|earlier(?: today)?|tonight|a while ago|ages ago|last week)(?!\\p{L})(?: at)?(?: \\d[\\d:.]*)?`,
    'gu',
  ),
  read: (match) => trouble('ended', { id: 'end-too-vague', words: echo(match.groups?.when ?? ''), most: OLDEST_HOURS }),
};

/** 'ended' itself promises a time; 'finished' and 'done' may just be how people talk. */
const dangling: Clause = {
  pattern:
    /(?<!\p{L})(?:ended|ends|end|stopped|until|till|ago)(?!\p{L})(?: at)?(?: \d[\d:.,]*)?|(?<!\p{L})(?:finished|done) at(?: \d[\d:.,]*)?(?![\d:])/gu,
  read: (match) => trouble('ended', { id: 'end-unclear', words: echo(match[0]) }),
};

function ended(minutesAgo: number): readonly Finding[] {
  return [{ of: 'ended', ended: { minutesAgo: round(minutesAgo, 2) } }];
}

function wallClock(hour: number, minute: number): readonly Finding[] {
  const wall = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return [{ of: 'ended', ended: { wall } }];
}

function tooLong(said: string): readonly Finding[] {
  return trouble('ended', { id: 'end-long-ago', words: echo(said), most: OLDEST_HOURS });
}

function future(said: string): readonly Finding[] {
  return trouble('ended', { id: 'end-ahead', words: echo(said) });
}

export const endedClauses: readonly Clause[] = [inFuture, ago, justNow, clock, unclear, vague];
export const lateEndedClauses: readonly Clause[] = [dangling];
