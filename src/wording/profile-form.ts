import type { Field, Form } from '../card.ts';
import { stepOf } from '../engine/method/steps/steps.ts';
import type { ProfileSection } from '../engine/model/intent.ts';
import type { Asked } from '../engine/profile/form.ts';
import type { QuestionWords } from './catalogue/profile.ts';
import type { Catalogue } from './catalogue.ts';

/** The dialogue for one section, filled with what is known. */
export function profileForm(words: Catalogue, section: ProfileSection, asked: readonly Asked[]): Form {
  return {
    title: words.profile.formTitle({ section }),
    line: `recovery-profile ${section}`,
    submit: words.profile.save,
    fields: asked.map((question) => fieldOf(words, wordsOf(words, section, question.name), question)),
  };
}

function fieldOf(words: Catalogue, said: QuestionWords, { name, ask, shown }: Asked): Field {
  const { label, hint, placeholder, options } = said;
  const base = { name, label, ...(hint === undefined ? {} : { hint }) };
  if (ask === 'text')
    return { ...base, kind: 'text', value: shown[0] ?? '', ...(placeholder === undefined ? {} : { placeholder }) };
  return {
    ...base,
    kind: 'choice',
    // Steps have their names elsewhere.
    options: ask.options.map((value) => ({ label: options?.[value] ?? stepName(words, value), value })),
    chosen: shown,
    many: ask.many,
  };
}

function stepName({ steps }: Catalogue, value: string): string {
  const step = stepOf(value);
  return step ? steps[step.id].name : value;
}

/** How a question of the profile is asked. */
export function wordsOf(words: Catalogue, section: ProfileSection, question: string): QuestionWords {
  const asked: Readonly<Record<string, QuestionWords>> = words.profile.questions[section];
  return asked[question] ?? { label: question };
}
