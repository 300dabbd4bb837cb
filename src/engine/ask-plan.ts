import type { StepId } from './method/steps.ts';
import type { Plan } from './plan.ts';

/** A question about the runner's own plan: why a step is missing, or when and whether it comes. */
export interface PlanQuestion {
  readonly step: StepId;
  readonly about: 'missing' | 'when';
}

/** How runners name the steps; the first that fits counts, so the warm bath stands before plain 'bath'. */
const names = [
  ['epsom-bath', /\b(?:epsom|salt|warm|hot)\b.*\bbath|\bepsom\b|\bwarm bath\b/],
  ['ice-bath', /\b(?:ice|cold|iced)\b ?(?:bath|plunge|tub|water|dip)?\b|\bplunge\b/],
  ['roll', /\b(?:roll|rolling|roller|foam)\b/],
  ['stretch', /\bstretch(?:es|ing)?\b/],
  ['snack', /\bsnack\b|\bshake\b/],
  ['meal', /\b(?:meal|dinner|lunch|breakfast)\b/],
  ['rest', /\b(?:rest|nap|legs up|feet up)\b/],
  ['hydrate', /\b(?:drink|hydrate|hydration|fluids?)\b/],
  ['sleep', /\b(?:sleep|bed|bedtime)\b/],
  ['epsom-bath', /\bbath\b/],
] as const satisfies readonly (readonly [StepId, RegExp])[];

const mine = /\b(?:today|tonight|my|plan|this time|now)\b/;
const missing =
  /\bwhy (?:is there |do i (?:get|have) |did i get |was there |have i got )?(?:no|not|isn'?t|aren'?t|don'?t|doesn'?t|didn'?t|wasn'?t)\b|\b(?:where'?s|where is|what happened to|why did you (?:drop|skip|remove|leave out)|left out|missing)\b/;
const when = /\b(?:when(?:'?s| is| do| should| can)?|what time)\b/;
/** Those are questions for the rule book. */
const general = /\b(?:after|before|every|always|in general|instead|help|work|ever)\b/;

/** What a question asks about the plan that is under way; null when it is one for the rule book. */
export function planQuestion(question: string): PlanQuestion | null {
  const said = question.toLowerCase().replace(/[’`´]/g, "'").slice(0, 200);
  const step = names.find(([, name]) => name.test(said))?.[0];
  if (!step) return null;
  if (missing.test(said) && (mine.test(said) || !general.test(said))) return { step, about: 'missing' };
  return when.test(said) && mine.test(said) && !general.test(said) ? { step, about: 'when' } : null;
}

/** Why this plan does without the step: the gate, the tier, the hour or the runner's own wish. */
export function whyMissing(plan: Plan, step: StepId): Plan['left'][number] | null {
  return plan.left.find((one) => one.step === step) ?? null;
}
