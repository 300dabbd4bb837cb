import { createHmac } from 'node:crypto';
import { inbox } from './discord-people.ts';
import { callSlack, directChannel, fill, takeUpload, type Workspace } from './slack-api.ts';
import { type FakeSlackFault, type FakeSlackRequest, type FakeSlackResponse, serveSlack } from './slack-http.ts';
import { type FakeSlackAnswer, FakeSlackMessage, type FakeSlackUser, type FakeView, stateOf } from './slack-people.ts';
import { createFakeSocket, type FakeSocket } from './slack-socket.ts';

export type { FakeSlackAnswer, FakeSlackFault, FakeSlackMessage, FakeSlackRequest, FakeSlackUser, FakeView };

/** A request as Slack signs it; a forger's options spoil it. */
export interface Signed {
  readonly type: 'form' | 'json';
  /** In place of the right one. */
  readonly contentType?: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Epoch seconds; the default is the time of sending. */
  readonly at?: number;
  readonly secret?: string;
  readonly signature?: string | null;
}

/** One Slack workspace on the loopback address: Web API, Socket Mode and HTTP delivery, as far as this bot uses them. Every request is recorded and checked. */
export interface FakeSlack {
  /** For `apiUrl`: 'http://127.0.0.1:<port>/api/'. */
  readonly url: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly team: string;
  /** A channel that the bot was invited to. */
  readonly general: string;
  readonly requests: readonly FakeSlackRequest[];
  /** What broke Slack's rules so far. Tests expect it to be empty. */
  readonly violations: readonly string[];
  readonly socket: FakeSocket;

  user(name: string, more?: Partial<FakeSlackUser>): FakeSlackUser;
  /** A further channel; `joined` is whether the bot was invited. */
  createChannel(joined: boolean, name?: string): string;
  /** The bot is put out of a channel, or the channel is deleted. */
  closeChannel(channel: string, why: 'put-out' | 'deleted'): void;
  /** Requests so far of a Web API method, 'response_url' or 'upload'. */
  sent(method: string): readonly FakeSlackRequest[];
  /** Resolves after the next request of that kind took effect; call it before the deed. */
  next(method: string): Promise<FakeSlackRequest>;
  /** Resolves after the next acknowledgement; call it before the deed. */
  nextAck(): Promise<void>;

  /**
   * Each resolves with what the person sees, once it was also acknowledged. `channel` is the club's channel unless given; null means the direct messages with
   * the bot. `expired` makes Slack refuse the trigger. A DM instead of an answer resolves nothing: wait for `next('chat.postMessage')`.
   */
  slash(deed: {
    user: FakeSlackUser;
    command: string;
    text?: string;
    channel?: string | null;
    expired?: boolean;
  }): Promise<FakeSlackAnswer>;
  /** `button` is a label or a value. */
  click(deed: {
    user: FakeSlackUser;
    message: FakeSlackMessage;
    button: string;
    expired?: boolean;
  }): Promise<FakeSlackAnswer>;
  /** `menu` is an action id; without it the first menu that offers the value. */
  select(deed: {
    user: FakeSlackUser;
    message: FakeSlackMessage;
    value: string;
    menu?: string;
  }): Promise<FakeSlackAnswer>;
  submitView(deed: {
    user: FakeSlackUser;
    form: FakeView;
    fields: Readonly<Record<string, string | readonly string[]>>;
  }): Promise<FakeSlackAnswer>;
  /** Delivers an Events API event and resolves with its acknowledgement. */
  event(event: { readonly type: string } & Record<string, unknown>): Promise<unknown>;
  /** Delivers the latest interaction once more, unchanged, as Slack does when it saw no acknowledgement. */
  redeliver(): Promise<unknown>;

