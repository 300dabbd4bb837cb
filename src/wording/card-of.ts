import type { Card, Reply } from '../card.ts';
import { checkQuestions } from '../engine/method/red-flags/check-questions.ts';
import { redFlags } from '../engine/method/red-flags/red-flags.ts';
import type { Decision } from '../engine/model/decision.ts';
import type { PlanId } from '../engine/model/ids.ts';
import { type Plan, stepIn } from '../engine/model/plan.ts';
import type { Say } from '../engine/model/say.ts';
import { nudgesOf } from '../engine/nudges/current-plan.ts';
import { askSection } from '../engine/profile/form.ts';
import { askCard } from './ask-card.ts';
import { wellCard } from './check-card.ts';
import { clubCard } from './club-card.ts';
import { bedtimeChoice, firstRunBlocks } from './first-run.ts';
import { iceQuestionOf } from './ice-question.ts';
import { introWords } from './intro-words.ts';
import { rowsCard } from './message-card.ts';
import { misreadCard } from './misread-card.ts';
import { painAnswerCard, painQuestionCard, sorenessCard, stairsCard } from './morning-card.ts';
import { ownPlanCard } from './own-plan-card.ts';
import { alert, button, buttons, card, clock, heading, say as plainly, text } from './parts.ts';
import { plainCard } from './plain-card.ts';
import { planCard } from './plan-card.ts';
import { profileCard } from './profile-card.ts';
import { profileForm } from './profile-form.ts';
import { notSavedCard, oddNightCard } from './profile-problem.ts';
import {
  backWords,
  checkQuestionCard,
  flagStandsCard,
  noSignCard,
  redFlagCard,
  welcomeBackCard,
} from './red-flag-card.ts';
import { gateWords, spoken } from './spoken.ts';
import { whyCard } from './step-card.ts';
import { sweatCard } from './sweat-card.ts';
import type { Telling } from './telling.ts';
import { overlongCard } from './trouble-card.ts';
import { type Voice, voiceFor } from './voice.ts';
import { nextCard, whatNext } from './what-next.ts';

/** What a person is answered with. A dialogue stands alone; everything else becomes one card, in the order in which it is said. */
export function replyOf(telling: Telling, { say, replaces }: Pick<Decision, 'say' | 'replaces'>): Reply {
  const dialogue = say.find((told) => told.kind === 'profile-form');
  if (dialogue) {
    const asked = askSection(telling.snapshot.runner.profile, dialogue.section);
    return { kind: 'form', form: profileForm(telling.words, dialogue.section, asked) };
  }
  const blocks = say.flatMap((told) => cardOf(telling, told).blocks);
  return { kind: replaces ? 'replace' : 'answer', card: { blocks } };
}

/** One thing that is told, drawn from the stored rows. */
function cardOf(telling: Telling, say: Say): Card {
  const voice = voiceFor(telling.words, telling.snapshot.runner.profile);
  // Each kind has its own function: which of them fits, the kind itself says.
  const draw = cards[say.kind] as (told: Say, from: Drawing) => Card;
  return draw(say, { ...telling, voice });
}

interface Drawing extends Telling {
  readonly voice: Voice;
}

type Cards = {
  readonly [Kind in Say['kind']]: (say: Extract<Say, { readonly kind: Kind }>, from: Drawing) => Card;
};

const nothing: Card = { blocks: [] };

/** A plan by its id; nothing is drawn of one that is gone. */
function ofPlan({ snapshot }: Drawing, id: PlanId, draw: (plan: Plan) => Card): Card {
  const plan = snapshot.plans.find((known) => known.id === id);
  return plan ? draw(plan) : nothing;
}

