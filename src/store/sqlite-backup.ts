import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { DAY, type Instant } from '../time.ts';
import { makePrivate } from './private-files.ts';
import { openExisting } from './sqlite-existing.ts';
import { markCopy } from './sqlite-hold.ts';
import { StoreError } from './store-error.ts';

/** Copies a live database beside itself as `<file>.<label>.backup`, whole or not at all. Returns the copy's path. */
export async function backupBeside(db: Sqlite.Database, file: string, label: string): Promise<string> {
  return copyWhole(db, `${file}.${label}.backup`, label);
}

/** Pages copied at a time by the coach, which answers people in between. */
const FEW = 100;
/** More pages than any file has. */
const ALL = 2 ** 31 - 1;

/** Copies kept in a folder of their own. */
export interface Shelf {
  /** Made, for its owner alone, when it is not there. */
  readonly folder: string;
  /** How many copies stay; older ones go when a newer one is whole. At least 1. */
  readonly keep: number;
}

/**
 * The same for a file that another process may use: in one go, because each of its writes would make a copy in pieces begin again. Throws a StoreError
 * when the file is not there or cannot be copied whole.
 */
export async function backupFile(file: string, shelf: Shelf, now: Instant): Promise<string> {
  const db = openExisting(file);
  try {
    return await backupOnto(db, file, shelf, now, ALL);
  } catch (error) {
    throw new StoreError(
      'unusable',
      `${file} could not be backed up into ${shelf.folder} (${codeOf(error)}): nothing was kept, and earlier backups are as they were. Check the database, the folder and the free space on that disk.`,
      { cause: error },
    );
  } finally {
    db.close();
  }
}

/** Copies a live database, while it is used, as `<name>.<time>.backup` onto the shelf. Rejects, and leaves what was there, when the copy is not whole. */
export async function backupOnto(
  db: Sqlite.Database,
  file: string,
  shelf: Shelf,
  now: Instant,
  pages = FEW,
): Promise<string> {
  await mkdir(shelf.folder, { recursive: true, mode: 0o700 });
  const label = stampOf(now);
  const target = await copyWhole(db, join(shelf.folder, `${basename(file)}.${label}.backup`), label, pages);
  await clear(shelf, basename(file), now);
  return target;
}

/** An instant as it stands in a file's name, in UTC: by name is by age. */
export function stampOf(at: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'second' }).replaceAll(':', '-');
}

async function copyWhole(db: Sqlite.Database, target: string, label: string, pages = FEW): Promise<string> {
  const partial = `${target}.partial`;
  await rm(partial, { force: true });
  await makePrivate(partial);
  try {
    await db.backup(partial, { progress: () => pages });
    selfContained(partial, label);
    if (!isSound(partial)) throw new StoreError('corrupt', `The copy of ${db.name} does not pass its check.`);
    await onDisk(partial);
    await rename(partial, target);
    await onDisk(dirname(target));
    return target;
  } catch (error) {
    // A failing disk may refuse this too: what went wrong first is what the operator needs.
    await rm(partial, { force: true }).catch(() => {});
    throw error;
  }
}

/** Takes away what is more than the shelf keeps, and copies that broke off more than a day ago: a younger one may be somebody's just now. */
async function clear({ folder, keep }: Shelf, name: string, now: Instant): Promise<void> {
  const stamped = /^\.\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.backup(\.partial)?$/;
  const ours = (await readdir(folder)).filter(
    (other) => other.startsWith(name) && stamped.test(other.slice(name.length)),
  );
  const copies = ours.filter((copy) => copy.endsWith('.backup')).toSorted();
  for (const copy of copies.slice(0, -keep)) await rm(join(folder, copy));
  for (const partial of ours.filter((copy) => copy.endsWith('.partial'))) {
    const { mtimeMs } = await stat(join(folder, partial));
    if (now - mtimeMs > DAY) await rm(join(folder, partial), { force: true });
  }
}

/** The newest `.backup` of the database, beside it or in one of these folders, that opens and passes its check, or null. */
export async function newestSoundBackup(file: string, ...folders: readonly string[]): Promise<string | null> {
  const found = await Promise.all([dirname(file), ...folders].map((folder) => backupsIn(folder, basename(file))));
  const newestFirst = found.flat().toSorted((a, b) => b.at - a.at);
  return newestFirst.find((backup) => isSound(backup.path))?.path ?? null;
}

async function backupsIn(folder: string, name: string): Promise<{ readonly path: string; readonly at: Instant }[]> {
  const names = (await readdir(folder).catch(() => [])).filter(
    (other) => other.startsWith(`${name}.`) && other.endsWith('.backup'),
  );
  return Promise.all(
    names.map(async (other) => ({ path: join(folder, other), at: (await stat(join(folder, other))).mtimeMs })),
  );
}

/** A copy inherits the write-ahead mode, and would then need files beside it even to be read. It is marked as what it is. */
export function selfContained(file: string, label: string): void {
  const copy = new Sqlite(file);
  try {
    copy.pragma('journal_mode = delete');
    markCopy(copy, label);
  } finally {
    copy.close();
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}

/** Waits until the disk has a file, or the names in a folder. */
export async function onDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export function isSound(file: string): boolean {
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
