import { isWellCheck } from '../../src/engine/method/steps/checks.ts';
import type { ClubId, NudgeId, RunnerId } from '../../src/engine/model/ids.ts';
import { type Nudge, transitions } from '../../src/engine/model/nudge.ts';
import type { Instant } from '../../src/time.ts';

/** What is known of a row from watching every write. */
interface Known {
  nudge: Nudge;
  /** Looks of the coach before its last change. */
  since: number;
  /** Keys of the messages in which a person saw it. */
  readonly seen: Set<string>;
  /** How often it came back by right: put off, taken up again. */
  comebacks: number;
}

/** Keeps its own account of every row, and says what no row may do. */
export interface Ledger {
  /** A row as it was just written, by anybody. */
  wrote(nudge: Nudge): void;
  /** Rows as the store has them: every move must have been seen. */
  agrees(nudges: readonly Nudge[]): void;
  claimed(nudges: readonly Nudge[], now: Instant): void;
  /** The row went out, or may have, in the message of this key. */
  shown(id: NudgeId, key: string): void;
  /** The rows that a sender holds for this message. */
  under(key: string): readonly Nudge[];
  of(id: NudgeId): Nudge | null;
  forget(owner: RunnerId): void;
  /** A whole look at the clock took place while everything was up. */
  looked(now: Instant): void;
  /** The window of a row was closed on it at this moment. */
  expired(nudge: Nudge, now: Instant): void;
  /** Rows that should have moved by now. */
  stuck(now: Instant): void;
}

const live = new Set<Nudge['state']>(['scheduled', 'claimed', 'sent']);

export function createLedger(broke: (owner: RunnerId | ClubId, what: string) => void): Ledger {
  const rows = new Map<NudgeId, Known>();
  const waiting = new Map<NudgeId, Known>();
  const held = new Map<string, Set<NudgeId>>();
  const looks: Instant[] = [];

  function track(nudge: Nudge, known: Known): void {
    const before = known.nudge;
    known.nudge = nudge;
    known.since = looks.length;
    if (before.messageKey) held.get(before.messageKey)?.delete(nudge.id);
    if (nudge.state === 'claimed' && nudge.messageKey) {
      const together = held.get(nudge.messageKey) ?? new Set();
      held.set(nudge.messageKey, together.add(nudge.id));
    }
    if (live.has(nudge.state)) waiting.set(nudge.id, known);
    else waiting.delete(nudge.id);
  }

  function wrote(nudge: Nudge): void {
    const known = rows.get(nudge.id);
    if (!known) {
      const fresh: Known = { nudge, since: looks.length, seen: new Set(), comebacks: 0 };
      if (nudge.state !== 'scheduled' && nudge.kind !== 'withdrawn')
        broke(nudge.owner, `${nudge.id} began as ${nudge.state}`);
      rows.set(nudge.id, fresh);
      track(nudge, fresh);
      return;
    }
    const { state } = known.nudge;
    if (nudge.state !== state && !mayBecome(state, nudge.state))
      broke(nudge.owner, `${nudge.id} went from ${state} to ${nudge.state}`);
    if (nudge.state === 'scheduled' && state !== 'scheduled' && state !== 'claimed') known.comebacks += 1;
    if (nudge.state === 'scheduled' && nudge.dueAt >= nudge.closesAt)
      broke(nudge.owner, `${nudge.id} waits until after its window`);
    track(nudge, known);
  }

  return {
    wrote,
    agrees: (nudges) => {
      for (const nudge of nudges) {
        const known = rows.get(nudge.id);
        if (known?.nudge.state !== nudge.state)
          broke(nudge.owner, `${nudge.id} is ${nudge.state}, last seen ${known?.nudge.state}`);
      }
    },
    claimed: (nudges, now) => {
      for (const nudge of nudges) {
        wrote(nudge);
        if (nudge.dueAt > now) broke(nudge.owner, `${nudge.id} was claimed early`);
        if (nudge.closesAt <= now) broke(nudge.owner, `${nudge.id} was claimed after its window`);
      }
    },
    shown: (id, key) => {
      const known = rows.get(id);
      if (!known) return;
      known.seen.add(key);
      if (known.seen.size > 1 + known.comebacks) broke(known.nudge.owner, `${id} came ${known.seen.size} times`);
    },
    under: (key) => [...(held.get(key) ?? [])].flatMap((id) => rows.get(id)?.nudge ?? []),
    of: (id) => rows.get(id)?.nudge ?? null,
    forget: (owner) => {
      for (const [id, { nudge }] of rows) {
        if (nudge.owner !== owner) continue;
        rows.delete(id);
        waiting.delete(id);
      }
    },
    looked: (now) => void looks.push(now),
    expired: (nudge, now) => {
      const known = rows.get(nudge.id);
      if (!known) return;
      if (nudge.closesAt > now) broke(nudge.owner, `${nudge.id} expired before its window closed`);
      const { dueAt, closesAt, leaseUntil } = known.nudge;
      const from = Math.max(dueAt, leaseUntil ?? 0);
      if (looks.slice(known.since).some((at) => at >= from && at < closesAt))
        broke(nudge.owner, `${nudge.id} expired though it could be delivered`);
    },
    stuck: (now) => {
      for (const { nudge } of waiting.values()) {
        const over = nudge.state === 'claimed' ? (nudge.leaseUntil ?? 0) <= now : nudge.closesAt <= now;
        if (over || (nudge.state === 'scheduled' && nudge.dueAt <= now))
          broke(nudge.owner, `${nudge.id} is stuck, ${nudge.state}`);
      }
    },
  };
}

function mayBecome(from: Nudge['state'], to: Nudge['state']): boolean {
  return Object.values(transitions).some((way) => way.to === to && (way.from as readonly string[]).includes(from));
}

/** What comes whatever else is stopped, and at night: the calls of a timer that the runner started, and safety check-ins. */
export function isSafety({ kind, step }: Nudge): boolean {
  return kind === 'call' || isWellCheck(step);
}
