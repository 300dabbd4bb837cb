import type { Config } from '../config.ts';
import { createSealing } from '../store/sealing.ts';
import { openSqlite } from '../store/sqlite.ts';
import { fileOf } from '../store/sqlite-address.ts';
import { backupFile, newestSoundBackup } from '../store/sqlite-backup.ts';
import { type HeldRows, letGoIn } from '../store/sqlite-hold.ts';
import { putBack } from '../store/sqlite-restore.ts';
import { StoreError } from '../store/store-error.ts';
import type { Instant } from '../time.ts';
import { shelfOf } from './shelf.ts';

type Where = Pick<Config, 'backups' | 'database' | 'dataKeys'>;

/** Copies the database, whether or not a coach runs on it. Returns what to print; throws a sentence for the operator. */
export async function backupByHand(config: Where, now: Instant): Promise<readonly string[]> {
  const shelf = shelfOf(config);
  const copy = await backupFile(fileIn(config), shelf, now);
  return [`Backed up, checked and kept as ${copy} (the newest ${shelf.keep} stay).`];
}

/**
 * Puts a backup, the newest sound one unless named, in the place of the database, and says what it holds. With `send` that goes out, each message
 * inside its own window; `send` alone lets go what an earlier restore holds, also while the coach runs. Throws a sentence for the operator.
 */
export async function restoreByHand(
  config: Where,
  asked: { readonly backup: string | null; readonly send: boolean },
  now: Instant,
): Promise<readonly string[]> {
  const file = fileIn(config);
  if (asked.send && asked.backup === null) return sayLetGo(letGoIn(file, now));
  const { folder } = shelfOf(config);
  const backup = asked.backup ?? (await newestSoundBackup(file, folder));
  if (backup === null) throw new StoreError('unusable', `There is no sound backup of ${file}, here or in ${folder}.`);
  const replaced = await putBack(backup, file, createSealing(config.dataKeys), now);
  // The coach's own door: it checks the file, brings it forward and holds what is due.
  const store = await openSqlite(config.database.url, { backups: folder, keys: config.dataKeys });
  const held = store.held(now) ?? [];
  await store.close();
  const lines = [`${backup} is now ${file}. Whoever deleted everything since it was made is back with it.`];
  if (replaced !== null) {
    lines.push(
      `The database that was there is ${replaced}; it holds everybody, so delete it when you are done with it.`,
    );
  }
  if (asked.send) return [...lines, ...sayLetGo(letGoIn(file, now))];
  return [...lines, ...sayHeld(held)];
}

function fileIn({ database }: Where): string {
  const file = fileOf(database.url);
  if (file === null) throw new StoreError('unusable', 'A database in memory has no backup.');
  return file;
}

function sayHeld(held: readonly HeldRows[]): readonly string[] {
  if (held.length === 0) return ['Nothing was to be sent any more. New runs are nudged as ever.'];
  return [
    `Held, because it may have been sent before: ${counted(held)}. New runs are nudged as ever.`,
    'To send it all the same, each message inside its own window: npm run restore -- --send',
  ];
}

function sayLetGo(held: readonly HeldRows[] | null): readonly string[] {
  if (held === null) return ['Nothing is held: this database was not restored, or it was let go before.'];
  return [held.length === 0 ? 'Let go: nothing was left to be sent.' : `Let go: ${counted(held)}.`];
}

function counted(held: readonly HeldRows[]): string {
  return held.map(({ platform, kind, rows }) => `${rows} ${kind} on ${platform}`).join(', ');
}
