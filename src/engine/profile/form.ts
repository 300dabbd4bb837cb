import type { Fields, ProfileSection } from '../model/intent.ts';
import type { Profile } from '../model/profile.ts';
import type { AnswerProblem, ProfileProblem } from '../model/profile-problem.ts';
import { minutesBetween } from '../model/wall-time.ts';
import type { Question } from './question.ts';
import { questions } from './questions.ts';

/** A question as it is put to a runner: what may be answered, and what is known. */
export interface Asked extends Pick<Question, 'name' | 'ask'> {
  readonly shown: readonly string[];
}

/** What one section asks, with what is known. */
export function askSection(profile: Profile, section: ProfileSection): readonly Asked[] {
  const asked: readonly Question[] = questions[section];
  return asked.map(({ name, ask, show }) => ({ name, ask, shown: show(profile) }));
}

/** The profile after a sent form, or every problem at once. Fields that did not come stay as they are; health facts need consent. */
export function readFields(
  profile: Profile,
  section: ProfileSection,
  fields: Fields,
  now: number,
): Profile | { readonly problems: readonly ProfileProblem[] } {
  const asked: readonly Question[] = questions[section];
  let changed = profile;
  const problems: ProfileProblem[] = [];
  for (const question of asked) {
    const sent = fields[question.name];
    if (sent === undefined) continue;
    const values = (typeof sent === 'string' ? [sent] : [...sent]).map((value) => value.trim());
    const read = question.read(values, changed, now);
    if ('problem' in read) problems.push({ section, question: question.name, problem: read.problem });
    else changed = { ...changed, ...read };
  }
  if (section === 'health') {
    const consent = [fields.consent].flat()[0];
    if (consent === 'yes') changed = { ...changed, healthConsentAt: profile.healthConsentAt ?? now };
    // "No" deletes, whatever boxes are still ticked.
    else if (consent === 'no') changed = { ...changed, healthConsentAt: null, health: [], iceScreen: null };
    else if (changed.healthConsentAt === null && (changed.health.length > 0 || changed.iceScreen !== profile.iceScreen))
      problems.push({ section, question: 'consent', problem: { id: 'no-consent' } });
  }
  if (section === 'schedule' && problems.length === 0 && (fields.bedtime !== undefined || fields.wake !== undefined)) {
    const problem = nightProblem(changed);
    if (problem) problems.push({ section, question: 'bedtime', problem });
  }
  if (problems.length > 0) return { problems };
  // Filled in again, the section is the runner's own word once more.
  return { ...changed, lost: changed.lost.filter((other) => other !== section) };
}

/** What is odd about a night between these two clock times; null for one that people have. */
export function nightProblem(hours: Pick<Profile, 'bedtime' | 'wake'>): AnswerProblem<'odd-night'> | null {
  const night = nightMinutes(hours);
  if (night >= 3 * 60 && night <= 16 * 60) return null;
  return { id: 'odd-night', bedtime: hours.bedtime, wake: hours.wake, hours: Math.round(night / 6) / 10 };
}

function nightMinutes({ bedtime, wake }: Pick<Profile, 'bedtime' | 'wake'>): number {
  return minutesBetween(bedtime, wake) || 24 * 60;
}
