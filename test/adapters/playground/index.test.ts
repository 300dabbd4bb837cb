import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clubId } from '../../../src/adapters/playground/club.ts';
import { HOUR, MINUTE } from '../../../src/time.ts';
import { type Club, NINE, nudgeCard, openClub, textCard } from '../../fakes/playground-club.ts';

const json = { 'content-type': 'application/json', host: 'localhost:3000' };
let acts = 0;

interface View {
  id: string;
  from: string;
  only: boolean;
  edited: boolean;
  html: string;
}

async function post(club: Club, path: string, body: object, headers: Record<string, string> = {}) {
  return club.playground.app.request(`/playground/api/${path}`, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify(body),
  });
}

async function get(club: Club, path: string, headers: Record<string, string> = {}) {
  return club.playground.app.request(path, { headers: { host: 'localhost:3000', ...headers } });
}

async function say(club: Club, line: string, more: object = {}) {
  const act = {
    id: `act-number-${++acts}`,
    as: 'ana',
    in: 'team',
    zone: 'Europe/Berlin',
    line,
    fields: null,
    message: null,
  };
  return post(club, 'say', { ...act, ...more });
}

async function messages(club: Club, as: string, conversation: string): Promise<View[]> {
  const response = await get(club, `/playground/api/messages?as=${as}&in=${conversation}`);
  const body = (await response.json()) as { messages: View[] };
  return body.messages;
}

async function state(club: Club): Promise<State> {
  return body(get(club, '/playground/api/state'));
}

/** What the playground's API answers, as far as these tests look. */
interface Said {
  kind: string;
  html: string;
  stops: number;
}
interface Completed {
  suggestions: { line: string }[];
}
interface State {
  people: { key: string; conversations: { unread: number }[] }[];
  clock: { moving: unknown; now: number };
  stamp: string;
}

async function body<T>(response: Response | Promise<Response>): Promise<T> {
  return (await (await response).json()) as T;
}

function journalPath(): string {
  return join(mkdtempSync(join(tmpdir(), 'playground-')), 'deep', 'journal.jsonl');
}

describe('saying something', () => {
  it('shows the answer where the command was typed, to nobody but its runner', async () => {
    const club = openClub();
    expect((await say(club, '/finished-run long 90min')).status).toBe(200);
    const mine = await messages(club, 'ana', 'team');
    expect(mine.map((one) => [one.from, one.only])).toEqual([
      ['ana', true],
      ['coach', true],
    ]);
    expect(mine[1]?.html).toContain('A solid long run');
    expect(await messages(club, 'ben', 'team')).toEqual([]);
    expect(await messages(club, 'ana', 'dm:ana')).toEqual([]);
  });

  it("hands over the runner, the browser's zone, the club and who is captain", async () => {
    const club = openClub();
    await say(club, '/recovery today', { as: 'dee' });
    await say(club, '/recovery today', { as: 'ben', in: 'dm:ben', zone: 'Mars/Olympus' });
    expect(club.inbound.requests[0]).toMatchObject({
      runner: { id: 'playground:dee', name: 'Dee', zone: 'Europe/Berlin', locale: null },
      club: { id: clubId, channel: 'team', captain: true },
      said: { kind: 'line', line: '/recovery today' },
      message: null,
    });
    expect(club.inbound.requests[1]).toMatchObject({ runner: { id: 'playground:ben', zone: null }, club: null });
  });

  it('leaves chat in the channel to the club, and hears a command without its slash', async () => {
    const club = openClub();
    await say(club, 'good morning all');
    expect(club.inbound.requests).toHaveLength(0);
    expect((await messages(club, 'ben', 'team'))[0]?.html).toContain('good morning all');
    await say(club, 'Recovery today');
    expect(club.inbound.requests).toHaveLength(1);
    await say(club, 'my chest hurts', { in: 'dm:ana' });
    expect(club.inbound.requests).toHaveLength(2);
  });

  it('shows a second answer that became known later', async () => {
    const club = openClub();
    club.inbound.later = textCard('Your direct messages are closed.');
    await say(club, '/finished-run long 90min');
    await expect.poll(() => messages(club, 'ana', 'team')).toHaveLength(3);
    const third = (await messages(club, 'ana', 'team'))[2];
    expect(third?.html).toContain('closed');
    expect(third?.only).toBe(true);
  });

  it('counts an act that is posted twice once on the page', async () => {
    const club = openClub();
    await say(club, '/recovery today', { id: 'the-same-act' });
    await say(club, '/recovery today', { id: 'the-same-act' });
    expect(await messages(club, 'ana', 'team')).toHaveLength(2);
    expect(new Set(club.inbound.requests.map((one) => one.id)).size).toBe(1);
  });

  it('answers kindly and logs no words when answering breaks', async () => {
    const club = openClub();
    club.inbound.fails = true;
    expect((await say(club, '/recovery today')).status).toBe(200);
    expect((await messages(club, 'ana', 'team'))[1]?.html).toContain('wrong on my side');
    expect(JSON.stringify(club.logged)).not.toContain('secret');
    expect(club.logged[0]?.level).toBe('error');
  });

  it('refuses what it cannot read and conversations of somebody else', async () => {
    const club = openClub();
    expect((await say(club, '')).status).toBe(400);
    expect((await say(club, 'x'.repeat(4001))).status).toBe(400);
    expect((await say(club, 'hello', { as: 'eve' })).status).toBe(400);
    expect((await say(club, 'hello', { in: 'dm:ben' })).status).toBe(404);
    expect((await get(club, '/playground/api/messages?as=ana&in=dm:ben')).status).toBe(404);
    expect(club.inbound.requests).toHaveLength(0);
  });
});

