import type { Token } from './tokens.ts';

const longAgo = 'in (?:19|20)\\d\\d|last year|(?:a year|years|yrs|decades|ages) (?:ago|back)|back in the day|long ago';
const young =
  'as an? (?:kid|child|teenager|teen|student)|when (?:i|he|she|we|they) (?:was|were) (?:very |still |so )?(?:young|younger|little|small|a (?:kid|child|baby|teenager|student)|at school|in school)|(?:at|in) (?:primary |high )?school';
const when = `(?:${longAgo}|${young})`;
const childhood = new RegExp(`\\b(?:${young})\\b`);
/** A comma ends what a time belongs to, unless the time stands right behind it or opens the sentence. */
const afterwards = new RegExp(`^(?:[^\\s,]+ ){0,7}(?:, )?${when}\\b`);
const beforehand = new RegExp(`(?:\\b${when}|^${when} ,)(?: [^\\s,]+){0,6}$`);
const meanwhile = new RegExp(`\\b${when}\\b`);
const back =
  /\b(?:again|still|same|another|returned|back (?:again|now)|(?:came|coming|come) back|keeps?|(?<!running |fine |good |ok |okay |well )ever since)\b/;
const healed = new RegExp(
  [
    'recovered|healed|repaired|treated|running (?:fine |well |happily )?ever since|discharged|operated|fixed|cured|all clear|cleared',
    '(?:nothing|never|not|fine|ok|okay|good|well|no (?:problems?|issues?|trouble|bother)) (?:ever )?since',
    '(?:fine|ok|okay|good|great|well|healthy|happy|normal|perfect) now|all (?:is |was )?(?:fine|good|ok|okay|well|clear)',
  ].join('|'),
);

/** How many words around a sign may say when it was. */
const WINDOW = 20;

/** What a sign tells of: this time; an old trouble ('swollen last year'); or an old trouble that is said to be over. */
export type When = 'now' | 'long ago' | 'over';

export function whenOf(at: readonly number[], tokens: readonly Token[]): When {
  const first = at[0] ?? 0;
  const last = at.at(-1) ?? 0;
  const behind = tokens.slice(last + 1, last + 1 + WINDOW);
  const end = behind.findIndex(({ kind }) => kind === 'stop');
  const after = said(behind.slice(0, end < 0 ? undefined : end));
  const ahead = tokens.slice(Math.max(0, first - WINDOW), first);
  const before = said(ahead.slice(ahead.findLastIndex(({ kind }) => kind === 'stop') + 1));
  const inside = said(tokens.slice(first, last + 1));
  const past = afterwards.test(after) || beforehand.test(before) || meanwhile.test(inside);
  if (!past || back.test(after)) return 'now';
  return healed.test(said(tokens)) || childhood.test(`${before} ${after}`) ? 'over' : 'long ago';
}

function said(tokens: readonly Token[]): string {
  return tokens
    .filter(({ kind }) => kind !== 'stop' && kind !== 'question')
    .map(({ kind, text }) => (kind === 'comma' ? ',' : text))
    .join(' ');
}
