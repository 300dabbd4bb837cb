import { type App, createApp } from '../../src/app.ts';
import type { Card } from '../../src/card.ts';
import type { ClubId, MessageRef, RunnerId } from '../../src/engine/model/ids.ts';
import type { Nudge } from '../../src/engine/model/nudge.ts';
import type { Snapshot } from '../../src/engine/model/snapshot.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Settlement } from '../../src/store/store.ts';
import { type Instant, localDate, MINUTE } from '../../src/time.ts';
import { createFakeClock } from '../../test/fakes/clock.ts';
import { book } from '../../test/fixtures/book.ts';
import { commands } from '../../test/fixtures/commands.ts';
import type { Act } from './act.ts';
import { wrongToSend } from './laws.ts';
import { createLedger } from './ledger.ts';
import { createPlatform } from './platform.ts';
import { watchStore } from './watched-store.ts';

/** Who there is: their name, their zone, their club. */
export interface Person {
  readonly name: string;
  readonly zone: string;
  readonly club: string;
}

export interface Broken {
  /** The runner's or the club's name. */
  readonly owner: string;
  readonly what: string;
  readonly at: Instant;
}

/** A message as its reader has it: where it is, and the lines of its buttons. */
interface Held {
  readonly ref: MessageRef | null;
  readonly lines: readonly string[];
}

/** The whole coach on a real store, with everything that surrounds it played. */
export interface World {
  now(): Instant;
  perform(act: Act): Promise<void>;
  /** Lets so many milliseconds pass, and everything that falls due in them happen. */
  pass(ms: number): Promise<void>;
  /** Looks for rows that should have moved by now, right after a look at the clock that nothing disturbed. */
  stuck(): void;
  /** Compares every runner's rows with what was seen of them. */
  audit(): Promise<void>;
  readonly broken: readonly Broken[];
  messages(): number;
  /** Runners to whom a message came since the last call. */
  told(): readonly string[];
  close(): Promise<void>;
}

/** Messages in somebody's inbox that still get presses. */
const KEPT = 6;
/** Messages of which it is known what was true when they came: more than go out within any row's window. */
const REMEMBERED = 2_000;
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const runnerId = (name: string): RunnerId => `discord:${name}`;
const clubId = (name: string): ClubId => `discord:${name}`;
const nameOf = (id: string) => id.slice(id.indexOf(':') + 1);

