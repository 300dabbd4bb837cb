import type { Log } from '../adapters/log.ts';
import type { Address, Messenger, SendResult } from '../adapters/messenger.ts';
import type { Card } from '../card.ts';
import type { MessageRef } from '../engine/model/ids.ts';
import { move, type Nudge, type Transition } from '../engine/model/nudge.ts';
import type { Settlement } from '../store/store.ts';
import type { Clock, Instant } from '../time.ts';
import { afterSend, type Bundle, inTheEnd, notSent, type Outcome, unsent } from './outcome.ts';
import type { Settler } from './settler.ts';

/** Decides what goes out for one owner's claimed nudges, from what is stored now: injected by the shell. */
export type Composer = (owner: Nudge['owner'], claimed: readonly Nudge[], now: Instant) => Promise<Composition>;

export interface Composition {
  /** One message for these nudges; null when none is to be sent now. */
  readonly message: {
    readonly to: Address;
    readonly card: Card;
    readonly nudges: readonly Nudge[];
    /** Rewrites this message instead of sending one. */
    readonly rewrites?: MessageRef;
  } | null;
  /** Those not to be sent: expired, cancelled, failed, or released to a later `dueAt`. */
  readonly settled: readonly { readonly nudge: Nudge; readonly by: Transition; readonly change?: Partial<Nudge> }[];
}

/** Why somebody cannot be reached. */
export type Lost = 'closed' | 'apart' | 'gone';

export interface DeliverParts {
  readonly compose: Composer;
  readonly settler: Settler;
  readonly clock: Clock;
  /** In [0, 1): spreads retries. */
  readonly random: () => number;
  readonly log: Log;
  readonly onUnreachable: (owner: Nudge['owner'], reach: Lost, nudges: readonly Nudge[]) => Promise<void>;
  /** A nudge as it was claimed, and the move that took place. */
  readonly onMoved?: (nudge: Nudge, by: Transition, at: Instant) => Promise<void>;
}

/** What happened to one bundle: how each of its nudges moved, and whether a message was tried. */
export interface Delivered {
  readonly moves: readonly Transition[];
  readonly tried: boolean;
}

/** Composes, sends and settles one message. Never rejects: what goes wrong is logged and left to the lease. */
export async function deliver(parts: DeliverParts, messenger: Messenger, bundle: Bundle): Promise<Delivered> {
  const { clock, log } = parts;
  const ids = bundle.nudges.map((nudge) => nudge.id);
  const now = clock.now();
  if (now >= bundle.leaseUntil) return { moves: [], tried: false };
  if (bundle.nudges.some((nudge) => nudge.dueAt > now)) return handBack(parts, bundle);
  let composition: Composition;
  try {
    composition = await parts.compose(bundle.owner, bundle.nudges, now);
  } catch (error) {
    log.error({ err: error, nudges: ids }, 'Composing a message failed');
    return {
      moves: await writeOutcomes(
        parts,
        bundle.nudges.map((nudge) => [nudge, doubtful(parts, nudge)]),
      ),
      tried: false,
    };
  }
  const outcomes: [Nudge, Outcome][] = [];
  const claimed = new Map(bundle.nudges.map((nudge) => [nudge.id, nudge]));
  const claim = (nudge: Nudge) => {
    const found = claimed.get(nudge.id);
    claimed.delete(nudge.id);
    return found ? [found] : [];
  };
  for (const { nudge: decided, by, change } of composition.settled) {
    for (const nudge of claim(decided)) outcomes.push([nudge, notSent(nudge, by, change ?? {})]);
  }
  const { message } = composition;
  const nudges = message?.nudges.flatMap(claim) ?? [];
  for (const nudge of claimed.values()) {
    log.error({ nudge: nudge.id }, 'A composition forgot a claimed nudge');
    outcomes.push([nudge, doubtful(parts, nudge)]);
  }
  const ready = clock.now();
  const closed = nudges.some((nudge) => nudge.closesAt <= ready);
  if (message === null || nudges.length === 0 || closed) {
    for (const nudge of nudges) outcomes.push([nudge, unsent(nudge, ready)]);
    return { moves: await writeOutcomes(parts, outcomes), tried: false };
  }

  const again = nudges.some((nudge) => nudge.attempt > 1);
  const { to, card, rewrites } = message;
  const until = Math.min(bundle.leaseUntil, ...nudges.map((nudge) => nudge.closesAt));
  const answer = await tried(parts, ids, () =>
    rewrites
      ? messenger.edit(rewrites, card, bundle.owner)
      : messenger.send(to, card, { key: bundle.key, again, until }),
  );
  const result = inTheEnd(answer, nudges);
  const settledAt = clock.now();
  const jitter = parts.random();
  for (const nudge of nudges) outcomes.push([nudge, afterSend(nudge, result, settledAt, jitter)]);
  const moves = await writeOutcomes(parts, outcomes, reachOf(to, result));
  await tell(parts, bundle.owner, nudges, result);
  return { moves, tried: true };
}