  /** The person's direct messages with the bot, oldest first. */
  dms(user: FakeSlackUser): readonly FakeSlackMessage[];
  /** A channel's public messages, oldest first. */
  channel(id: string): readonly FakeSlackMessage[];
  /** The channel id of the person's direct messages, opened when needed. */
  directChannel(user: FakeSlackUser): string;
  /** The bytes of an uploaded file. */
  file(id: string): Uint8Array | null;
  /** The person cannot be written to; `code` is Slack's. */
  closeDms(user: FakeSlackUser, code?: string): void;
  openDms(user: FakeSlackUser): void;
  /** The person's profile names another zone from now on. */
  travel(user: FakeSlackUser, tz: string): void;
  /** The response_urls of everything so far are used up. */
  expireResponseUrls(): void;
  grant(scope: string): void;
  /** Scopes that the calls so far needed. */
  readonly scopesNeeded: ReadonlySet<string>;
  /** From now on `conversations.history` gives so many messages at a time. */
  limitHistory(page: number): void;
  /** The next `times` requests of a method go wrong. */
  fail(method: string, times: number, how: FakeSlackFault): void;
  /** From now on every token is refused; null takes it back. */
  refuseTokens(code: string | null): void;

  /** Sends a `disconnect` frame; resolves when the client is back. */
  disconnect(): Promise<void>;
  /** HTTP mode: interactions go to this address, signed, instead of through a socket. */
  deliverTo(url: string): void;
  /** HTTP mode: the latest interaction's request once more, byte for byte, with its old signature. */
  replay(): Promise<Response>;
  /** HTTP mode: sends a request like Slack's, or a forged one. */
  signed(request: Signed): Promise<Response>;
  stop(): Promise<void>;
}

interface Interaction {
  readonly id: string;
  readonly user: FakeSlackUser;
  readonly channel: string;
  readonly source: FakeSlackMessage | null;
  readonly expired: boolean;
  uses: number;
  readonly seen: ReturnType<typeof inbox<Omit<FakeSlackAnswer, 'next' | 'ack' | 'ackAt'>>>;
}

