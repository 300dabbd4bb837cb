import type { Block, Card } from '../card.ts';
import { type PlanQuestion, type StepQuestion, whyMissing } from '../engine/ask/about-my-plan.ts';
import { rpeOf, type TierRaise, tierRaises } from '../engine/assess/load.ts';
import { mealTimeAt, pickMeal, withoutAmounts } from '../engine/doses/pick-food.ts';
import type { MealTime } from '../engine/method/food/meals.ts';
import { type RuleId, sourceLine } from '../engine/method/rules.ts';
import { type StepId, stepOf } from '../engine/method/steps/steps.ts';
import { sayIn, turns } from '../engine/method/steps/variants.ts';
import { avoidsScales } from '../engine/model/cautions.ts';
import type { Nudge } from '../engine/model/nudge.ts';
import type { Plan, PlannedStep } from '../engine/model/plan.ts';
import type { Snapshot } from '../engine/model/snapshot.ts';
import { historyOf } from '../engine/planning/history.ts';
import { type Instant, localHour } from '../time.ts';
import { card, clock, heading, source, text } from './parts.ts';
import { stateOf, tierWords } from './plan-card.ts';
import { runWords } from './run-words.ts';
import { whyWords } from './step-card.ts';
import { nextCard, wayBack } from './what-next.ts';

/** The answer from the plan itself: the rule that left a step out, where it stands, what it is and why, or how the run was weighed. */
export function ownPlanCard(
  plan: Plan,
  nudges: readonly Nudge[],
  question: PlanQuestion,
  snapshot: Snapshot,
  now: Instant,
): Card {
  switch (question.about) {
    case 'next':
      return nextCard(plan, nudges, now);
    case 'size':
      return sizeCard(plan, snapshot);
    default:
      return stepAnswer(plan, nudges, question, snapshot, now);
  }
}

const hours = { breakfast: 8, lunch: 13, dinner: 19, late: 21 } as const satisfies Record<MealTime, number>;

/** A hungry runner asks for the dinner of an evening whose plan has a breakfast: a dish for that hour, and when the plan's own meal is. Null when the plan's is the one. */
function otherMeal(plan: Plan, wanted: MealTime, { runner, plans }: Snapshot): Card | null {
  const planned = plan.steps.find((step) => step.step === 'meal');
  if (planned && mealTimeAt(localHour(planned.dueAt, plan.zone)) === wanted) return null;
  const { profile } = runner;
  const recent = plans.flatMap((one) => one.steps.flatMap((step) => step.dish ?? []));
  const dish = pickMeal(profile, { tier: plan.tier, localHour: hours[wanted], late: false, recent, seed: plan.id });
  if (!dish) return null;
  const name = avoidsScales(profile) ? withoutAmounts(dish.name) : dish.name;
  return card(
    heading(`For ${wanted}`),
    text(`${name}${dish.note ? ` (${dish.note})` : ''}. ${sayIn(turns.plate, plan.ordinal)}`),
    planned ? text(['The meal of your plan is at ', clock(planned.dueAt, plan.zone), '.']) : null,
    source(sourceLine(['M5', 'F2'])),
  );
}

/** N2. */
const NO_NAP = 'No nap today: one fits between 13:00 and 16:00, and over 6 hours before bed.';

function stepAnswer(
  plan: Plan,
  nudges: readonly Nudge[],
  question: StepQuestion,
  snapshot: Snapshot,
  now: Instant,
): Card {
  const other = question.meal ? otherMeal(plan, question.meal, snapshot) : null;
  if (other) return other;
  const asked = question.eat && isOpen(plan, nudges, 'snack', now) ? 'snack' : question.step;
  const planned = plan.steps.find((step) => step.step === asked);
  const missing = whyMissing(plan, asked);
  if (missing) return missingCard(plan, missing, planned ?? null);
  if (!planned) return card(heading(`No ${nameOf(asked)} today`), text('It is not in this plan.'));
  const row = nudges.find((one) => one.plan === plan.id && one.step === planned.step && one.slot === 0);
  const state = stateOf(row, now);
  const standing = text(where(state, row, planned, plan));
  const behind = state === 'done' || state === 'skipped' || state === 'missed';
  switch (question.about) {
    case 'when':
    case 'missing':
      return card(heading(`${planned.name} today`), standing, behind ? null : text(planned.what));
    case 'what':
      return card(
        heading(`${planned.name} today`),
        question.nap && !planned.rules.includes('N1') ? text(NO_NAP) : null,
        standing,
        ...dose(planned, state),
      );
    case 'why':
      return card(
        heading(`Why ${inSentence(planned.name)} today?`),
        text([planned.shorter?.why, whyWords(plan, planned)].filter(Boolean).join(' ')),
        ...dose(planned, state),
        source(sourceLine([...planned.rules, ...(planned.shorter ? [planned.shorter.rule] : [])])),
      );
  }
}

