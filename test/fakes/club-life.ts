import type { Log } from '../../src/adapters/log.ts';
import type { Answer, Redraw } from '../../src/adapters/messenger.ts';
import { type App, createApp } from '../../src/app.ts';
import type { Block, Button, Card, Text } from '../../src/card.ts';
import { openSqlite, type SqliteStore } from '../../src/store/sqlite.ts';
import type { Instant } from '../../src/time.ts';
import { book } from '../fixtures/book.ts';
import { commands } from '../fixtures/commands.ts';
import { createFakeClock, type FakeClock } from './clock.ts';
import { createFakeMessenger, type FakeMessenger, type Sent } from './messenger.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };

export interface Asking {
  readonly as?: string;
  readonly captain?: boolean;
  readonly direct?: boolean;
  readonly zone?: string | null;
  readonly locale?: string | null;
  readonly message?: { channel: string; message: string } | null;
  /** The platform's id of the interaction; a new one each time unless given. */
  readonly id?: string;
  readonly fields?: Record<string, string>;
  /** How the answer can be drawn again; not at all unless given. */
  readonly redraw?: Redraw;
}

/** The whole shell on a real store, with a clock and a platform that do as they are told. */
export interface ClubLife {
  readonly app: App;
  readonly store: SqliteStore;
  readonly clock: FakeClock;
  readonly messenger: FakeMessenger;
  say(line: string, asking?: Asking): Promise<Answer>;
  /** Moves the clock through every due instant up to `to`, as time would. */
  pass(to: Instant): Promise<void>;
  /** A new process on the same store and platform. */
  restart(): void;
}

export async function openClubLife(
  start: Instant,
  on: string | SqliteStore = ':memory:',
  log: Log = silent,
): Promise<ClubLife> {
  const store = typeof on === 'string' ? await openSqlite(on) : on;
  const clock = createFakeClock(start);
  const messenger = createFakeMessenger('discord');
  let requests = 0;
  let ids = 0;
  const create = () =>
    createApp({
      store,
      clock,
      book,
      commands,
      messengers: new Map([['discord', messenger]]),
      random: () => 0.5,
      log,
      freshId: () => `id${String(++ids).padStart(8, '0')}`,
    });
  let app = create();
  return {
    store,
    clock,
    messenger,
    get app() {
      return app;
    },
    say: async (line, asking = {}) => {
      const who = asking.as ?? 'ana';
      const answer = await app.handle({
        id: asking.id ?? `request-${++requests}`,
        runner: {
          id: `discord:${who}`,
          name: who.charAt(0).toUpperCase() + who.slice(1),
          zone: asking.zone === undefined ? 'Europe/Berlin' : asking.zone,
          locale: asking.locale ?? null,
        },
        club: asking.direct ? null : { id: 'discord:club', channel: 'team', captain: asking.captain ?? false },
        said: asking.fields ? { kind: 'form', line, fields: asking.fields } : { kind: 'line', line },
        message: asking.message ?? null,
        ...(asking.redraw ? { redraw: asking.redraw } : {}),
      });
      return { ...answer, later: Promise.resolve(await answer.later) };
    },
    pass: async (to) => {
      for (let due = await store.nextDue(); due !== null && due <= to; due = await store.nextDue()) {
        clock.set(Math.max(due, clock.now()));
        await app.tick();
        if ((await store.nextDue()) === due) break;
      }
      clock.set(to);
      await app.tick();
    },
    restart: () => {
      app = create();
    },
  };
}

/** All that a person reads on a card, in one string. */
export function words(card: Card): string {
  return card.blocks.map(blockWords).join('\n');
}

function blockWords(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'text':
    case 'alert':
    case 'source':
      return plain(block.text);
    case 'facts':
      return block.facts.map((fact) => `${fact.label}: ${plain(fact.value)}`).join('\n');
    case 'timeline':
      return block.steps
        .map((step) => `${step.name} [${step.state}] ${step.at ? plain([step.at]) : ''} ${plain(step.what)}`)
        .join('\n');
    case 'picture':
      return block.alt;
    case 'buttons':
      return block.buttons.map((button) => `[${button.label}]`).join(' ');
    case 'choice':
      return `<${block.choice.label}>`;
    case 'file':
      return block.file.content;
  }
}

function plain(text: Text): string {
  if (typeof text === 'string') return text;
  return text.map((part) => (typeof part === 'string' ? part : 'bold' in part ? part.bold : part.wall)).join('');
}

export function cardOf(answer: Answer): Card {
  if (answer.reply.kind === 'form') throw new Error('Expected a card, got a form');
  return answer.reply.card;
}

export function buttonsOf(card: Card): readonly Button[] {
  return card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
}

export function heading(card: Card): string {
  const first = card.blocks.find((block) => block.kind === 'heading');
  return first?.kind === 'heading' ? first.text : '';
}

/** Clicks the first button whose label begins so, on a message that was sent. */
export async function click(
  life: ClubLife,
  sent: Pick<Sent, 'card' | 'ref'>,
  label: string,
  asking: Asking = {},
): Promise<Answer> {
  const button = buttonsOf(sent.card).find((offered) => offered.label.startsWith(label));
  if (!button) throw new Error(`No button "${label}" on "${heading(sent.card)}"`);
  return life.say(button.line, { direct: true, message: sent.ref, ...asking });
}