/** Starts the double. `now` (epoch ms) dates messages; the default is a fixed instant. */
export async function startFakeSlack(
  options: { now?: () => number; scopes?: readonly string[]; botToken?: string } = {},
): Promise<FakeSlack> {
  const now = options.now ?? (() => 1_790_000_000_000);
  let counter = 0;
  const id = (prefix: string) => `${prefix}0${(++counter).toString(36).toUpperCase().padStart(9, '7')}`;
  const general = id('C');
  const at: Workspace = {
    team: id('T'),
    bot: { user: id('U'), id: id('B') },
    botToken: options.botToken ?? 'xoxb-1234567890-fake',
    appToken: 'xapp-1-A0123-fake',
    users: new Map(),
    conversations: new Map([[general, []]]),
    joined: new Set([general]),
    direct: new Map(),
    shut: new Map(),
    files: new Map(),
    scopes: new Set(
      options.scopes ?? ['commands', 'chat:write', 'im:write', 'im:history', 'users:read', 'files:write'],
    ),
    needed: new Set(),
    historyPage: 999,
    refusal: null,
    violations: [],
    id,
    ts: () => `${Math.floor(now() / 1000)}.${String(++counter).padStart(6, '0')}`,
  };
  const signingSecret = '8f742231b10e8888abcd99yyyzzz85a5';
  const requests: FakeSlackRequest[] = [];
  const faults: { method: string; left: number; how: FakeSlackFault }[] = [];
  const interactions = new Map<string, Interaction>();
  const tickets = new Set<string>();
  let waiting: { method: string; tell: (request: FakeSlackRequest) => void }[] = [];
  let ackWaiting: (() => void)[] = [];
  let webUrl: string | null = null;
  let latest: (() => Promise<unknown>) | null = null;
  let posted: RequestInit | null = null;

  function answerTo(request: FakeSlackRequest): FakeSlackResponse {
    if (request.method === 'response_url') return answerUrl(request);
    if (request.method === 'upload') return takeUpload(at, request);
    return callSlack(at, watch, request);
  }

  function answerUrl(request: FakeSlackRequest): FakeSlackResponse {
    const interaction = interactions.get(request.id);
    if (!interaction || interaction.uses >= 5) return { status: 404, text: 'used_url' };
    interaction.uses += 1;
    const { body } = request;
    if (body.response_type === 'in_channel') at.violations.push('a private answer was said openly');
    const replaced = body.replace_original === true ? interaction.source : null;
    const message =
      replaced ?? new FakeSlackMessage({ ts: at.ts(), channel: interaction.channel, onlyFor: interaction.user.id });
    if (!fill(at, message, body)) return { status: 400, json: { ok: false, error: 'invalid_blocks' } };
    if (replaced) replaced.edits += 1;
    interaction.seen.put({ how: replaced ? 'replace' : 'answer', message, form: null });
    return { text: 'ok' };
  }

  const watch = {
    ephemeral: (message: FakeSlackMessage) =>
      newest((interaction) => interaction.user.id === message.onlyFor)?.seen.put({
        how: 'answer',
        message,
        form: null,
      }),
    updated: (message: FakeSlackMessage) =>
      newest((interaction) => interaction.source === message)?.seen.put({ how: 'replace', message, form: null }),
    viewOpened(trigger: string, form: FakeView) {
      const interaction = interactions.get(trigger);
      if (!interaction) return 'invalid_trigger_id';
      if (interaction.expired) return 'expired_trigger_id';
      interaction.seen.put({ how: 'form', message: null, form });
      return null;
    },
    socketUrl() {
      const ticket = id('S');
      tickets.add(ticket);
      return `ws://127.0.0.1:${port}/link/?ticket=${ticket}`;
    },
    uploadUrl: (file: string) => `http://127.0.0.1:${port}/upload/${file}`,
  };

  function newest(fits: (interaction: Interaction) => boolean): Interaction | undefined {
    return [...interactions.values()].reverse().find(fits);
  }

  const { server, port } = await serveSlack(
    answerTo,
    (request) => {
      requests.push(request);
      const fault = faults.find((planned) => planned.method === request.method && planned.left > 0);
      if (!fault) return null;
      fault.left -= 1;
      return fault.how;
    },
    (request) => {
      const told = waiting.filter((waiter) => waiter.method === request.method);
      waiting = waiting.filter((waiter) => waiter.method !== request.method);
      for (const { tell } of told) tell(request);
    },
  );
  const socket = createFakeSocket(
    server,
    (url) => tickets.delete(url.split('ticket=')[1] ?? ''),
    (fault) => at.violations.push(fault),
  );

  /** Hands a payload to the bot, by HTTP or socket; resolves with the acknowledgement's payload. */
  async function deliver(
    type: 'slash_commands' | 'interactive' | 'events_api',
    payload: Record<string, unknown>,
  ): Promise<unknown> {
    if (webUrl === null) return await socket.deliver({ envelope_id: crypto.randomUUID(), type, payload });
    const answer = await signed(
      type === 'slash_commands'
        ? { type: 'form', body: payload }
        : type === 'interactive'
          ? { type: 'form', body: { payload: JSON.stringify(payload) } }
          : { type: 'json', body: payload },
    );
    const text = await answer.text();
    if (answer.status !== 200) at.violations.push(`${type} was answered with ${answer.status}`);
    return text === '' ? {} : JSON.parse(text);
  }

  async function send(type: 'slash_commands' | 'interactive', payload: Record<string, unknown>): Promise<unknown> {
    latest = () => deliver(type, payload);
    const ack = await latest();
    for (const tell of ackWaiting) tell();
    ackWaiting = [];
    return ack;
  }

  function begin(of: {
    user: FakeSlackUser;
    channel: string;
    source: FakeSlackMessage | null;
    expired?: boolean | undefined;
  }): Interaction {
    const interaction = {
      ...of,
      id: `${++counter}.${at.team}.${id('x').toLowerCase()}`,
      expired: of.expired ?? false,
      uses: 0,
      seen: inbox<Omit<FakeSlackAnswer, 'next' | 'ack' | 'ackAt'>>(),
    };
    interactions.set(interaction.id, interaction);
    return interaction;
  }

  async function outcome(interaction: Interaction, acked: Promise<unknown>): Promise<FakeSlackAnswer> {
    const ack = await acked;
    const ackAt = performance.now();
    const first = await interaction.seen.take();
    return {
      ...first,
      ack,
      ackAt,
      async next() {
        const { message } = await interaction.seen.take();
        if (!message) throw new Error('a form came instead of a message');
        return message;
      },
    };
  }

  const responseUrl = (interaction: Interaction) => `http://127.0.0.1:${port}/response_url/${interaction.id}`;
  const person = (user: FakeSlackUser) => ({ id: user.id, username: user.name, name: user.name, team_id: at.team });
  const names = new Map([[general, 'general']]);
  const place = (channel: string) => ({
    id: channel,
    name: channel.startsWith('D') ? 'directmessage' : (names.get(channel) ?? 'privategroup'),
  });

  function act(
    interaction: Interaction,
    message: FakeSlackMessage,
    action: Record<string, unknown>,
  ): Promise<FakeSlackAnswer> {
    const acked = send('interactive', {
      type: 'block_actions',
      team: { id: at.team, domain: 'club' },
      user: person(interaction.user),
      channel: place(message.channel),
      container: {
        type: 'message',
        message_ts: message.ts,
        channel_id: message.channel,
        is_ephemeral: message.onlyFor !== null,
      },
      trigger_id: interaction.id,
      response_url: responseUrl(interaction),
      actions: [{ ...action, action_ts: at.ts() }],
    });
    return outcome(interaction, acked);
  }

  function mustSee(user: FakeSlackUser, message: FakeSlackMessage): void {
    if (message.onlyFor !== null && message.onlyFor !== user.id)
      throw new Error('nobody else sees an ephemeral message');
  }

  async function signed(request: Signed): Promise<Response> {
    if (webUrl === null) throw new Error('call deliverTo() first');
    const text =
      request.type === 'json'
        ? JSON.stringify(request.body)
        : new URLSearchParams(Object.entries(request.body).map(([key, value]) => [key, String(value)])).toString();
    const stamp = String(request.at ?? Math.floor(Date.now() / 1000));
    const signature =
      request.signature === undefined
        ? `v0=${createHmac('sha256', request.secret ?? signingSecret)
            .update(`v0:${stamp}:${text}`)
            .digest('hex')}`
        : request.signature;
    const type = request.type === 'json' ? 'application/json' : 'application/x-www-form-urlencoded';
    const init = {
      method: 'POST',
      headers: {
        'content-type': request.contentType ?? type,
        'x-slack-request-timestamp': stamp,
        ...(signature === null ? {} : { 'x-slack-signature': signature }),
      },
      body: text,
    };
    posted = init;
    return await fetch(webUrl, init);
  }

  return {
    url: `http://127.0.0.1:${port}/api/`,
    botToken: at.botToken,
    appToken: at.appToken,
    signingSecret,
    team: at.team,
    general,
    requests,
    violations: at.violations,
    socket,
    user(name, more = {}) {
      const user = {
        id: id('U'),
        name,
        displayName: name,
        realName: name,
        tz: 'Europe/Berlin',
        locale: 'en-GB',
        admin: false,
        team: at.team,
        ...more,
      };
      at.users.set(user.id, user);
      return user;
    },
    createChannel(joined, name) {
      const channel = id('C');
      if (name !== undefined) names.set(channel, name);
      at.conversations.set(channel, []);
      if (joined) at.joined.add(channel);
      return channel;
    },
    closeChannel(channel, why) {
      at.joined.delete(channel);
      if (why === 'deleted') at.conversations.delete(channel);
    },
    sent: (method) => requests.filter((request) => request.method === method),
    next: (method) => new Promise((tell) => waiting.push({ method, tell })),
    nextAck: () => new Promise((tell) => ackWaiting.push(tell)),
    slash({ user, command, text = '', channel: where = general, expired }) {
      const channel = where ?? directChannel(at, user.id);
      const interaction = begin({ user, channel, source: null, expired });
      const acked = send('slash_commands', {
        command: `/${command.replace(/^\//, '')}`,
        text,
        team_id: at.team,
        team_domain: 'club',
        channel_id: channel,
        channel_name: place(channel).name,
        user_id: user.id,
        user_name: user.name,
        trigger_id: interaction.id,
        response_url: responseUrl(interaction),
        is_enterprise_install: 'false',
      });
      return outcome(interaction, acked);
    },
    click({ user, message, button, expired }) {
      mustSee(user, message);
      const found = message.button(button);
      if (!found) throw new Error(`no button "${button}" in: ${message.buttons.map(({ label }) => label).join(', ')}`);
      const { element, block } = found;
      const interaction = begin({ user, channel: message.channel, source: message, expired });
      return act(interaction, message, {
        type: 'button',
        action_id: element.action_id,
        block_id: block.block_id ?? id('b'),
        value: element.value,
        text: element.text,
      });
    },
    select({ user, message, value, menu }) {
      mustSee(user, message);
      const found = message.menu(value, menu);
      if (!found) throw new Error(`no menu offers "${value}"`);
      const { element, block } = found;
      const interaction = begin({ user, channel: message.channel, source: message });
      return act(interaction, message, {
        type: 'static_select',
        action_id: element.action_id,
        block_id: block.block_id ?? id('b'),
        selected_option: element.options?.find((option) => option.value === value),
      });
    },
    submitView({ user, form, fields }) {
      const unknown = Object.keys(fields).filter((name) => !form.fields.some((field) => field.name === name));
      if (unknown.length > 0) throw new Error(`the form has no field ${unknown.join(', ')}`);
      const interaction = begin({ user, channel: general, source: null });
      // An answer through the response_url that opened the form is an answer to the form.
      for (const earlier of interactions.values())
        if (form.metadata.includes(earlier.id)) interactions.set(earlier.id, { ...interaction, uses: earlier.uses });
      const acked = send('interactive', {
        type: 'view_submission',
        team: { id: at.team, domain: 'club' },
        user: person(user),
        trigger_id: interaction.id,
        view: {
          id: form.id,
          type: 'modal',
          callback_id: 'form',
          hash: at.ts(),
          private_metadata: form.metadata,
          state: { values: stateOf(form, fields) },
        },
        response_urls: [],
      });
      return outcome(interaction, acked);
    },
    event: (event) =>
      deliver('events_api', {
        type: 'event_callback',
        team_id: at.team,
        api_app_id: 'A012AB3CD',
        event_id: id('Ev'),
        event_time: Math.floor(now() / 1000),
        event,
      }),
    redeliver: () => latest?.() ?? Promise.reject(new Error('nothing was delivered yet')),
    dms: (user) => at.conversations.get(directChannel(at, user.id)) ?? [],
    channel: (channel) => at.conversations.get(channel) ?? [],
    directChannel: (user) => directChannel(at, user.id),
    file: (file) => at.files.get(file)?.bytes ?? null,
    closeDms: (user, code = 'cannot_dm_bot') => void at.shut.set(user.id, code),
    openDms: (user) => void at.shut.delete(user.id),
    travel: (user, tz) => void at.users.set(user.id, { ...user, tz }),
    expireResponseUrls() {
      for (const interaction of interactions.values()) interaction.uses = 5;
    },
    scopesNeeded: at.needed,
    limitHistory(page) {
      at.historyPage = page;
    },
    grant: (scope) => void at.scopes.add(scope),
    fail: (method, times, how) => void faults.push({ method, left: times, how }),
    refuseTokens(code) {
      at.refusal = code;
    },
    async disconnect() {
      const back = socket.nextHello();
      socket.send({ type: 'disconnect', reason: 'refresh_requested' });
      await back;
    },
    deliverTo(url) {
      webUrl = url;
    },
    signed,
    async replay() {
      if (webUrl === null || posted === null) throw new Error('nothing was delivered by HTTP yet');
      return await fetch(webUrl, posted);
    },
    async stop() {
      socket.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