describe('buttons, drop-downs and forms', () => {
  async function nudged(club: Club): Promise<string> {
    const to = { runner: 'playground:ana', channel: null };
    const sent = await club.playground.messenger.send(to, nudgeCard('Ice bath'), { key: 'k1', again: false });
    if (sent.kind !== 'delivered') throw new Error(sent.kind);
    return sent.ref.message;
  }

  it('rewrites the clicked message in place', async () => {
    const club = openClub();
    const message = await nudged(club);
    await say(club, 'recovery mark done', { in: 'dm:ana', message });
    const all = await messages(club, 'ana', 'dm:ana');
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ id: message, edited: true });
    expect(all[0]?.html).toContain('Next: the snack');
    expect(club.inbound.requests[0]?.message).toEqual({ channel: 'dm:ana', message });
  });

  it('passes a picked value as the end of the line', async () => {
    const club = openClub();
    await say(club, '/finished-run long 90min');
    const plan = (await messages(club, 'ana', 'team'))[1];
    expect(plan?.html).toContain('<select data-line="recovery size">');
    await say(club, 'recovery size full', { message: plan?.id });
    expect((await messages(club, 'ana', 'team'))[1]?.html).toContain('Heard: recovery size full');
  });

  it('refuses a click on a message that this runner cannot see', async () => {
    const club = openClub();
    const message = await nudged(club);
    expect((await say(club, 'recovery mark done', { as: 'ben', in: 'dm:ben', message })).status).toBe(404);
    expect((await say(club, 'recovery mark done', { message })).status).toBe(404);
    expect(club.inbound.requests).toHaveLength(0);
  });

  it('opens a form as a dialogue and passes its fields on', async () => {
    const club = openClub();
    const message = await nudged(club);
    const opened = await body<Said>(say(club, 'recovery bedtime', { in: 'dm:ana', message }));
    expect(opened.kind).toBe('form');
    expect(opened.html).toContain('data-field="bed"');
    const fields = { bed: '23:00', gear: ['tub', 'ice'] };
    await say(club, 'recovery bedtime', { in: 'dm:ana', message, fields });
    expect(club.inbound.requests[1]?.said).toEqual({ kind: 'form', line: 'recovery bedtime', fields });
    expect((await messages(club, 'ana', 'dm:ana'))[1]?.html).toContain('23:00');
  });
});

