import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Log } from '../adapters/log.ts';
import type { Health } from './health.ts';
import type { Metrics } from './metrics.ts';
import { isOwnHost } from './own-host.ts';

export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

export interface HttpParts {
  /** The configured HOST: the one name, beside addresses and localhost, under which the figures are told. */
  readonly host: string;
  readonly health: Health;
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>;
  readonly log: Log;
  /** Hono apps below a path: the playground at '/'. */
  readonly mounts: readonly { readonly path: string; readonly app: Hono }[];
  /** Node listeners at exactly one path, which get the request with its body unread: Slack verifies a signature over the raw bytes. */
  readonly raw: readonly { readonly path: string; readonly listener: Listener }[];
}

/** /healthz (the process answers), /readyz (every part works), /metrics, and what is mounted beside them. */
export function createHttp(parts: HttpParts): { readonly app: Hono; readonly listener: Listener } {
  const app = new Hono();
  app.get('/healthz', (c) => c.json({ alive: true }));
  app.get('/readyz', async (c) => {
    const report = await parts.health.report();
    return c.json(report, report.ready ? 200 : 503);
  });
  app.get('/metrics', async (c) => {
    if (!isOwnHost(c.req.header('host') ?? '', parts.host))
      return c.text('Ask for the figures by an IP address, as localhost, or by the name that HOST is set to.\n', 421);
    return c.body(await parts.metrics.text(), 200, { 'content-type': parts.metrics.contentType });
  });
  for (const mount of parts.mounts) app.route(mount.path, mount.app);
  app.notFound((c) => c.text('Nothing here.\n', 404));
  app.onError((error, c) => {
    // A middleware that refuses a request says itself with which status: that is no bug.
    if (error instanceof HTTPException) return error.getResponse();
    parts.log.error({ err: error }, 'an HTTP request failed');
    return c.text('That went wrong here, not with you. Try again in a moment.\n', 500);
  });
  const answer = getRequestListener(app.fetch);
  return {
    app,
    listener: (request, response) => {
      const path = (request.url ?? '').split('?', 1)[0];
      const raw = parts.raw.find((mounted) => mounted.path === path);
      if (raw) raw.listener(request, response);
      else void answer(request, response);
    },
  };
}

export interface Serving {
  /** Where it listens, with the real port: 'http://127.0.0.1:3000'. */
  readonly url: string;
  /** Accepts nothing more, lets running requests end for two seconds, then closes what is left. */
  stop(): Promise<void>;
}

/** Milliseconds for running requests to end; an open event stream would never. */
const grace = 2_000;

/** Listens. Port 0 picks a free one. Rejects with a sentence for the operator when the address cannot be had. */
export async function serve(host: string, port: number, listener: Listener): Promise<Serving> {
  let stopping = false;
  const server = createServer((request, response) => {
    // A connection that was busy when the stop began would otherwise be kept alive after its answer.
    response.once('close', () => stopping && setImmediate(() => server.closeIdleConnections()));
    listener(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(refusal(error.code, host, port), { cause: error })),
    );
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const real = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${real}`,
    stop: async () => {
      stopping = true;
      const cut = setTimeout(() => server.closeAllConnections(), grace);
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeIdleConnections();
      });
      clearTimeout(cut);
    },
  };
}

function refusal(code: string | undefined, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is taken. Stop what uses it, or set PORT to another one.`;
  if (code === 'EACCES') return `This user may not listen on port ${port}. Set PORT to 1024 or more.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${host} is not an address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for all of them.`;
  return `Cannot listen on ${host}:${port} (${code ?? 'unknown reason'}). Check HOST and PORT.`;
}
