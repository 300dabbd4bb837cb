import { PLAIN } from '../units.ts';
import type { Clause, Finding } from './finding.ts';
import { trouble } from './finding.ts';
import { anyOf, echo } from './normalise.ts';

/**
 * Effort words on the 0-10 scale, in line with what a run type is taken for when nobody says (easy 3, tempo 7, intervals 8, race 9):
 * section 9 of the rules [D].
 */
export const effortWords: Readonly<Record<string, number>> = {
  'very easy': 2,
  'really easy': 2,
  'super easy': 2,
  easy: 3,
  'pretty easy': 3,
  'fairly easy': 3,
  'quite easy': 3,
  steady: 4,
  moderate: 5,
  mod: 5,
  medium: 5,
  'somewhat hard': 6,
  'fairly hard': 6,
  'quite hard': 6,
  'pretty hard': 6,
  'a bit hard': 6,
  'comfortably hard': 7,
  hard: 8,
  tough: 8,
  'very hard': 9,
  'really hard': 9,
  'all out': 10,
  'flat out': 10,
  max: 10,
  maximal: 10,
  maximum: 10,
};

const NUMBER = `-?${PLAIN}`;
const LABEL = '(?:rpe|session rpe|effort level|effort|perceived effort|felt like an?|felt like|felt)';
const word = anyOf(Object.keys(effortWords));

const labelledNumber: Clause = {
  pattern: new RegExp(
    `(?<!\\p{L})${LABEL}(?: (?:was|of|is|about|around))? (?<n>${NUMBER})(?:-(?<to>\\d+))?(?: ?/ ?(?<scale>\\d+)| out of (?<scale2>\\d+))?(?![\\d:]|\\.\\d| ?(?:°|\\p{L}{1,3}(?!\\p{L})(?<! (?:in|on|and|at|for|for|my|but|hot))))`,
    'gu',
  ),
  read: (match) => score(match),
};

/** '7/10' and '7 out of 10' need no label. */
const outOfTen: Clause = {
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,:/])(?<n>${NUMBER})(?: ?/ ?| out of )(?<scale>10|20)(?![\\d.,:/])(?: (?:rpe|effort)(?!\\p{L}))?`,
    'gu',
  ),
  read: (match) => score(match),
};

function score(match: RegExpExecArray): readonly Finding[] {
  const { n = '', to, scale, scale2 } = match.groups ?? {};
  if (to !== undefined) return trouble('effort', { id: 'two-efforts', words: echo(`${n}-${to}`) });
  const rpe = Number(n);
  if (rpe < 0 || rpe > 10 || (scale ?? scale2 ?? '10') !== '10') {
    return trouble('effort', { id: 'effort-off-scale', words: echo(match[0]) });
  }
  return [{ of: 'effort', rpe, word: null }];
}

/** With its label even 'easy' is an effort for sure; without one 'easy' and 'steady' may be the type. */
const labelledWord: Clause = {
  pattern: new RegExp(`(?<!\\p{L})${LABEL} (?:was |like )?(?<word>${word})(?: effort(?!\\p{L}))?`, 'gu'),
  read: (match) => said(match.groups?.word ?? ''),
};
const wordThenLabel: Clause = {
  pattern: new RegExp(`(?<word>${word}) effort(?!\\p{L})`, 'gu'),
  read: (match) => said(match.groups?.word ?? ''),
};

const alone = anyOf(Object.keys(effortWords).filter((words) => !/easy|steady/.test(words)));
const bareWord: Clause = {
  pattern: new RegExp(`(?<word>${alone})`, 'gu'),
  read: (match) => said(match.groups?.word ?? ''),
};

/** A label that nothing readable followed. */
const dangling: Clause = {
  pattern: /(?<!\p{L})(?:rpe|effort)(?!\p{L})(?: (?<word>[\p{L}\p{N}]+))?/gu,
  read: (match) =>
    trouble(
      'effort',
      match.groups?.word ? { id: 'unknown-effort', words: echo(match.groups.word) } : { id: 'no-effort' },
    ),
};

function said(typed: string): readonly Finding[] {
  const words = typed.replaceAll('-', ' ');
  const rpe = effortWords[words];
  return rpe === undefined ? [] : [{ of: 'effort', rpe, word: words }];
}

export const effortClauses: readonly Clause[] = [labelledNumber, outOfTen, labelledWord, wordThenLabel];
export const lateEffortClauses: readonly Clause[] = [bareWord, dangling];
