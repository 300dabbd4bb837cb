import { dirname } from 'node:path';
import { StoreError } from './store-error.ts';

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
