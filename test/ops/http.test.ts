import { get, type IncomingMessage } from 'node:http';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { afterEach, describe, expect, it } from 'vitest';
import type { Log } from '../../src/adapters/log.ts';
import { createHealth, type HealthPart, storePart } from '../../src/ops/health.ts';
import { createHttp, type HttpParts, type Serving, serve } from '../../src/ops/http.ts';
import { createMetrics } from '../../src/ops/metrics.ts';

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };
const open: Serving[] = [];
afterEach(async () => {
  for (const serving of open.splice(0)) await serving.stop();
});

async function start(parts: Partial<HttpParts> = {}) {
  const http = createHttp({
    host: '127.0.0.1',
    health: createHealth([]),
    metrics: createMetrics(),
    log: silent,
    mounts: [],
    raw: [],
    ...parts,
  });
  const serving = await serve('127.0.0.1', 0, http.listener);
  open.push(serving);
  return serving;
}

const part = (name: string, ready: HealthPart['ready']): HealthPart => ({ name, ready });

describe('the web side', () => {
  it('says on /healthz that the process is alive, even when nothing else works', async () => {
    const { url } = await start({ health: createHealth([part('store', () => false)]) });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('is ready only when the store and every platform are, and names each', async () => {
    let discord = false;
    const health = createHealth([storePart({ ping: async () => {} }, silent), part('discord', () => discord)]);
    const { url } = await start({ health });
    const red = await fetch(`${url}/readyz`);
    expect([red.status, await red.json()]).toEqual([
      503,
      { ready: false, parts: { store: 'ok', discord: 'not ready' } },
    ]);
    discord = true;
    const green = await fetch(`${url}/readyz`);
    expect([green.status, await green.json()]).toEqual([200, { ready: true, parts: { store: 'ok', discord: 'ok' } }]);
  });

  it.each([
    ['127.0.0.1:3000', '0.0.0.0', 200],
    ['[::1]:3000', '127.0.0.1', 200],
    ['10.1.2.3', '0.0.0.0', 200],
    ['localhost:3000', '127.0.0.1', 200],
    ['Coach.internal:3000', 'coach.internal', 200],
    ['rebound.example:3000', '127.0.0.1', 421],
    ['rebound.example', '0.0.0.0', 421],
    ['127.0.0.1.rebound.example:3000', '127.0.0.1', 421],
  ])('/metrics asked for as %s on HOST %s answers %i', async (host, configured, status) => {
    const { url } = await start({ host: configured });
    const response = await new Promise<IncomingMessage>((resolve, reject) =>
      get(`${url}/metrics`, { headers: { host } }, resolve).on('error', reject),
    );
    response.resume();
    expect(response.statusCode).toBe(status);
  });

  it('shows metrics by platform and without a person in them', async () => {
    const metrics = createMetrics();
    metrics.nudge('discord', 'sent');
    metrics.nudge('discord', 'sent');
    metrics.nudge('slack', 'expired');
    metrics.tick(4);
    metrics.handled('slack', 'ok', 12);
    metrics.late('discord', -5);
    metrics.late('discord', 2_000);
    let held = 0;
    metrics.watchHeld(() => held);
    held = 3;
    const { url } = await start({ metrics });
    const answer = await fetch(`${url}/metrics`);
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(text).toContain('recovery_nudges_total{platform="discord",outcome="sent"} 2');
    expect(text).toContain('recovery_nudges_total{platform="slack",outcome="expired"} 1');
    expect(text).toContain('recovery_tick_seconds_bucket{le="0.005"} 1');
    expect(text).toContain('recovery_request_seconds_count{platform="slack",outcome="ok"} 1');
    expect(text).toContain('recovery_lateness_seconds_sum{platform="discord"} 2');
    expect(text).toContain('recovery_held_nudges 3');
    expect(text).toMatch(/process_resident_memory_bytes [1-9]\d+/);
    const labels = new Set([...text.matchAll(/[{,](\w+)="/g)].map(([, label]) => label));
    expect([...labels].sort()).toEqual(['le', 'outcome', 'platform']);
  });

  it('serves a mounted page beside health, and answers the rest with 404', async () => {
    const page = new Hono().get('/', (c) => c.text('the club')).get('/x/y', (c) => c.text('inner'));
    const { url } = await start({ mounts: [{ path: '/', app: page }] });
    expect(await (await fetch(url)).text()).toBe('the club');
    expect(await (await fetch(`${url}/x/y`)).text()).toBe('inner');
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/nothing`)).status).toBe(404);
  });

  it('hands a raw listener its request with the body unread, at exactly its path', async () => {
    const listener: HttpParts['raw'][number]['listener'] = (request, response) => {
      const bytes: Buffer[] = [];
      request.on('data', (chunk: Buffer) => bytes.push(chunk));
      request.on('end', () => response.end(`raw:${Buffer.concat(bytes).toString()}`));
    };
    const { url } = await start({ raw: [{ path: '/slack/events', listener }] });
    const body = 'payload=%7B%7D&x= y';
    expect(await (await fetch(`${url}/slack/events?x=1`, { method: 'POST', body })).text()).toBe(`raw:${body}`);
    expect((await fetch(`${url}/slack/events/more`, { method: 'POST', body })).status).toBe(404);
  });

  it('turns a bug in a page into a plain 500 and a line in the log', async () => {
    const logged: string[] = [];
    const page = new Hono().get('/', () => {
      throw new Error('my knee');
    });
    const { url } = await start({
      mounts: [{ path: '/', app: page }],
      log: { ...silent, error: (_, message) => void logged.push(message) },
    });
    const answer = await fetch(url);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('knee');
    expect(logged).toEqual(['an HTTP request failed']);
  });

  it('lets a page refuse a request with the status that it means', async () => {
    const page = new Hono().use(bodyLimit({ maxSize: 256 * 1024 })).post('/', async (c) => c.text(await c.req.text()));
    const { url } = await start({ mounts: [{ path: '/', app: page }] });
    const send = (body: string) => fetch(url, { method: 'POST', body });
    expect((await send('x'.repeat(200_000))).status).toBe(200);
    expect((await send('x'.repeat(300_000))).status).toBe(413);
  });

  it('says in words that a port is taken', async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    await expect(serve('127.0.0.1', port, () => {})).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken`);
  });

  it('stops: lets a running request end, then refuses new ones', async () => {
    const begun = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    const page = new Hono().get('/', async (c) => {
      begun.resolve();
      await go.promise;
      return c.text('late but whole');
    });
    const serving = await start({ mounts: [{ path: '/', app: page }] });
    open.pop();
    const answer = fetch(serving.url);
    await begun.promise;
    const stopped = serving.stop();
    go.resolve();
    expect(await (await answer).text()).toBe('late but whole');
    await stopped;
    await expect(fetch(serving.url)).rejects.toThrow();
  });
});
