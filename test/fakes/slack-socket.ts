import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';

/** The Socket Mode side: hello, envelopes out, acknowledgements in. */
export interface FakeSocket {
  /** Connections open right now. */
  readonly open: number;
  /** Hellos said so far. */
  readonly hellos: number;
  /** Resolves at the next hello; call it before the deed. */
  nextHello(): Promise<void>;
  /** Sends a frame to the newest connection. Throws when nobody is connected. */
  send(frame: object): void;
  /** Sends an envelope and resolves with the payload of its acknowledgement. */
  deliver(envelope: { envelope_id: string; type: string; payload: object }): Promise<unknown>;
  /** Resolves when no connection is open any more. */
  silent(): Promise<void>;
  /** The next so many connections are accepted without a hello. */
  mute(times: number): void;
  /** The next so many connections get a hello and at once a `disconnect` frame. */
  hangUp(times: number): void;
  /** The next so many connections are cut before they are accepted. */
  slam(times: number): void;
  /** Connections accepted so far, with or without a hello. */
  readonly accepted: number;
  /** Cuts every connection without a close frame. */
  cut(): void;
  stop(): void;
}

export function createFakeSocket(
  server: Server,
  ticket: (url: string) => boolean,
  violate: (fault: string) => void,
): FakeSocket {
  const sockets = new WebSocketServer({ noServer: true });
  const live: WebSocket[] = [];
  const acks = new Map<string, (payload: unknown) => void>();
  const done = new Set<string>();
  let hellos = 0;
  let accepted = 0;
  let muted = 0;
  let hasty = 0;
  let slammed = 0;
  let waiting: (() => void)[] = [];
  let quiet: (() => void)[] = [];

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!ticket(request.url ?? '')) {
      violate('a socket without a fresh ticket');
      return void socket.destroy();
    }
    if (slammed > 0) {
      slammed -= 1;
      return void socket.destroy();
    }
    sockets.handleUpgrade(request, socket, head, (opened) => welcome(opened));
  });

  function welcome(socket: WebSocket): void {
    live.push(socket);
    socket.on('close', () => {
      live.splice(live.indexOf(socket), 1);
      if (live.length > 0) return;
      for (const tell of quiet) tell();
      quiet = [];
    });
    socket.on('message', (data) => {
      const { envelope_id, payload } = JSON.parse(String(data));
      const resolve = acks.get(envelope_id);
      if (done.has(envelope_id)) violate('an envelope was acknowledged twice');
      if (!resolve) return;
      acks.delete(envelope_id);
      done.add(envelope_id);
      resolve(payload ?? null);
    });
    accepted += 1;
    if (muted > 0) {
      muted -= 1;
      return;
    }
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: live.length, connection_info: { app_id: 'A012AB3CD' } }),
    );
    hellos += 1;
    for (const tell of waiting) tell();
    waiting = [];
    if (hasty > 0) {
      hasty -= 1;
      socket.send(JSON.stringify({ type: 'disconnect', reason: 'link_disabled' }));
    }
  }

  function send(frame: object): void {
    const newest = live.at(-1);
    if (!newest) throw new Error('nobody is connected by Socket Mode');
    newest.send(JSON.stringify(frame));
  }

  return {
    get open() {
      return live.length;
    },
    get hellos() {
      return hellos;
    },
    get accepted() {
      return accepted;
    },
    mute(times) {
      muted = times;
    },
    slam(times) {
      slammed = times;
    },
    hangUp(times) {
      hasty = times;
    },
    nextHello: () => new Promise((resolve) => waiting.push(resolve)),
    send,
    deliver(envelope) {
      return new Promise((resolve) => {
        done.delete(envelope.envelope_id);
        acks.set(envelope.envelope_id, resolve);
        send({ ...envelope, accepts_response_payload: true });
      });
    },
    silent: () => (live.length === 0 ? Promise.resolve() : new Promise((resolve) => quiet.push(resolve))),
    cut() {
      for (const socket of [...live]) socket.terminate();
    },
    stop() {
      for (const socket of [...live]) socket.terminate();
      sockets.close();
    },
  };
}
