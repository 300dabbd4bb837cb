import type { FakeSlackRequest, FakeSlackResponse } from './slack-http.ts';
import { type FakeSlackFile, FakeSlackMessage, type FakeSlackUser, type FakeView, viewOf } from './slack-people.ts';
import { messageFaults, viewFaults } from './slack-rules.ts';

/** One workspace's state. */
export interface Workspace {
  readonly team: string;
  readonly bot: { readonly user: string; readonly id: string };
  readonly botToken: string;
  readonly appToken: string;
  readonly users: Map<string, FakeSlackUser>;
  /** Messages by conversation, oldest first. */
  readonly conversations: Map<string, FakeSlackMessage[]>;
  /** Channels that the bot is a member of; its direct messages are not listed. */
  readonly joined: Set<string>;
  /** User id → direct-message channel. */
  readonly direct: Map<string, string>;
  /** User id → the error code with which Slack refuses direct messages to them. */
  readonly shut: Map<string, string>;
  readonly files: Map<string, FakeSlackFile>;
  readonly scopes: Set<string>;
  /** Scopes without which a call so far would have been refused. */
  readonly needed: Set<string>;
  /** Messages that `conversations.history` gives at a time, whatever is asked for. */
  historyPage: number;
  /** Error code with which the tokens are refused. */
  refusal: string | null;
  readonly violations: string[];
  id(prefix: string): string;
  ts(): string;
}

/** What the facade wants to know as it happens. */
export interface Watchers {
  readonly ephemeral: (message: FakeSlackMessage) => void;
  readonly updated: (message: FakeSlackMessage) => void;
  /** An error code when the trigger is unknown or too old. */
  readonly viewOpened: (trigger: string, view: FakeView) => string | null;
  /** The web socket's address for one connection. */
  readonly socketUrl: () => string;
  readonly uploadUrl: (file: string) => string;
}

type Body = FakeSlackRequest['body'];
const refuse = (error: string): FakeSlackResponse => ({ json: { ok: false, error } });
const ok = (json: object = {}): FakeSlackResponse => ({ json: { ok: true, ...json } });

/** The scope that a method demands of a bot token (its page on docs.slack.dev); null when it demands none. */
function scopeOf(method: string, body: Body): string | null {
  if (method === 'conversations.history') return body.channel?.startsWith('D') ? 'im:history' : 'channels:history';
  return scopes[method] ?? null;
}

const scopes: Readonly<Record<string, string>> = {
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
  'conversations.open': 'im:write',
  'users.info': 'users:read',
  'files.getUploadURLExternal': 'files:write',
  'files.completeUploadExternal': 'files:write',
};

/** Answers one Web API call. */
export function callSlack(at: Workspace, watch: Watchers, request: FakeSlackRequest): FakeSlackResponse {
  const { method, body } = request;
  const token = request.authorization?.replace(/^Bearer /, '') ?? body.token ?? '';
  if (at.refusal !== null) return refuse(at.refusal);
  const wanted = method === 'apps.connections.open' ? at.appToken : at.botToken;
  if (token !== wanted) {
    at.violations.push(`${method} with a wrong token`);
    return refuse('invalid_auth');
  }
  const scope = scopeOf(method, body);
  if (scope !== null) at.needed.add(scope);
  if (scope !== null && !at.scopes.has(scope)) return refuse('missing_scope');
  const handler = methods[method];
  if (!handler) {
    at.violations.push(`${method} is not known to this double`);
    return refuse('unknown_method');
  }
  return handler(at, body, watch);
}

