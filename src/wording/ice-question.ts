import type { Block } from '../card.ts';
import type { IceQuestion } from '../engine/method/tiers.ts';
import type { Plan } from '../engine/model/plan.ts';
import { button, buttons, card, text } from './parts.ts';

const asked = {
  screen: {
    ask: "Before a first ice bath, one tap: heart trouble, high blood pressure, Raynaud's, or pregnant? It lets me keep the answer, for nobody's eyes but yours.",
    taps: [button('None of these', 'recovery ice none', 'primary'), button('Yes, or not sure', 'recovery ice some')],
  },
  clinician: {
    ask: 'Before an ice bath ask your doctor. When they said that cold water is fine for you:',
    taps: [button('They said it is fine', 'recovery ice asked')],
  },
} as const satisfies Record<IceQuestion, { ask: string; taps: readonly ReturnType<typeof button>[] }>;

/** The question that stands between this plan and its ice bath (C14); nothing where there is none. */
export function iceQuestion(plan: Plan): readonly Block[] {
  return iceQuestionOf(plan.left.find((one) => one.question !== undefined)?.question);
}

export function iceQuestionOf(question: IceQuestion | undefined): readonly Block[] {
  return question ? card(text(asked[question].ask), buttons(...asked[question].taps)).blocks : [];
}