describe('the messenger', () => {
  const ana = { runner: 'playground:ana', channel: null };

  it('sends one message a key, however often it is asked', async () => {
    const club = openClub();
    const { messenger } = club.playground;
    const first = await messenger.send(ana, nudgeCard('Snack'), { key: 'same', again: false });
    expect(await messenger.send(ana, nudgeCard('Snack'), { key: 'same', again: true })).toEqual(first);
    expect(await messages(club, 'ana', 'dm:ana')).toHaveLength(1);
    expect(await messages(club, 'ana', 'team')).toHaveLength(0);
  });

  it('posts for the whole club and edits what it posted', async () => {
    const club = openClub();
    const { messenger } = club.playground;
    const to = { club: clubId, channel: '#team' };
    const sent = await messenger.send(to, textCard('Two of you recovered.'), { key: 'post', again: false });
    if (sent.kind !== 'delivered') throw new Error(sent.kind);
    await messenger.edit(sent.ref, textCard('Three of you recovered.'), clubId);
    for (const who of ['ana', 'dee']) {
      expect((await messages(club, who, 'team')).map((one) => one.html)).toEqual([
        '<p dir="auto">Three of you recovered.</p>',
      ]);
    }
    expect(await messenger.edit(sent.ref, textCard('x'), 'playground:ana')).toEqual({ kind: 'gone' });
  });

  it('says gone for people, channels and messages that are not there', async () => {
    const { messenger } = openClub().playground;
    const options = { key: 'k', again: false };
    expect(await messenger.send({ runner: 'playground:eve', channel: null }, textCard('x'), options)).toEqual({
      kind: 'gone',
    });
    expect(await messenger.send({ club: clubId, channel: 'general' }, textCard('x'), options)).toEqual({
      kind: 'gone',
    });
    expect(await messenger.edit({ channel: 'dm:ana', message: 'm9' }, textCard('x'), 'playground:ana')).toEqual({
      kind: 'gone',
    });
  });

  it('says closed while a runner refuses direct messages, and delivers again afterwards', async () => {
    const club = openClub();
    const { messenger } = club.playground;
    await post(club, 'direct', { who: 'ana', closed: true });
    expect((await state(club)).people[0]).toMatchObject({ key: 'ana', closed: true });
    expect(await messenger.send(ana, textCard('x'), { key: 'a', again: false })).toEqual({ kind: 'closed' });
    await post(club, 'direct', { who: 'ana', closed: false });
    expect(await messenger.send(ana, textCard('x'), { key: 'a', again: true })).toMatchObject({ kind: 'delivered' });
  });

  it('counts unread messages for each runner until they are read', async () => {
    const club = openClub();
    await club.playground.messenger.send(ana, textCard('x'), { key: 'a', again: false });
    await say(club, 'anybody out there', { as: 'ben' });
    const counts = async () =>
      (await state(club)).people.map((one: { conversations: { unread: number }[] }) =>
        one.conversations.map((two) => two.unread),
      );
    expect(await counts()).toEqual([
      [1, 1],
      [0, 0],
      [1, 0],
      [1, 0],
    ]);
    await post(club, 'read', { as: 'ana', in: 'dm:ana', upTo: 2 });
    expect(await counts()).toEqual([
      [1, 0],
      [0, 0],
      [1, 0],
      [1, 0],
    ]);
  });
});

