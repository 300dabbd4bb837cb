import { harmlessPhrases } from './method/harmless-phrases.ts';
import { headSigns } from './method/head-signs.ts';
import { innerSigns } from './method/inner-signs.ts';
import { limbSigns } from './method/limb-signs.ts';
import { wordClasses } from './method/red-flag-words.ts';
import type { Level, RedFlagEntry, RedFlagRule } from './method/red-flags.ts';
import { redFlags } from './method/red-flags.ts';
import type { When } from './safety/past.ts';
import { createLexicon, indexed, matches, wordsOf } from './safety/pattern.ts';
import type { Sign } from './safety/sign.ts';
import { reader, signMaker, wordsOfSign } from './safety/sign.ts';
import { MOST_SCANNED, type Tally, type Token, tokenise, vocabularyOf } from './safety/tokens.ts';
import { gainsWeight } from './safety/weight-gain.ts';

export { emergencyNumber } from './safety/emergency-number.ts';

export interface RedFlag {
  readonly rule: RedFlagRule;
  readonly level: Level;
  readonly title: string;
  readonly say: string;
}

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
const signOf = signMaker(lexicon, { ...headSigns, ...innerSigns, ...limbSigns });
const watches = entries.map(watch).sort((a, b) => urgency[a.flag.level] - urgency[b.flag.level]);
const harmless = harmlessPhrases.map((line) => lexicon.compile(line, 'strict'));
const meant = watches.flatMap(({ signs }) => signs.flatMap(wordsOfSign));
const vocabulary = vocabularyOf([...meant, ...harmless.flatMap(wordsOf)], meant);

function watch({ signs, ...flag }: RedFlagEntry): Watch {
  return { flag, signs: signs.map(signOf) };
}

export interface Scan {
  /** The most urgent red flag (R1-R15), or null. */
  readonly flag: RedFlag | null;
  /** False when the text was longer than is read, so that its end may hold what nobody looked for. */
  readonly whole: boolean;
  /** Looks at a letter, a word or a place that it took. */
  readonly steps: number;
}

/**
 * Looks for red flags in anything that a runner typed. Total over any text, and linear in its length.
 * Third persons count, clear negation clears, and in doubt it fires.
 */
export function scan(words: string): Scan {
  const tally = { steps: 0 };
  const read = words.slice(0, MOST_SCANNED);
  const { tokens, whole } = tokenise(read, vocabulary, tally);
  if (gainsWeight(read)) tokens.push(...tokenise('. gainedweight', vocabulary, tally).tokens);
  const message = reader(indexed(withoutHarmless(tokens, tally), lexicon, tally));
  const fires = ({ flag, signs }: Watch): boolean => signs.some((sign) => message.has(sign, heeded[flag.level]));
  return { flag: watches.find(fires)?.flag ?? null, whole: whole && read === words, steps: tally.steps };
}

/** The most urgent red flag (R1-R15) in anything that a runner typed, or null. */
export function findRedFlag(words: string): RedFlag | null {
  return scan(words).flag;
}

function withoutHarmless(tokens: readonly Token[], tally: Tally): readonly Token[] {
  const text = indexed(tokens, lexicon, tally);
  const blanks = new Map<Token, Token>();
  const blank = (token: Token): Token => {
    const known = blanks.get(token) ?? { ...token, kind: 'blank' };
    blanks.set(token, known);
    return known;
  };
  const out = new Set(harmless.flatMap((pattern) => matches(pattern, text)).flat());
  return tokens.map((token, at) => (out.has(at) ? blank(token) : token));
}

/**
 * What the runner is told, as plain lines; `emergencyNumber` null when their country is not known.
 * RED and ORANGE pause the nudges until the runner says that they were assessed; AMBER only stops the running.
 */
export function redFlagMessage(flag: RedFlag, emergencyNumber: string | null): { title: string; lines: string[] } {
  return {
    title: `${flag.title}: this comes before recovery`,
    lines: [flag.say, ...call(flag.level, emergencyNumber), after(flag), notMedical],
  };
}

const notMedical =
  "I'm a recovery bot, no medical service. I match words and can be wrong; a clinician's word wins over mine.";

/** What a standing red flag is called. */
export function redFlagTitle(rule: string | undefined): string {
  return entries.find((one) => one.rule === rule)?.title ?? 'A warning sign';
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

function after({ level, rule }: RedFlag): string {
  switch (level) {
    case 'RED':
    case 'ORANGE':
      return 'Your nudges are paused until you tell me that you were assessed, with the button below.';
    case 'AMBER':
      return `${rule === 'R14' ? 'No running until someone qualified has looked at it. ' : ''}Your recovery nudges go on.`;
  }
}
