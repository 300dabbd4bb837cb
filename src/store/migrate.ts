import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { StoreError } from './store-error.ts';

/**
 * Brings the schema forward, all of it or nothing. `beforeChange` runs once ahead of the first change of a database that holds something.
 * Throws a StoreError `newer` when the database knows a migration that this version does not.
 */
export async function migrate<T>(
  db: Kysely<T>,
  migrations: Readonly<Record<string, Migration>>,
  beforeChange: (next: string) => Promise<void>,
): Promise<void> {
  const applied = await appliedMigrations(db);
  const stranger = strangerAmong(applied, migrations);
  if (stranger !== null) {
    throw new StoreError(
      'newer',
      `This database was written by a newer version of the coach (it has the change "${stranger}"). Start that version, or restore the backup made before the upgrade.`,
    );
  }
  const next = Object.keys(migrations).find((name) => !applied.includes(name));
  if (next === undefined) return;
  if (applied.length > 0) await beforeChange(next);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** A migration that a database has seen and this version does not know, or null. */
export function strangerAmong(
  applied: readonly string[],
  migrations: Readonly<Record<string, Migration>>,
): string | null {
  return applied.find((name) => !Object.hasOwn(migrations, name)) ?? null;
}

async function appliedMigrations<T>(db: Kysely<T>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map((row) => row.name);
}
