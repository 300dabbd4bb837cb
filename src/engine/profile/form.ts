import type { Field, Form } from '../../card.ts';
import type { Fields, ProfileSection } from '../model/intent.ts';
import type { Profile } from '../model/profile.ts';
import { minutesBetween } from '../model/wall-time.ts';
import type { Question } from './question.ts';
import { questions } from './questions.ts';

/** The dialogue for one section, filled with what is known. */
export function profileForm(profile: Profile, section: ProfileSection): Form {
  const asked: readonly Question[] = questions[section];
  return {
    title: `Profile: ${section}`,
    line: `recovery-profile ${section}`,
    submit: 'Save',
    fields: asked.map((question) => fieldOf(question, profile)),
  };
}

function fieldOf(question: Question, profile: Profile): Field {
  const base = {
    name: question.name,
    label: question.label,
    ...(question.hint === undefined ? {} : { hint: question.hint }),
  };
  if (question.ask !== 'text')
    return {
      ...base,
      kind: 'choice',
      options: question.ask.options,
      chosen: question.show(profile),
      many: question.ask.many,
    };
  return {
    ...base,
    kind: 'text',
    value: question.show(profile)[0] ?? '',
    ...(question.placeholder === undefined ? {} : { placeholder: question.placeholder }),
  };
}

/** The profile after a sent form, or every problem at once. Fields that did not come stay as they are; health facts need consent. */
export function readFields(
  profile: Profile,
  section: ProfileSection,
  fields: Fields,
  now: number,
): Profile | { readonly problems: readonly string[] } {
  const asked: readonly Question[] = questions[section];
  let changed = profile;
  const problems: string[] = [];
  for (const question of asked) {
    const sent = fields[question.name];
    if (sent === undefined) continue;
    const values = (typeof sent === 'string' ? [sent] : [...sent]).map((value) => value.trim());
    const read = question.read(values, changed, now);
    if (typeof read === 'string') problems.push(read);
    else changed = { ...changed, ...read };
  }
  if (section === 'health') {
    const consent = [fields.consent].flat()[0];
    if (consent === 'yes') changed = { ...changed, healthConsentAt: profile.healthConsentAt ?? now };
    // "No" deletes, whatever boxes are still ticked.
    else if (consent === 'no') changed = { ...changed, healthConsentAt: null, health: [], iceScreen: null };
    else if (changed.healthConsentAt === null && (changed.health.length > 0 || changed.iceScreen !== profile.iceScreen))
      problems.push('I store health facts only when you say yes to the first question.');
  }
  if (section === 'schedule' && problems.length === 0 && (fields.bedtime !== undefined || fields.wake !== undefined)) {
    const problem = nightProblem(changed);
    if (problem) problems.push(problem);
  }
  return problems.length > 0 ? { problems } : changed;
}

/** What is odd about a night between these two clock times, in words; null for one that people have. */
export function nightProblem(hours: Pick<Profile, 'bedtime' | 'wake'>): string | null {
  const night = nightMinutes(hours);
  if (night >= 3 * 60 && night <= 16 * 60) return null;
  return `Lights out ${hours.bedtime} and alarm ${hours.wake} leave ${Math.round(night / 6) / 10} hours of night. Is one of them the wrong half of the day?`;
}

function nightMinutes({ bedtime, wake }: Pick<Profile, 'bedtime' | 'wake'>): number {
  return minutesBetween(bedtime, wake) || 24 * 60;
}
