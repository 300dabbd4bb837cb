import { DAY, type Instant } from '../../time.ts';
import { asksToRun, planQuestion } from '../ask/about-my-plan.ts';
import { isOneSided } from '../ask/one-sided.ts';
import type { Book } from '../ask/open-book.ts';
import { answerFrom } from '../ask/page-answer.ts';
import { answer, type Decision } from '../model/decision.ts';
import type { Say } from '../model/say.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { currentPlan } from '../nudges/current-plan.ts';
import { mayIRunNow } from './morning-check.ts';

/** `/ask-coach`: a question about the plan under way is answered from it, every other from the rule book. */
export function askCoach(
  snapshot: Snapshot,
  question: string,
  locale: string | null,
  now: Instant,
  book: Book,
): Decision {
  return answer(answerTo(snapshot, question, locale, now, book));
}

function answerTo(snapshot: Snapshot, question: string, locale: string | null, now: Instant, book: Book): Say {
  const eater = snapshot.runner.profile;
  const told = snapshot.runs.filter((run) => now - run.endedAt < 3 * DAY);
  if (isOneSided(question, told)) return { kind: 'answer', answer: book.ask(question, { locale, eater, told }) };
  if (asksToRun(question)) {
    const page = { kind: 'question', id: 'run-sore' } as const;
    return mayIRunNow(snapshot, now) ?? { kind: 'answer', answer: answerFrom(page, eater) };
  }
  const plan = currentPlan(snapshot, now);
  // The morning after, what is asked is about the new day; only its check still belongs to the plan.
  const own = plan && now < plan.wake ? planQuestion(question) : null;
  if (plan && own) return { kind: 'own-plan', plan: plan.id, question: own };
  return { kind: 'answer', answer: book.ask(question, { locale, eater }) };
}
