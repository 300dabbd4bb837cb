import type { Log } from '../adapters/log.ts';
import type { SqliteStore } from '../store/sqlite.ts';
import type { Instant } from '../time.ts';

/** Once a start, what an operator should know: who can read the file, and why a restored one is silent. `sealed`: there is a key. */
export function sayOfData(store: Pick<SqliteStore, 'held'>, sealed: boolean, now: Instant, log: Log): void {
  if (!sealed) log.warn({}, 'DATA_KEY is not set: health facts are readable in the database file and its backups');
  const held = store.held(now);
  if (held === null) return;
  log.warn({ held }, 'Restored from a backup: what was to be sent before is held until npm run restore -- --send');
}

/** Rows that a restored copy would send at `now`. */
export function heldCount(store: Pick<SqliteStore, 'held'>, now: Instant): number {
  return (store.held(now) ?? []).reduce((sum, { rows }) => sum + rows, 0);
}
