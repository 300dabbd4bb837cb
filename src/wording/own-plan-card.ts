import type { Block, Card } from '../card.ts';
import { whyMissing } from '../engine/ask/about-my-plan.ts';
import { rpeOf, tierRaises } from '../engine/assess/load.ts';
import { mealTimeAt, pickMeal } from '../engine/doses/pick-food.ts';
import type { MealTime } from '../engine/method/food/meals.ts';
import type { RuleId } from '../engine/method/rules.ts';
import { type StepId, stepOf } from '../engine/method/steps/steps.ts';
import { avoidsScales } from '../engine/model/cautions.ts';
import { dishOf } from '../engine/model/dose.ts';
import { type Nudge, rowOf } from '../engine/model/nudge.ts';
import { type Plan, type PlannedStep, stepIn } from '../engine/model/plan.ts';
import type { PlanQuestion, StepQuestion } from '../engine/model/plan-question.ts';
import type { Snapshot } from '../engine/model/snapshot.ts';
import { historyOf } from '../engine/planning/history.ts';
import { type Instant, localHour } from '../time.ts';
import type { Catalogue } from './catalogue.ts';
import { dishName } from './dish-names.ts';
import { card, clock, heading, say, source, text } from './parts.ts';
import { stateOf } from './plan-card.ts';
import { runWords } from './run-words.ts';
import { sourceLine } from './source-line.ts';
import { leftOutWords, sayIn, shorterWords, spoken } from './spoken.ts';
import { whyWords } from './step-card.ts';
import type { Voice } from './voice.ts';
import { nextCard, wayBack } from './what-next.ts';

/** The answer from the plan itself: the rule that left a step out, where it stands, what it is and why, or how the run was weighed. */
export function ownPlanCard(
  voice: Voice,
  plan: Plan,
  nudges: readonly Nudge[],
  question: PlanQuestion,
  snapshot: Snapshot,
  now: Instant,
): Card {
  switch (question.about) {
    case 'next':
      return nextCard(voice, plan, nudges, now);
    case 'size':
      return sizeCard(voice, plan, snapshot);
    default:
      return stepAnswer(voice, plan, nudges, question, snapshot, now);
  }
}

const hours = { breakfast: 8, lunch: 13, dinner: 19, late: 21 } as const satisfies Record<MealTime, number>;

/** A hungry runner asks for the dinner of an evening whose plan has a breakfast: a dish for that hour, and when the plan's own meal is. Null when the plan's is the one. */
function otherMeal(voice: Voice, plan: Plan, wanted: MealTime, { runner, plans }: Snapshot): Card | null {
  const planned = plan.steps.find((step) => step.step === 'meal');
  if (planned && mealTimeAt(localHour(planned.dueAt, plan.zone)) === wanted) return null;
  const { profile } = runner;
  const recent = plans.flatMap((other) => other.steps.flatMap((step) => dishOf(step.dose) ?? []));
  const dish = pickMeal(profile, { tier: plan.tier, localHour: hours[wanted], late: false, recent, seed: plan.id });
  if (!dish) return null;
  const names = dishName(voice.words, dish.id);
  const name = avoidsScales(profile) ? names.bare : names.name;
  const note = voice.words.dishNote(dish.note);
  const { own } = voice.words.plan;
  return card(
    heading(own.mealFor[wanted]),
    text(`${name}${note ? ` (${note})` : ''}. ${sayIn(voice.words, 'plate', plan.ordinal)}`),
    planned ? text([own.mealAt, clock(planned.dueAt, plan.zone), '.']) : null,
    source(sourceLine(voice.words, ['M5', 'F2'])),
  );
}

function stepAnswer(
  voice: Voice,
  plan: Plan,
  nudges: readonly Nudge[],
  question: StepQuestion,
  snapshot: Snapshot,
  now: Instant,
): Card {
  const other = question.meal ? otherMeal(voice, plan, question.meal, snapshot) : null;
  if (other) return other;
  const asked = question.eat && isOpen(plan, nudges, 'snack', now) ? 'snack' : question.step;
  const planned = plan.steps.find((step) => step.step === asked);
  const missing = whyMissing(plan, asked);
  if (missing) return missingCard(voice, plan, missing, planned ?? null);
  const { own } = voice.words.plan;
  if (!planned) return say(...own.noStep({ step: nameOf(voice, asked) }));
  const row = rowOf(nudges, plan, planned.step);
  const state = stateOf(row, now);
  const { name, what } = spoken(voice, plan, planned);
  const standing = text(where(voice.words, state, row, planned, plan));
  const behind = state === 'done' || state === 'skipped' || state === 'missed';
  switch (question.about) {
    case 'when':
    case 'missing':
      return card(heading(own.today({ step: name })), standing, behind ? null : text(what));
    case 'what':
      return card(
        heading(own.today({ step: name })),
        question.nap && !isNap(planned.dose) ? text(own.noNap) : null,
        standing,
        ...dose(voice, plan, planned, state),
      );
    case 'why':
      return card(
        heading(own.why({ step: inSentence(name) })),
        text(
          [planned.shorter && shorterWords(voice, planned.shorter), whyWords(voice, plan, planned)]
            .filter(Boolean)
            .join(' '),
        ),
        ...dose(voice, plan, planned, state),
        source(sourceLine(voice.words, [...planned.rules, ...(planned.shorter ? [planned.shorter.rule] : [])])),
      );
  }
}

