import { watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { openSqlite } from '../../src/store/sqlite.ts';
import { writeAsOf } from '../../test/store/earlier-versions.ts';
import { reading, schemaOf } from '../../test/store/raw-sqlite.ts';
import type { Bot } from '../bot-process.ts';
import type { Kill } from './kills.ts';

const kept = ['runner', 'run', 'plan', 'nudge', 'morning_check', 'club', 'membership'] as const;

/** A bot is killed while it upgrades a database of an earlier version. Resolves with what is wrong with the file afterwards, in words; null when nothing is. */
export async function killInMigration(
  file: string,
  { version, ms }: Kill,
  start: (file: string) => Bot,
): Promise<string | null> {
  await writeAsOf(version, file);
  const before = rowsOf(file);
  const backup = wholeBackup(file);
  const bot = start(file);
  await Promise.race([backup.seen, bot.gone]);
  await wait(ms);
  await bot.kill();
  backup.stop();
  const sister = join(dirname(file), `${basename(file)}.unharmed`);
  await writeAsOf(version, sister);
  try {
    for (const opened of [file, sister]) await (await openSqlite(`file:${opened}`)).close();
  } catch (error) {
    return `does not open: ${error instanceof Error ? error.message : error}`;
  }
  if (!isDeepStrictEqual(schemaOf(file), schemaOf(sister)))
    return 'has another schema than an upgrade that nobody disturbed';
  const after = rowsOf(file);
  const lost = kept.filter((table) => after[table] !== before[table]);
  return lost.length > 0 ? `has not the same rows: ${lost.join(', ')}` : null;
}

/** How many rows each table has. */
function rowsOf(file: string): Readonly<Record<string, number | undefined>> {
  return reading(file, (db) =>
    Object.fromEntries(
      kept.map((table) => [table, db.prepare<[], number>(`select count(*) from ${table}`).pluck().get()]),
    ),
  );
}

/** The backup gets its last name right before the first migration. */
function wholeBackup(file: string) {
  const { promise: seen, resolve } = Promise.withResolvers<void>();
  const watcher = watch(dirname(file), (_, name) => {
    if (name?.startsWith(`${basename(file)}.before-`) && name.endsWith('.backup')) resolve();
  });
  return { seen, stop: () => watcher.close() };
}
