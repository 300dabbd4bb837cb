import type { Misread, Problem, ProblemId, Understood, UnderstoodOf } from '../engine/model/misread.ts';
import type { Catalogue } from './catalogue.ts';

/** What was understood, in one line: 'long run, 90 minutes'. */
export function understoodWords(words: Catalogue, understood: readonly Understood[]): string {
  const list = new Intl.ListFormat(words.language, { type: 'unit', style: 'short' });
  return list.format(understood.map((fact) => factWords(words, fact)));
}

/** What stands in the way, with the option that it is in where there is one. */
export function misreadProblem(words: Catalogue, { problem, box }: Pick<Misread, 'problem' | 'box'>): string {
  const said = problemWords(words, problem);
  return box === undefined ? said : words.misreads.inBox({ box, problem: said });
}

export function problemWords<Id extends ProblemId>(words: Catalogue, problem: Problem<Id>): string {
  const { problems }: { readonly problems: ProblemSentences } = words.misreads;
  return problems[problem.id](problem, (fact) => factWords(words, fact));
}

type ProblemSentences = Catalogue['misreads']['problems'];

function factWords<Of extends Understood['of']>(words: Catalogue, fact: UnderstoodOf<Of>): string {
  return words.misreads.facts[fact.of](fact);
}
