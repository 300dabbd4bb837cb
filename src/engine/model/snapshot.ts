import type { Instant, WallTime, Zone } from '../../time.ts';
import type { PainSpot } from '../method/pain-spots.ts';
import type { ClubId, PlanId, RunnerId } from './ids.ts';
import type { Nudge } from './nudge.ts';
import type { Plan } from './plan.ts';
import { defaultProfile, type Profile } from './profile.ts';
import type { Run } from './run.ts';

/** One runner, whole: all that a decision may look at. */
export interface Snapshot {
  readonly runner: Runner;
  /** Newest first, the last 60 days. */
  readonly runs: readonly Run[];
  /** Newest first, at most 8; the first one is the running plan unless it is over. */
  readonly plans: readonly Plan[];
  /** All nudges of those plans, by plan and due time. */
  readonly nudges: readonly Nudge[];
  readonly checks: readonly MorningCheck[];
  readonly memberships: readonly Membership[];
}

/** `closed`: the platform refused a direct message; `apart`: because nothing connects runner and coach. Nothing is tried then until the runner asks. */
export type Reach = 'unknown' | 'open' | 'closed' | 'apart';

export function isShut({ reach }: Pick<Runner, 'reach'>): boolean {
  return reach === 'closed' || reach === 'apart';
}

export interface Runner {
  readonly id: RunnerId;
  readonly profile: Profile;
  /** The stored DM channel, null before the first message. */
  readonly channel: string | null;
  readonly reach: Reach;
  /** Set by Stop. */
  readonly paused: boolean;
  /** A red flag that was not cleared: R1 ... R15, with the time it was said. */
  readonly redFlag: { readonly rule: string; readonly at: Instant } | null;
  /** Messages that went unanswered in a row; any click starts again. */
  readonly ignored: number;
  /** The safety note was shown. */
  readonly toldNotMedical: boolean;
  readonly createdAt: Instant;
}

export interface MorningCheck {
  readonly plan: PlanId;
  readonly at: Instant;
  /** 0-10, walking downstairs; null until tapped. */
  readonly soreness: number | null;
  readonly sleepHours: number | null;
  /** A pain that should be looked at before the next run; null when none was named. */
  readonly pain: PainSpot | null;
  /** Soreness as it went on, oldest first. */
  readonly later: readonly { readonly at: Instant; readonly soreness: number }[];
}

export type Visibility = 'named' | 'counted' | 'hidden';
export interface Membership {
  readonly club: ClubId;
  /** As the club sees them. */
  readonly name: string;
  readonly visibility: Visibility;
  readonly seenAt: Instant;
}

/** What a decision changes. Whole values, not differences: the store writes them in one transaction. */
export interface Changes {
  readonly runner?: Partial<Omit<Runner, 'id' | 'createdAt'>>;
  readonly addRun?: Run;
  /** Inserted or replaced by id. */
  readonly plans?: readonly Plan[];
  /** Inserted or replaced by id. */
  readonly nudges?: readonly Nudge[];
  readonly check?: MorningCheck;
  readonly membership?: Membership;
  /** Deletes everything about this runner. Overrides the rest. */
  readonly forget?: true;
}

/** A runner of whom nothing is stored. */
export function nobodyYet(id: RunnerId, now: Instant): Snapshot {
  const runner: Runner = {
    id,
    profile: defaultProfile,
    channel: null,
    reach: 'unknown',
    paused: false,
    redFlag: null,
    ignored: 0,
    toldNotMedical: false,
    createdAt: now,
  };
  return { runner, runs: [], plans: [], nudges: [], checks: [], memberships: [] };
}

/** The snapshot after a decision's changes, as the store would load it: newest first stays newest first. */
export function applied(snapshot: Snapshot, changes: Changes): Snapshot {
  const merged = <T>(id: (item: T) => string, before: readonly T[], after: readonly T[]): readonly T[] => {
    if (after.length === 0) return before;
    const changed = new Map(after.map((item) => [id(item), item]));
    const known = new Set(before.map(id));
    return [...after.filter((item) => !known.has(id(item))), ...before.map((item) => changed.get(id(item)) ?? item)];
  };
  return {
    ...snapshot,
    runner: { ...snapshot.runner, ...changes.runner },
    runs: merged((run) => run.id, snapshot.runs, changes.addRun ? [changes.addRun] : []),
    plans: merged((plan) => plan.id, snapshot.plans, changes.plans ?? []),
    nudges: merged((nudge) => nudge.id, snapshot.nudges, changes.nudges ?? []),
    checks: merged((check) => check.plan, snapshot.checks, changes.check ? [changes.check] : []),
  };
}

/** One club and its members' latest day: what a summary may look at. */
export interface ClubSnapshot {
  readonly club: Club;
  readonly members: readonly ClubMember[];
  /** The summaries' rows, newest first, at most 8. */
  readonly posts: readonly Nudge[];
}

export interface Club {
  readonly id: ClubId;
  /** Null until a captain ran setup: no summaries before that. */
  readonly channel: string | null;
  readonly time: WallTime;
  readonly zone: Zone | null;
  readonly createdAt: Instant;
}

export interface ClubMember {
  readonly runner: RunnerId;
  readonly name: string;
  readonly visibility: Visibility;
  /** Plans whose run was reported in this club and ended on or after the asked-for instant, newest first. */
  readonly plans: readonly { readonly plan: Plan; readonly nudges: readonly Nudge[] }[];
}

export interface ClubChanges {
  readonly club?: Partial<Omit<Club, 'id' | 'createdAt'>>;
  readonly posts?: readonly Nudge[];
  readonly forget?: true;
}
