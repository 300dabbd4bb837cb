import type { IncomingMessage, ServerResponse } from 'node:http';
import { App, HTTPReceiver, type Receiver } from '@slack/bolt';
import type { Draw } from '../../card.ts';
import type { Command } from '../../command.ts';
import { type Clock, MINUTE, systemClock } from '../../time.ts';
import type { Log } from '../log.ts';
import { type Debts, type Inbound, type Messenger, noDebts } from '../messenger.ts';
import { type AnswerParts, answerAnew, owedFor, serve } from './answer.ts';
import { clientOptions, createClient, quietLogger } from './client.ts';
import { codeOf, failure } from './errors.ts';
import { clickOf, type Interaction, slashOf, submissionOf } from './inbound.ts';
import { createMessenger } from './messenger.ts';
import { createPeople } from './people.ts';
import { createPresence, type Notes } from './presence.ts';
import { createSession, createWork, type Session, type Work } from './session.ts';
import { createSocket } from './socket.ts';
import { createUploads } from './uploads.ts';

export type SlackMode =
  | { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string }
  | { readonly kind: 'http'; readonly botToken: string; readonly signingSecret: string };

export interface SlackParts {
  readonly mode: SlackMode;
  /** 'https://slack.com/api/' or a double. */
  readonly apiUrl: string;
  readonly commands: readonly Command[];
  readonly inbound: Inbound;
  /** Remembers who was acknowledged and waits for an answer; left out, a restart forgets it. */
  readonly debts?: Debts;
  readonly draw: Draw;
  readonly clock: Clock;
  readonly log: Log;
  /** Remembers the workspace. */
  readonly notes: Notes;
  /** Slack refuses a token: nothing works until the operator acts. Called once, with Slack's code. */
  readonly onFatal: (code: string) => void;
}

export interface Slack {
  readonly messenger: Messenger;
  /** Checks the bot token and connects. Rejects when Slack refuses or cannot be reached. */
  start(): Promise<void>;
  /** Hears nothing more, finishes the answers under way, closes every connection. */
  stop(): Promise<void>;
  /** True while the tokens are good and Slack can reach us. */
  ready(): boolean;
  /** Serves POST /slack/events in HTTP mode; everything else it answers with 404. */
  readonly http: null | ((request: IncomingMessage, response: ServerResponse) => void);
}

/** One workspace of Slack, behind the port. */
export function createSlack(parts: SlackParts): Slack {
  const { mode, clock, log, inbound, commands } = parts;
  const client = createClient(mode.botToken, parts.apiUrl, log);
  const uploads = createUploads(client, parts.draw, log);
  const session = createSession(parts);
  const presence = createPresence(client, session, parts);
  /** The bot's token; the app's own, which the socket has, says nothing about the workspace. */
  const refused = (code: string) => {
    if (session.state() !== 'refused') void work.track(presence.lost(code), 'removed');
    session.refused(code);
  };
  const work = createWork(log, refused);
  const reconnected = () => void work.track(presence.enter(), 'reconnect');
  const ofApp = { apiUrl: parts.apiUrl, clock, log, refused: session.refused, reconnected };
  const socket = mode.kind === 'socket' ? createSocket({ appToken: mode.appToken, ...ofApp }) : null;
  const web = mode.kind === 'http' ? createWeb(mode.signingSecret, log) : null;
  const receiver = socket?.receiver ?? web;
  if (!receiver) throw new Error('a Slack mode without a receiver');
  const team = () => session.workspace()?.team ?? '';
  const answerParts: AnswerParts = {
    client,
    uploads,
    people: createPeople({ client, team, clock, log, refused }),
    inbound,
    commands,
    team,
    log,
    refused,
  };
  listenTo(createBoltApp(parts, receiver, session), parts, work, answerParts);

  return {
    messenger: {
      ...createMessenger({ client, uploads, clock, log, refused }),
      answerAnew: (doc) => tracked(work, answerAnew(answerParts, doc)),
    },
    async start() {
      try {
        await presence.enter();
        await socket?.start();
        session.set('started');
      } catch (error) {
        const why = failure(error);
        if (why.kind === 'fatal') session.refused(why.code);
        await socket?.stop();
        throw new Error(whyNotIn(error), { cause: error });
      }
      log.info({ platform: 'slack', mode: mode.kind, commands: commands.length }, 'Slack is connected');
    },
    async stop() {
      if (session.state() !== 'refused') session.set('stopped');
      await socket?.stop();
      await work.done();
    },
    ready: () => session.state() === 'started' && (socket?.connected() ?? true),
    http: web && ((request, response) => listen(web, () => session.state() === 'started', request, response)),
  };
}

