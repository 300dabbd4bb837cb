import type { Level, RedFlagEntry, RedFlagRule } from './method/red-flags.ts';
import { harmlessPhrases, redFlags, wordClasses } from './method/red-flags.ts';
import { isLongAgo, isNegated } from './safety/negation.ts';
import type { Pattern } from './safety/pattern.ts';
import { compile, matches, wordsOf } from './safety/pattern.ts';
import type { Token } from './safety/tokens.ts';
import { tokenise } from './safety/tokens.ts';
import { weightGain } from './safety/weight-gain.ts';

export { emergencyNumber } from './safety/emergency-number.ts';

export interface RedFlag {
  readonly rule: RedFlagRule;
  readonly level: Level;
  readonly title: string;
  readonly say: string;
}

interface Watch {
  readonly flag: RedFlag;
  readonly alone: readonly Pattern[];
  readonly together: readonly (readonly (readonly Pattern[])[])[];
}

const urgency = { RED: 0, ORANGE: 1, AMBER: 2 } as const satisfies Record<Level, number>;
const entries: readonly RedFlagEntry[] = redFlags;
const watches = entries.map(watch).sort((a, b) => urgency[a.flag.level] - urgency[b.flag.level]);
const harmless = harmlessPhrases.map((line) => compile(line, wordClasses, 'strict'));
const vocabulary = [
  ...new Set(watches.flatMap((one) => [...one.alone, ...one.together.flat(2)]).flatMap(wordsOf)),
  ...new Set(harmless.flatMap(wordsOf)),
];

function watch({ patterns, together, ...flag }: RedFlagEntry): Watch {
  return {
    flag,
    alone: patterns.map((line) => compile(line, wordClasses)),
    together: together.map((sets) => sets.map((set) => set.map((line) => compile(line, wordClasses)))),
  };
}

/**
 * The most urgent red flag (R1-R15) in anything that a runner typed, or null. Total over any text.
 * Third persons count, clear negation clears, and in doubt it fires.
 */
export function findRedFlag(words: string): RedFlag | null {
  const text = weightGain(words);
  const tokens = withoutHarmless(tokenise(text, vocabulary));
  return watches.find((one) => fires(one, tokens))?.flag ?? null;
}

function fires({ flag, alone, together }: Watch, tokens: readonly Token[]): boolean {
  // A RED sign of years ago still fires: in doubt it does. A healed stress fracture need not.
  const found = (pattern: Pattern): boolean =>
    matches(pattern, tokens).some((at) => !isNegated(at, tokens) && (flag.level === 'RED' || !isLongAgo(at, tokens)));
  return alone.some(found) || together.some((sets) => sets.every((set) => set.some(found)));
}

function withoutHarmless(tokens: readonly Token[]): readonly Token[] {
  const out = new Set(harmless.flatMap((pattern) => matches(pattern, tokens)).flat());
  return tokens.map((token, at) => (out.has(at) ? { ...token, kind: 'blank' } : token));
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
      return 'Your nudges are paused until you tell me that you were assessed.';
    case 'AMBER':
      return `${rule === 'R14' ? 'No running until someone qualified has looked at it. ' : ''}Your recovery nudges go on.`;
  }
}