/** Gives an unused claim back, to be taken again at once. */
export async function handBack(parts: DeliverParts, bundle: Bundle): Promise<Delivered> {
  return postpone(parts, bundle, 0);
}

/** Gives an unused claim back, due at `dueAt` unless it was due later anyway. */
export async function postpone(parts: DeliverParts, bundle: Bundle, dueAt: Instant): Promise<Delivered> {
  const outcomes = bundle.nudges.map((nudge): [Nudge, Outcome] => [nudge, unsent(nudge, dueAt)]);
  return { moves: await writeOutcomes(parts, outcomes), tried: false };
}

function doubtful(parts: DeliverParts, nudge: Nudge): Outcome {
  return afterSend(nudge, { kind: 'unknown' }, parts.clock.now(), parts.random());
}

async function tried(
  { log }: DeliverParts,
  nudges: readonly string[],
  send: () => Promise<SendResult>,
): Promise<SendResult> {
  try {
    const result = await send();
    if (result.kind === 'refused') log.error({ nudges, code: result.code }, 'The platform refused a message');
    else if (result.kind !== 'delivered') log.warn({ nudges, result: result.kind }, 'A message was not delivered');
    return result;
  } catch (error) {
    log.error({ err: error, nudges }, 'A messenger threw');
    return { kind: 'unknown' };
  }
}

function lostBy(result: SendResult): Lost | null {
  if (result.kind === 'closed') return result.why ?? 'closed';
  return result.kind === 'gone' ? 'gone' : null;
}

function reachOf(to: Address, result: SendResult): Settlement['reach'] {
  if (!('runner' in to)) return undefined;
  if (result.kind === 'delivered') return { runner: to.runner, reach: 'open', channel: result.ref.channel };
  const lost = lostBy(result);
  if (lost === null) return undefined;
  return { runner: to.runner, reach: lost === 'apart' ? 'apart' : 'closed', channel: null };
}

/** Writes the outcomes; returns the moves that took place. When the store fails the lease runs out, and the same key goes again. */
async function writeOutcomes(
  { settler, log, clock, onMoved }: DeliverParts,
  outcomes: readonly (readonly [Nudge, Outcome])[],
  reach?: Settlement['reach'],
): Promise<Transition[]> {
  const moves = new Map<Settlement, { by: Transition; claimed: Nudge }>();
  for (const [nudge, { by, change }] of outcomes) {
    const after = move(nudge, by, change);
    if (after === null || nudge.token === null) {
      log.error({ nudge: nudge.id, state: nudge.state, by }, 'A nudge cannot move like that');
      continue;
    }
    moves.set({ id: nudge.id, token: nudge.token, nudge: after, ...(reach ? { reach } : {}) }, { by, claimed: nudge });
  }
  try {
    const ours = await settler.record([...moves.keys()]);
    if (ours.size < moves.size)
      log.info({ late: moves.size - ours.size }, 'Nudges had moved on before they were settled');
    const took = [...moves].filter(([settlement]) => ours.has(settlement)).map(([, moved]) => moved);
    for (const { by, claimed } of took) await onMoved?.(claimed, by, clock.now());
    return took.map(({ by }) => by);
  } catch (error) {
    log.error({ err: error, nudges: outcomes.map(([nudge]) => nudge.id) }, 'Settling nudges failed');
    return [];
  }
}

async function tell(
  parts: DeliverParts,
  owner: Nudge['owner'],
  nudges: readonly Nudge[],
  result: SendResult,
): Promise<void> {
  try {
    const lost = lostBy(result);
    if (lost !== null) await parts.onUnreachable(owner, lost, nudges);
  } catch (error) {
    parts.log.error({ err: error, nudges: nudges.map((nudge) => nudge.id) }, 'What follows a delivery failed');
  }
}
