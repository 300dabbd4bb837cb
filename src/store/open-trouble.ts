import { stat } from 'node:fs/promises';
import type Sqlite from 'better-sqlite3';
import { newestSoundBackup } from './sqlite-backup.ts';
import { StoreError } from './store-error.ts';

/** What keeps a database from being opened, by SQLite's or the system's code: the first that fits. Each with what an operator does about it. */
const causes: readonly { readonly code: RegExp; readonly what: string }[] = [
  { code: /^(SQLITE_FULL|ENOSPC|EDQUOT)/, what: 'cannot be written, because its disk is full. Free some space' },
  {
    code: /^(SQLITE_READONLY|EROFS|EACCES|EPERM)/,
    what: 'may only be read. Give this user the right to write the file and its folder, or mount the disk for writing',
  },
  { code: /^(SQLITE_BUSY|SQLITE_LOCKED)/, what: 'is held by another program. Close that one' },
  {
    code: /^(SQLITE_|E[A-Z]+$)/,
    what: 'cannot be opened and written. Check the path, its permissions and the free space on that disk',
  },
];

/** The error as an operator can act on it; anything that is no trouble of the file stays as it is. */
export async function explained(error: unknown, file: string, backups: string | undefined): Promise<unknown> {
  if (error instanceof StoreError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    const backup = await newestBackup(file, backups);
    const way = backup
      ? `The newest sound backup is ${backup}: put it back with npm run restore, which keeps the damaged file beside it.`
      : 'There is no sound backup of it.';
    return new StoreError('corrupt', `${file} is damaged, so I will not touch it. ${way}`, { cause: error });
  }
  const cause = causes.find((known) => known.code.test(code));
  if (!cause) return error;
  return new StoreError('unusable', `${file} ${cause.what}, then start again (${code}).`, { cause: error });
}

function newestBackup(file: string, backups: string | undefined): Promise<string | null> {
  return newestSoundBackup(file, ...(backups === undefined ? [] : [backups]));
}

/** Throws a StoreError for an empty file that has a sound backup: something emptied it, and opened as a new one it would hide the loss. */
export async function refuseEmptied(file: string, backups: string | undefined): Promise<void> {
  const size = async (path: string) => (await stat(path).catch(() => null))?.size ?? null;
  if ((await size(file)) !== 0 || ((await size(`${file}-wal`)) ?? 0) > 0) return;
  const backup = await newestBackup(file, backups);
  if (backup === null) return;
  throw new StoreError(
    'unusable',
    `${file} is missing or empty, but there is a backup of it, ${backup}: put it back with npm run restore, or move the backups elsewhere to begin anew.`,
  );
}

/** Throws a StoreError for a database that has tables and none of the coach's. Asked before anything is written. */
export function refuseForeign(sqlite: Sqlite.Database, file: string): void {
  const tables = sqlite
    .prepare<[], string>("select name from sqlite_master where type = 'table' and name not like 'sqlite!_%' escape '!'")
    .pluck()
    .all();
  if (tables.length === 0 || tables.includes('kysely_migration')) return;
  throw new StoreError(
    'unusable',
    `${file} is the database of another program, so I will not touch it. Point DATABASE_URL at a file of the coach's own.`,
  );
}
