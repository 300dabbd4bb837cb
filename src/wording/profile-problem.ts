import type { Card } from '../card.ts';
import type { ProfileSection } from '../engine/model/intent.ts';
import type { AnswerProblem, AnswerProblemFacts, ProfileProblem } from '../engine/model/profile-problem.ts';
import type { Catalogue } from './catalogue.ts';
import { problemWords } from './misread-words.ts';
import { button, buttons, card, heading, say, text } from './parts.ts';
import { wordsOf } from './profile-form.ts';

/** A form of which nothing was stored, with all that is wrong in it. */
export function notSavedCard(words: Catalogue, section: ProfileSection, problems: readonly ProfileProblem[]): Card {
  const { title, rest, openAgain } = words.profile.notSaved;
  return card(
    heading(title),
    ...problems.map((problem) => text(profileProblem(words, problem))),
    text(rest),
    buttons(button(openAgain, `recovery-profile ${section}`, 'primary')),
  );
}

/** A lights-out that leaves no night that people have. */
export function oddNightCard(words: Catalogue, night: AnswerProblem<'odd-night'>): Card {
  const { title, sayIt } = words.profile.oddNight;
  const problem = profileProblem(words, { section: 'schedule', question: 'bedtime', problem: night });
  return say(title, `${problem} ${sayIt}`);
}

/** What is wrong with an answer, in a sentence that names its question. */
export function profileProblem(words: Catalogue, { section, question, problem }: ProfileProblem): string {
  return answerProblem(words, problem, wordsOf(words, section, question).label);
}

function answerProblem<Id extends keyof AnswerProblemFacts>(
  words: Catalogue,
  problem: AnswerProblem<Id>,
  label: string,
): string {
  return words.profile.problems[problem.id](problem, label, (doubt) => problemWords(words, doubt));
}