export async function openWorld(start: Instant, people: readonly Person[]): Promise<World> {
  const clock = createFakeClock(start);
  const persons = new Map(people.map((person) => [person.name, person]));
  const inbox = new Map<string, Held[]>();
  /** What was true when a message was first seen, by its key. */
  const when = new Map<
    string,
    { readonly at: Instant; readonly whole: Snapshot | null; readonly lines: readonly string[] }
  >();
  const posts = new Set<string>();
  const broken: Broken[] = [];
  let told = new Set<string>();
  let failed = new Set<string>();
  let awake = true;
  /** The last thing that happened was a whole look at the clock, and all was well. */
  let calm = false;
  let requests = 0;
  let ids = 0;

  const broke = (owner: string, what: string) => void broken.push({ owner: nameOf(owner), what, at: clock.now() });
  const ledger = createLedger(broke);
  const platform = createPlatform({ seen, edited: namesNobody, failed: (owner) => void failed.add(owner) });
  const opened = await openSqlite(':memory:');
  const watched = watchStore(opened, { ledger, settled });
  const { mirror, store } = watched;

  function seen(owner: string, card: Card, ref: MessageRef, key: string): void {
    const now = clock.now();
    for (const { id, dueAt, closesAt } of ledger.under(key)) {
      if (dueAt > now) broke(owner, `${id} was sent early`);
      if (closesAt <= now) broke(owner, `${id} was sent after its window`);
    }
    when.set(key, { at: now, whole: mirror.whole(owner), lines: linesOf(card) });
    const [oldest] = when.keys();
    if (when.size > REMEMBERED && oldest !== undefined) when.delete(oldest);
    if (persons.has(nameOf(owner))) {
      told.add(nameOf(owner));
      keep(nameOf(owner), ref, card);
      return;
    }
    namesNobody(owner, card);
    const day = `${owner} ${localDate(now, mirror.zone(owner) ?? 'UTC')}`;
    if (posts.has(day)) broke(owner, `a second post on ${day}`);
    posts.add(day);
  }

  function namesNobody(owner: string, card: Card): void {
    if (persons.has(nameOf(owner))) return;
    const text = JSON.stringify(card);
    for (const { name, visibility } of mirror.members(owner).values())
      if (visibility !== 'named' && text.includes(name)) broke(owner, `${name}, who is ${visibility}, is named`);
  }

  function keep(name: string, ref: MessageRef | null, card: Card): void {
    const lines = linesOf(card);
    inbox.set(name, [{ ref, lines }, ...(inbox.get(name) ?? [])].slice(0, KEPT));
  }

  function settled(claimed: Nudge, { nudge }: Settlement): void {
    const key = claimed.messageKey ?? '';
    const context = when.get(key);
    // A row that was set aside while its message was put together has no button on it and keeps no key.
    const isOut =
      nudge.state === 'sent' ||
      nudge.messageKey === key ||
      context?.lines.some((line) => line.endsWith(` ${nudge.id}`));
    if (context && isOut && nudge.kind !== 'refresh') {
      ledger.shown(nudge.id, key);
      const wrong = persons.has(nameOf(nudge.owner)) ? wrongToSend(claimed, context.whole, context.at) : null;
      if (wrong) broke(nudge.owner, `${nudge.id} ${wrong}`);
    }
  }

  const create = (): App =>
    createApp({
      store,
      clock,
      book,
      commands,
      messengers: new Map([['discord', platform]]),
      random: () => 0.5,
      log: silent,
      freshId: () => `id${String(++ids).padStart(8, '0')}`,
    });
  let app = create();

  async function say(
    who: string,
    line: string,
    rest: Pick<Extract<Act, { do: 'say' }>, 'fields' | 'captain' | 'again'>,
    message: MessageRef | null,
  ): Promise<void> {
    const person = persons.get(who);
    if (!person || !awake) return;
    const id = `request-${++requests}`;
    for (let time = 0; time < (rest.again ? 2 : 1); time++) {
      const answer = await app.handle({
        id,
        runner: { id: runnerId(who), name: who, zone: person.zone, locale: null },
        club: { id: clubId(person.club), channel: 'team', captain: rest.captain ?? false },
        said: rest.fields ? { kind: 'form', line, fields: rest.fields } : { kind: 'line', line },
        message,
      });
      if (answer.reply.kind !== 'form') keep(who, message, answer.reply.card);
      await answer.later;
    }
  }

  async function look(): Promise<void> {
    failed = new Set();
    // One tick sends what its lane has room for; a due row that stays is the law's matter, not this loop's.
    for (let tick = 0, next = 0; next <= 25 && tick < 40; tick++) {
      next = await app.tick();
      if (next > 5 && next < 25) break;
    }
    calm = platform.up && failed.size === 0;
    if (calm) ledger.looked(clock.now());
  }

  async function crash(): Promise<void> {
    watched.dying = true;
    await app.tick();
    watched.dying = false;
    app = create();
  }

  return {
    now: () => clock.now(),
    broken,
    messages: () => platform.messages(),
    told: () => {
      const names = [...told];
      told = new Set();
      return names;
    },
    perform: async (act) => {
      calm = false;
      switch (act.do) {
        case 'say':
          return say(act.who, act.line, act, null);
        case 'click': {
          const held = inbox.get(act.who)?.[act.back];
          const line = held?.lines[act.button % held.lines.length];
          return held && line !== undefined ? say(act.by, line, act, held.ref) : undefined;
        }
        case 'jump':
          return clock.advance(act.ms);
        case 'platform':
          platform.up = act.up;
          return;
        case 'host':
          awake = act.up;
          return;
        case 'restart':
          app = create();
          return;
        case 'crash':
          return awake ? crash() : undefined;
        case 'fault':
          platform.faults.push(act.kind);
      }
    },
    pass: async (ms) => {
      const to = clock.now() + ms;
      while (awake) {
        const due = await store.nextDue({ openAt: clock.now() });
        const next = due === null ? to : Math.max(Math.ceil(due / MINUTE) * MINUTE, clock.now() + MINUTE);
        if (next >= to) break;
        clock.set(next);
        await look();
      }
      clock.set(to);
      calm = false;
      if (awake) await look();
    },
    stuck: () => {
      if (calm) ledger.stuck(clock.now());
    },
    audit: async () => {
      for (const name of persons.keys()) ledger.agrees((await store.read(runnerId(name), clock.now())).nudges);
    },
    close: () => store.close(),
  };
}

/** What its buttons and lists say, one line for each. */
function linesOf(card: Card): string[] {
  return card.blocks.flatMap((block) =>
    block.kind === 'buttons'
      ? block.buttons.map(({ line }) => line)
      : block.kind === 'choice'
        ? block.choice.options.map(({ value }) => `${block.choice.line} ${value}`)
        : [],
  );
}