/** What the step is for this runner. The first drink is for the first half hour: after it, thirst decides (H3, H7), unless it said so already. */
function dose(planned: PlannedStep, state: ReturnType<typeof stateOf>): readonly (Block | null)[] {
  const later = state !== 'now' && state !== 'ahead';
  if (planned.step === 'hydrate' && later && planned.plain === undefined)
    return [text('From here on drink to thirst, with your meals.'), source(sourceLine(['H3', 'H7']))];
  return later && state !== 'stopped' ? [] : [text(planned.how)];
}

function missingCard(plan: Plan, missing: Plan['left'][number], instead: PlannedStep | null): Card {
  return card(
    heading(`Why no ${nameOf(missing.step)} today?`),
    text(missing.why),
    instead
      ? text(['In its place: ', { bold: instead.name }, ' at ', clock(instead.dueAt, plan.zone), '.'])
      : missing.inFull
        ? text('Want it anyway? Press Full in /recovery today; safety still has the last word.')
        : null,
    source(sourceLine([missing.rule])),
  );
}

const raiseWords = {
  race: 'it was a race',
  beginner: 'you are new to running',
  'rested-long': 'you were off for more than two weeks',
  'new-to-legs': 'the downhill or the hills were new to your legs',
} as const satisfies Record<TierRaise, string>;

/** How the run was weighed, and what of the method the plan leaves out for which reason. */
function sizeCard(plan: Plan, snapshot: Snapshot): Card {
  const { run, load, dayLoad = load } = plan;
  const raises = tierRaises(run, snapshot.runner.profile, historyOf(snapshot, run).runs);
  const rules: RuleId[] = ['G-load', 'G-tiers', ...plan.left.map((one) => one.rule)];
  return card(
    heading(`${runWords(run)}: load ${load}`),
    text(
      [
        `Effort ${rpeOf(run)}${run.rpe === undefined ? ' (the usual one; say rpe 7 to name your own)' : ''} times ${Math.round(run.minutes)} minutes.`,
        dayLoad > load ? `With today's other running it is ${dayLoad}.` : null,
        raises.length > 0
          ? `It counts for more because ${raises.map((raise) => raiseWords[raise]).join(' and ')}.`
          : null,
        tierWords[plan.tier],
      ]
        .filter(Boolean)
        .join(' '),
    ),
    plan.left.length === 0
      ? text('The plan has all nine steps.')
      : {
          kind: 'facts',
          facts: [...Map.groupBy(plan.left, (one) => one.why)].map(([why, left]) => ({
            label: `No ${listOf(left.map((one) => nameOf(one.step)))}`,
            value: why,
          })),
        },
    source(sourceLine([...new Set(rules)])),
  );
}

function nameOf(step: StepId): string {
  return inSentence(stepOf(step)?.name ?? step);
}

const lists = new Intl.ListFormat('en', { type: 'disjunction' });
function listOf(names: readonly string[]): string {
  return lists.format(names);
}

function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Still to do: open, or coming. */
function isOpen(plan: Plan, nudges: readonly Nudge[], step: StepId, now: Instant): boolean {
  const row = nudges.find((one) => one.plan === plan.id && one.step === step && one.slot === 0);
  const state = stateOf(row, now);
  return plan.steps.some((one) => one.step === step) && (state === 'now' || state === 'ahead');
}

function where(state: ReturnType<typeof stateOf>, row: Nudge | undefined, planned: PlannedStep, plan: Plan) {
  switch (state) {
    case 'ahead':
      return ['It comes at ', clock(row?.dueAt ?? planned.dueAt, plan.zone), '.'];
    case 'now':
      return 'It is open right now: look at your direct messages.';
    case 'done':
      return 'Done already.';
    case 'skipped':
      return 'You skipped it, and that is fine.';
    case 'missed':
      return 'Its window is over. No harm done.';
    case 'stopped':
      return wayBack(row ?? { state: 'cancelled' });
  }
}