/** A stop waits for it; whoever asked for it learns how it went. */
function tracked(work: Work, answered: Promise<void>): Promise<void> {
  void work.track(answered, 'answered anew');
  return answered;
}

/** For the operator, who sees this one sentence: what, and what to do. */
function whyNotIn(error: unknown): string {
  const code = codeOf(error);
  const { kind } = failure(error);
  if (kind === 'retry' || kind === 'unknown')
    return `Slack cannot be reached or has a fault of its own (${code}): start again in a few minutes, and see slack-status.com.`;
  return `Slack did not let us in (${code}): check the tokens at api.slack.com/apps, reinstall the app if it was removed, and start again.`;
}

function createBoltApp({ mode, apiUrl, log }: SlackParts, receiver: Receiver, session: Session): App {
  return new App({
    receiver,
    clientOptions: clientOptions(apiUrl, log),
    logger: quietLogger(log),
    // Bolt would keep every conversation in memory.
    convoStore: false,
    authorize: async () => {
      const workspace = session.workspace();
      if (!workspace) throw new Error('Slack spoke before the workspace was known');
      return {
        botToken: mode.botToken,
        botId: workspace.botId,
        botUserId: workspace.botUserId,
        teamId: workspace.team,
      };
    },
  });
}

/** Hears commands, clicks, forms, and that a workspace took the bot away. */
function listenTo(
  app: App,
  { commands, inbound, debts = noDebts, log }: SlackParts,
  work: Work,
  answerParts: AnswerParts,
): void {
  /** Acknowledged first: Slack gives up after 3 s. When even that fails, Slack shows the person an error, so nothing may happen behind it. */
  async function hear(ack: () => Promise<void>, interaction: Interaction | null, what: string): Promise<void> {
    const paid = interaction && (await debts.owe(owedFor(answerParts, interaction)));
    try {
      await ack();
    } catch (error) {
      log.warn({ platform: 'slack', what, code: codeOf(error) }, 'an interaction could not be acknowledged');
      await paid?.();
      return;
    }
    if (interaction && paid) await work.track(serve(answerParts, interaction, paid), what);
  }

  // Every command of the app is taken, not only the known ones: after an update an old manifest still gets an answer that helps.
  app.command(/^\//, ({ ack, body }) => hear(() => ack(), slashOf(body, commands), 'slash'));
  app.action(/^/, ({ ack, body }) => hear(() => ack(), clickOf(body), 'click'));
  app.view({ callback_id: /^/, type: 'view_submission' }, ({ ack, body }) =>
    hear(() => ack({ response_action: 'clear' }), submissionOf(body), 'form'),
  );
  app.event('app_uninstalled', ({ body }) => work.track(inbound.clubGone(`slack:${body.team_id}`), 'uninstalled'));
  app.event('tokens_revoked', async ({ body, event }) => {
    if (event.tokens.bot?.length) await work.track(inbound.clubGone(`slack:${body.team_id}`), 'revoked');
  });
  app.error(async (error) => log.error({ platform: 'slack', code: codeOf(error) }, 'a Slack event failed'));
}

/** Of one request, signed or not: far more than a form with every box full. What is larger gets 413. */
const MOST_BYTES = 256 * 1024;

/** Milliseconds that Slack's clock may be ahead of ours; as far as it may be behind. */
const AHEAD = 5 * MINUTE;

/** Bolt refuses what is old, but a request that is signed for later could be kept and played again until then. By the machine's clock, as Bolt does. */
function isFromTheFuture({ headers }: IncomingMessage): boolean {
  return Number(headers['x-slack-request-timestamp']) * 1000 > systemClock.now() + AHEAD;
}

/** Bolt's own receiver checks signatures and time stamps; its server is never started, because the process owns one HTTP server. */
function createWeb(signingSecret: string, log: Log): HTTPReceiver {
  return new HTTPReceiver({
    signingSecret,
    bodyLimit: MOST_BYTES,
    logger: quietLogger(log),
    processEventErrorHandler: async ({ error, response }) => {
      log.error({ platform: 'slack', code: codeOf(error) }, 'a Slack event failed');
      if (!response.headersSent) response.writeHead(500).end();
      return true;
    },
  });
}

function listen(web: HTTPReceiver, open: () => boolean, request: IncomingMessage, response: ServerResponse): void {
  if (!open()) {
    // Slack delivers events again later, and tells a person that the app did not answer.
    response.writeHead(503).end();
    return;
  }
  if (isFromTheFuture(request)) {
    response.writeHead(401).end();
    return;
  }
  try {
    web.requestListener(request, response);
  } catch {
    // Bolt throws for every path and method that is not its own.
    response.writeHead(404).end();
  }
}