const cards: Cards = {
  plain: ({ id }, from) => plainCard(from, id),
  plan: ({ plan: id, intro }, from) =>
    ofPlan(from, id, (plan) => {
      const { voice, snapshot, now } = from;
      const words = intro ? introWords(voice.words, intro) : null;
      return planCard(voice, plan, nudgesOf(snapshot, plan), snapshot.runner, now, words);
    }),
  intro: ({ intro }, { words }) => card(text(introWords(words, intro))),
  next: ({ plan: id }, from) =>
    ofPlan(from, id, (plan) => nextCard(from.voice, plan, nudgesOf(from.snapshot, plan), from.now)),
  'own-plan': ({ plan: id, question }, from) =>
    ofPlan(from, id, (plan) =>
      ownPlanCard(from.voice, plan, nudgesOf(from.snapshot, plan), question, from.snapshot, from.now),
    ),
  rows: ({ plan: id, nudges }, from) =>
    ofPlan(from, id, (plan) => {
      const rows = from.snapshot.nudges.filter((nudge) => nudges.includes(nudge.id));
      return rowsCard(from.voice, from.snapshot, plan, rows, from.now);
    }),
  why: ({ plan: id, steps }, from) =>
    ofPlan(from, id, (plan) =>
      whyCard(
        from.voice,
        plan,
        steps.flatMap((step) => stepIn(plan, step) ?? []),
      ),
    ),
  already: ({ plan: id, step, how }, from) =>
    ofPlan(from, id, (plan) =>
      card(
        heading(`${nameOf(from.voice, plan, step)} ${from.words.answers.already[how]}`),
        text(whatNext(from.voice, plan, from.snapshot.nudges, from.now)),
      ),
    ),
  'now-or-never': ({ plan: id, closesAt }, from) =>
    ofPlan(from, id, ({ zone }) => {
      const { title, before, after } = from.words.answers.nowOrNever;
      return card(heading(title), text([before, clock(closesAt, zone), after]));
    }),
  'gate-stops': ({ plan: id, step, gate, question }, from) =>
    ofPlan(from, id, (plan) =>
      card(
        heading(from.words.answers.gateStops({ step: nameOf(from.voice, plan, step).toLowerCase() })),
        alert(gateWords(from.words, gate) ?? ''),
        ...iceQuestionOf(from.words, question),
      ),
    ),
  'first-run': ({ guess, first }, { words, snapshot }) => ({
    blocks: firstRunBlocks(words, guess, first, snapshot.runner.profile),
  }),
  'every-night': ({ bedtime }, { words }) =>
    card(buttons(button(words.labels.everyNight({ bedtime }), `recovery bedtime always ${bedtime}`))),
  'bedtime-question': ({ now, scope }, { words }) => {
    const [title, what] = words.answers.bedtime.question;
    return card(heading(title), text(what), bedtimeChoice(words, now, scope));
  },
  'bedtime-held': ({ bedtime }, { words }) => plainly(...words.answers.bedtime.held({ bedtime })),
  'bedtime-past': ({ bedtime }, { words }) => plainly(...words.answers.bedtime.past({ bedtime })),
  'odd-night': ({ night }, { words }) => oddNightCard(words, night),
  profile: ({ zone, intro }, { words, snapshot }) =>
    profileCard(words, snapshot.runner.profile, zone, intro ? introWords(words, intro) : null),
  'profile-form': () => nothing,
  'not-saved': ({ section, problems }, { words }) => notSavedCard(words, section, problems),
  soreness: (say, from) =>
    ofPlan(from, say.plan, (plan) => {
      const check = from.snapshot.checks.find((known) => known.plan === plan.id) ?? null;
      return sorenessCard(from.voice, plan, check, say);
    }),
  stairs: ({ plan: id }, from) => ofPlan(from, id, (plan) => stairsCard(from.voice, plan)),
  'pain-question': ({ plan }, { words }) => painQuestionCard(words, plan),
  pain: ({ plan, spot }, { words }) => painAnswerCard(words, spot, plan),
  well: ({ ok, veryBigDay }, { words }) => wellCard(words, ok, veryBigDay),
  'red-flag': ({ rule, emergencyNumber, inWater, lostRun }, { words }) => {
    const flag = redFlags.find((known) => known.rule === rule);
    return flag ? redFlagCard(words, flag, emergencyNumber, { inWater, lostRun }) : nothing;
  },
  'flag-stands': ({ rule }, { words }) => flagStandsCard(words, rule ?? undefined),
  'welcome-back': ({ rule, other }, { words }) => welcomeBackCard(words, backWords(words, rule, other)),
  'check-question': ({ question }, { words }) => {
    const asked = checkQuestions.find(({ id }) => id === question);
    return asked ? checkQuestionCard(words, asked) : nothing;
  },
  'no-sign': ({ question }, { words }) => noSignCard(words, question),
  overlong: ({ emergencyNumber }, { words }) => overlongCard(words, emergencyNumber),
  answer: ({ answer }, { words }) => askCard(words, answer),
  misread: ({ misread }, { words }) => misreadCard(words, misread),
  sweat: ({ result, kept, wished }, { voice }) => sweatCard(voice, result, kept, wished),
  club: (say, { words }) => clubCard(words, say),
  'summary-set': (say, { words }) => clubCard(words, say),
  visibility: (say, { words }) => clubCard(words, say),
};

function nameOf(voice: Voice, plan: Plan, step: Plan['steps'][number]['step']): string {
  const planned = stepIn(plan, step);
  return planned ? spoken(voice, plan, planned).name : voice.words.steps[step].name;
}
