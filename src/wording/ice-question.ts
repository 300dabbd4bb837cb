import type { Block } from '../card.ts';
import type { IceQuestion } from '../engine/method/tiers.ts';
import type { Plan } from '../engine/model/plan.ts';
import type { Catalogue } from './catalogue.ts';
import { button, buttons, card, text } from './parts.ts';

/** The question that stands between this plan and its ice bath (C14); nothing where there is none. */
export function iceQuestion(words: Catalogue, plan: Plan): readonly Block[] {
  return iceQuestionOf(words, plan.leftOut.find(({ question }) => question !== undefined)?.question);
}

export function iceQuestionOf({ messages, labels }: Catalogue, question: IceQuestion | undefined): readonly Block[] {
  if (!question) return [];
  const taps = {
    screen: [
      button(labels['ice-none'], 'recovery ice none', 'primary'),
      button(labels['ice-some'], 'recovery ice some'),
    ],
    clinician: [button(labels['ice-asked'], 'recovery ice asked')],
  } satisfies Record<IceQuestion, readonly ReturnType<typeof button>[]>;
  return card(text(messages.ice[question]), buttons(...taps[question])).blocks;
}
