import { Events, type Interaction, InteractionResponseType, RESTEvents, Routes, Status } from 'discord.js';
import type { Card, Draw } from '../../card.ts';
import type { Command } from '../../command.ts';
import type { Clock } from '../../time.ts';
import type { Log } from '../log.ts';
import type { Inbound, Messenger } from '../messenger.ts';
import { answer, expected, respond } from './answer.ts';
import { suggestions } from './autocomplete.ts';
import { createClient, PATIENCE } from './client.ts';
import { codeOf, tokenRefused } from './errors.ts';
import { requestOf } from './inbound.ts';
import { createMessenger } from './messenger.ts';
import { fingerprint, payload } from './register.ts';
import { render } from './render.ts';

export interface DiscordParts {
  readonly token: string;
  /** 'https://discord.com/api', a proxy or a double; it also names the gateway. */
  readonly apiUrl: string;
  readonly commands: readonly Command[];
  readonly inbound: Inbound;
  readonly draw: Draw;
  readonly clock: Clock;
  readonly log: Log;
  /** Remembers what was registered. */
  readonly notes: { get(name: string): Promise<string | null>; set(name: string, value: string): Promise<void> };
  /** The token is refused or the gateway closed for good: nothing works any more until a restart. Called once. */
  readonly onFatal: (code: string) => void;
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
  const { log } = parts;
  const patience = parts.patience ?? PATIENCE;
  const { client, answers } = createClient(parts.apiUrl, patience);
  const underWay = new Set<Promise<void>>();
  let usable = true;
  let started = false;

  const brush = {
    draw: parts.draw,
    failed: (error: unknown) => log.warn({ code: codeOf(error) }, 'a picture could not be drawn'),
  };
  const answerParts = { ...parts, answers, render: (card: Card) => render(card, brush) };

  function refused(): void {
    if (usable) log.error({ platform: 'discord' }, 'Discord refuses the token: set a new DISCORD_TOKEN and restart');
    end('token-refused');
  }

  function end(code: string): void {
    if (!usable) return;
    usable = false;
    // A start that fails rejects: whoever started us knows already.
    if (started) parts.onFatal(code);
  }

  /** Nothing that goes wrong for one person may end the process or reach another. */
  function track(work: Promise<void>, what: string): void {
    const settled = work.catch((error: unknown) => {
      if (tokenRefused(error)) return refused();
      const meta = { what, code: codeOf(error) };
      if (expected(error)) return log.info(meta, 'an interaction was over before it could be answered');
      log.error(meta, 'an event failed');
    });
    underWay.add(settled);
    void settled.then(() => underWay.delete(settled));
  }

  async function hear(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) {
      const choices = suggestions(parts.commands, interaction);
      const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
      return respond(answers, interaction, { type, data: { choices } });
    }
    const request = requestOf(interaction);
    if (!request) return;
    if (
      interaction.isChatInputCommand() ||
      interaction.isButton() ||
      interaction.isStringSelectMenu() ||
      interaction.isModalSubmit()
    ) {
      await answer(answerParts, interaction, request);
    }
  }

  async function register(application: string): Promise<void> {
    const print = fingerprint(application, parts.commands);
    if ((await parts.notes.get(NOTE)) === print) return;
    await client.rest.put(Routes.applicationCommands(application), { body: payload(parts.commands) });
    await parts.notes.set(NOTE, print);
    log.info({ commands: parts.commands.length }, 'slash commands registered');
  }

  client.on(Events.InteractionCreate, (interaction) => track(hear(interaction), 'interaction'));
  // An outage also looks like a deletion; the SDK tells the two apart by the unavailable flag and emits this one only when the bot was removed.
  client.on(Events.GuildDelete, (guild) => track(parts.inbound.clubGone(`discord:${guild.id}`), 'guild-delete'));
  client.on(Events.Error, (error) => log.error({ code: codeOf(error) }, 'the Discord client reported an error'));
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ shard, code: codeOf(error) }, 'the gateway connection failed'),
  );
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'the gateway session was resumed'));
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.error({ shard, code }, 'Discord closed the gateway for good');
    end(`gateway-${code}`);
  });
  for (const rest of [client.rest, answers])
    rest.on(RESTEvents.InvalidRequestWarning, ({ count }) => log.error({ count }, 'Discord refuses many requests'));
  answers.on(RESTEvents.RateLimited, ({ route, retryAfter }) =>
    log.warn({ route, retryAfter }, 'an answer is held by a rate limit'),
  );

  return {
    messenger: createMessenger({
      rest: client.rest,
      clock: parts.clock,
      log,
      patience,
      render: (card, key) => render(card, brush, key),
      self: () => client.user?.id ?? null,
      refused,
    }),
    async start() {
      const ready = new Promise<string>((resolve, reject) => {
        client.once(Events.ClientReady, (readyClient) => resolve(readyClient.application.id));
        client.once(Events.ShardDisconnect, ({ code }) =>
          reject(new Error(`Discord closed the gateway for good (${code})`)),
        );
      });
      try {
        const [, application] = await Promise.all([client.login(parts.token), ready]);
        track(register(application), 'register');
      } catch (error) {
        if (tokenRefused(error) || codeOf(error) === 'TokenInvalid') refused();
        throw error;
      }
      await Promise.all(underWay);
      started = true;
    },
    async stop() {
      started = false;
      client.removeAllListeners(Events.InteractionCreate);
      await Promise.all(underWay);
      await client.destroy();
      answers.clearHashSweeper();
      answers.clearHandlerSweeper();
    },
    ready: () => usable && client.isReady() && client.ws.shards.every((shard) => shard.status === Status.Ready),
  };
}
