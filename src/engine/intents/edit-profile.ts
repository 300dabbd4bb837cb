import type { Instant, WallTime } from '../../time.ts';
import { answer, type Decision } from '../model/decision.ts';
import type { Event, Fields, ProfileSection } from '../model/intent.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { currentPlan } from '../nudges/current-plan.ts';
import { nightProblem, readFields } from '../profile/form.ts';
import { isLost } from './lost-profile.ts';
import { rebuild, withoutBedtime, withProfile } from './rebuild-plan.ts';

/** A sent form: all of it or nothing. A running plan follows at once. */
export function saveProfile(
  snapshot: Snapshot,
  section: ProfileSection,
  fields: Fields,
  event: Pick<Event, 'zone' | 'locale'>,
  now: Instant,
): Decision {
  const read = readFields(snapshot.runner.profile, section, fields, now);
  if ('problems' in read) return answer({ kind: 'not-saved', section, problems: read.problems });
  return withProfile(snapshot, read, { id: 'saved' }, event, now);
}

/**
 * Without a time the coach asks; with one the bath, the roll and the pillow move with it, tonight or (`always`, or where no plan is under way) from now on.
 */
export function setBedtime(
  snapshot: Snapshot,
  to: WallTime | null,
  always: boolean,
  event: Pick<Event, 'zone' | 'locale'>,
  now: Instant,
): Decision {
  const { profile } = snapshot.runner;
  // The morning after, 'tonight' is the night to come, and no plan has it yet.
  const current = currentPlan(snapshot, now);
  const plan = current && now < current.wake ? current : null;
  if (to === null)
    return answer({
      kind: 'bedtime-question',
      now: plan?.bedtime ?? profile.bedtime,
      scope: always || !plan ? 'always' : 'tonight',
    });
  const changed = { ...profile, bedtime: to };
  const doubtful = nightProblem(changed);
  if (doubtful) return answer({ kind: 'odd-night', night: doubtful });
  const held = snapshot.runner.paused || snapshot.runner.redFlag !== null || isLost(profile);
  if (always || !plan) {
    const open = { ...snapshot, plans: snapshot.plans.map(withoutBedtime) };
    const intro = { id: 'bedtime', bedtime: to, scope: 'always', moved: plan !== null && !held } as const;
    return withProfile(open, changed, intro, event, now);
  }
  if (held) return { ...answer({ kind: 'bedtime-held', bedtime: to }), changes: { plans: [{ ...plan, bedtime: to }] } };
  const rebuilt = rebuild(snapshot, { ...plan, bedtime: to }, profile, plan.size, now);
  if (rebuilt.plan.bed <= now) return answer({ kind: 'bedtime-past', bedtime: to });
  const intro = { id: 'bedtime', bedtime: to, scope: 'tonight', moved: true } as const;
  return {
    say: [
      { kind: 'plan', plan: plan.id, intro },
      ...(to === profile.bedtime ? [] : [{ kind: 'every-night', bedtime: to } as const]),
    ],
    changes: { plans: [rebuilt.plan], nudges: rebuilt.nudges },
    deliver: true,
  };
}
