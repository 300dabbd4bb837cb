import type { Tally, Token } from './tokens.ts';

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

/** Tells of signs when they were; `first` and `last` are the tokens between which one stands. */
export function timesIn(tokens: readonly Token[], tally: Tally): (first: number, last: number) => When {
  const all = said(tokens, tally);
  // Most texts name no time at all.
  if (!meanwhile.test(all)) return () => 'now';
  const over = healed.test(all);
  const behind = remembered((last) => {
    const window = tokens.slice(last + 1, last + 1 + WINDOW);
    const end = window.findIndex(({ kind }) => kind === 'stop');
    const words = said(window.slice(0, end < 0 ? undefined : end), tally);
    return { words, past: afterwards.test(words), back: back.test(words) };
  });
  const ahead = remembered((first) => {
    const window = tokens.slice(Math.max(0, first - WINDOW), first);
    const words = said(window.slice(window.findLastIndex(({ kind }) => kind === 'stop') + 1), tally);
    return { words, past: beforehand.test(words) };
  });
  return (first, last) => {
    tally.steps++;
    const after = behind(last);
    const before = ahead(first);
    const past = after.past || before.past || meanwhile.test(said(tokens.slice(first, last + 1), tally));
    if (!past || after.back) return 'now';
    return over || childhood.test(`${before.words} ${after.words}`) ? 'over' : 'long ago';
  };
}

function remembered<T>(find: (at: number) => T): (at: number) => T {
  const known = new Map<number, T>();
  return (at) => {
    const found = known.get(at) ?? find(at);
    known.set(at, found);
    return found;
  };
}

function said(tokens: readonly Token[], tally: Tally): string {
  const words = tokens
    .filter(({ kind }) => kind !== 'stop' && kind !== 'question')
    .map(({ kind, text }) => (kind === 'comma' ? ',' : text))
    .join(' ');
  tally.steps += words.length;
  return words;
}
