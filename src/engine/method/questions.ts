import { botQuestions } from './questions/bot-questions.ts';
import { coldQuestions } from './questions/cold-questions.ts';
import { drinkQuestions } from './questions/drink-questions.ts';
import { foodQuestions } from './questions/food-questions.ts';
import { practiceQuestions } from './questions/practice-questions.ts';
import type { Question } from './questions/question.ts';
import { restQuestions } from './questions/rest-questions.ts';
import { snackQuestions } from './questions/snack-questions.ts';
import { soreQuestions } from './questions/sore-questions.ts';
import { soreSpotQuestions } from './questions/sore-spot-questions.ts';
import { stretchQuestions } from './questions/stretch-questions.ts';
import { warmQuestions } from './questions/warm-questions.ts';

const chapters = {
  cold: coldQuestions,
  warm: warmQuestions,
  snack: snackQuestions,
  food: foodQuestions,
  drink: drinkQuestions,
  stretch: stretchQuestions,
  'sore-spot': soreSpotQuestions,
  rest: restQuestions,
  sore: soreQuestions,
  practice: practiceQuestions,
  bot: botQuestions,
} as const;

export type Chapter = keyof typeof chapters;
/** The pages of one chapter. */
export type PageIdOf<C extends Chapter> = (typeof chapters)[C][number]['id'];
export type PageId = PageIdOf<Chapter>;
/** A question whose answer is a page. */
export type PageQuestion = Question & { readonly id: PageId };

/** Everything that runners ask (section 12 of the rules and what clubs add), then what they ask about the bot. */
export const questions: readonly PageQuestion[] = Object.values(chapters).flat();

const byId: ReadonlyMap<PageId, PageQuestion> = new Map(questions.map((question) => [question.id, question]));

/** The question that a page answers. */
export function questionOf(page: PageId): PageQuestion {
  const question = byId.get(page);
  if (!question) throw new Error(`no question has the id ${page}`);
  return question;
}
