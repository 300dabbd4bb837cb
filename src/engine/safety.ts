import { type CheckQuestion, checkQuestions } from './method/check-questions.ts';
import { harmlessPhrases, softeners } from './method/harmless-phrases.ts';
import { headSigns } from './method/head-signs.ts';
import { innerSigns } from './method/inner-signs.ts';
import { limbSigns } from './method/limb-signs.ts';
import { mindSigns } from './method/mind-signs.ts';
import { wordClasses } from './method/red-flag-words.ts';
import type { Level, RedFlagEntry } from './method/red-flags.ts';
import { redFlags } from './method/red-flags.ts';
import { type DayFact, markerOf } from './safety/day-facts.ts';
import type { When } from './safety/past.ts';
import { compile, matches, type Pattern, wordsOf } from './safety/pattern.ts';
import type { Sign } from './safety/sign.ts';
import { reader, signMaker, wordsOfSign } from './safety/sign.ts';
import type { Token } from './safety/tokens.ts';
import { tokenise } from './safety/tokens.ts';
import { weightGain } from './safety/weight-gain.ts';

export { emergencyNumber } from './safety/emergency-number.ts';

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
const signOf = signMaker(wordClasses, { ...headSigns, ...innerSigns, ...limbSigns, ...mindSigns });
const watches = entries.map(watch).sort((a, b) => urgency[a.flag.level] - urgency[b.flag.level]);
const questions: readonly (CheckQuestion & { readonly when: readonly Sign[] })[] = checkQuestions.map((one) => ({
  ...one,
  when: one.signs.map(signOf),
}));
const strict = (line: string) => compile(line, wordClasses, 'strict');
const harmless = harmlessPhrases.map(strict);
const soft = softeners.map(strict);
const meant = [
  ...new Set([...watches.flatMap(({ signs }) => signs), ...questions.flatMap(({ when }) => when)].flatMap(wordsOfSign)),
];
const vocabulary = { known: new Set([...meant, ...[...harmless, ...soft].flatMap(wordsOf)]), meant };

function watch({ signs, ...flag }: RedFlagEntry): Watch {
  return { flag, signs: signs.map(signOf) };
}

/** What a runner's words ask for before anything else: a red flag, or a question when only the answer can tell. */
export type Danger =
  | { readonly kind: 'alarm'; readonly flag: RedFlag }
  | { readonly kind: 'ask'; readonly question: CheckQuestion };

/**
 * The most urgent danger in anything that a runner typed, read together with the facts of the profile and the day; null when there is none.
 * Total over any text. Third persons count, clear negation clears, and in doubt it fires; where a softener is all that speaks against a
 * flag, the flag fires after a hard run and is asked about after a lighter one.
 */
export function findDanger(words: string, facts: readonly DayFact[] = []): Danger | null {
  const text = [weightGain(words), ...facts.map(markerOf)].join(' . ');
  const tokens = without(harmless, tokenise(text, vocabulary));
  const softened = without(soft, tokens);
  const flag = mostUrgent(facts.includes('hard') ? tokens : softened);
  if (flag && flag.level !== 'AMBER') return { kind: 'alarm', flag };
  const message = reader(tokens);
  const asks =
    questions.find(({ when }) => when.some((sign) => message.has(sign, ['now']))) ??
    (softened.some((token, at) => token !== tokens[at]) ? questionOf(mostUrgent(tokens)) : undefined);
  if (asks) return { kind: 'ask', question: asks };
  return flag && { kind: 'alarm', flag };
}

/** The most urgent red flag (R1-R17) in words alone; null when there is none. */
export function findRedFlag(words: string): RedFlag | null {
  const danger = findDanger(words);
  return danger?.kind === 'alarm' ? danger.flag : null;
}

/** The red flag of a rule: what an emergency button says. */
export function redFlagOf(rule: string): RedFlag | null {
  return watches.find(({ flag }) => flag.rule === rule)?.flag ?? null;
}

function mostUrgent(tokens: readonly Token[]): RedFlag | null {
  const message = reader(tokens);
  return watches.find(({ flag, signs }) => signs.some((sign) => message.has(sign, heeded[flag.level])))?.flag ?? null;
}

function questionOf(flag: RedFlag | null): CheckQuestion | undefined {
  return questions.find((one) => one.rule === flag?.rule && one.when.length === 0);
}

function without(phrases: readonly Pattern[], tokens: readonly Token[]): readonly Token[] {
  const out = new Set(phrases.flatMap((pattern) => matches(pattern, tokens)).flat());
  return out.size === 0 ? tokens : tokens.map((token, at) => (out.has(at) ? { ...token, kind: 'blank' } : token));
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

/** How a standing red flag is spoken of: its name, what the runner is asked to do, the button that ends it. */
export function standingFlag(rule: string | undefined): {
  readonly title: string;
  readonly say: string;
  readonly button: string;
} {
  const flag = entries.find((one) => one.rule === rule);
  return {
    title: flag?.title ?? 'A warning sign',
    say:
      flag?.waits?.standing ??
      "Have it assessed; until you press the button I don't coach. If it gets worse, call your emergency number.",
    button: flag?.waits?.button ?? 'I was assessed',
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
