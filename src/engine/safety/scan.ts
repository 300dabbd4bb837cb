import { type CheckQuestion, checkQuestions } from '../method/red-flags/check-questions.ts';
import { harmlessPhrases, softeners } from '../method/red-flags/harmless-phrases.ts';
import { headSigns } from '../method/red-flags/head-signs.ts';
import { innerSigns } from '../method/red-flags/inner-signs.ts';
import { limbSigns } from '../method/red-flags/limb-signs.ts';
import { mindSigns } from '../method/red-flags/mind-signs.ts';
import { wordClasses } from '../method/red-flags/red-flag-words.ts';
import type { Level, RedFlagEntry } from '../method/red-flags/red-flags.ts';
import { redFlags } from '../method/red-flags/red-flags.ts';
import { type DayFact, markerOf } from './day-facts.ts';
import type { When } from './past.ts';
import { createLexicon, indexed, matches, type Pattern, wordsOf } from './pattern.ts';
import type { Sign } from './sign.ts';
import { reader, signMaker, wordsOfSign } from './sign.ts';
import { MOST_SCANNED, type Tally, type Token, tokenise, vocabularyOf } from './tokens.ts';
import { gainsWeight } from './weight-gain.ts';

export { emergencyNumber } from './emergency-number.ts';

export type RedFlag = Omit<RedFlagEntry, 'signs'>;

interface Watch {
  readonly flag: RedFlag;
  readonly signs: readonly Sign[];
}

const urgency = { RED: 0, ORANGE: 1, AMBER: 2 } as const satisfies Record<Level, number>;
/** An old RED sign still fires unless it is said to be over: in doubt it does. A stress fracture of years ago need not. */
const heeded = {
  RED: ['now', 'long ago'],
  ORANGE: ['now'],
  AMBER: ['now'],
} as const satisfies Record<Level, readonly When[]>;
const entries: readonly RedFlagEntry[] = redFlags;
const lexicon = createLexicon(wordClasses);
const signOf = signMaker(lexicon, { ...headSigns, ...innerSigns, ...limbSigns, ...mindSigns });
const watches = entries.map(watch).sort((a, b) => urgency[a.flag.level] - urgency[b.flag.level]);
const questions: readonly (CheckQuestion & { readonly when: readonly Sign[] })[] = checkQuestions.map((one) => ({
  ...one,
  when: one.signs.map(signOf),
}));
const harmless = harmlessPhrases.map((line) => lexicon.compile(line, 'strict'));
const soft = softeners.map((line) => lexicon.compile(line, 'strict'));
const meant = [...watches.flatMap(({ signs }) => signs), ...questions.flatMap(({ when }) => when)].flatMap(wordsOfSign);
const vocabulary = vocabularyOf([...meant, ...[...harmless, ...soft].flatMap(wordsOf)], meant);

function watch({ signs, ...flag }: RedFlagEntry): Watch {
  return { flag, signs: signs.map(signOf) };
}

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
  const danger = dangerIn(without(harmless, tokens, tally), facts, tally);
  return { danger, whole: whole && read === words, steps: tally.steps };
}

function dangerIn(tokens: readonly Token[], facts: readonly DayFact[], tally: Tally): Danger | null {
  const softened = without(soft, tokens, tally);
  const message = reader(indexed(tokens, lexicon, tally));
  const disarmed = softened === tokens ? message : reader(indexed(softened, lexicon, tally));
  const flag = mostUrgent(facts.includes('hard') ? message : disarmed);
  if (flag && flag.level !== 'AMBER') return { kind: 'alarm', flag };
  const question =
    questions.find(({ when }) => when.some((sign) => message.has(sign, ['now']))) ??
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
  return watches.find(({ flag }) => flag.rule === rule)?.flag ?? null;
}

function mostUrgent(message: ReturnType<typeof reader>): RedFlag | null {
  return watches.find(({ flag, signs }) => signs.some((sign) => message.has(sign, heeded[flag.level])))?.flag ?? null;
}

function questionOf(flag: RedFlag | null): CheckQuestion | undefined {
  return questions.find((one) => one.rule === flag?.rule && one.when.length === 0);
}

/** The tokens with those of such phrases blanked; the same array when there are none. */
function without(phrases: readonly Pattern[], tokens: readonly Token[], tally: Tally): readonly Token[] {
  const text = indexed(tokens, lexicon, tally);
  const out = new Set(phrases.flatMap((pattern) => matches(pattern, text)).flat());
  if (out.size === 0) return tokens;
  const blanks = new Map<Token, Token>();
  const blank = (token: Token): Token => {
    const known = blanks.get(token) ?? { ...token, kind: 'blank' };
    blanks.set(token, known);
    return known;
  };
  return tokens.map((token, at) => (out.has(at) ? blank(token) : token));
}

/**
 * What the runner is told, as plain lines; `emergencyNumber` null when their country is not known.
 * RED and ORANGE pause the nudges until the runner says that they were assessed; AMBER only stops the running.
 */
export function redFlagMessage(flag: RedFlag, emergencyNumber: string | null): { title: string; lines: string[] } {
  return {
    title: flag.waits ? flag.title : `${flag.title}: this comes before recovery`,
    lines: [flag.say, ...call(flag.level, emergencyNumber), after(flag), notMedical],
  };
}

const notMedical =
  "I'm a recovery bot, no medical service. I match words and can be wrong; a clinician's word wins over mine.";

/** How a standing red flag is spoken of: its name, what the runner is asked to do, the button that ends it. */
export function standingFlag(rule: string | undefined): {
  readonly title: string;
  readonly say: string;
  readonly button: string;
  /** What is said when it is over. */
  readonly back: string;
} {
  const flag = entries.find((one) => one.rule === rule);
  return {
    title: flag?.title ?? 'A warning sign',
    say:
      flag?.waits?.standing ??
      "Have it assessed; until you press the button I don't coach. If it gets worse, call your emergency number.",
    button: flag?.waits?.button ?? 'I was assessed',
    back: flag?.waits?.back ?? 'Good to have you back. Whatever the clinician said outranks me.',
  };
}

function call(level: Level, number: string | null): string[] {
  const who = number ? `${number} (elsewhere: your local emergency number)` : 'your local emergency number';
  switch (level) {
    case 'RED':
      return [`Emergency: ${who}.`];
    case 'ORANGE':
      return [`If it gets worse, or you get breathless, faint or feverish: ${who}.`];
    case 'AMBER':
      return [];
  }
}

function after({ level, rule, waits }: RedFlag): string {
  switch (level) {
    case 'RED':
    case 'ORANGE':
      return waits?.paused ?? 'Your nudges are paused until you tell me that you were assessed, with the button below.';
    case 'AMBER':
      return `${rule === 'R14' ? 'No running until someone qualified has looked at it. ' : ''}Your recovery nudges go on.`;
  }
}
