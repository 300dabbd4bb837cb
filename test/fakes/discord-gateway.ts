import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

/** The gateway of the double: HELLO, IDENTIFY, READY, heartbeats, RESUME with replay. One session. */
export interface FakeGateway {
  /** Sends a dispatch, or keeps it for the resume while nobody is connected. */
  dispatch(type: string, data: unknown): void;
  /** Closes the connection as Discord does now and then; resolves when the client is back (resumed or identified anew). */
  disconnect(code?: number): Promise<void>;
  /** Asks the client to come again, as Discord does before it takes a server away; resolves when it is back. */
  reconnect(): Promise<void>;
  /** Forgets the session: a resume is answered with "invalid session". */
  forget(): void;
  connections(): number;
  readonly counts: { identified: number; resumed: number };
  close(): void;
}

export interface GatewayParts {
  readonly server: Server;
  readonly url: () => string;
  /** The close code for a refused token is 4004. */
  readonly accepts: (token: string) => boolean;
  readonly ready: () => object;
  readonly guilds: () => readonly object[];
}

export function createGateway(parts: GatewayParts): FakeGateway {
  const wss = new WebSocketServer({ server: parts.server });
  const history: { s: number; t: string; d: unknown }[] = [];
  const counts = { identified: 0, resumed: 0 };
  let live: WebSocket | null = null;
  let session = 0;
  let sequence = 0;
  let back: (() => void)[] = [];

  function send(socket: WebSocket, packet: object): void {
    socket.send(JSON.stringify(packet));
  }

  function dispatch(type: string, data: unknown): void {
    sequence++;
    history.push({ s: sequence, t: type, d: data });
    if (live) send(live, { op: 0, s: sequence, t: type, d: data });
  }

  function returned(): void {
    for (const tell of back) tell();
    back = [];
  }

  wss.on('connection', (socket) => {
    send(socket, { op: 10, d: { heartbeat_interval: 41_250 }, s: null, t: null });
    socket.on('close', () => {
      if (live === socket) live = null;
    });
    socket.on('message', (raw) => {
      const packet = JSON.parse(String(raw)) as { op: number; d: { token: string; session_id?: string; seq?: number } };
      if (packet.op === 1) return send(socket, { op: 11, d: null, s: null, t: null });
      if (packet.op !== 2 && packet.op !== 6) return;
      if (!parts.accepts(packet.d.token)) return socket.close(4004, 'Authentication failed.');
      if (packet.op === 6 && packet.d.session_id === `session-${session}`) {
        live = socket;
        counts.resumed++;
        for (const missed of history.filter(({ s }) => s > (packet.d.seq ?? 0))) send(socket, { op: 0, ...missed });
        dispatch('RESUMED', {});
        return returned();
      }
      if (packet.op === 6) return send(socket, { op: 9, d: false, s: null, t: null });
      live = socket;
      session++;
      counts.identified++;
      history.length = 0;
      sequence = 0;
      dispatch('READY', { ...parts.ready(), session_id: `session-${session}`, resume_gateway_url: parts.url() });
      for (const guild of parts.guilds()) dispatch('GUILD_CREATE', guild);
      returned();
    });
  });

  return {
    dispatch,
    disconnect(code = 4000) {
      const again = new Promise<void>((resolve) => back.push(resolve));
      for (const socket of wss.clients) socket.close(code);
      live = null;
      return again;
    },
    reconnect() {
      const again = new Promise<void>((resolve) => back.push(resolve));
      for (const socket of wss.clients) send(socket, { op: 7, d: null, s: null, t: null });
      live = null;
      return again;
    },
    forget: () => {
      session++;
    },
    connections: () => wss.clients.size,
    counts,
    close() {
      for (const socket of wss.clients) socket.terminate();
      wss.close();
    },
  };
}
