import type { Circumstance } from '../../model/run.ts';
import { type Clause, trouble } from './finding.ts';

interface Circumstantial {
  /** The words around the telling one, as regular expressions: each may be there, in any order, or not. */
  readonly before: string;
  readonly telling: string;
  readonly behind?: string;
}

const circumstantial: Readonly<Record<Circumstance, Circumstantial>> = {
  alcohol: {
    before:
      'had|drank|drunk|drinking|after|with|and|a|an|one|two|three|four|some|few|couple(?: of)?|half|glass(?:es)? of|\\d+(?:\\.\\d+)?',
    telling:
      '(?:beers?|wines?|pints?|cocktails?|booze|alcohol|prosecco|champagne|ciders?)(?! of (?:water|juice|milk|coke|cola|squash|tea))',
    behind: 'after(?:wards)?',
  },
  sedated: {
    before: 'i|took|taken|taking|had|on|a|an|some|my',
    telling:
      'sleeping (?:pills?|tablets?)|sleep(?:ing)? meds?|sedatives?|zopiclone|zolpidem|ambien|diazepam|valium|xanax',
  },
  unwell: {
    before: 'i|feel(?:ing)?|felt|am|was|been|being|got|have|had|with|very|still|bad|head|bit|slightly|a|little',
    telling:
      'dizzy|light-?headed|woozy|feverish|fever|unwell|sick|ill|nauseous|nausea|queasy|threw up|throwing up|vomited|vomiting|puked|puking|dehydrated|overheated|hung ?over|diarrh?oea|diarrhea|(?<=(?:have|had|got|with|having) a (?:bad |head ?)?)cold',
    behind: 'once|twice|earlier|after(?:wards)?|at the (?:end|finish)',
  },
  swollen: {
    before: 'is|are|a|bit|slightly|some',
    telling: 'swollen|swelling|swelled(?: up)?|puffy',
    behind: 'in|on|around|at',
  },
  lifted: {
    before: 'also|and|after|did|had',
    telling: 'lifted(?: weights?)?|lifting|weights|leg day|gym|strength (?:session|work|training)',
    behind: 'today|before|earlier|this morning|first',
  },
  painkiller: {
    before: 'i|took|taken|taking|had|a|an|some|one|two|\\d+(?:\\.\\d+)?|with|and',
    telling:
      'ibuprofen|advil|nurofen|motrin|aspirin|naproxen|aleve|diclofenac|voltaren|nsaids?|anti-?inflammator(?:y|ies)',
  },
  limp: {
    before: 'i|had to|have|had|with|a|an|and|am|was|still|slightly|bit of(?: a)?|little|really|bad(?:ly)?',
    telling: 'limp(?:ed|ing|s|y)?|hobbl(?:e|ed|ing|es)',
    behind: 'home|back|in|the (?:last|final) \\w+|to the (?:car|finish)|now|afterwards?',
  },
  downhill: {
    before: 'with|and|a|lot of|lots of|long|big|steep|much|some|plenty of|mostly|net|all|very',
    telling: 'down ?hills?|descents?|descending|descent',
  },
};

/** A beer without alcohol is a drink like another. */
const alcoholFree: Clause = {
  pattern:
    /(?<![\p{L}\d.])(?:(?:had|drank|a|an|one|two|some|\d+(?:\.\d+)?) )*(?:alcohol[- ]?free|non[- ]?alcoholic|0\.0 ?%?) (?:beers?|wines?|ciders?)(?!\p{L})/gu,
  read: () => [],
};

/** It is beer to some and water to others, and both change the plan. */
const pintOfWhat: Clause = {
  pattern: /(?<!\p{L})dr[ai]nk (?:(?:an?|one|two|three|\d+(?:\.\d+)?) )?pints?(?!\p{L}| of)/gu,
  read: () => trouble('drank', { id: 'pint-of-what' }),
};

/** 'no beers', 'not sick', 'never felt ill': said to be clear, and taken as said. */
const denied: Clause = {
  pattern: new RegExp(
    `(?<!\\p{L})(?:no|not|never|without|nor|isnt|isn't|wasnt|wasn't) (?:(?:feel(?:ing)?|felt|been|any|a|an|had) )*(?:${Object.values(
      circumstantial,
    )
      .map(({ telling }) => telling)
      .join('|')})(?!\\p{L})`,
    'gu',
  ),
  read: () => [],
};

function clause([what, { before, telling, behind }]: [string, Circumstantial]): Clause {
  const tail = behind ? `(?: (?:${behind})(?!\\p{L}))?` : '';
  return {
    pattern: new RegExp(`(?<![\\p{L}\\d.])(?:(?:${before}) )*(?:${telling})(?!\\p{L})${tail}`, 'gu'),
    read: () => [{ of: 'circumstance', what: what as Circumstance }],
  };
}

/** What else is true of today and changes what is safe or useful: gates read it (X1, X4, D-cold, D-warm). */
export const circumstanceClauses: readonly Clause[] = [
  alcoholFree,
  pintOfWhat,
  denied,
  ...Object.entries(circumstantial).map(clause),
];
