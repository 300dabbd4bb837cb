import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bodyOf } from './request-body.ts';

export interface FakeSlackRequest {
  /** A Web API method ('chat.postMessage'), 'response_url', or 'upload'. */
  readonly method: string;
  /** What follows it in the path: an interaction's or a file's id. */
  readonly id: string;
  readonly authorization: string | null;
  readonly contentType: string;
  // biome-ignore lint/suspicious/noExplicitAny: a recorded body, looked at freely by tests
  readonly body: any;
  readonly bytes: Uint8Array;
}

export interface FakeSlackResponse {
  readonly status?: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What goes wrong. 'lost': the request takes effect, then the connection is cut; 'stored-then-500': it takes effect, then 500. 'hang': no answer until the
 * double stops; 'stored-then-hang': it takes effect, then the same. `retryAfter` in seconds; `error` is a Slack error code.
 */
export type FakeSlackFault =
  | 'reset'
  | 'hang'
  | 'stored-then-hang'
  | 'lost'
  | '500'
  | 'stored-then-500'
  | '429-without-headers'
  | 'html'
  | { readonly retryAfter: number }
  | { readonly error: string };

/** Serves `answer` on a free port of the loopback address, after asking `fault`. */
export async function serveSlack(
  answer: (request: FakeSlackRequest) => FakeSlackResponse,
  fault: (request: FakeSlackRequest) => FakeSlackFault | null,
  done: (request: FakeSlackRequest) => void,
): Promise<{ server: Server; port: number }> {
  const server = createServer((incoming, outgoing) => {
    void read(incoming).then((request) => {
      if (request === null) return;
      const wrong = fault(request);
      if (wrong === 'reset') incoming.socket.destroy();
      else if (wrong === 'stored-then-hang') answer(request);
      else if (wrong !== 'hang') {
        const failed = wrong === null || wrong === 'lost' || wrong === 'stored-then-500' ? null : failure(wrong);
        const response = failed ?? answer(request);
        if (wrong === 'lost') incoming.socket.destroy();
        else write(outgoing, wrong === 'stored-then-500' ? { status: 500 } : response);
      }
      done(request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

function failure(
  fault: Exclude<FakeSlackFault, 'hang' | 'stored-then-hang' | 'reset' | 'lost' | 'stored-then-500'>,
): FakeSlackResponse {
  if (fault === '500') return { status: 500 };
  if (fault === 'html') return { text: '<html>Slack is having a moment</html>' };
  if (fault === '429-without-headers') return { status: 429 };
  if ('error' in fault) return { json: { ok: false, error: fault.error } };
  return {
    status: 429,
    json: { ok: false, error: 'ratelimited' },
    headers: { 'retry-after': String(fault.retryAfter) },
  };
}

function write(outgoing: ServerResponse, { status = 200, json, text, headers }: FakeSlackResponse): void {
  if (json === undefined) outgoing.writeHead(status, { ...headers, 'content-type': 'text/html' }).end(text ?? '');
  else outgoing.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(json));
}

async function read(incoming: IncomingMessage): Promise<FakeSlackRequest | null> {
  const bytes = await bodyOf(incoming);
  if (bytes === null) return null;
  const [, place = '', method = '', id = ''] = (incoming.url ?? '').split('/');
  const contentType = incoming.headers['content-type'] ?? '';
  return {
    method: place === 'api' ? method : place,
    id: place === 'api' ? id : method,
    authorization: incoming.headers.authorization ?? null,
    contentType,
    body: parse(bytes, contentType),
    bytes,
  };
}

/** The SDK sends forms whose structured values are JSON. */
function parse(bytes: Buffer, contentType: string): Record<string, unknown> {
  if (contentType.includes('json')) return JSON.parse(bytes.toString('utf8'));
  if (!contentType.includes('x-www-form-urlencoded')) return {};
  return Object.fromEntries(
    [...new URLSearchParams(bytes.toString('utf8'))].map(([key, value]) => [
      key,
      /^[[{]/.test(value) && ['blocks', 'view', 'files'].includes(key) ? JSON.parse(value) : value,
    ]),
  );
}