const methods: Readonly<Record<string, (at: Workspace, body: Body, watch: Watchers) => FakeSlackResponse>> = {
  'auth.test': (at) =>
    ok({
      url: 'https://club.slack.example/',
      team: 'Club',
      user: 'coach',
      team_id: at.team,
      user_id: at.bot.user,
      bot_id: at.bot.id,
    }),
  'apps.connections.open': (_, __, watch) => ok({ url: watch.socketUrl() }),
  'users.info': (at, body) => {
    const user = at.users.get(body.user);
    if (!user) return refuse('user_not_found');
    return ok({
      user: {
        id: user.id,
        team_id: user.team,
        name: user.name,
        real_name: user.realName,
        deleted: false,
        tz: user.tz,
        tz_label: user.tz,
        tz_offset: 0,
        is_admin: user.admin,
        is_owner: false,
        is_bot: false,
        ...(body.include_locale === 'true' ? { locale: user.locale } : {}),
        profile: { display_name: user.displayName, real_name: user.realName },
      },
    });
  },
  'conversations.open': (at, body) => {
    if (!at.users.has(body.users)) return refuse('user_not_found');
    const shut = at.shut.get(body.users);
    return shut ? refuse(shut) : ok({ channel: { id: directChannel(at, body.users) } });
  },
  'conversations.history': (at, body) => {
    const found = at.conversations.get(body.channel);
    if (!found) return refuse('channel_not_found');
    const range = found.filter((message) => message.onlyFor === null && Number(message.ts) >= Number(body.oldest ?? 0));
    // With `oldest` and no `latest` Slack begins at the old end.
    const pages = body.oldest !== undefined && body.latest === undefined ? range : range.toReversed();
    const [from, most] = [Number(body.cursor ?? 0), Math.min(Number(body.limit ?? 100), at.historyPage)];
    const messages = pages.slice(from, from + most);
    const more = from + most < pages.length;
    return ok({
      messages: messages.map((message) => ({
        type: 'message',
        ts: message.ts,
        text: message.fallback,
        blocks: message.blocks,
      })),
      has_more: more,
      response_metadata: { next_cursor: more ? String(from + most) : '' },
    });
  },
  'chat.postMessage': (at, body) => {
    const refused = closed(at, body.channel);
    if (refused) return refuse(refused);
    if (body.link_names === 'true' || (body.parse !== undefined && body.parse !== 'none'))
      at.violations.push('names could become mentions');
    if (body.unfurl_links !== 'false' || body.unfurl_media !== 'false') at.violations.push('links could unfurl');
    const message = fill(at, new FakeSlackMessage({ ts: at.ts(), channel: body.channel, onlyFor: null }), body);
    if (!message) return refuse('invalid_blocks');
    at.conversations.get(body.channel)?.push(message);
    return ok({ channel: body.channel, ts: message.ts });
  },
  'chat.postEphemeral': (at, body, watch) => {
    if (!at.users.has(body.user)) return refuse('user_not_found');
    const refused = closed(at, body.channel);
    if (refused) return refuse(refused);
    const message = fill(at, new FakeSlackMessage({ ts: at.ts(), channel: body.channel, onlyFor: body.user }), body);
    if (!message) return refuse('invalid_blocks');
    watch.ephemeral(message);
    return ok({ message_ts: message.ts });
  },
  'chat.update': (at, body, watch) => {
    const message = at.conversations.get(body.channel)?.find((sent) => sent.ts === body.ts);
    if (!message) return refuse(at.conversations.has(body.channel) ? 'message_not_found' : 'channel_not_found');
    if (!fill(at, message, body)) return refuse('invalid_blocks');
    message.edits += 1;
    watch.updated(message);
    return ok({ channel: body.channel, ts: message.ts });
  },
  'views.open': (at, body, watch) => {
    const faults = viewFaults(body.view);
    at.violations.push(...faults.map((fault) => `view: ${fault}`));
    if (faults.length > 0) return refuse('invalid_arguments');
    const view = viewOf(at.id('V'), body.view);
    const refused = watch.viewOpened(body.trigger_id, view);
    return refused ? refuse(refused) : ok({ view: { id: view.id } });
  },
  'files.getUploadURLExternal': (at, body, watch) => {
    if (!body.filename || !(Number(body.length) > 0)) return refuse('invalid_arguments');
    const file = { id: at.id('F'), name: body.filename, bytes: new Uint8Array(Number(body.length)), complete: false };
    at.files.set(file.id, file);
    return ok({ upload_url: watch.uploadUrl(file.id), file_id: file.id });
  },
  'files.completeUploadExternal': (at, body) => {
    const files: FakeSlackFile[] = body.files.flatMap(({ id }: { id: string }) => at.files.get(id) ?? []);
    if (files.length !== body.files.length) return refuse('file_not_found');
    if (body.channel_id !== undefined && !at.conversations.has(body.channel_id)) return refuse('channel_not_found');
    for (const file of files) file.complete = true;
    if (body.channel_id !== undefined) {
      const message = new FakeSlackMessage({ ts: at.ts(), channel: body.channel_id, onlyFor: null });
      message.files = files;
      at.conversations.get(body.channel_id)?.push(message);
    }
    return ok({ files: files.map(({ id }) => ({ id })) });
  },
};

/** Takes the bytes of an upload. */
export function takeUpload(at: Workspace, request: FakeSlackRequest): FakeSlackResponse {
  const file = at.files.get(request.id);
  if (!file) return { status: 404 };
  if (request.bytes.length !== file.bytes.length) at.violations.push('an upload of another length than announced');
  file.bytes = request.bytes;
  return { text: `OK - ${request.bytes.length}` };
}

/** Writes text and blocks into a message, or records what is wrong with them and returns null. */
export function fill(at: Workspace, message: FakeSlackMessage, body: Body): FakeSlackMessage | null {
  const completed = new Set([...at.files.values()].filter((file) => file.complete).map((file) => file.id));
  const faults = messageFaults(body, completed);
  at.violations.push(...faults);
  if (faults.length > 0) return null;
  message.fallback = body.text ?? '';
  message.blocks = body.blocks ?? [];
  return message;
}

export function directChannel(at: Workspace, user: string): string {
  const known = at.direct.get(user);
  if (known) return known;
  const channel = at.id('D');
  at.direct.set(user, channel);
  at.conversations.set(channel, []);
  return channel;
}

/** Why nothing may be said in a conversation; null when it may. */
function closed(at: Workspace, channel: string): string | null {
  if (!at.conversations.has(channel)) return 'channel_not_found';
  const [user] = [...at.direct].find(([, direct]) => direct === channel) ?? [];
  if (user !== undefined) return at.shut.get(user) ?? null;
  return at.joined.has(channel) ? null : 'not_in_channel';
}
