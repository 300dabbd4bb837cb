import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { makePrivate } from './private-files.ts';

/** Copies a live database beside itself as `<file>.<label>.backup`, whole or not at all. Returns the copy's path. */
export async function backupBeside(db: Sqlite.Database, file: string, label: string): Promise<string> {
  const target = `${file}.${label}.backup`;
  const partial = `${target}.partial`;
  await rm(partial, { force: true });
  await makePrivate(partial);
  await db.backup(partial);
  selfContained(partial);
  if (!isSound(partial)) throw new Error(`The copy of ${file} does not pass its check; the disk may be failing`);
  await rename(partial, target);
  return target;
}

/** The newest `.backup` beside the database that opens and passes its check, or null. */
export async function newestSoundBackup(file: string): Promise<string | null> {
  const folder = dirname(file);
  const names = (await readdir(folder)).filter(
    (name) => name.startsWith(`${basename(file)}.`) && name.endsWith('.backup'),
  );
  const found = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), at: (await stat(join(folder, name))).mtimeMs })),
  );
  found.sort((a, b) => b.at - a.at);
  return found.find((backup) => isSound(backup.path))?.path ?? null;
}

/** A copy inherits the write-ahead mode, and would then need files beside it even to be read. */
function selfContained(file: string): void {
  const copy = new Sqlite(file);
  copy.pragma('journal_mode = delete');
  copy.close();
}

function isSound(file: string): boolean {
  try {
    const db = new Sqlite(file, { readonly: true, fileMustExist: true });
    try {
      return passesCheck(db);
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
}

/** The whole check: the quick one overlooks damaged indexes. Throws what SQLite throws when the file is no database at all. */
export function passesCheck(db: Sqlite.Database): boolean {
  return db.pragma('integrity_check(1)', { simple: true }) === 'ok';
}
