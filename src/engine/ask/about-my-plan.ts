import { smallWords } from '../method/asking/small-words.ts';
import type { MealTime } from '../method/food/meals.ts';
import type { StepId } from '../method/steps/steps.ts';
import type { Plan } from '../model/plan.ts';
import type { PlanQuestion } from '../model/plan-question.ts';

/** How runners name the steps; the first that fits counts, so the warm bath stands before plain 'bath'. */
const names = [
  ['epsom-bath', /\b(?:epsom|salt|warm|hot)\b.*\bbath|\bepsom\b|\bwarm bath\b/],
  [
    'ice-bath',
    /\bice\b(?: ?(?:bath|plunge|tub|water|dip)\b)?|\b(?:cold|iced) (?:bath|plunge|tub|water|dip)\b|\bplunge\b/,
  ],
  ['roll', /\b(?:roll|rolling|roller|foam)\b/],
  ['stretch', /\bstretch(?:es|ing)?\b/],
  ['snack', /\bsnack\b|\bshake\b/],
  ['meal', /\b(?:meal|dinner|lunch|breakfast|supper|tea|eat)\b/],
  ['rest', /\b(?:rest|nap|legs up|feet up)\b/],
  ['hydrate', /\b(?:drink(?:ing)?|hydrate|hydration|fluids?|ml|oz)\b/],
  ['sleep', /\b(?:sleep|bed|bedtime)\b/],
  ['epsom-bath', /\bbath\b/],
] as const satisfies readonly (readonly [StepId, RegExp])[];

const today =
  /\b(?:today|tonight|this (?:time|evening|morning|afternoon|run|plan)|now|(?:in|on) (?:my|the) plan|so (?:late|early|short|long|little|much|small|few)|at \d{1,2}[:.]\d\d)\b/;
const mine = new RegExp(`${today.source}|\\b(?:my|plan)\\b`);
const missing =
  /\bwhy (?:is there |do i (?:get|have) |did i get |was there |have i got )?(?:no|not|isn'?t|aren'?t|don'?t|doesn'?t|didn'?t|wasn'?t)\b|\b(?:where'?s|where is|what happened to|why did you (?:drop|skip|remove|leave out)|left out|missing)\b/;
const when = /^when\b|\b(?:when(?:'?s| is| do| does| should| can| will)|what time)\b/;
const why = /\b(?:why|how come)\b/;
const whatOf =
  /\bwhat(?:'?s| is| are| am| do| should| can| shall| will)\b|\bhow (?:much|many|long|cold|warm|hot)\b|\b(?:do|did|should|shall|must|can|will|is|are|have) (?:i|there|we)\b/;
/** 'epsom bath tonight?' */
const bare = /^(?:(?:my|the|an?|and) )*[\p{L}' ]+ (?:today|tonight|now)\W*$/u;
const served = /^what(?:'?s| is)(?: there)? (?:for (?:dinner|lunch|breakfast|supper|tea)|my (?:snack|meal))\W*$/;
const mealTime =
  /^(?:when|what time)(?:'?s| is| do i) (?:my |the )?(?:dinner|lunch|breakfast|supper|tea|meal|snack|eat)\W*$/;
/** Those are questions for the rule book. */
const general =
  /\b(?:after|before|every|always|in general|instead|help|work|ever|tell you|change|or|can'?t|cannot|can not|runs)\b/;

const next =
  /^(?:so |ok |okay |and )*what(?:'?s| is| comes)? ?(?:(?:do|should|must|shall) i (?:do|have to do) ?)?(?:next|now)(?: (?:on|in) (?:my|the) plan| for me)?\W*$|^am i (?:all )?(?:done|finished|through)(?: for)?(?: today| tonight| now| the day)?\W*$|^what(?:'?s| is) (?:left|still to do|still to come)(?: today| tonight)?\W*$/;
const size =
  /^why (?:is|was|am|are|do|did|such|so|only|the)\b.*\b(?:load|tier|(?:full|whole) (?:recovery|method)|(?:short|small|long|big|light|quick) (?:a )?plan|(?:few|many) steps?|plan so (?:short|small|long|big|light))\b|^how (?:big|hard|heavy) was (?:my|that|this|today'?s) run\W*$|^what (?:is|was|'s) (?:my|the|today'?s) (?:load|tier)\b/;

/** Words that may stand beside a step's name in a question about one's own: its amount, and that it seems little or much. */
const beside: ReadonlySet<string> = new Set(
  `minute minutes min mins hour hours litre litres ml oz s short shorter long longer little less small smaller big bigger temperature plan planned time today
  tonight now evening morning afternoon told gave kind late early exactly coming supposed degrees much many how why when should must may can could will shall
  cold warm hot ice only just so few take taking have having get need for`.split(/\s+/),
);

/** What a question asks about the plan that is under way; null when it is one for the rule book. */
export function planQuestion(question: string): PlanQuestion | null {
  const said = question.toLowerCase().replace(/[’`´]/g, "'").trim().slice(0, 200);
  if (next.test(said)) return { step: null, about: 'next' };
  if (size.test(said) && !general.test(said)) return { step: null, about: 'size' };
  const named = names.find(([, name]) => name.test(said));
  if (!named) return null;
  const [step, name] = named;
  if (missing.test(said) && (mine.test(said) || !general.test(said))) return { step, about: 'missing' };
  if (general.test(said)) return null;
  if ((when.test(said) && mine.test(said)) || mealTime.test(said)) return { step, about: 'when' };
  if (!(today.test(said) || served.test(said)) || !holdsNothingElse(said, name)) return null;
  if (why.test(said)) return { step, about: 'why' };
  const nap = /\bnap\b/.test(said) ? { nap: true as const } : {};
  const eat = step === 'meal' && /\beat\b/.test(said) ? { eat: true as const } : {};
  const meal = step === 'meal' ? mealNamed(said) : null;
  return whatOf.test(said) || bare.test(said)
    ? { step, about: 'what', ...nap, ...eat, ...(meal ? { meal } : {}) }
    : null;
}

function mealNamed(said: string): MealTime | null {
  if (/\bbreakfast\b/.test(said)) return 'breakfast';
  if (/\blunch\b/.test(said)) return 'lunch';
  return /\b(?:dinner|supper|tea)\b/.test(said) ? 'dinner' : null;
}

/** "May I run today?" is answered by the morning's check where there was one. */
export function asksToRun(question: string): boolean {
  return /^(?:so |ok |okay )*(?:may|can|should|could) i (?:go )?(?:run|running|jog|train)(?: again| easy)?(?: today| now| this (?:morning|afternoon|evening))?\W*$/i.test(
    question.trim(),
  );
}

/** 'Beer with my dinner tonight' is about the beer: beside the step there may be small words and amounts only. */
function holdsNothingElse(said: string, name: RegExp): boolean {
  const rest = said.replace(new RegExp(name.source, 'g'), ' ').split(/[^\p{L}]+/u);
  return rest.every((word) => word === '' || smallWords.has(word) || beside.has(word));
}

/** Why this plan does without the step: the gate, the tier, the hour or the runner's own wish. */
export function whyMissing(plan: Plan, step: StepId): Plan['leftOut'][number] | null {
  return plan.leftOut.find((left) => left.step === step) ?? null;
}
