import type { DrinkAdvice } from '../engine/model/drink-advice.ts';
import type { Note } from '../engine/model/note.ts';
import type { LeftOut, Plan, PlannedStep } from '../engine/model/plan.ts';
import type { DoseLines, Saying } from './catalogue/doses.ts';
import type { SoreSpotWords, StretchWords } from './catalogue/method.ts';
import type { VariantId } from './catalogue/variants.ts';
import type { Catalogue } from './catalogue.ts';
import { dishName } from './dish-names.ts';
import type { Voice } from './voice.ts';

/** A planned step as a person reads it. */
export interface Spoken {
  readonly name: string;
  readonly icon: string;
  readonly what: string;
  readonly how: string;
  /** Not even the list of what to do, for where only the warnings count. */
  readonly briefest: string;
  /** Answers Why? in place of the method's usual reason; null where that fits. */
  readonly plain: string | null;
  /** Warnings that are never cut. */
  readonly keep: string | null;
}

/** What stands in for the ice bath has no ice in its picture. */
const INSTEAD_ICON = '🚿';

export function spoken(voice: Voice, plan: Pick<Plan, 'ordinal'>, planned: PlannedStep): Spoken {
  const step = voice.words.steps[planned.step];
  const lines = linesOf(voice, plan, planned);
  const gates = planned.gates.flatMap((gate) => gateWords(voice.words, gate) ?? []);
  return {
    name: lines.name ?? step.name,
    icon: planned.stands === 'instead' ? INSTEAD_ICON : step.icon,
    what: lines.what,
    how: [lines.how, ...gates].join(' '),
    briefest: lines.briefest ?? lines.what,
    plain: lines.plain ?? null,
    keep: lines.keep ?? null,
  };
}

function linesOf({ words, q }: Voice, { ordinal }: Pick<Plan, 'ordinal'>, planned: PlannedStep): DoseLines {
  const { dose, minutes } = planned;
  switch (dose.kind) {
    case 'legacy':
      return {
        name: dose.name,
        what: dose.what,
        how: dose.how,
        ...(dose.plain === null ? {} : { plain: dose.plain }),
        ...(dose.keep === null ? {} : { keep: dose.keep, briefest: `${dose.what.split(':')[0]}.` }),
      };
    case 'plain':
      return words.steps[planned.step].plain ?? { what: '', how: words.steps[planned.step].why };
    default: {
      // One function a kind: which of them fits, the dose itself says.
      const say = words.doses[dose.kind] as (dose: typeof planned.dose, say: Saying) => DoseLines;
      return say(dose, sayingFor({ words, q }, ordinal, minutes));
    }
  }
}

function sayingFor({ words, q }: Voice, ordinal: number, minutes: number): Saying {
  const turn = (variant: VariantId, ...gaps: readonly (string | number)[]) => sayIn(words, variant, ordinal, ...gaps);
  const stretches: Readonly<Record<string, StretchWords>> = words.stretches;
  const soreSpots: Readonly<Record<string, SoreSpotWords>> = words.soreSpots;
  return {
    q,
    minutes,
    turn,
    advice: (advice) => adviceWords({ words, q }, advice, ordinal),
    dish: (id) => dishName(words, id),
    muscle: (id) => stretches[id]?.muscle ?? id,
    soreSpot: (area) => soreSpots[area] ?? null,
  };
}

/** The sentence whose turn it is, with its gaps filled. `turn` counts a runner's plans. */
export function sayIn(
  words: Pick<Catalogue, 'variants'>,
  variant: VariantId,
  turn: number,
  ...gaps: readonly (string | number)[]
): string {
  const all = words.variants[variant];
  const rest = [...gaps];
  return (all[turn % all.length] ?? all[0]).replaceAll('{}', () => String(rest.shift() ?? ''));
}

/** One piece of advice about drinking. */
function adviceWords({ words, q }: Voice, advice: DrinkAdvice, turn: number): string {
  const said = words.drinking[advice.id] as string | ((facts: DrinkAdvice, say: Pick<Saying, 'q' | 'turn'>) => string);
  if (typeof said === 'string') return said;
  return said(advice, { q, turn: (variant, ...gaps) => sayIn(words, variant, turn, ...gaps) });
}

/** All of it, in one paragraph. */
export function adviceText(voice: Voice, advice: readonly DrinkAdvice[], turn: number): string {
  return advice.map((piece) => adviceWords(voice, piece, turn)).join(' ');
}

export function noteWords(voice: Voice, note: Note, turn: number): string {
  switch (note.id) {
    case 'legacy':
      return note.text;
    case 'gate':
      return gateWords(voice.words, note.gate) ?? '';
    case 'drink':
      return adviceText(voice, note.advice, turn);
    default:
      return (voice.words.notes[note.id] as (facts: Note) => string)(note);
  }
}

/** Why a step is not in the plan. */
export function leftOutWords(voice: Voice, plan: Plan, left: LeftOut): string {
  const { words } = voice;
  switch (left.because) {
    case 'legacy':
      return left.why;
    case 'gate':
      return gateWords(words, left.gate) ?? '';
    case 'runs-into': {
      const into = plan.steps.find((step) => step.step === left.into);
      return words.leftOut['runs-into'](into ? spoken(voice, plan, into).name : words.steps[left.into].name);
    }
    default:
      return words.leftOut[left.because];
  }
}

/** Why a step takes fewer minutes than the method gives it. */
export function shorterWords({ words }: Voice, shorter: NonNullable<PlannedStep['shorter']>): string {
  return shorter.because === 'legacy' ? (shorter.why ?? '') : words.shorter[shorter.because];
}

/** A gate's words; null for one that has none, because the dose says it in its own way. */
export function gateWords({ gates }: Pick<Catalogue, 'gates'>, gate: string): string | null {
  return (gates as Readonly<Record<string, string>>)[gate] ?? null;
}
