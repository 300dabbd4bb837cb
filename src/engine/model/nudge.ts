import type { Instant } from '../../time.ts';
import { HOUR, MINUTE } from '../../time.ts';
import type { ClubId, MessageRef, NudgeId, PlanId, RunnerId } from './ids.ts';
import type { Plan } from './plan.ts';

/**
 * One message to come: a row. The row is the truth; a tick only looks at it.
 * `owner` is a runner (direct message) or a club (summary in the channel); `plan` is the plan's id, or the club's period 'YYYY-MM-DD'.
 */
export interface Nudge {
  readonly id: NudgeId;
  readonly owner: RunnerId | ClubId;
  readonly plan: PlanId;
  /** What the row is; `step` says of which step, or which of the checks. */
  readonly kind: NudgeKind;
  readonly step: string;
  /** 0, but for what comes several times: 1, 2, ... of a timer's calls, the instant of a refresh. */
  readonly slot: number;
  readonly state: NudgeState;
  readonly opensAt: Instant;
  readonly dueAt: Instant;
  readonly closesAt: Instant;
  readonly attempt: number;
  /** Held by one sender until then. */
  readonly leaseUntil: Instant | null;
  /** Names one claim: a late worker with an old token changes nothing. */
  readonly token: string | null;
  /** Names one message: nudges that are folded together share it, every attempt repeats it. Cleared by a snooze. */
  readonly messageKey: string | null;
  readonly message: MessageRef | null;
  /** When the runner settled it: done, skipped. */
  readonly settledAt: Instant | null;
  /** Timer started by the runner. */
  readonly startedAt: Instant | null;
}

export const nudgeKinds = [
  /** A step's own message. */
  'step',
  /** A call of a step's timer. */
  'call',
  /** The morning's soreness and its follow-ups, and the check-ins after a T4 day. */
  'check',
  /** The plan is made and nothing is due yet. */
  'hello',
  /** Fewer, Same or Stop. */
  'question',
  /** A club's summary. */
  'post',
  /** Rewrites a club's summary that is out. */
  'refresh',
  /** The record of a message whose step was taken back. */
  'withdrawn',
] as const;
export type NudgeKind = (typeof nudgeKinds)[number];

export const nudgeStates = [
  'scheduled',
  'claimed',
  'sent',
  'done',
  'skipped',
  'missed',
  'cancelled',
  'expired',
  'failed',
] as const;
export type NudgeState = (typeof nudgeStates)[number];

/** The only moves there are. ARCHITECTURE.md shows this table. */
export const transitions = {
  claim: { from: ['scheduled'], to: 'claimed' },
  /** A change of plan, bedtime or zone moves what waits. */
  reschedule: { from: ['scheduled'], to: 'scheduled' },
  deliver: { from: ['claimed'], to: 'sent' },
  /** Retry with back-off, quiet hours, or a lease that ran out. */
  release: { from: ['claimed'], to: 'scheduled' },
  expire: { from: ['scheduled', 'claimed'], to: 'expired' },
  /** Unreachable, or attempts spent. */
  fail: { from: ['scheduled', 'claimed'], to: 'failed' },
  /** Stop, a red flag, a newer plan, deletion. */
  cancel: { from: ['scheduled', 'claimed'], to: 'cancelled' },
  /** A health fact or a warning sign closed a step whose message is out. */
  withdraw: { from: ['sent'], to: 'cancelled' },
  /** Resume after Stop, or a second try after closed messages. */
  revive: { from: ['cancelled', 'failed'], to: 'scheduled' },
  /** Ahead of its nudge a runner may already be done, or not want it. */
  finish: { from: ['scheduled', 'claimed', 'sent', 'skipped', 'missed', 'expired', 'failed', 'cancelled'], to: 'done' },
  skip: { from: ['scheduled', 'claimed', 'sent'], to: 'skipped' },
  snooze: { from: ['sent'], to: 'scheduled' },
  /** The window closed on a nudge that nobody answered. */
  miss: { from: ['sent', 'expired'], to: 'missed' },
} as const satisfies Record<string, { from: readonly NudgeState[]; to: NudgeState }>;
export type Transition = keyof typeof transitions;

export function mayMove(state: NudgeState, by: Transition): boolean {
  return (transitions[by].from as readonly NudgeState[]).includes(state);
}

/** The nudge after the move, or null when the table does not allow it: callers answer kindly, never force. */
export function move(nudge: Nudge, by: Transition, change: Partial<Nudge> = {}): Nudge | null {
  if (!mayMove(nudge.state, by)) return null;
  return { ...nudge, ...change, state: transitions[by].to };
}

export function newNudge(
  of: Pick<Nudge, 'id' | 'owner' | 'plan' | 'kind' | 'step' | 'slot' | 'opensAt' | 'dueAt' | 'closesAt'>,
): Nudge {
  return {
    ...of,
    state: 'scheduled',
    attempt: 0,
    leaseUntil: null,
    token: null,
    messageKey: null,
    message: null,
    settledAt: null,
    startedAt: null,
  };
}

/** The row of a step's own message; null for a step that the plan never had, and for the checks. */
export function rowOf(nudges: readonly Nudge[], plan: Pick<Plan, 'id'>, step: string): Nudge | null {
  return nudges.find((nudge) => nudge.plan === plan.id && nudge.kind === 'step' && nudge.step === step) ?? null;
}

/** Milliseconds that a claim is held: inside Discord's nonce memory of a few minutes. */
export const LEASE = 90 * 1000;
export const MAX_ATTEMPTS = 8;

/** Back-off before attempt n + 1: 5 s doubling to 10 min, with `jitter` in [0, 1) spreading the upper half. */
export function backOff(attempt: number, jitter: number): number {
  const full = Math.min(5_000 * 2 ** Math.max(0, attempt - 1), 10 * MINUTE);
  return Math.round(full / 2 + (full / 2) * jitter);
}

/** A snooze: a quarter of an hour, but at least a minute inside the window; null when the window leaves no room. */
export function snoozeTo(nudge: Nudge, now: Instant): Instant | null {
  const last = nudge.closesAt - MINUTE;
  const at = Math.min(now + HOUR / 4, last);
  return at >= now + 3 * MINUTE ? at : null;
}
