import type { SendResult } from '../adapters/messenger.ts';
import { backOff, MAX_ATTEMPTS, type Nudge, type Transition } from '../engine/model/nudge.ts';
import type { Instant } from '../time.ts';

/** Claimed nudges that make one message: one owner and one message key. */
export interface Bundle {
  readonly owner: Nudge['owner'];
  readonly key: string;
  readonly nudges: readonly Nudge[];
  /** The earliest deadline among them. */
  readonly closesAt: Instant;
  /** When another sender may take them. */
  readonly leaseUntil: Instant;
}

/** What becomes of a claimed nudge: a row of the transition table and the fields that change with it. */
export interface Outcome {
  readonly by: Transition;
  readonly change: Partial<Nudge>;
}

const lease = { leaseUntil: null, token: null } as const;

/** Groups claimed rows into messages, earliest deadline first. A fold that was tried before keeps its members, so that its key still names the same message. */
export function bundle(claimed: readonly Nudge[]): Bundle[] {
  const groups = Map.groupBy(claimed, (nudge) => `${nudge.owner} ${nudge.messageKey}`);
  const bundles = [...groups.values()].flatMap((nudges): Bundle[] => {
    const [first] = nudges;
    if (!first || first.messageKey === null) return [];
    return [
      {
        owner: first.owner,
        key: first.messageKey,
        nudges,
        closesAt: Math.min(...nudges.map((nudge) => nudge.closesAt)),
        leaseUntil: Math.min(...nudges.map((nudge) => nudge.leaseUntil ?? 0)),
      },
    ];
  });
  return bundles.sort((a, b) => a.closesAt - b.closesAt);
}

/** The result, or what it comes to once the message has had its attempts. */
export function inTheEnd(result: SendResult, nudges: readonly Nudge[]): SendResult {
  if (result.kind !== 'retry' || result.finally === undefined) return result;
  return nudges.some((nudge) => nudge.attempt >= MAX_ATTEMPTS) ? { kind: result.finally } : result;
}

/** What a send's result means for one of the message's nudges. `jitter` in [0, 1) spreads the next try. */
export function afterSend(nudge: Nudge, result: SendResult, now: Instant, jitter: number): Outcome {
  switch (result.kind) {
    case 'delivered':
      return { by: 'deliver', change: { ...lease, message: result.ref } };
    case 'retry': {
      // Nothing was stored and the platform said so: the window bounds the tries, so that an outage loses nothing that is still of use.
      return later(nudge, now + Math.max(result.afterMs, backOff(nudge.attempt, jitter)));
    }
    case 'limited':
      return unsent(nudge, now + result.afterMs);
    case 'unknown':
      if (nudge.attempt >= MAX_ATTEMPTS) return { by: 'fail', change: lease };
      return later(nudge, now + backOff(nudge.attempt, jitter));
    case 'closed':
    case 'gone':
    case 'refused':
      return { by: 'fail', change: lease };
  }
}

/** A claim given back without having been used: the attempt does not count, and what was never tried may fold anew. */
export function unsent(nudge: Nudge, dueAt: Instant): Outcome {
  const outcome = later(nudge, dueAt);
  return outcome.by === 'release' ? { by: 'release', change: { ...untried(nudge), ...outcome.change } } : outcome;
}

/** What the composition decided about a nudge that is not to be sent, with the claim taken off. */
export function notSent(nudge: Nudge, by: Transition, change: Partial<Nudge>): Outcome {
  return { by, change: { ...(by === 'release' ? untried(nudge) : {}), ...change, ...lease } };
}

function untried(nudge: Nudge): Partial<Nudge> {
  const attempt = Math.max(0, nudge.attempt - 1);
  return attempt === 0 ? { attempt, messageKey: null } : { attempt };
}

/** Never before it was due in the first place: the clock may have been set back since the claim. */
function later(nudge: Nudge, at: Instant): Outcome {
  if (at >= nudge.closesAt) return { by: 'expire', change: lease };
  return { by: 'release', change: { ...lease, dueAt: Math.max(nudge.dueAt, Math.ceil(at)) } };
}
