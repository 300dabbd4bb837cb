import { SocketModeReceiver } from '@slack/bolt';
import type { Clock } from '../../time.ts';
import type { Log } from '../log.ts';
import { clientOptions, PATIENCE, quietLogger } from './client.ts';
import { codeOf, failure } from './errors.ts';

export interface SocketParts {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly clock: Clock;
  readonly log: Log;
  /** The app token is refused: nothing will be heard again. */
  readonly refused: (code: string) => void;
  /** Connected again after a connection was lost. */
  readonly reconnected: () => void;
}

export interface Socket {
  readonly receiver: SocketModeReceiver;
  /** Resolves with the first `hello`; rejects when the first connection fails. From then on it reconnects by itself. */
  start(): Promise<void>;
  stop(): Promise<void>;
  connected(): boolean;
}

/** Notices a dead connection after this many milliseconds without a pong. */
const PING_TIMEOUT = 4_000;
/** Milliseconds: at once after a `disconnect` frame, then doubling. A connection that lasted for less than `settled` counts as a failed attempt. */
const BACK_OFF = { first: 250, most: 30_000, settled: 10_000 } as const;
/** Milliseconds until the `hello`, the call for the address included; without one the connection is given up. */
const HELLO = PATIENCE + 5_000;
/** Milliseconds that a closing handshake may take at the end. */
const FAREWELL = 2_000;

/**
 * Socket Mode with its own reconnecting. The SDK's leaves its promise unhandled when `apps.connections.open` fails, which ends the process, and is deaf
 * for seconds after every `disconnect` frame; here a failure is a value and a routine disconnect is followed by a connection at once.
 */
export function createSocket(parts: SocketParts): Socket {
  const { clock } = parts;
  const receiver = createReceiver(parts);
  const { client } = receiver;
  survive(receiver, parts.log);
  const pauses = createPauses();

  let up = false;
  let stopping = false;
  let everUp = false;
  let upSince = 0;
  /** Connections in a row that did not last. */
  let hasty = 0;
  let reconnecting: Promise<void> = Promise.resolve();

  client.on('connected', () => {
    up = true;
    upSince = clock.now();
  });
  client.on('disconnected', () => {
    const dropped = up;
    up = false;
    // A connection that failed before its hello rejects start(); only one that had been up begins a new round.
    if (!dropped || !everUp || stopping) return;
    const lasted = Math.abs(clock.now() - upSince) >= BACK_OFF.settled;
    reconnecting = reconnect(parts, { connect, pauses, stopping: () => stopping }, lasted ? 0 : hasty);
    hasty = lasted ? 0 : hasty + 1;
  });

  async function connect(): Promise<void> {
    const late = setTimeout(() => void client.disconnect(), HELLO);
    try {
      await client.start();
    } finally {
      clearTimeout(late);
    }
    if (stopping) await client.disconnect();
  }

  return {
    receiver,
    async start() {
      stopping = false;
      await connect();
      everUp = true;
    },
    async stop() {
      stopping = true;
      pauses.end();
      const timer = new Promise<void>((resolve) => void setTimeout(resolve, FAREWELL).unref());
      await Promise.race([client.disconnect(), timer]);
      await Promise.race([reconnecting, timer]);
      up = false;
    },
    connected: () => up,
  };
}

function createReceiver({ appToken, apiUrl, log }: SocketParts): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    clientPingTimeout: PING_TIMEOUT,
    installerOptions: { clientOptions: clientOptions(apiUrl, log) },
    logger: quietLogger(log),
    customPropertiesExtractor: (args: { envelope_id?: string }) => ({ envelope: args.envelope_id ?? null }),
    processEventErrorHandler: async ({ error }) => {
      log.error({ platform: 'slack', code: codeOf(error) }, 'a Slack event failed');
      return false;
    },
  });
}

interface Round {
  connect(): Promise<void>;
  readonly pauses: Pauses;
  stopping(): boolean;
}

/** Tries until a connection is up, the socket stops, or Slack refuses the token. `failed`: attempts that went wrong just before. */
async function reconnect({ log, refused, reconnected }: SocketParts, round: Round, failed: number): Promise<void> {
  let asked = 0;
  for (let attempt = failed; !round.stopping(); attempt++) {
    await round.pauses.wait(Math.max(asked, pause(attempt)));
    if (round.stopping()) return;
    try {
      await round.connect();
      log.info({ platform: 'slack', attempt }, 'Slack Socket Mode connected again');
      return reconnected();
    } catch (error) {
      const why = failure(error);
      if (why.kind === 'fatal') return refused(why.code);
      asked = why.kind === 'retry' ? why.afterMs : 0;
      const afterMs = Math.max(asked, pause(attempt + 1));
      log.warn({ platform: 'slack', code: codeOf(error), attempt, afterMs }, 'Slack Socket Mode could not connect');
    }
  }
}

interface Pauses {
  /** Resolves after so many milliseconds, or when `end` cuts it short. */
  wait(ms: number): Promise<void>;
  end(): void;
}

function createPauses(): Pauses {
  let wake = () => {};
  return {
    wait: (ms) =>
      new Promise((resolve) => {
        if (ms === 0) return resolve();
        const timer = setTimeout(resolve, ms);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    end: () => wake(),
  };
}

/** Milliseconds before the attempt after so many failed ones. */
function pause(failed: number): number {
  return failed === 0 ? 0 : Math.min(BACK_OFF.first * 2 ** (failed - 1), BACK_OFF.most);
}

/** The SDK parses frames in an async listener without a catch: an envelope of an unknown shape (`app_rate_limited`) would end the process. */
function survive({ client }: SocketModeReceiver, log: Log): void {
  const listeners = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  for (const listener of listeners) {
    client.on('ws_message', (...args: unknown[]) => {
      Promise.resolve(Reflect.apply(listener, client, args)).catch((error: unknown) => {
        log.warn({ platform: 'slack', code: codeOf(error) }, 'a Socket Mode frame was not understood');
      });
    });
  }
}
