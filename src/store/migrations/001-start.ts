import { type Kysely, sql } from 'kysely';

/** Every table of the first version. A migration never changes once it has shipped. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('runner')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('profile', 'text', (column) => column.notNull())
    .addColumn('channel', 'text')
    .addColumn('reach', 'text', (column) => column.notNull())
    .addColumn('paused', 'integer', (column) => column.notNull())
    .addColumn('red_flag_rule', 'text')
    .addColumn('red_flag_at', 'bigint')
    .addColumn('ignored', 'integer', (column) => column.notNull())
    .addColumn('nudging', 'text', (column) => column.notNull())
    .addColumn('told', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('run')
    .addColumn('runner', 'text', (column) => column.notNull().references('runner.id'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'bigint', (column) => column.notNull())
    .addColumn('doc', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('run_key', ['runner', 'id'])
    .execute();

  await db.schema
    .createTable('plan')
    .addColumn('runner', 'text', (column) => column.notNull().references('runner.id'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('ended_at', 'bigint', (column) => column.notNull())
    .addColumn('club', 'text')
    .addColumn('doc', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('plan_key', ['runner', 'id'])
    .execute();
  await db.schema.createIndex('plan_newest').on('plan').columns(['runner', 'ordinal', 'created_at']).execute();
  await db.schema.createIndex('plan_club').on('plan').columns(['club', 'ended_at']).execute();

  await db.schema
    .createTable('nudge')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('plan', 'text', (column) => column.notNull())
    .addColumn('step', 'text', (column) => column.notNull())
    .addColumn('slot', 'integer', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('opens_at', 'bigint', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('closes_at', 'bigint', (column) => column.notNull())
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('lease_until', 'bigint')
    .addColumn('token', 'text')
    .addColumn('message_key', 'text')
    .addColumn('message_channel', 'text')
    .addColumn('message_id', 'text')
    .addColumn('settled_at', 'bigint')
    .addColumn('started_at', 'bigint')
    .addPrimaryKeyConstraint('nudge_key', ['owner', 'plan', 'step', 'slot'])
    .execute();
  // Partial indexes hold only live rows, so that a tick costs the same however much history there is.
  await db.schema
    .createIndex('nudge_due')
    .on('nudge')
    .columns(['due_at', 'closes_at', 'platform', 'owner'])
    .where(sql<boolean>`state = 'scheduled'`)
    .execute();
  await db.schema
    .createIndex('nudge_lease')
    .on('nudge')
    .columns(['lease_until'])
    .where(sql<boolean>`state = 'claimed'`)
    .execute();
  await db.schema
    .createIndex('nudge_answer')
    .on('nudge')
    .columns(['closes_at'])
    .where(sql<boolean>`state = 'sent'`)
    .execute();
  await db.schema
    .createIndex('nudge_live')
    .on('nudge')
    .columns(['owner', 'due_at'])
    .where(sql<boolean>`state in ('scheduled', 'claimed')`)
    .execute();

  await db.schema
    .createTable('morning_check')
    .addColumn('runner', 'text', (column) => column.notNull().references('runner.id'))
    .addColumn('plan', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('soreness', 'double precision')
    .addColumn('sleep_hours', 'double precision')
    .addColumn('pain', 'text')
    .addPrimaryKeyConstraint('morning_check_key', ['runner', 'plan'])
    .execute();

  await db.schema
    .createTable('membership')
    .addColumn('runner', 'text', (column) => column.notNull().references('runner.id'))
    .addColumn('club', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('visibility', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('membership_key', ['runner', 'club'])
    .execute();
  await db.schema.createIndex('membership_club').on('membership').columns(['club']).execute();

  await db.schema
    .createTable('club')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('channel', 'text')
    .addColumn('time', 'text', (column) => column.notNull())
    .addColumn('zone', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('seen_request')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('seen_request_key', ['owner', 'id'])
    .execute();
  await db.schema.createIndex('seen_request_at').on('seen_request').columns(['at']).execute();

  await db.schema
    .createTable('note')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}
