import { HOUR, type Instant, type Zone } from '../../time.ts';
import { morningCheck } from '../method/steps/checks.ts';
import type { Event } from '../model/intent.ts';
import type { Nudge } from '../model/nudge.ts';
import type { Plan } from '../model/plan.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { zoneGuess } from '../reading/locale-zones.ts';

/** The plan that is running: the newest one until the next morning's check is over. */
export function currentPlan(snapshot: Snapshot, now: Instant): Plan | null {
  const plan = snapshot.plans[0];
  if (!plan || plan.superseded) return null;
  return now < plan.wake + (morningCheck.closes / 60) * HOUR ? plan : null;
}

export function nudgesOf(snapshot: Snapshot, plan: Plan): Nudge[] {
  return snapshot.nudges.filter((nudge) => nudge.plan === plan.id);
}

/** The runner's zone: what they said, what the platform knows, a guess from the locale, UTC. `sure` is false for the last two. */
export function zoneOf(snapshot: Snapshot, event: Pick<Event, 'zone' | 'locale'>): { zone: Zone; sure: boolean } {
  const said = snapshot.runner.profile.zone;
  if (said) return { zone: said, sure: true };
  if (event.zone) return { zone: event.zone, sure: true };
  const before = snapshot.plans[0]?.zone;
  return { zone: before ?? zoneGuess(event.locale) ?? 'UTC', sure: false };
}
