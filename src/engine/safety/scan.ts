import { type CheckQuestion, checkQuestions } from '../method/red-flags/check-questions.ts';
import { type Level, type RedFlag, type RedFlagEntry, redFlags } from '../method/red-flags/red-flags.ts';
import { harmlessPhrases, signLists, softeners, wordClasses } from '../method/red-flags/sign-lists.ts';
import { type DayFact, markerOf } from './day-facts.ts';
import type { When } from './past.ts';
import { byBeginning, createLexicon, type Indexed, indexed, matches, type Pattern, wordsOf } from './pattern.ts';
import type { Sign } from './sign.ts';
import { signCompiler, signFinder, wordsOfSign } from './sign.ts';
import { MOST_SCANNED, type Tally, type Token, tokenise, vocabularyOf } from './tokens.ts';
import { gainsWeight } from './weight-gain.ts';

export { emergencyNumber } from './emergency-number.ts';

interface SignedFlag {
  readonly flag: RedFlag;
  readonly signs: readonly Sign[];
}

interface SignedQuestion {
  readonly question: CheckQuestion;
  readonly signs: readonly Sign[];
}

const urgency = { RED: 0, ORANGE: 1, AMBER: 2 } as const satisfies Record<Level, number>;
/** An old RED sign still fires unless it is said to be over: in doubt it does. A stress fracture of years ago need not. */
const countedTimes = {
  RED: ['now', 'long ago'],
  ORANGE: ['now'],
  AMBER: ['now'],
} as const satisfies Record<Level, readonly When[]>;
const lexicon = createLexicon(wordClasses);
const signOf = signCompiler(lexicon, signLists);
const entries: readonly RedFlagEntry[] = redFlags;
const flags: readonly SignedFlag[] = entries
  .map(({ signs, ...flag }) => ({ flag, signs: signs.map(signOf) }))
  .sort((a, b) => urgency[a.flag.level] - urgency[b.flag.level]);
const questions: readonly SignedQuestion[] = checkQuestions.map((question) => ({
  question,
  signs: question.signs.map(signOf),
}));
const harmless = harmlessPhrases.map((line) => lexicon.compile(line, 'strict'));
const soft = softeners.map((line) => lexicon.compile(line, 'strict'));
const phrasesOf = (phrase: Pattern) => [phrase];
const harmlessIn = byBeginning(harmless, phrasesOf);
const softIn = byBeginning(soft, phrasesOf);
const signsIn = byBeginning(
  [...flags, ...questions].flatMap(({ signs }) => signs),
  ({ groups: [[anchor = []] = []] }) => anchor,
);
const meant = [...flags, ...questions].flatMap(({ signs }) => signs.flatMap(wordsOfSign));
const vocabulary = vocabularyOf([...meant, ...[...harmless, ...soft].flatMap(wordsOf)], meant);

/** What a runner's words ask for before anything else: a red flag, or a question when only the answer can tell. */
export type Danger =
  | { readonly kind: 'alarm'; readonly flag: RedFlag }
  | { readonly kind: 'ask'; readonly question: CheckQuestion };

export interface Scan {
  readonly danger: Danger | null;
  /** False when the text was longer than is read, so that its end may hold what nobody looked for. */
  readonly whole: boolean;
  /** Looks at a letter, a word or a place that it took. */
  readonly steps: number;
}

/**
 * Looks for the most urgent danger in anything that a runner typed, read together with the facts of the profile and the day. Total over any
 * text, and linear in its length. Third persons count, clear negation clears, and in doubt it fires; where a softener is all that speaks
 * against a flag, the flag fires after a hard run and is asked about after a lighter one.
 */
export function scan(words: string, facts: readonly DayFact[] = []): Scan {
  const tally = { steps: 0 };
  const read = words.slice(0, MOST_SCANNED);
  const { tokens, whole } = tokenise(read, vocabulary, tally);
  const markers = [...(gainsWeight(read) ? ['gainedweight'] : []), ...facts.map(markerOf)];
  for (const marker of markers) tokens.push(...tokenise(`. ${marker}`, vocabulary, tally).tokens);
  const danger = dangerIn(without(harmlessIn, tokens, tally), facts, tally);
  return { danger, whole: whole && read === words, steps: tally.steps };
}

function dangerIn(tokens: readonly Token[], facts: readonly DayFact[], tally: Tally): Danger | null {
  // A click says nothing, and every sign would be looked for in it.
  if (tokens.length === 0) return null;
  const softened = without(softIn, tokens, tally);
  const message = finderIn(tokens, tally);
  const disarmed = softened === tokens ? message : finderIn(softened, tally);
  const flag = mostUrgent(facts.includes('hard') ? message : disarmed);
  if (flag && flag.level !== 'AMBER') return { kind: 'alarm', flag };
  const question =
    questions.find(({ signs }) => signs.some((sign) => message.has(sign, ['now'])))?.question ??
    (softened === tokens ? undefined : questionOf(mostUrgent(message)));
  if (question) return { kind: 'ask', question };
  return flag && { kind: 'alarm', flag };
}

/** The most urgent red flag (R1-R17) in words alone; null when there is none. */
export function findRedFlag(words: string): RedFlag | null {
  const { danger } = scan(words);
  return danger?.kind === 'alarm' ? danger.flag : null;
}

/** The red flag of a rule: what an emergency button says. */
export function redFlagOf(rule: string): RedFlag | null {
  return flags.find(({ flag }) => flag.rule === rule)?.flag ?? null;
}

type Finder = ReturnType<typeof signFinder>;

function finderIn(tokens: readonly Token[], tally: Tally): Finder {
  const text = indexed(tokens, lexicon, tally);
  const likely = signsIn(text);
  const finder = signFinder(text);
  return { has: (sign, times) => likely.has(sign) && finder.has(sign, times) };
}

function mostUrgent(message: Finder): RedFlag | null {
  return (
    flags.find(({ flag, signs }) => signs.some((sign) => message.has(sign, countedTimes[flag.level])))?.flag ?? null
  );
}

function questionOf(flag: RedFlag | null): CheckQuestion | undefined {
  return questions.find(({ question, signs }) => question.rule === flag?.rule && signs.length === 0)?.question;
}

/** The tokens with those of such phrases blanked; the same array when there are none. */
function without(
  phrasesIn: (text: Indexed) => ReadonlySet<Pattern>,
  tokens: readonly Token[],
  tally: Tally,
): readonly Token[] {
  const text = indexed(tokens, lexicon, tally);
  const out = new Set([...phrasesIn(text)].flatMap((pattern) => matches(pattern, text)).flat());
  if (out.size === 0) return tokens;
  const blanks = new Map<Token, Token>();
  const blank = (token: Token): Token => {
    const known = blanks.get(token) ?? { ...token, kind: 'blank' };
    blanks.set(token, known);
    return known;
  };
  return tokens.map((token, at) => (out.has(at) ? blank(token) : token));
}
