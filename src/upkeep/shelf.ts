import { join } from 'node:path';
import type { Config } from '../config.ts';
import { folderOf } from '../store/sqlite-address.ts';
import type { Shelf } from '../store/sqlite-backup.ts';

/** Where the daily copies are, beside the database unless the environment says otherwise. */
export function shelfOf({ backups, database }: Pick<Config, 'backups' | 'database'>): Shelf {
  return { folder: backups.folder ?? join(folderOf(database.url), 'backups'), keep: backups.keep };
}
