import type { Block, Button, Card } from '../card.ts';
import { type PainSpot, painSpots } from '../engine/method/pain-spots.ts';
import type { MayRun } from '../engine/model/may-run.ts';
import type { Plan } from '../engine/model/plan.ts';
import type { Say } from '../engine/model/say.ts';
import type { MorningCheck } from '../engine/model/snapshot.ts';
import type { VariantId } from './catalogue/variants.ts';
import type { Catalogue } from './catalogue.ts';
import { alert, button, buttons, card, heading, say, source, text } from './parts.ts';
import { sourceLine } from './source-line.ts';
import { sayIn } from './spoken.ts';
import type { Voice } from './voice.ts';

/** Asked half an hour after waking, and again on later mornings when an answer called for it. */
export function sorenessQuestion({ words }: Pick<Voice, 'words'>, first: boolean, turn: number): Block[] {
  return [heading(first ? words.morning.title : words.morning.again), text(sayIn(words, 'soreness', turn))];
}

export function sorenessButtons(plan: string): Button[] {
  return Array.from({ length: 11 }, (_, score) => button(String(score), `recovery sore ${plan} ${score}`));
}

/** The stairs, asked in answer to "may I run?". */
export function stairsCard(voice: Voice, plan: Pick<Plan, 'id' | 'ordinal'>): Card {
  return card(...sorenessQuestion(voice, true, plan.ordinal), buttons(...sorenessButtons(plan.id)));
}

/** After a tap: may I run today; on the first morning also the sleep question. `score` is null while only the sleep is known. */
export function sorenessCard(
  voice: Voice,
  plan: Pick<Plan, 'id' | 'ordinal'>,
  check: MorningCheck | null,
  { score, verdict, first }: Pick<Extract<Say, { readonly kind: 'soreness' }>, 'score' | 'verdict' | 'first'>,
): Card {
  const { morning, labels } = voice.words;
  const [title, what] = mayRunWords(voice, verdict, plan.ordinal);
  const hours = check?.sleepHours ?? null;
  const asksSleep = first && hours === null;
  return card(
    ...(score === null
      ? sorenessQuestion(voice, true, plan.ordinal)
      : [heading(morning.score({ score, title })), text(what)]),
    first ? text(asksSleep ? morning.sleepQuestion : morning.slept({ hours })) : null,
    buttons(
      ...(score === null ? sorenessButtons(plan.id) : []),
      ...(asksSleep ? sleepButtons(voice.words, plan.id) : []),
      score !== null && score >= 3 ? button(labels['one-spot'], `recovery pain ${plan.id}`) : null,
    ),
    score === null ? null : source(sourceLine(voice.words, ['G-morning', 'G-doms'])),
  );
}

/** The verdict's title and what to do. */
function mayRunWords({ words }: Voice, verdict: MayRun, turn: number): readonly [title: string, words: string] {
  const say = words.mayRun[verdict.id] as (
    verdict: MayRun,
    say: { readonly turn: (variant: VariantId) => string; readonly sides: string },
  ) => readonly [string, string];
  return say(verdict, {
    turn: (variant) => sayIn(words, variant, turn),
    sides: verdict.id === 'one-side' ? words.sides(verdict.sides) : '',
  });
}

function sleepButtons({ morning }: Catalogue, plan: string): Button[] {
  return [5, 6, 7, 8, 9].map((hours) => button(morning.hours({ hours }), `recovery slept ${plan} ${hours}`));
}

export function painQuestionCard({ morning, labels }: Catalogue, plan: string): Card {
  const [title, what] = morning.painQuestion;
  return card(
    heading(title),
    text(what),
    buttons(
      ...painSpots.map((spot) => button(morning.spots[spot], `recovery pain ${plan} ${spot}`)),
      button(labels['none-of-these'], `recovery pain ${plan} none`),
    ),
  );
}

export function painAnswerCard(words: Catalogue, spot: PainSpot | null, plan: string): Card {
  const { morning, labels } = words;
  if (spot === null) return say(...morning.plainSoreness);
  return card(
    heading(morning.pain.title({ spot: morning.spots[spot] })),
    alert(morning.pain.assess),
    text(morning.pain.early),
    buttons(button(labels['looked-at'], `recovery pain ${plan} none`)),
    source(sourceLine(words, ['G-morning', 'R14'])),
  );
}
