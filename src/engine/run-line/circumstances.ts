import type { Circumstance } from '../run.ts';
import type { Clause } from './finding.ts';

const said: Readonly<Record<Circumstance, string>> = {
  alcohol: 'alcohol since',
  unwell: 'feeling unwell',
  lifted: 'lifted weights today',
};

const clause = (what: Circumstance, pattern: RegExp): Clause => ({
  pattern,
  read: () => [{ of: 'circumstance', what, words: said[what] }],
});

/** What else is true of today and changes what is safe or useful: gates read it (X1, X4, D-cold, D-warm). */
export const circumstanceClauses: readonly Clause[] = [
  clause(
    'alcohol',
    /(?<!\p{L})(?:(?:had|drank|drunk|drinking|after|with|and) )?(?:(?:a|an|one|two|three|four|some|few|couple(?: of)?|a few|\d+) )?(?:beers?|wines?|pints?|cocktails?|booze|alcohol|prosecco|ciders?)(?!\p{L}| of (?:water|juice|milk|coke|cola|squash|tea))(?: after(?:wards)?(?!\p{L}))?/gu,
  ),
  clause(
    'unwell',
    /(?<!\p{L})(?:(?:i )?(?:feel(?:ing)?|felt|am|was|bit|slightly|a bit|a little) )*(?:dizzy|light-?headed|woozy|feverish|unwell|nauseous|queasy)(?!\p{L})/gu,
  ),
  clause(
    'lifted',
    /(?<!\p{L})(?:(?:also|and|after|did|had) )*(?:lifted(?: weights?)?|lifting|weights|leg day|gym|strength (?:session|work|training))(?!\p{L})(?: (?:today|before|earlier|this morning|first))?/gu,
  ),
];
