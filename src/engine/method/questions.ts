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

const written: readonly Question[] = [
  ...coldQuestions,
  ...warmQuestions,
  ...snackQuestions,
  ...foodQuestions,
  ...drinkQuestions,
  ...stretchQuestions,
  ...soreSpotQuestions,
  ...restQuestions,
  ...soreQuestions,
  ...practiceQuestions,
];

/** Everything that runners ask (section 12 of the rules and what clubs add), with texts on one line. */
export const questions: readonly Question[] = written.map((question) => ({
  ...question,
  text: question.text.replace(/\s+/g, ' ').trim(),
}));
