import type { Draw } from '../../card.ts';
import type { Command } from '../../command.ts';
import type { Log } from '../log.ts';
import type { ClockBar, ClockView } from './clock-bar.ts';
import type { Change, Conversations } from './conversations.ts';
import type { Feed } from './feed.ts';
import type { Ear } from './inbound.ts';

export type PageEvent = Change | { readonly kind: 'clock'; readonly view: ClockView };

export interface RouteParts {
  readonly commands: readonly Command[];
  readonly conversations: Conversations;
  readonly ear: Ear;
  readonly bar: ClockBar;
  readonly feed: Feed<PageEvent>;
  readonly draw: Draw;
  readonly log: Log;
  /** Sends the clock to every page: what was said may have moved the next nudge. */
  readonly tellTime: () => Promise<void>;
  readonly movable: boolean;
  /** Names this process's life. */
  readonly boot: string;
}
