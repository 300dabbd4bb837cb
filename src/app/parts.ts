import type { Log } from '../adapters/log.ts';
import type { Messenger } from '../adapters/messenger.ts';
import type { Command } from '../command.ts';
import type { Book } from '../engine/ask/open-book.ts';
import type { Store } from '../store/store.ts';
import type { Clock } from '../time.ts';
import type { Watch } from './watch.ts';

/** What the shell is put together from. */
export interface AppParts {
  readonly store: Store;
  readonly messengers: ReadonlyMap<string, Messenger>;
  readonly commands: readonly Command[];
  readonly book: Book;
  readonly clock: Clock;
  readonly random: () => number;
  /** Ten base62 characters. */
  readonly freshId: () => string;
  readonly log: Log;
  readonly watch?: Watch;
}
