import type { Insertable, Selectable, Transaction } from 'kysely';
import { platformOf } from '../engine/model/ids.ts';
import type { Nudge } from '../engine/model/nudge.ts';
import { Conflict } from './conflict.ts';
import type { NudgeRow, Schema } from './schema.ts';

/** Named one by one: `returning table.*` is not the same on every database. */
export const nudgeColumns = [
  'owner',
  'plan',
  'kind',
  'step',
  'slot',
  'id',
  'platform',
  'state',
  'opens_at',
  'due_at',
  'closes_at',
  'attempt',
  'lease_until',
  'token',
  'message_key',
  'message_channel',
  'message_id',
  'settled_at',
  'started_at',
] as const satisfies readonly (keyof NudgeRow)[];

export function nudgeOf(row: Selectable<NudgeRow>): Nudge {
  return {
    id: row.id,
    owner: row.owner,
    plan: row.plan,
    kind: row.kind,
    step: row.step,
    slot: row.slot,
    state: row.state,
    opensAt: row.opens_at,
    dueAt: row.due_at,
    closesAt: row.closes_at,
    attempt: row.attempt,
    leaseUntil: row.lease_until,
    token: row.token,
    messageKey: row.message_key,
    message:
      row.message_channel === null || row.message_id === null
        ? null
        : { channel: row.message_channel, message: row.message_id },
    settledAt: row.settled_at,
    startedAt: row.started_at,
  };
}

/** What may change in a row's life; the rest is its identity. */
export function changeable(nudge: Nudge) {
  return {
    state: nudge.state,
    opens_at: nudge.opensAt,
    due_at: nudge.dueAt,
    closes_at: nudge.closesAt,
    attempt: nudge.attempt,
    lease_until: nudge.leaseUntil,
    token: nudge.token,
    message_key: nudge.messageKey,
    message_channel: nudge.message?.channel ?? null,
    message_id: nudge.message?.message ?? null,
    settled_at: nudge.settledAt,
    started_at: nudge.startedAt,
  };
}

function valuesOf(nudge: Nudge): Insertable<NudgeRow> {
  return {
    owner: nudge.owner,
    plan: nudge.plan,
    kind: nudge.kind,
    step: nudge.step,
    slot: nudge.slot,
    id: nudge.id,
    platform: platformOf(nudge.owner),
    ...changeable(nudge),
  };
}

const keyOf = (nudge: Nudge) => `${nudge.plan}\n${nudge.step}\n${nudge.slot}`;

/**
 * Writes one owner's nudges. A row that the decision saw is only replaced while it is still as it was seen: a claim or a delivery in between throws Conflict.
 * A row outside what it saw is replaced or kept as `strangers` says.
 */
export async function writeNudges(
  trx: Transaction<Schema>,
  owner: string,
  seen: readonly Nudge[],
  nudges: readonly Nudge[],
  strangers: 'replace' | 'keep',
): Promise<void> {
  if (nudges.some((nudge) => nudge.owner !== owner))
    throw new Error('A decision may only write nudges of its own owner');
  const before = new Map(seen.map((nudge) => [keyOf(nudge), nudge]));
  const fresh = new Map<string, Nudge>();
  for (const nudge of nudges) {
    const known = before.get(keyOf(nudge));
    if (known) await replace(trx, known, nudge);
    else fresh.set(keyOf(nudge), nudge);
  }
  if (fresh.size === 0) return;
  await trx
    .insertInto('nudge')
    .values([...fresh.values()].map(valuesOf))
    .onConflict((conflict) => {
      const same = conflict.columns(['owner', 'plan', 'step', 'slot']);
      if (strangers === 'keep') return same.doNothing();
      return same.doUpdateSet((eb) => ({
        state: eb.ref('excluded.state'),
        opens_at: eb.ref('excluded.opens_at'),
        due_at: eb.ref('excluded.due_at'),
        closes_at: eb.ref('excluded.closes_at'),
        attempt: eb.ref('excluded.attempt'),
        lease_until: eb.ref('excluded.lease_until'),
        token: eb.ref('excluded.token'),
        message_key: eb.ref('excluded.message_key'),
        message_channel: eb.ref('excluded.message_channel'),
        message_id: eb.ref('excluded.message_id'),
        settled_at: eb.ref('excluded.settled_at'),
        started_at: eb.ref('excluded.started_at'),
      }));
    })
    .execute();
}

async function replace(trx: Transaction<Schema>, known: Nudge, nudge: Nudge): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('nudge')
    .set(changeable(nudge))
    .where('owner', '=', known.owner)
    .where('plan', '=', known.plan)
    .where('step', '=', known.step)
    .where('slot', '=', known.slot)
    .where('state', '=', known.state)
    .where('token', 'is not distinct from', known.token)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Conflict();
}
