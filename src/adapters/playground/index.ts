import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Draw } from '../../card.ts';
import type { Command } from '../../command.ts';
import type { Clock } from '../../time.ts';
import type { Log } from '../log.ts';
import type { Inbound, Messenger } from '../messenger.ts';
import { createMovableClock } from './clock.ts';
import { createClockBar } from './clock-bar.ts';
import { type Change, openConversations } from './conversations.ts';
import { createFeed } from './feed.ts';
import { createEar } from './inbound.ts';
import { openJournal } from './journal.ts';
import { createMessenger } from './messenger.ts';
import type { DueWork } from './move-clock.ts';
import type { PageEvent } from './route-parts.ts';
import { addRoutes } from './routes.ts';

/** How often every page hears the time, so that a dead connection is noticed and a sleeping laptop's clock is put right. */
const HEARTBEAT = 20_000;

export interface PlaygroundParts {
  readonly commands: readonly Command[];
  readonly inbound: Inbound;
  readonly draw: Draw;
  readonly base: Clock;
  /** Whether the page may move the clock; false beside real platforms. */
  readonly movable: boolean;
  /** Path of the JSON lines file that survives a restart; null keeps all in memory. */
  readonly journal: string | null;
  readonly dueWork: DueWork;
  readonly log: Log;
}

export interface Playground {
  /** Answers '/' and '/playground/*' and guards only those. */
  readonly app: Hono;
  readonly messenger: Messenger;
  /** The clock of the whole process while the playground is on. */
  readonly clock: Clock;
  /** Ends a move of the clock where it is, waits for promised answers, closes every page's stream. */
  stop(): Promise<void>;
}

/** A club in a browser: conversations, a movable clock and a page, on the same commands and engine as the real platforms. */
export function createPlayground(parts: PlaygroundParts): Playground {
  const { commands, inbound, draw, base, dueWork, log } = parts;
  const feed = createFeed<PageEvent>();
  const journal = openJournal(parts.journal, log);
  const { conversations, offset } = openConversations(journal, (change: Change) => feed.publish(change));
  const clock = createMovableClock(base, parts.movable ? offset : 0, (moved) => conversations.clockMoved(moved));
  const bar = createClockBar(clock, dueWork, log, (view) => feed.publish({ kind: 'clock', view }));
  const ear = createEar({ commands, inbound, conversations, clock, log });

  async function tellTime(): Promise<void> {
    try {
      feed.publish({ kind: 'clock', view: await bar.view() });
    } catch (error) {
      log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'the next due time is unknown');
    }
  }
  const heartbeat = setInterval(tellTime, HEARTBEAT).unref();

  const app = new Hono();
  addRoutes(app, {
    commands,
    conversations,
    ear,
    bar,
    feed,
    draw,
    log,
    tellTime,
    movable: parts.movable,
    boot: randomUUID(),
  });
  return {
    app,
    messenger: createMessenger(conversations, clock),
    clock,
    async stop() {
      clearInterval(heartbeat);
      await bar.stop();
      await ear.quiet();
      feed.close();
    },
  };
}