describe('pictures and files', () => {
  const to = { runner: 'playground:ana', channel: null };

  it('draws a picture for those who may see the message', async () => {
    const club = openClub();
    await say(club, '/finished-run long 90min');
    const html = (await messages(club, 'ana', 'team'))[1]?.html ?? '';
    const src = (/src="([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');
    const picture = await get(club, src);
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect((await picture.arrayBuffer()).byteLength).toBe(8);
    expect((await get(club, src.replace('as=ana', 'as=ben'))).status).toBe(404);
  });

  it('answers a picture that cannot be drawn without breaking', async () => {
    const club = openClub({
      draw: async () => {
        throw new Error('no ink');
      },
    });
    await say(club, '/finished-run long 90min');
    const html = (await messages(club, 'ana', 'team'))[1]?.html ?? '';
    const src = (/src="([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');
    expect((await get(club, src)).status).toBe(500);
  });

  it('hands out a file as a download under a harmless name', async () => {
    const club = openClub();
    const file = { name: 'me"\r\nx: y/../日.json', type: 'text/html"', content: '{"a":1}' };
    await club.playground.messenger.send(to, { blocks: [{ kind: 'file', file }] }, { key: 'f', again: false });
    const response = await get(club, '/playground/file/m1/0?as=ana');
    expect(await response.text()).toBe('{"a":1}');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[\w.() -]+"; filename\*=UTF-8''[\w.%~'()*!-]+$/,
    );
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
  });
});

describe('the door', () => {
  it('answers only to loopback names, so that a rebound name reaches nothing', async () => {
    const club = openClub();
    for (const host of ['localhost', 'localhost:3000', '127.0.0.1:3000', '[::1]:3000']) {
      expect((await get(club, '/', { host })).status).toBe(200);
    }
    for (const host of ['evil.example', 'localhost.evil.example:3000', '127.0.0.1.nip.io', '']) {
      expect((await get(club, '/', { host })).status).toBe(421);
      expect((await get(club, '/playground/api/state', { host })).status).toBe(421);
    }
  });

  it('refuses posts from another origin and everything that is not JSON', async () => {
    const club = openClub();
    const jump = { to: 'hour', zone: 'UTC' };
    expect((await post(club, 'clock', jump, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post(club, 'clock', jump, { origin: 'null' })).status).toBe(403);
    expect((await post(club, 'clock', jump, { origin: 'http://localhost:4000' })).status).toBe(403);
    expect((await post(club, 'clock', jump, { 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await post(club, 'clock', jump, { 'content-type': 'text/plain' })).status).toBe(415);
    expect(club.playground.clock.now()).toBe(NINE);
    expect(
      (await post(club, 'clock', jump, { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' })).status,
    ).toBe(200);
    expect((await get(club, '/playground/api/state', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('allows no inline script, no framing and no foreign source', async () => {
    const club = openClub();
    const page = await get(club, '/');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
    const html = await page.text();
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|style=/);
    for (const [, path = ''] of html.matchAll(/(?:src|href)="([^"]+)"/g))
      expect((await get(club, path)).status, path).toBe(200);
  });

  it('serves nothing but its own files and leaves other addresses of the process alone', async () => {
    const club = openClub();
    expect((await get(club, '/playground/page/..%2Findex.ts')).status).toBe(404);
    expect((await get(club, '/healthz', { host: 'evil.example' })).status).toBe(404);
    const large = await post(club, 'say', { line: 'x'.repeat(300_000) });
    expect(large.status).toBe(413);
    expect(await large.json()).toEqual({ problem: 'That is more than I take at once.' });
  });
});

describe('completion', () => {
  const lines = async (club: Club, line: string) =>
    (await body<Completed>(get(club, `/playground/api/complete?line=${encodeURIComponent(line)}`))).suggestions.map(
      (one: { line: string }) => one.line,
    );

  it('completes commands, subcommands, options and examples, and never what only buttons say', async () => {
    const club = openClub();
    expect(await lines(club, '/')).toEqual(['/finished-run ', '/recovery ', '/recovery-team ']);
    expect(await lines(club, '/team')).toEqual(['/recovery-team ']);
    expect(await lines(club, '/recovery ')).toEqual(['/recovery today', '/recovery next']);
    expect(await lines(club, '/finished-run te')).toEqual([
      '/finished-run tempo ',
      '/finished-run temin ',
      '/finished-run tempo 45min rpe 7',
    ]);
    expect(await lines(club, '/finished-run long 90')).toEqual([
      '/finished-run long 90min ',
      '/finished-run long 90min',
    ]);
    expect(await lines(club, '/recovery-team setup ')).toEqual(['/recovery-team setup #team ']);
    expect(await lines(club, 'hello')).toEqual([]);
    expect(await lines(club, '/nothing of the kind')).toEqual([]);
  });
});

describe('the clock', () => {
  const jump = async (club: Club, to: string, more: object = {}) =>
    body<Said>(post(club, 'clock', { to, zone: 'Europe/Berlin', ...more }));

  it('goes through everything that is due on the way, in order', async () => {
    const club = openClub();
    expect(await jump(club, 'hour')).toEqual({ kind: 'moved', stops: 3 });
    expect(club.dueWork.ticks).toEqual([NINE + 25 * MINUTE, NINE + 45 * MINUTE, NINE + HOUR]);
    expect(await messages(club, 'ana', 'dm:ana')).toHaveLength(2);
  });

  it('stops at the next nudge and says when there is none', async () => {
    const club = openClub({ due: [NINE + 7 * MINUTE] });
    await jump(club, 'next');
    expect(club.playground.clock.now()).toBe(NINE + 7 * MINUTE);
    expect(await jump(club, 'next')).toEqual({ kind: 'nothing-due' });
  });

  it("goes to bedtime and to tomorrow morning on the browser's wall clock", async () => {
    const club = openClub({ due: [] });
    await jump(club, 'bedtime');
    expect(club.playground.clock.now()).toBe(Date.UTC(2026, 0, 6, 21, 30));
    await jump(club, 'morning');
    expect(club.playground.clock.now()).toBe(Date.UTC(2026, 0, 7, 6));
    await jump(club, 'bedtime', { bedtime: '21:15' });
    expect(club.playground.clock.now()).toBe(Date.UTC(2026, 0, 7, 20, 15));
  });

  it('stays the real one beside real platforms: no jump, no offset from before, and the page hides its bar', async () => {
    const journal = join(mkdtempSync(join(tmpdir(), 'playground-')), 'journal.jsonl');
    const before = openClub({ due: [], journal });
    await jump(before, 'hour');
    await before.playground.stop();
    const club = openClub({ due: [], journal, movable: false });
    expect(club.playground.clock.now()).toBe(NINE);
    const refused = await post(club, 'clock', { to: 'hour', zone: 'UTC' });
    expect(refused.status).toBe(409);
    expect(club.playground.clock.now()).toBe(NINE);
    expect(await body(get(club, '/playground/api/state'))).toMatchObject({ movable: false });
  });

  it('runs on in real time from where it was put', async () => {
    const club = openClub({ due: [] });
    await jump(club, 'hour');
    club.base.at += 90_000;
    expect(club.playground.clock.now()).toBe(NINE + HOUR + 90_000);
  });

  it('walks past a nudge that never gets done instead of standing still', async () => {
    const club = openClub();
    const stuck = NINE + 10 * MINUTE;
    club.dueWork.due.splice(0, 3);
    club.dueWork.nextDue = async () => stuck;
    const moved = await jump(club, 'hour');
    expect(moved.kind).toBe('moved');
    expect(moved.stops).toBeLessThan(100);
    expect(club.playground.clock.now()).toBe(NINE + HOUR);
    expect(club.dueWork.ticks).toEqual(club.dueWork.ticks.toSorted((a, b) => a - b));
  });

  it('takes one move at a time and survives a tick that breaks', async () => {
    const club = openClub();
    expect((await Promise.all([jump(club, 'hour'), jump(club, 'hour')])).map((one) => one.kind).sort()).toEqual([
      'busy',
      'moved',
    ]);
    club.dueWork.tick = async () => {
      throw new Error('broken');
    };
    expect(await jump(club, 'hour')).toEqual({ kind: 'failed' });
    expect((await state(club)).clock.moving).toBeNull();
  });

  it('ends a move where it is when the process stops', async () => {
    const club = openClub();
    const tick = club.dueWork.tick;
    club.dueWork.tick = async () => {
      await tick();
      void club.playground.stop();
    };
    await jump(club, 'hour');
    expect(club.dueWork.ticks).toEqual([NINE + 25 * MINUTE]);
    expect(club.playground.clock.now()).toBe(NINE + 25 * MINUTE);
  });
});

describe('pushed events', () => {
  async function listen(club: Club, as: string, headers: Record<string, string> = {}) {
    const { stamp } = await state(club);
    const response = await get(club, `/playground/api/events?as=${as}&since=${stamp}`, headers);
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    return {
      stamp,
      close: () => reader?.cancel(),
      /** Reads on until the text holds the words, or the stream ends. */
      async until(words: string): Promise<string> {
        while (!text.includes(words)) {
          const part = await reader?.read();
          if (!part || part.done) return `ended: ${text}`;
          text += decoder.decode(part.value);
        }
        return text;
      },
    };
  }

  it('carry new and rewritten messages, but nobody else’s', async () => {
    const club = openClub();
    const stream = await listen(club, 'ben');
    await say(club, '/recovery today');
    await say(club, 'hello club');
    const text = await stream.until('hello club');
    expect(text).toContain('event: message');
    expect(text).not.toContain('recovery today');
    const ref = { channel: 'dm:ben', message: 'm4' };
    await club.playground.messenger.send({ runner: 'playground:ben', channel: null }, textCard('one'), {
      key: 'b',
      again: false,
    });
    await club.playground.messenger.edit(ref, textCard('two'), 'playground:ben');
    expect(await stream.until('two')).toContain('"edited":true');
    await stream.close();
  });

  it('bring a page that reconnects what it missed', async () => {
    const club = openClub();
    await say(club, 'first', { as: 'ben' });
    const { stamp } = await state(club);
    await say(club, 'second', { as: 'ben' });
    const stream = await listen(club, 'ana', { 'last-event-id': stamp });
    const text = await stream.until('second');
    expect(text).not.toContain('first');
    expect(text).not.toContain('event: reset');
    await stream.close();
  });

  it('tell a page from before a restart to load again', async () => {
    const club = openClub();
    const stream = await listen(club, 'ana', { 'last-event-id': 'another-life.12' });
    expect(await stream.until('event: clock')).toContain('event: reset');
    await stream.close();
  });

  it('go to fifty pages at once; the next one is told why not, and a closed one makes room', async () => {
    const club = openClub();
    const streams = await Promise.all(Array.from({ length: 50 }, () => listen(club, 'ana')));
    const refused = await get(club, '/playground/api/events?as=ana');
    expect([refused.status, await refused.json()]).toEqual([
      503,
      { problem: 'Too many pages are open. Close some of them.' },
    ]);
    await streams[0]?.close();
    const next = await listen(club, 'ben');
    expect(await next.until('event: clock')).toContain('event: people');
    for (const stream of [...streams.slice(1), next]) await stream.close();
  });

  it('show a moving clock stop by stop, and end when the process stops', async () => {
    const club = openClub();
    const stream = await listen(club, 'ana');
    await post(club, 'clock', { to: 'hour', zone: 'UTC' });
    expect(await stream.until('"stops":3')).toContain('"stops":1');
    await club.playground.stop();
    expect(await stream.until('never said')).toMatch(/^ended/);
  });
});

describe('the journal', () => {
  it('keeps messages, unread marks, closed direct messages and the clock across a restart', async () => {
    const journal = journalPath();
    const before = openClub({ journal });
    await say(before, '/recovery today');
    await before.playground.messenger.send({ runner: 'playground:ben', channel: null }, nudgeCard('Nap'), {
      key: 'nap',
      again: false,
    });
    await post(before, 'direct', { who: 'dee', closed: true });
    await post(before, 'read', { as: 'ana', in: 'team', upTo: 2 });
    await post(before, 'clock', { to: 'morning', zone: 'UTC' });
    const [messagesBefore, stateBefore] = [await messages(before, 'ana', 'dm:ana'), await state(before)];
    await before.playground.stop();

    const after = openClub({ journal, due: [], at: NINE + HOUR });
    expect(after.playground.clock.now()).toBe(Date.UTC(2026, 0, 7, 8));
    expect(await messages(after, 'ana', 'dm:ana')).toEqual(
      messagesBefore.map((one) => ({ ...one, revision: expect.any(Number) })),
    );
    expect((await state(after)).people).toEqual(stateBefore.people);
    const again = await after.playground.messenger.send({ runner: 'playground:ben', channel: null }, nudgeCard('Nap'), {
      key: 'nap',
      again: true,
    });
    expect(again).toMatchObject({ kind: 'delivered', ref: { message: 'm3' } });
    await say(after, 'hello');
    expect((await messages(after, 'ana', 'team')).map((one) => one.id)).toEqual(['m1', 'm2', 'm7']);
  });

  it('leaves out a last line that a crash cut off and goes on behind it', async () => {
    const journal = journalPath();
    const before = openClub({ journal });
    await say(before, 'whole', { as: 'ben' });
    await say(before, 'cut', { as: 'ben' });
    writeFileSync(journal, readFileSync(journal, 'utf8').slice(0, -9));
    const after = openClub({ journal });
    expect((await messages(after, 'ana', 'team')).map((one) => one.html)).toEqual([
      '<p class="said" dir="auto">whole</p>',
    ]);
    expect(after.logged).toEqual([expect.objectContaining({ level: 'warn', meta: { lost: 1 } })]);
    await say(after, 'next', { as: 'ben' });
    const third = openClub({ journal });
    expect(await messages(third, 'ana', 'team')).toHaveLength(2);
    expect(third.logged).toEqual([]);
  });

  it('goes on in memory when the file cannot be written', async () => {
    const club = openClub({ journal: '/dev/null/nowhere/journal.jsonl' });
    await say(club, 'hello');
    expect(await messages(club, 'ben', 'team')).toHaveLength(1);
    expect(club.logged.every((one) => one.level === 'warn')).toBe(true);
    expect(club.logged.length).toBeGreaterThan(0);
  });
});