/** What the step is for this runner. The first drink is for the first half hour: after it, thirst decides (H3, H7), unless it said so already. */
function dose(
  voice: Voice,
  plan: Plan,
  planned: PlannedStep,
  state: ReturnType<typeof stateOf>,
): readonly (Block | null)[] {
  const later = state !== 'now' && state !== 'ahead';
  const { how, plain } = spoken(voice, plan, planned);
  if (stepOf(planned.step)?.dose === 'drink' && later && plain === null)
    return [text(voice.words.plan.own.drinkToThirst), source(sourceLine(voice.words, ['H3', 'H7']))];
  return later && state !== 'stopped' ? [] : [text(how)];
}

/** A plan of before 0.3 says itself whether its rest is a nap. */
function isNap(dose: PlannedStep['dose']): boolean {
  return dose.kind === 'legacy' || (dose.kind === 'rest' && (dose.as === 'nap' || dose.as === 'long-nap'));
}

function missingCard(voice: Voice, plan: Plan, missing: Plan['leftOut'][number], instead: PlannedStep | null): Card {
  const { own } = voice.words.plan;
  return card(
    heading(own.whyNot({ step: nameOf(voice, missing.step) })),
    text(leftOutWords(voice, plan, missing)),
    instead
      ? text([
          own.instead.before,
          { bold: spoken(voice, plan, instead).name },
          ' at ',
          clock(instead.dueAt, plan.zone),
          '.',
        ])
      : missing.inFull
        ? text(own.inFull)
        : null,
    source(sourceLine(voice.words, [missing.rule])),
  );
}

/** How the run was weighed, and what of the method the plan leaves out for which reason. */
function sizeCard(voice: Voice, plan: Plan, snapshot: Snapshot): Card {
  const { own } = voice.words.plan;
  const { run, load, dayLoad = load } = plan;
  const raises = tierRaises(run, snapshot.runner.profile, historyOf(snapshot, run).runs);
  const rules: RuleId[] = ['G-load', 'G-tiers', ...plan.leftOut.map(({ rule }) => rule)];
  return card(
    heading(voice.words.plan.title({ run: runWords(voice.words, run), load, today: null })),
    text(
      [
        own.effort({ rpe: rpeOf(run), usual: run.rpe === undefined, minutes: Math.round(run.minutes) }),
        dayLoad > load ? own.withToday({ load: dayLoad }) : null,
        raises.length > 0 ? own.countsMore({ reasons: raises.map((raise) => own.raises[raise]) }) : null,
        voice.words.plan.tiers[plan.tier],
      ]
        .filter(Boolean)
        .join(' '),
    ),
    plan.leftOut.length === 0
      ? text(own.everyStep)
      : {
          kind: 'facts',
          facts: [...Map.groupBy(plan.leftOut, (left) => leftOutWords(voice, plan, left))].map(([why, left]) => ({
            label: own.no({ steps: voice.q.either(left.map(({ step }) => nameOf(voice, step))) }),
            value: why,
          })),
        },
    source(sourceLine(voice.words, [...new Set(rules)])),
  );
}

function nameOf({ words }: Voice, step: StepId): string {
  return inSentence(words.steps[step].name);
}

function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Still to do: open, or coming. */
function isOpen(plan: Plan, nudges: readonly Nudge[], step: StepId, now: Instant): boolean {
  const row = rowOf(nudges, plan, step);
  const state = stateOf(row, now);
  return stepIn(plan, step) !== null && (state === 'now' || state === 'ahead');
}

function where(
  words: Catalogue,
  state: ReturnType<typeof stateOf>,
  row: Nudge | null,
  planned: PlannedStep,
  plan: Plan,
) {
  const said = words.plan.own.where;
  switch (state) {
    case 'ahead':
      return [said.ahead, clock(row?.dueAt ?? planned.dueAt, plan.zone), '.'];
    case 'stopped':
      return wayBack(words, row ?? { state: 'cancelled' });
    case 'now':
    case 'done':
    case 'skipped':
    case 'missed':
      return said[state];
  }
}
