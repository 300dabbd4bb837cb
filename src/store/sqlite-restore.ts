import { copyFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Instant } from '../time.ts';
import { strangerAmong } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { explained } from './open-trouble.ts';
import { keepPrivate, makePrivate } from './private-files.ts';
import type { Sealing } from './sealing.ts';
import { holdAlone } from './single-process.ts';
import { realFile } from './sqlite-address.ts';
import { isSound, onDisk, selfContained, stampOf } from './sqlite-backup.ts';
import { refuseWrongKey } from './sqlite-sealing.ts';
import { StoreError } from './store-error.ts';

/**
 * Puts a copy of a backup in the place of the database, whole or not at all; its old nudges are held at the next opening. Returns where the old
 * database is now, or null when there was none. Throws a StoreError: `in-use` while a coach runs on the database, `corrupt` when the backup does not
 * pass its check, `newer` when a later version wrote it, `sealed` when no key fits it, `unusable` when it is no backup of the coach's or the disk does not
 * take it.
 */
export async function putBack(backup: string, path: string, sealing: Sealing, now: Instant): Promise<string | null> {
  const file = await realFile(path);
  const source = await realFile(resolve(backup));
  if (source === file) throw new StoreError('unusable', `${source} is the database itself. Name a backup.`);
  await checkBackup(source, sealing);
  try {
    return await replace(file, source, now);
  } catch (error) {
    throw await explained(error, file, undefined);
  }
}

async function replace(file: string, source: string, now: Instant): Promise<string | null> {
  await keepPrivate(file);
  const alone = holdAlone(file);
  try {
    await finishRestore(file);
    const staged = await stage(source, file);
    await rename(staged, `${file}${READY}${stampOf(now)}`);
    return await finishRestore(file);
  } finally {
    alone.release();
  }
}

/** Ends the name of a whole copy that is to take the database's place, before the time of the restore. From here on it happens, whatever happens. */
const READY = '.restoring-';

/**
 * Puts a copy that is ready in the place of the database: what a restore was killed over, the next start or restore ends. A log that outlived its
 * database would be taken for the copy's, and an empty file for a new beginning. For whoever has the file alone. Returns where the old database is now,
 * or null when there was none, or nothing to do.
 */
export async function finishRestore(file: string): Promise<string | null> {
  const ready = (await readdir(dirname(file))).find((name) => name.startsWith(`${basename(file)}${READY}`));
  if (ready === undefined) return null;
  const replaced = await setAside(file, ready.slice(`${basename(file)}${READY}`.length));
  await rename(join(dirname(file), ready), file);
  await onDisk(dirname(file));
  return replaced;
}

async function checkBackup(source: string, sealing: Sealing): Promise<void> {
  const found = await stat(source).catch(() => null);
  if (!found?.isFile())
    throw new StoreError('unusable', `There is no file ${source}. Name a backup, or none for the newest one.`);
  if (found.size === 0 || !isSound(source)) {
    throw new StoreError('corrupt', `${source} is no sound backup, so nothing was changed. Name another one.`);
  }
  const db = new Sqlite(source, { readonly: true, fileMustExist: true });
  try {
    const applied = migrationsIn(db);
    if (applied === null)
      throw new StoreError(
        'unusable',
        `${source} is no backup of the coach, so nothing was changed. Name another one.`,
      );
    const stranger = strangerAmong(applied, migrations);
    if (stranger !== null) {
      throw new StoreError(
        'newer',
        `${source} was made by a newer version of the coach (it has the change "${stranger}"), so nothing was changed. Restore it with that version.`,
      );
    }
    refuseWrongKey(db, source, sealing);
  } finally {
    db.close();
  }
}

/** A finished copy, on the disk, under a name that the next start takes away should this break off. */
async function stage(source: string, file: string): Promise<string> {
  const staged = `${file}.restoring.backup.partial`;
  await rm(staged, { force: true });
  await makePrivate(staged);
  try {
    await copyFile(source, staged);
    // A copy that somebody made by other means has no mark yet.
    selfContained(staged, 'restored');
    if (!isSound(staged))
      throw new StoreError('corrupt', `The copy of ${source} is not sound; the disk may be failing.`);
    await onDisk(staged);
    return staged;
  } catch (error) {
    await rm(staged, { force: true });
    throw error;
  }
}

/** The old database and its log, under a name beside it; what never held anything is only taken away. */
async function setAside(file: string, stamp: string): Promise<string | null> {
  const aside = `${file}.replaced-${stamp}`;
  const size = (await stat(file).catch(ignoreMissing))?.size ?? 0;
  for (const part of ['-wal', '-shm', '']) {
    if (size === 0) await rm(`${file}${part}`, { force: true });
    else await rename(`${file}${part}`, `${aside}${part}`).catch(ignoreMissing);
  }
  return size === 0 ? null : aside;
}

function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error;
  return null;
}

/** The names of the migrations that a database has seen; null when it is none of the coach's. */
function migrationsIn(db: Sqlite.Database): readonly string[] | null {
  const tables = db.prepare<[], string>("select name from sqlite_master where type = 'table'").pluck().all();
  if (!['kysely_migration', 'note', 'nudge', 'runner'].every((table) => tables.includes(table))) return null;
  return db.prepare<[], string>('select name from kysely_migration order by name').pluck().all();
}
