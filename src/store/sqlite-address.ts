import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { StoreError } from './store-error.ts';

/** The conversations of the playground, which lie beside the database. */
export const journalName = 'playground.jsonl';

/** The path of a 'file:' address; null for memory. Throws a StoreError that names an address that works. */
export function fileOf(url: string): string | null {
  if (url === ':memory:' || url === 'file::memory:') return null;
  const path = url.replace(/^file:(\/\/(?=\/))?/, '');
  if (!url.startsWith('file:') || path === '') {
    throw new StoreError(
      'unusable',
      `DATABASE_URL is "${url.split(':')[0]}:...", which is no SQLite address. Try file:data/recovery-coach.db`,
    );
  }
  return path;
}

/** The folder of the database, for what lies beside it; the working directory for memory. */
export function folderOf(url: string): string {
  return dirname(fileOf(url) ?? '');
}

/** Where a path really leads, through every symbolic link, also when the file or its folders are still to be made. */
export async function realFile(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const whole = resolve(path);
  const link = await readlink(whole).catch(() => null);
  return link === null
    ? join(await realFile(dirname(whole)), basename(whole))
    : realFile(resolve(dirname(whole), link));
}
