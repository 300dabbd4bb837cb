import { chmod, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, parse } from 'node:path';
import { journalName } from './sqlite-address.ts';

const OWNER_ONLY = 0o600;
const FOLDER_OWNER_ONLY = 0o700;
/** The bit of a folder that everybody may write to, such as /tmp. */
const STICKY = 0o1000;

/**
 * Keeps the database, what lies beside it and its folder from everybody but their owner, whatever the umask. SQLite gives the files that it makes
 * (WAL, shm, journals) the mode of the file that they belong to, so that is made first. What an earlier version left readable is tightened.
 */
export async function keepPrivate(file: string): Promise<void> {
  const folder = dirname(file);
  const made = await mkdir(folder, { recursive: true, mode: FOLDER_OWNER_ONLY });
  const names = await readdir(folder);
  const ours = names.filter((name) => isOurs(name, basename(file)));
  if (made !== undefined || (await isOnlyOurs(folder, names, ours))) await narrow(folder, FOLDER_OWNER_ONLY);
  for (const name of ours) await narrow(join(folder, name), OWNER_ONLY);
  await makePrivate(file);
  await makePrivate(`${file}.lock`);
}

/** A copy that was never finished is no backup, and holds everybody. Only for whoever has the file alone: another one may be making it just now. */
export async function dropUnfinished(file: string): Promise<void> {
  const folder = dirname(file);
  const unfinished = (await readdir(folder)).filter(
    (name) => isOurs(name, basename(file)) && name.includes('.partial'),
  );
  for (const name of unfinished) await rm(join(folder, name));
}

/** Makes an empty file that only its owner reads; one that is there stays. */
export async function makePrivate(path: string): Promise<void> {
  try {
    // Never opened when it exists: closing it again would drop the locks that this process holds on it.
    await (await open(path, 'wx', OWNER_ONLY)).close();
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

function isOurs(name: string, database: string): boolean {
  if (name === journalName || name === `${journalName}.new`) return true;
  if (!name.startsWith(database)) return false;
  const rest = name.slice(database.length);
  return /^(\.lock|\.(?:replaced|restoring)-[^.]+|\..+\.backup(\.partial)?)?(-wal|-shm|-journal)?$/.test(rest);
}

/** A folder that was there before is the coach's when nothing else is in it; one that others use keeps its mode. */
async function isOnlyOurs(folder: string, names: readonly string[], ours: readonly string[]): Promise<boolean> {
  if (names.length > ours.length) return false;
  if ([process.cwd(), homedir(), parse(folder).root].includes(folder)) return false;
  const { mode, uid } = await stat(folder);
  return (mode & STICKY) === 0 && uid === process.getuid?.();
}

/** A file of another owner, or on a disk without modes, stays as that owner or disk has it. */
async function narrow(path: string, mode: number): Promise<void> {
  try {
    await chmod(path, mode);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EROFS', 'ENOENT'].includes(codeOf(error))) throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
