import { createGateway, type FakeGateway } from './discord-gateway.ts';
import { type FakeFault, type FakeRequest, type FakeResponse, serve } from './discord-http.ts';
import { globalLimit } from './discord-limit.ts';
import { openApiCheck, openApiIsHere } from './discord-openapi.ts';
import {
  type FakeAnswer,
  type FakeFile,
  type FakeForm,
  FakeMessage,
  type FakeUser,
  formOf,
  inbox,
} from './discord-people.ts';
import { commandFaults, messageFaults, modalFaults } from './discord-rules.ts';

export type { FakeAnswer, FakeFault, FakeForm, FakeMessage, FakeRequest, FakeUser };

/** Where a person does something: in the club's server (the default) or, with null, in the bot's direct messages. */
interface Where {
  readonly user: FakeUser;
  readonly guild?: string | null;
}

/** Discord on the loopback address: REST and gateway, as far as this bot uses them. Every request is recorded and checked. */
export interface FakeDiscord {
  /** For `apiUrl`: 'http://127.0.0.1:<port>/api'. */
  readonly url: string;
  readonly token: string;
  readonly application: string;
  /** The bot's own user id. */
  readonly self: string;
  /** The first club and its channel. */
  readonly guild: string;
  readonly general: string;
  readonly requests: readonly FakeRequest[];
  /** What broke Discord's rules so far. Tests expect it to be empty. */
  readonly violations: readonly string[];
  /** Global commands as last registered. */
  readonly commands: readonly Registered[];
  readonly gateway: FakeGateway;

  user(name: string, more?: Partial<FakeUser>): FakeUser;
  /** Requests so far whose 'METHOD /path' matches. */
  sent(route: RegExp): readonly FakeRequest[];
  /** Resolves at the next request that matches; call it before the deed. */
  next(route: RegExp): Promise<FakeRequest>;

  /** Each resolves with what the person sees. `expired` makes Discord answer 10062. */
  slash(
    deed: Where & {
      command: string;
      sub?: string;
      options?: Readonly<Record<string, string>>;
      expired?: boolean;
    },
  ): Promise<FakeAnswer>;
  /** `button` is a label or a custom id; with `stale`, a custom id that the message had before, on a screen that is behind. */
  click(
    deed: Where & { message: FakeMessage; button: string; expired?: boolean; stale?: boolean },
  ): Promise<FakeAnswer>;
  /** `menu` is a custom id; without it the message's first menu. */
  select(deed: Where & { message: FakeMessage; menu?: string; value: string }): Promise<FakeAnswer>;
  submitModal(deed: {
    user: FakeUser;
    form: FakeForm;
    fields: Readonly<Record<string, string | readonly string[]>>;
  }): Promise<FakeAnswer>;
  autocomplete(
    deed: Where & { command: string; sub?: string; option: string; typed: string },
  ): Promise<readonly { name: string; value: string }[]>;

  /** The person's direct messages with the bot, oldest first. */
  dms(user: FakeUser): readonly FakeMessage[];
  /** A channel's public messages, oldest first. */
  channel(id: string): readonly FakeMessage[];
  /** The channel id of the person's direct messages, opened when needed. */
  directChannel(user: FakeUser): string;
  closeDms(user: FakeUser): void;
  openDms(user: FakeUser): void;
  /** The next `times` requests whose 'METHOD /path' matches go wrong. */
  fail(route: RegExp, times: number, how: FakeFault): void;
  revokeToken(): void;
  /** Discord's nonce memory is a few minutes long; this is the end of it. */
  forgetNonces(): void;
  /** Removes the bot from a server; `unavailable` is an outage instead. */
  removeGuild(guild: string, unavailable?: boolean): void;
  /** The bot is invited again; `leave` takes it out without a word, as while the gateway is away. */
  invite(): void;
  leave(): void;
  /** Delivers the latest interaction once more, as the gateway does now and then. */
  redeliver(): void;
  /** Closes the gateway connection; resolves when the client is back. */
  disconnect(code?: number): Promise<void>;
  stop(): Promise<void>;
}

interface Registered {
  readonly name: string;
  readonly options?: readonly {
    readonly name: string;
    readonly type: number;
    readonly options?: Registered['options'];
  }[];
}

interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly user: FakeUser;
  readonly guild: string | null;
  readonly channel: string;
  /** The message that carried the control. */
  readonly source: FakeMessage | null;
  readonly expired: boolean;
  responded: boolean;
  /** A deferred update: @original is the source message. */
  original: FakeMessage | null;
  deferred: boolean;
  firstAt: number;
  readonly seen: ReturnType<typeof inbox<Omit<FakeAnswer, 'next' | 'firstAt'>>>;
  readonly choices: ReturnType<typeof inbox<readonly { name: string; value: string }[]>>;
}

const EPOCH = 1_420_070_400_000;

/** Starts the double. `now` (epoch ms) dates messages; the default is a fixed instant. Without `history` a look into a channel finds nothing. */
export async function startFakeDiscord(
  options: {
    now?: () => number;
    token?: string;
    channels?: readonly string[];
    perSecond?: number;
    history?: boolean;
  } = {},
): Promise<FakeDiscord> {
  const now = options.now ?? (() => 1_790_000_000_000);
  let counter = 0;
  const id = () => String((BigInt(now() - EPOCH) << 22n) + BigInt(++counter));
  const token = options.token ?? 'ZmFrZQ.fake.token';
  const [application, self, guild, general] = [id(), id(), id(), id()];
  const requests: FakeRequest[] = [];
  const violations: string[] = [];
  const users = new Map<string, FakeUser>();
  const direct = new Map<string, string>();
  const shut = new Set<string>();
  const messages = new Map<string, FakeMessage[]>([[general, []]]);
  const clubChannels = [
    { id: general, name: 'general' },
    ...(options.channels ?? []).map((name) => ({ id: id(), name })),
  ];
  for (const channel of clubChannels) messages.set(channel.id, []);
  const interactions = new Map<string, Interaction>();
  const faults: { route: RegExp; left: number; how: FakeFault }[] = [];
  const awaited: { route: RegExp; tell: (request: FakeRequest) => void }[] = [];
  const check = openApiCheck();
  const overLimit = globalLimit(options.perSecond ?? Number.POSITIVE_INFINITY);
  let commands: Registered[] = [];
  let nonces = new Map<string, FakeMessage>();
  let valid = true;
  let latest: object = {};

  const error = (status: number, code: number): FakeResponse => ({ status, json: { message: `error ${code}`, code } });
  const bot = { id: self, username: 'coach', discriminator: '0000', bot: true, avatar: null, global_name: null };

  function json(message: FakeMessage): object {
    return {
      id: message.id,
      channel_id: message.channel,
      type: 0,
      author: bot,
      content: message.content,
      embeds: message.embeds,
      components: message.components,
      attachments: message.files.map((file, index) => ({
        id: String(index),
        filename: file.name,
        size: file.bytes.length,
        url: `${url}/attachments/${file.name}`,
        proxy_url: `${url}/attachments/${file.name}`,
      })),
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      pinned: false,
      tts: false,
      timestamp: new Date(now()).toISOString(),
      edited_timestamp: null,
      flags: message.onlyFor === null ? 0 : 64,
    };
  }

  // biome-ignore lint/suspicious/noExplicitAny: a request's JSON, checked by the rules just before
  function fill(message: FakeMessage, body: any, files: readonly FakeFile[]): FakeMessage {
    if (body.content !== undefined) message.content = body.content ?? '';
    if (body.embeds !== undefined) message.embeds = body.embeds ?? [];
    if (body.components !== undefined) message.components = body.components ?? [];
    if (body.attachments !== undefined) message.files = files;
    return message;
  }

  // biome-ignore lint/suspicious/noExplicitAny: as above
  function store(channel: string, body: any, files: readonly FakeFile[], onlyFor: string | null): FakeMessage {
    const known = body.enforce_nonce ? nonces.get(`${channel}:${body.nonce}`) : undefined;
    if (known) return known;
    const message = fill(new FakeMessage({ id: id(), channel, onlyFor, nonce: body.nonce ?? null }), body, files);
    if (body.nonce) nonces.set(`${channel}:${body.nonce}`, message);
    if (onlyFor === null) messages.get(channel)?.push(message);
    return message;
  }

  function inspect(request: FakeRequest): void {
    const { method, path, body } = request;
    const problems = [...(check && body !== null ? check(method, path, body) : [])];
    if (/^PUT .*\/commands$/.test(`${method} ${path}`)) problems.push(...commandFaults(body));
    if (/messages|webhooks/.test(path) && (method === 'POST' || method === 'PATCH'))
      problems.push(...messageFaults(body, request.files.length));
    if (path.endsWith('/callback') && (body.type === 4 || body.type === 7))
      problems.push(...messageFaults(body.data, request.files.length));
    if (path.endsWith('/callback') && body.type === 9) problems.push(...modalFaults(body.data));
    violations.push(...problems.map((problem) => `${method} ${path}: ${problem}`));
  }

  function callback(request: FakeRequest, interaction: Interaction | undefined): FakeResponse {
    if (!interaction || interaction.expired) {
      interaction?.seen.put({ how: 'nothing', message: null, form: null, deferred: false });
      return error(404, 10062);
    }
    if (interaction.responded) return error(400, 40060);
    interaction.responded = true;
    interaction.firstAt = performance.now();
    const { type, data } = request.body;
    const { seen, source, user, guild: inGuild } = interaction;
    if (type === 4) {
      if ((data.flags & 64) === 0 && inGuild) violations.push('a public answer to an interaction');
      interaction.original = store(interaction.channel, data, request.files, user.id);
      seen.put({ how: 'answer', message: interaction.original, form: null, deferred: false });
    }
    if (type === 5) {
      if ((data?.flags & 64) === 0) violations.push('a public deferred answer');
      interaction.deferred = true;
    }
    if (type === 6 || type === 7) interaction.original = source;
    if (type === 6) interaction.deferred = true;
    if (type === 7 && source) {
      fill(source, data, request.files).edits++;
      seen.put({ how: 'replace', message: source, form: null, deferred: false });
    }
    if (type === 8) interaction.choices.put(data.choices);
    if (type === 9) seen.put({ how: 'form', message: null, form: formOf(data, inGuild, source), deferred: false });
    return { status: 204 };
  }

  function webhook(request: FakeRequest, interaction: Interaction | undefined, original: boolean): FakeResponse {
    if (!interaction?.responded) return error(404, 10015);
    const { seen, source, user } = interaction;
    // The response that the person sees: while it is deferred, an empty message of theirs.
    if (request.method === 'GET') {
      const waiting = new FakeMessage({ id: id(), channel: interaction.channel, onlyFor: user.id, nonce: null });
      return { status: 200, json: json(interaction.original ?? waiting) };
    }
    if (original) {
      const target =
        interaction.original ??
        new FakeMessage({ id: id(), channel: interaction.channel, onlyFor: user.id, nonce: null });
      interaction.original = fill(target, request.body, request.files);
      target.edits++;
      seen.put({
        how: target === source ? 'replace' : 'answer',
        message: target,
        form: null,
        deferred: interaction.deferred,
      });
      return { status: 200, json: json(target) };
    }
    if ((request.body.flags & 64) === 0) violations.push('a public follow-up');
    const message = store(interaction.channel, request.body, request.files, user.id);
    seen.put({ how: 'answer', message, form: null, deferred: interaction.deferred });
    return { status: 200, json: json(message) };
  }

  function answer(request: FakeRequest): FakeResponse {
    const { method, path, body } = request;
    const route = `${method} ${path}`;
    const part = path.split('/');
    inspect(request);
    if (part[1] === 'interactions') return callback(request, interactions.get(`${part[3]}`));
    if (part[1] === 'webhooks') return webhook(request, interactions.get(`${part[3]}`), part[5] === '@original');
    if (!valid || request.authorization !== `Bot ${token}`)
      return { status: 401, json: { message: '401: Unauthorized', code: 0 } };
    if (path === '/gateway/bot') {
      const limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
      return { status: 200, json: { url: socketUrl, shards: 1, session_start_limit: limit } };
    }
    if (path === '/users/@me') return { status: 200, json: bot };
    if (path === '/applications/@me' || path === '/oauth2/applications/@me')
      return { status: 200, json: { id: application, name: 'coach', flags: 0 } };
    if (path === `/applications/${application}/commands`) {
      if (method === 'PUT') commands = body;
      return { status: 200, json: commands };
    }
    if (route === 'POST /users/@me/channels') {
      const person = users.get(body.recipient_id);
      return person ? { status: 200, json: { id: directChannel(person), type: 1 } } : error(400, 50033);
    }
    const stored = messages.get(`${part[2]}`);
    if (!stored) return error(404, 10003);
    if (method === 'GET')
      return {
        status: 200,
        json: (options.history === false ? [] : stored)
          .toReversed()
          .slice(0, Number(request.query.get('limit') ?? 50))
          .map(json),
      };
    if ([...direct].some(([person, channel]) => channel === part[2] && shut.has(person))) return error(403, 50007);
    if (method === 'POST') return { status: 200, json: json(store(`${part[2]}`, body, request.files, null)) };
    const message = stored.find((sent) => sent.id === part[4]);
    if (!message) return error(404, 10008);
    fill(message, body, request.files).edits++;
    return { status: 200, json: json(message) };
  }

  function directChannel(user: FakeUser): string {
    const known = direct.get(user.id);
    if (known) return known;
    const made = id();
    direct.set(user.id, made);
    messages.set(made, []);
    return made;
  }

  const { server, port } = await serve(
    answer,
    (request) => {
      requests.push(request);
      const fault = faults.find(
        (planned) => planned.left > 0 && planned.route.test(`${request.method} ${request.path}`),
      );
      if (!fault) return overLimit(request);
      fault.left--;
      return fault.how;
    },
    (request) => {
      for (const waiting of awaited.splice(0)) {
        if (waiting.route.test(`${request.method} ${request.path}`)) waiting.tell(request);
        else awaited.push(waiting);
      }
    },
  );
  const url = `http://127.0.0.1:${port}/api`;
  const socketUrl = `ws://127.0.0.1:${port}`;
  let left = false;
  const clubGuild = () => ({
    id: guild,
    name: 'Sunday Runners',
    owner_id: self,
    roles: [{ id: guild, name: '@everyone', permissions: '0', position: 0 }],
    channels: clubChannels.map((channel, position) => ({
      ...channel,
      type: 0,
      position,
      permission_overwrites: [],
    })),
    members: [],
    threads: [],
    presences: [],
    voice_states: [],
    emojis: [],
    stickers: [],
    member_count: 3,
  });
  const gateway = createGateway({
    server,
    url: () => socketUrl,
    accepts: (offered) => valid && offered === token,
    ready: () => ({
      v: 10,
      user: bot,
      guilds: left ? [] : [{ id: guild, unavailable: true }],
      shard: [0, 1],
      application: { id: application, flags: 0 },
    }),
    guilds: () => (left ? [] : [clubGuild()]),
  });

  /** Sends INTERACTION_CREATE for a deed of a person. */
  function deliver(
    deed: Where & { expired?: boolean },
    type: number,
    data: object,
    source: FakeMessage | null = null,
  ): Interaction {
    const { user } = deed;
    const inGuild =
      deed.guild === undefined ? (source && [...direct.values()].includes(source.channel) ? null : guild) : deed.guild;
    const channel = source?.channel ?? (inGuild === null ? directChannel(user) : general);
    const interaction: Interaction = {
      id: id(),
      token: `aW50ZXJhY3Rpb24${++counter}`,
      user,
      guild: inGuild,
      channel,
      source,
      expired: deed.expired ?? false,
      responded: false,
      original: null,
      deferred: false,
      firstAt: 0,
      seen: inbox(),
      choices: inbox(),
    };
    interactions.set(interaction.token, interaction);
    const person = {
      id: user.id,
      username: user.username,
      global_name: user.globalName,
      discriminator: '0',
      avatar: null,
    };
    const member = {
      user: person,
      nick: user.nick,
      roles: [],
      joined_at: '2026-01-01T00:00:00.000Z',
      deaf: false,
      mute: false,
      flags: 0,
      permissions: user.captain ? '32' : '0',
    };
    latest = {
      id: interaction.id,
      application_id: application,
      type,
      data,
      token: interaction.token,
      version: 1,
      channel_id: channel,
      channel:
        inGuild === null ? { id: channel, type: 1 } : { id: channel, type: 0, guild_id: inGuild, name: 'general' },
      app_permissions: '0',
      locale: user.locale,
      entitlements: [],
      authorizing_integration_owners: { '0': inGuild ?? '0' },
      context: inGuild === null ? 1 : 0,
      attachment_size_limit: 10_485_760,
      ...(inGuild === null ? { user: person } : { guild_id: inGuild, guild_locale: 'en-US', member }),
      ...(source ? { message: json(source) } : {}),
    };
    gateway.dispatch('INTERACTION_CREATE', latest);
    return interaction;
  }

  async function outcome(interaction: Interaction): Promise<FakeAnswer> {
    const first = await interaction.seen.take();
    const next = async () => {
      const { message } = await interaction.seen.take();
      if (!message) throw new Error('what followed was no message');
      return message;
    };
    return { ...first, firstAt: interaction.firstAt, next };
  }

  /** The option list of a chat command as Discord sends it; refuses what the registered command does not offer. */
  function typed(
    command: string,
    sub: string | undefined,
    given: Readonly<Record<string, string>>,
    focused?: string,
  ): object[] {
    const known = commands.find((registered) => registered.name === command);
    if (commands.length > 0 && !known) throw new Error(`/${command} is not registered`);
    const branch =
      sub === undefined ? known : known?.options?.find((option) => option.type === 1 && option.name === sub);
    if (known && !branch) throw new Error(`/${command} ${sub} is not registered`);
    const leaves = Object.entries(given).map(([name, value]) => {
      const option = branch?.options?.find((declared) => declared.name === name);
      if (branch && !option) throw new Error(`/${command} has no option ${name}`);
      return { name, value, type: option?.type ?? 3, ...(name === focused ? { focused: true } : {}) };
    });
    return sub === undefined ? leaves : [{ name: sub, type: 1, options: leaves }];
  }

  const chat = (command: string, list: object[]) => ({ id: id(), name: command, type: 1, options: list });

  return {
    url,
    token,
    application,
    self,
    guild,
    general,
    requests,
    violations,
    get commands() {
      return commands;
    },
    gateway,
    user(name, more = {}) {
      const made = { id: id(), username: name, globalName: null, nick: null, captain: false, locale: 'en-GB', ...more };
      users.set(made.id, made);
      return made;
    },
    sent: (route) => requests.filter((request) => route.test(`${request.method} ${request.path}`)),
    next: (route) => new Promise((tell) => awaited.push({ route, tell })),
    slash: async (deed) =>
      outcome(deliver(deed, 2, chat(deed.command, typed(deed.command, deed.sub, deed.options ?? {})))),
    async click(deed) {
      const found = deed.message.buttons.find(
        (button) => button.label === deed.button || button.customId === deed.button,
      );
      if (!deed.stale && (!found || found.disabled)) throw new Error(`no such button: ${deed.button}`);
      const customId = found?.customId ?? deed.button;
      return outcome(deliver(deed, 3, { component_type: 2, custom_id: customId }, deed.message));
    },
    async select(deed) {
      const found = deed.message.menus.find((menu) => deed.menu === undefined || menu.customId === deed.menu);
      if (!found?.options.some((option) => option.value === deed.value))
        throw new Error(`no such option: ${deed.value}`);
      return outcome(
        deliver(deed, 3, { component_type: 3, custom_id: found.customId, values: [deed.value] }, deed.message),
      );
    },
    async submitModal({ user, form, fields }) {
      const components = form.fields.map(({ name, kind, value }, index) => {
        const said = fields[name] ?? value;
        const component =
          kind === 'text'
            ? { type: 4, id: index, custom_id: name, value: said }
            : { type: 3, id: index, custom_id: name, values: said };
        return { type: 18, id: index + 10, component };
      });
      return outcome(deliver({ user, guild: form.guild }, 5, { custom_id: form.customId, components }, form.message));
    },
    async autocomplete(deed) {
      const list = typed(deed.command, deed.sub, { [deed.option]: deed.typed }, deed.option);
      return deliver(deed, 4, chat(deed.command, list)).choices.take();
    },
    dms: (user) => messages.get(direct.get(user.id) ?? '') ?? [],
    channel: (channel) => messages.get(channel) ?? [],
    directChannel,
    closeDms: (user) => void shut.add(user.id),
    openDms: (user) => void shut.delete(user.id),
    fail: (route, times, how) => void faults.push({ route, left: times, how }),
    revokeToken: () => {
      valid = false;
    },
    forgetNonces: () => {
      nonces = new Map();
    },
    removeGuild: (gone, unavailable = false) => {
      left ||= gone === guild && !unavailable;
      gateway.dispatch('GUILD_DELETE', { id: gone, ...(unavailable ? { unavailable } : {}) });
    },
    invite: () => {
      left = false;
      gateway.dispatch('GUILD_CREATE', clubGuild());
    },
    leave: () => {
      left = true;
    },
    redeliver: () => gateway.dispatch('INTERACTION_CREATE', latest),
    disconnect: (code) => gateway.disconnect(code),
    async stop() {
      gateway.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Says once in a test's output whether requests were also checked against Discord's OpenAPI description. */
export const checkedAgainst = openApiIsHere
  ? "Discord's OpenAPI description and the rules beside it"
  : "rules only: Discord's OpenAPI description is not here";
