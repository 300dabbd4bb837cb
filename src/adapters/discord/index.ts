import {
  type Client,
  DiscordAPIError,
  Events,
  type Interaction,
  InteractionResponseType,
  RESTEvents,
  Routes,
  Status,
} from 'discord.js';
import type { Card, Draw } from '../../card.ts';
import type { Command } from '../../command.ts';
import type { Clock } from '../../time.ts';
import type { Log } from '../log.ts';
import type { Debts, Inbound, Messenger } from '../messenger.ts';
import { type AnswerParts, answer, answerAnew, respond } from './answer.ts';
import { suggestions } from './autocomplete.ts';
import { type Clients, createClient, PATIENCE } from './client.ts';
import { codeOf, tokenRefused } from './errors.ts';
import { watchGuilds } from './guilds.ts';
import { requestOf } from './inbound.ts';
import { createMessenger } from './messenger.ts';
import { createPace, type Pace } from './pace.ts';
import { fingerprint, payload } from './register.ts';
import { render } from './render.ts';
import { createSession, createWork, type Session, type Work } from './session.ts';

export interface DiscordParts {
  readonly token: string;
  /** 'https://discord.com/api', a proxy or a double; it also names the gateway. */
  readonly apiUrl: string;
  readonly commands: readonly Command[];
  readonly inbound: Inbound;
  /** Remembers who was acknowledged and waits for an answer; left out, a restart forgets it. */
  readonly debts?: Debts;
  readonly draw: Draw;
  readonly clock: Clock;
  readonly log: Log;
  /** Remembers what was registered. */
  readonly notes: { get(name: string): Promise<string | null>; set(name: string, value: string): Promise<void> };
  /** The token is refused or the gateway closed for good: nothing works any more until a restart. Called once. */
  readonly onFatal: (code: string) => void;
  /** How fast requests go that Discord counts; just below its limit when left out. */
  readonly pace?: Pace;
  /** Milliseconds to wait for one answer of Discord; 10 s when left out. */
  readonly patience?: number;
}

export interface Discord {
  readonly messenger: Messenger;
  /** Connects, registers changed commands. Rejects when Discord refuses the token or cannot be reached. */
  start(): Promise<void>;
  /** Takes no more interactions, finishes those under way, closes every connection. */
  stop(): Promise<void>;
  /** True while the gateway is connected and the token is good. */
  ready(): boolean;
}

const NOTE = 'discord-commands';

/** Discord, behind the port. */
export function createDiscord(parts: DiscordParts): Discord {
  const patience = parts.patience ?? PATIENCE;
  const clients = createClient(parts.apiUrl, patience);
  const { client, answers, openers } = clients;
  const session = createSession(parts);
  const work = createWork(parts.log, session);
  const brush = {
    draw: parts.draw,
    failed: (error: unknown) => parts.log.warn({ code: codeOf(error) }, 'a picture could not be drawn'),
  };
  const answerParts = { ...parts, answers, render: (card: Card) => render(card, brush) };
  client.on(Events.InteractionCreate, (interaction) => work.track(hear(answerParts, interaction), 'interaction'));
  watchClients(clients, parts, session, work);

  return {
    messenger: {
      ...createMessenger({
        rest: client.rest,
        openers,
        pace: parts.pace ?? createPace(),
        clock: parts.clock,
        log: parts.log,
        patience,
        render: (card, key) => render(card, brush, key),
        self: () => client.user?.id ?? null,
        refused: session.refused,
      }),
      answerAnew(doc) {
        const answered = answerAnew(answerParts, doc);
        work.track(answered, 'interaction');
        return answered;
      },
    },
    async start() {
      try {
        for (const opener of openers) opener.setToken(parts.token);
        const application = await logIn(client, parts.token);
        work.track(register(parts, client, application), 'register');
      } catch (error) {
        if (tokenIsBad(error)) session.refused();
        throw new Error(whyNotIn(error), { cause: error });
      }
      await work.done();
      session.setStarted(true);
    },
    async stop() {
      session.setStarted(false);
      client.removeAllListeners(Events.InteractionCreate);
      await work.done();
      await client.destroy();
      for (const rest of [answers, ...openers]) {
        rest.clearHashSweeper();
        rest.clearHandlerSweeper();
      }
    },
    ready: () =>
      session.usable() && client.isReady() && client.ws.shards.every((shard) => shard.status === Status.Ready),
  };
}

async function hear(parts: AnswerParts, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const choices = suggestions(parts.commands, interaction);
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
    return respond(parts.answers, interaction, { type, data: { choices } });
  }
  const request = requestOf(interaction);
  if (!request) return;
  if (
    interaction.isChatInputCommand() ||
    interaction.isButton() ||
    interaction.isStringSelectMenu() ||
    interaction.isModalSubmit()
  ) {
    await answer(parts, interaction, request);
  }
}

/** What the gateway and the rate limits say, beside interactions. */
function watchClients(
  { client, answers }: Clients,
  { inbound, log }: DiscordParts,
  session: Session,
  work: Work,
): void {
  watchGuilds(client, inbound, work);
  client.on(Events.Error, (error) => log.error({ code: codeOf(error) }, 'the Discord client reported an error'));
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ shard, code: codeOf(error) }, 'the gateway connection failed'),
  );
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'the gateway session was resumed'));
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.error({ shard, code }, 'Discord closed the gateway for good');
    session.end(`gateway-${code}`);
  });
  for (const rest of [client.rest, answers])
    rest.on(RESTEvents.InvalidRequestWarning, ({ count }) => log.error({ count }, 'Discord refuses many requests'));
  answers.on(RESTEvents.RateLimited, ({ route, retryAfter }) =>
    log.warn({ route, retryAfter }, 'an answer is held by a rate limit'),
  );
}

class GatewayClosed extends Error {
  readonly code: number;
  constructor(code: number) {
    super('Discord closed the gateway for good');
    this.code = code;
  }
}

/** Connects; the application's id. Rejects when the token is refused or the gateway closes for good. */
async function logIn(client: Client, token: string): Promise<string> {
  const ready = new Promise<string>((resolve, reject) => {
    client.once(Events.ClientReady, (readyClient) => resolve(readyClient.application.id));
    client.once(Events.ShardDisconnect, ({ code }) => reject(new GatewayClosed(code)));
  });
  const [, application] = await Promise.all([client.login(token), ready]);
  return application;
}

function tokenIsBad(error: unknown): boolean {
  return tokenRefused(error) || codeOf(error) === 'TokenInvalid';
}

/** For the operator, who sees this one sentence: what, and what to do. */
function whyNotIn(error: unknown): string {
  const code = error instanceof GatewayClosed ? error.code : codeOf(error);
  if (tokenIsBad(error)) return `Discord refuses the token (${code}): set a new DISCORD_TOKEN and start again.`;
  if (error instanceof GatewayClosed || error instanceof DiscordAPIError)
    return `Discord did not let us in (${code}): check DISCORD_TOKEN and DISCORD_API_URL, then start again.`;
  return `Discord cannot be reached or has a fault of its own (${code}): start again in a few minutes, and see discordstatus.com.`;
}

/** Registers the slash commands when they changed since the last time. */
async function register({ commands, notes, log }: DiscordParts, client: Client, application: string): Promise<void> {
  const print = fingerprint(application, commands);
  if ((await notes.get(NOTE)) === print) return;
  await client.rest.put(Routes.applicationCommands(application), { body: payload(commands) });
  await notes.set(NOTE, print);
  log.info({ commands: commands.length }, 'slash commands registered');
}
