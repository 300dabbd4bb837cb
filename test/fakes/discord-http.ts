import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FakeFile } from './discord-people.ts';
import { bodyOf } from './request-body.ts';

export interface FakeRequest {
  readonly method: string;
  /** Without '/api/v10' and decoded: '/channels/123/messages'. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: a recorded JSON body, looked at freely by tests
  readonly body: any;
  readonly files: readonly FakeFile[];
  /** When it came, by the wall clock: milliseconds. */
  readonly at: number;
  /** Set when the answer was written; 0 when the connection was cut or left hanging. */
  status: number;
}

export interface FakeResponse {
  readonly status: number;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What goes wrong. 'lost': the request takes effect, then the connection is cut; 'stored-then-500': it takes effect, then 500.
 * 'hang': no answer until the double stops; 'stored-then-hang': it takes effect first. `retryAfter` in seconds.
 */
export type FakeFault =
  | 'reset'
  | 'hang'
  | 'lost'
  | '500'
  | 'stored-then-500'
  | 'stored-then-hang'
  | '429-without-headers'
  | { readonly retryAfter: number; readonly global?: boolean }
  | { readonly status: number; readonly code: number };

/** Serves `answer` on a free port of the loopback address, after asking `fault`. */
export async function serve(
  answer: (request: FakeRequest) => FakeResponse,
  fault: (request: FakeRequest) => FakeFault | null,
  done: (request: FakeRequest) => void,
): Promise<{ server: Server; port: number }> {
  const server = createServer((incoming, outgoing) => {
    void read(incoming).then((request) => {
      if (request === null) return;
      const wrong = fault(request);
      if (wrong === 'hang') return done(request);
      if (wrong === 'reset') {
        incoming.socket.destroy();
        return done(request);
      }
      const failed =
        wrong === null || wrong === 'lost' || wrong === 'stored-then-500' || wrong === 'stored-then-hang'
          ? null
          : failure(wrong);
      const response = failed ?? answer(request);
      if (wrong === 'lost') incoming.socket.destroy();
      else if (wrong !== 'stored-then-hang')
        write(request, outgoing, wrong === 'stored-then-500' ? { status: 500 } : response);
      done(request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

function failure(
  fault: Exclude<FakeFault, 'hang' | 'reset' | 'lost' | 'stored-then-500' | 'stored-then-hang'>,
): FakeResponse {
  if (fault === '500') return { status: 500 };
  if (fault === '429-without-headers') return { status: 429, json: { message: 'You are being rate limited.' } };
  if ('code' in fault) return { status: fault.status, json: { message: `error ${fault.code}`, code: fault.code } };
  return {
    status: 429,
    json: { message: 'You are being rate limited.', retry_after: fault.retryAfter, global: fault.global ?? false },
    headers: {
      'retry-after': String(Math.ceil(fault.retryAfter)),
      'x-ratelimit-scope': fault.global ? 'global' : 'user',
      ...(fault.global
        ? { 'x-ratelimit-global': 'true' }
        : { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset-after': String(fault.retryAfter) }),
    },
  };
}

function write(request: FakeRequest, outgoing: ServerResponse, { status, json, headers }: FakeResponse): void {
  request.status = status;
  if (json === undefined) outgoing.writeHead(status, headers).end();
  else outgoing.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(json));
}

async function read(incoming: IncomingMessage): Promise<FakeRequest | null> {
  const bytes = await bodyOf(incoming);
  if (bytes === null) return null;
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const type = incoming.headers['content-type'] ?? '';
  const common = {
    method: incoming.method ?? 'GET',
    path: decodeURIComponent(url.pathname).replace(/^\/api\/v10/, ''),
    query: url.searchParams,
    authorization: incoming.headers.authorization ?? null,
    at: Date.now(),
    status: 0,
  };
  if (!type.startsWith('multipart/form-data')) {
    return { ...common, body: bytes.length > 0 ? JSON.parse(bytes.toString()) : null, files: [] };
  }
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const body = JSON.parse(String(form.get('payload_json')));
  const described: { id: string; description?: string }[] = body.attachments ?? body.data?.attachments ?? [];
  const files: FakeFile[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') continue;
    const id = /\d+/.exec(name)?.[0];
    files.push({
      name: value.name,
      type: value.type,
      bytes: new Uint8Array(await value.arrayBuffer()),
      description: described.find((attachment) => String(attachment.id) === id)?.description ?? null,
    });
  }
  return { ...common, body, files };
}
