import type { Block, Button, Card } from '../card.ts';
import type { MayRun } from '../engine/assess/may-i-run.ts';
import { type PainSpot, painSpots } from '../engine/method/pain-spots.ts';
import type { MorningCheck } from '../engine/model/snapshot.ts';
import type { VariantId } from './catalogue/variants.ts';
import type { Catalogue } from './catalogue.ts';
import { alert, button, buttons, card, heading, source, text } from './parts.ts';
import { sourceLine } from './source-line.ts';
import { sayIn } from './spoken.ts';
import type { Voice } from './voice.ts';

/** Asked half an hour after waking, and again on later mornings when an answer called for it. */
export function sorenessQuestion({ words }: Pick<Voice, 'words'>, first: boolean, turn: number): Block[] {
  return [heading(first ? '☀️ Morning check' : '☀️ How are the legs now?'), text(sayIn(words, 'soreness', turn))];
}

export function sorenessButtons(plan: string): Button[] {
  return Array.from({ length: 11 }, (_, score) => button(String(score), `recovery sore ${plan} ${score}`));
}

/** After a tap: may I run today; on the first morning also the sleep question. `score` is null while only the sleep is known. */
export function sorenessCard(
  voice: Voice,
  check: MorningCheck,
  score: number | null,
  verdict: MayRun,
  first: boolean,
  turn: number,
): Card {
  const [title, say] = mayRunWords(voice, verdict, turn);
  const asksSleep = first && check.sleepHours === null;
  return card(
    ...(score === null
      ? sorenessQuestion(voice, true, turn)
      : [heading(`☀️ Soreness ${score} of 10: ${title}`), text(say)]),
    first ? text(asksSleep ? 'And how long did you sleep?' : `Slept about ${check.sleepHours} h: noted.`) : null,
    buttons(
      ...(score === null ? sorenessButtons(check.plan) : []),
      ...(asksSleep ? sleepButtons(check.plan) : []),
      score !== null && score >= 3 ? button('One spot worries me', `recovery pain ${check.plan}`) : null,
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

function sleepButtons(plan: string): Button[] {
  return [5, 6, 7, 8, 9].map((hours) =>
    button(hours === 5 ? '5 h or less' : hours === 9 ? '9 h or more' : `${hours} h`, `recovery slept ${plan} ${hours}`),
  );
}

const painWords = {
  pinpoint: 'One pinpoint, one side',
  bone: 'On a bone',
  joint: 'A swollen joint',
  limp: 'It makes me limp',
  rest: 'At night or at rest',
  worse: 'Worse while running',
} as const satisfies Record<PainSpot, string>;

export function painQuestionCard(plan: string): Card {
  return card(
    heading('What is it like?'),
    text('Sore muscles ache on both sides and fade. These are different:'),
    buttons(
      ...painSpots.map((spot) => button(painWords[spot], `recovery pain ${plan} ${spot}`)),
      button('None of these', `recovery pain ${plan} none`),
    ),
  );
}

export function painAnswerCard(words: Catalogue, spot: PainSpot | null, plan: string): Card {
  if (spot === null)
    return card(
      heading('Good to know'),
      text('Then it is most likely plain soreness. Let the number lead, and ask me again if it changes.'),
    );
  return card(
    heading(`${painWords[spot]}: don't run on it`),
    alert('Have it assessed by a physio or doctor before the next run. Walking is fine if it does not hurt.'),
    text('It may be nothing. It may also be a bone or tendon that asks early, and early is cheap.'),
    buttons(button('It was looked at', `recovery pain ${plan} none`)),
    source(sourceLine(words, ['G-morning', 'R14'])),
  );
}
