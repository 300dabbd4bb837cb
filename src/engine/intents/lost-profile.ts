import { answer, type Decision } from '../model/decision.ts';
import type { Event, Intent } from '../model/intent.ts';
import type { Profile } from '../model/profile.ts';
import type { Intro } from '../model/say.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { zoneOf } from '../nudges/current-plan.ts';

/** Health facts, age or allergies could not be read: nobody is coached as if there were none. */
export function isLost({ lost }: Pick<Profile, 'lost'>): boolean {
  return lost.length > 0;
}

/** Presses that begin or move a step; whatever ends one is never refused. */
export function begins(intent: Intent): boolean {
  return intent.kind === 'mark' && (intent.as === 'start' || intent.as === 'later');
}

/** The profile, with what has to be filled in again before the coaching goes on. */
export function fillInAgain(snapshot: Snapshot, event: Pick<Event, 'zone' | 'locale'>): Decision {
  const { profile } = snapshot.runner;
  return answer({ kind: 'profile', zone: zoneOf(snapshot, event).zone, intro: lostIntro(profile, false) });
}

/** What is said of a profile that is not whole; `saved`: a part of it was just filled in. */
export function lostIntro({ lost }: Pick<Profile, 'lost'>, saved: boolean): Intro {
  return { id: 'profile-lost', sections: lost, saved };
}
