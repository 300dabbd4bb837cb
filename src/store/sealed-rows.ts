import type { Selectable } from 'kysely';
import type { MorningCheck } from '../engine/model/snapshot.ts';
import type { MorningCheckRow } from './schema.ts';
import type { Place, Sealing } from './sealing.ts';

/** Where each sealed document stands. */
export const places = {
  profile: (runner: string): Place => ['runner', runner, 'profile'],
  redFlag: (runner: string): Place => ['runner', runner, 'red-flag'],
  run: (runner: string, id: string): Place => ['run', runner, id],
  plan: (runner: string, id: string): Place => ['plan', runner, id],
  owed: (owner: string, id: string): Place => ['owed_answer', owner, id],
  check: (runner: string, plan: string): Place => ['morning_check', runner, plan],
};

/** What a runner said in the morning: columns while nothing is sealed, else all of it in the one document. */
type CheckValues = Pick<MorningCheckRow, 'soreness' | 'sleep_hours' | 'pain' | 'later'>;
type Answers = Omit<MorningCheck, 'plan' | 'at'>;

export function checkValues(sealing: Sealing, runner: string, plan: string, answers: Answers): CheckValues {
  const { soreness, sleepHours, pain, later } = answers;
  if (sealing.keyId === null) return { soreness, sleep_hours: sleepHours, pain, later: JSON.stringify(later) };
  const whole = JSON.stringify({ soreness, sleepHours, pain, later });
  return { soreness: null, sleep_hours: null, pain: null, later: sealing.seal(places.check(runner, plan), whole) };
}

export function checkOf(sealing: Sealing, row: Selectable<MorningCheckRow>): MorningCheck {
  const later: MorningCheck['later'] | Answers = JSON.parse(
    sealing.open(places.check(row.runner, row.plan), row.later),
  );
  const answers: Answers =
    'soreness' in later ? later : { soreness: row.soreness, sleepHours: row.sleep_hours, pain: row.pain, later };
  return { plan: row.plan, at: row.at, ...answers };
}
