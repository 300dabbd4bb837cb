import { SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../log.ts';
import { clientOptions, quietLogger } from './client.ts';
import { codeOf, failure } from './errors.ts';

export interface SocketParts {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly log: Log;
  /** The app token is refused: nothing will be heard again. */
  readonly refused: (code: string) => void;
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
/** Milliseconds: at once after a `disconnect` frame, then doubling. */
const BACK_OFF = { first: 250, most: 30_000 } as const;
/** Milliseconds that a closing handshake may take at the end. */
const FAREWELL = 2_000;

/**
 * Socket Mode with its own reconnecting. The SDK's leaves its promise unhandled when `apps.connections.open` fails, which ends the process, and is deaf
 * for seconds after every `disconnect` frame; here a failure is a value and a routine disconnect is followed by a connection at once.
 */
export function createSocket(parts: SocketParts): Socket {
  const { log } = parts;
  const receiver = new SocketModeReceiver({
    appToken: parts.appToken,
    autoReconnectEnabled: false,
    clientPingTimeout: PING_TIMEOUT,
    installerOptions: { clientOptions: clientOptions(parts.apiUrl, log) },
    logger: quietLogger(log),
    customPropertiesExtractor: (args: { envelope_id?: string }) => ({ envelope: args.envelope_id ?? null }),
    processEventErrorHandler: async ({ error }) => {
      log.error({ platform: 'slack', code: codeOf(error) }, 'a Slack event failed');
      return false;
    },
  });
  const { client } = receiver;
  survive(receiver, log);

  let up = false;
  let stopping = false;
  let everUp = false;
  let wake = () => {};
  let reconnecting: Promise<void> = Promise.resolve();

  client.on('connected', () => {
    up = true;
  });
  client.on('disconnected', () => {
    const dropped = up;
    up = false;
    // A connection that failed before its hello rejects start(); only one that had been up begins a new round.
    if (dropped && everUp && !stopping) reconnecting = reconnect();
  });

  async function connect(): Promise<void> {
    await client.start();
    if (stopping) await client.disconnect();
  }

  async function reconnect(): Promise<void> {
    for (let attempt = 0; !stopping; attempt++) {
      try {
        await connect();
        log.info({ platform: 'slack', attempt }, 'Slack Socket Mode connected again');
        return;
      } catch (error) {
        const why = failure(error);
        if (why.kind === 'fatal') return parts.refused(why.code);
        const pause = Math.min(BACK_OFF.first * 2 ** attempt, BACK_OFF.most);
        const afterMs = why.kind === 'retry' ? Math.max(why.afterMs, pause) : pause;
        log.warn({ platform: 'slack', code: codeOf(error), attempt, afterMs }, 'Slack Socket Mode could not connect');
        await sleep(afterMs);
      }
    }
  }

  /** Waits, unless stop() cuts it short. */
  function sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      if (stopping) return resolve();
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
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
      wake();
      const timer = new Promise<void>((resolve) => void setTimeout(resolve, FAREWELL).unref());
      await Promise.race([client.disconnect(), timer]);
      await Promise.race([reconnecting, timer]);
      up = false;
    },
    connected: () => up,
  };
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
