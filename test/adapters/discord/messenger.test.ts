import { afterEach, expect, test, vi } from 'vitest';
import type { SendResult } from '../../../src/adapters/messenger.ts';
import type { FakeFault, FakeUser } from '../../fakes/discord.ts';
import { type Stage, say, startStage } from '../../fakes/discord-stage.ts';

let stage: Stage;
async function begin(parts: Parameters<typeof startStage>[0] = {}): Promise<{ ana: FakeUser; runner: string }> {
  stage = await startStage(parts);
  const ana = stage.fake.user('ana');
  return { ana, runner: `discord:${ana.id}` };
}

afterEach(async () => {
  vi.useRealTimers();
  await stage.close();
  expect(stage.fake.violations).toEqual([]);
});

const post = /^POST \/channels\/\d+\/messages$/;
const card = {
  blocks: [
    { kind: 'text', text: 'Stretch for 10 minutes.' },
    { kind: 'buttons', buttons: [{ label: 'Done', line: 'recovery done a.stretch.0', style: 'primary' }] },
  ],
} as const;
const key = '7nQ0xYt2LmPqRsTuVwXyZ01aB';

test('the first direct message opens the channel, the next ones go by its id', async () => {
  const { ana, runner } = await begin();
  const first = await stage.discord.messenger.send({ runner, channel: null }, card, { key, again: false });
  if (first.kind !== 'delivered') throw new Error(first.kind);
  await stage.discord.messenger.send({ runner, channel: first.ref.channel }, card, { key: 'k2', again: false });
  expect(stage.fake.sent(/users\/@me\/channels/)).toHaveLength(1);
  expect(stage.fake.dms(ana).map(({ id }) => id)).toEqual([first.ref.message, expect.any(String)]);
  expect(stage.fake.sent(post)[0]?.body).toMatchObject({
    nonce: key,
    enforce_nonce: true,
    allowed_mentions: { parse: [] },
  });
});

test('a club gets its summary in its channel', async () => {
  await begin();
  const to = { club: `discord:${stage.fake.guild}`, channel: stage.fake.general };
  expect(await stage.discord.messenger.send(to, say('Six of nine recovered.'), { key, again: false })).toMatchObject({
    kind: 'delivered',
  });
  expect(stage.fake.channel(stage.fake.general)[0]?.text).toBe('Six of nine recovered.');
});

test.each<FakeFault>(['lost', 'stored-then-500'])(
  'when the answer is %s after storing, the same nonce makes no second message',
  async (how) => {
    const { ana, runner } = await begin();
    stage.fake.fail(post, 1, how);
    const to = { runner, channel: stage.fake.directChannel(ana) };
    expect(await stage.discord.messenger.send(to, card, { key, again: false })).toEqual({ kind: 'unknown' });
    expect(await stage.discord.messenger.send(to, card, { key, again: false })).toMatchObject({ kind: 'delivered' });
    expect(stage.fake.dms(ana)).toHaveLength(1);
  },
);

test.each([
  ['with buttons', card],
  ['without buttons', say('Lights out.')],
])('past the memory of the nonce a lost message %s is found in the channel', async (_, what) => {
  const { ana, runner } = await begin();
  const to = { runner, channel: stage.fake.directChannel(ana) };
  await stage.discord.messenger.send(to, say('Something else.'), { key: 'other', again: false });
  stage.fake.fail(post, 1, 'lost');
  await stage.discord.messenger.send(to, what, { key, again: false });
  stage.fake.forgetNonces();
  const again = await stage.discord.messenger.send(to, what, { key, again: true });
  expect(again).toEqual({ kind: 'delivered', ref: { channel: to.channel, message: stage.fake.dms(ana)[1]?.id } });
  expect(stage.fake.dms(ana)).toHaveLength(2);
});

test('a snoozed nudge with the same buttons is not taken for the lost one', async () => {
  const { ana, runner } = await begin();
  const to = { runner, channel: stage.fake.directChannel(ana) };
  await stage.discord.messenger.send(to, card, { key: 'beforeTheSnooze', again: false });
  await stage.discord.messenger.send(to, card, { key, again: true });
  expect(stage.fake.dms(ana)).toHaveLength(2);
});

test('closed direct messages cost exactly one message request', async () => {
  const { ana, runner } = await begin();
  stage.fake.closeDms(ana);
  expect(await stage.discord.messenger.send({ runner, channel: null }, card, { key, again: false })).toEqual({
    kind: 'closed',
  });
  expect(stage.fake.sent(post)).toHaveLength(1);
});

test.each<[string, FakeFault, SendResult]>([
  ['no common server', { status: 403, code: 50278 }, { kind: 'closed', why: 'apart' }],
  ['an unknown channel', { status: 404, code: 10003 }, { kind: 'gone' }],
  ['an unknown user', { status: 404, code: 10013 }, { kind: 'gone' }],
  ['no access, which may pass,', { status: 403, code: 50001 }, { kind: 'retry', afterMs: 30_000, finally: 'gone' }],
  ['a lost permission', { status: 403, code: 50013 }, { kind: 'gone' }],
  ['direct messages opened too fast', { status: 400, code: 40003 }, { kind: 'limited', afterMs: 30_000 }],
  ['a body that Discord refuses', { status: 400, code: 50035 }, { kind: 'refused', code: '50035' }],
  ['a rate limit without headers', '429-without-headers', { kind: 'limited', afterMs: 5_000 }],
  ['a server error', '500', { kind: 'unknown' }],
  ['a reset', 'reset', { kind: 'unknown' }],
])('%s is a value after one request', async (_, how, expected) => {
  const { ana, runner } = await begin();
  stage.fake.fail(post, 9, how);
  const to = { runner, channel: stage.fake.directChannel(ana) };
  expect(await stage.discord.messenger.send(to, card, { key, again: false })).toEqual(expected);
  expect(stage.fake.sent(post)).toHaveLength(1);
});

test("no access to a club's channel is gone: there it does not pass", async () => {
  await begin();
  const { fake, discord } = stage;
  fake.fail(post, 1, { status: 403, code: 50001 });
  const to = { club: `discord:${fake.guild}`, channel: fake.general };
  expect(await discord.messenger.send(to, card, { key, again: false })).toEqual({ kind: 'gone' });
});

test.each([{ retryAfter: 7 }, { retryAfter: 600 }, { retryAfter: 30, global: true }])(
  'a rate limit of %j is handed on, not waited for',
  async (how) => {
    const { ana, runner } = await begin();
    stage.fake.fail(post, 1, how);
    const result = await stage.discord.messenger.send({ runner, channel: stage.fake.directChannel(ana) }, card, {
      key,
      again: false,
    });
    if (result.kind !== 'limited') throw new Error(result.kind);
    expect(result.afterMs).toBeGreaterThanOrEqual(how.retryAfter * 1000);
    expect(result.afterMs).toBeLessThan(how.retryAfter * 1000 + 1000);
  },
);

test('a global rate limit holds back other channels without asking, while people still get answers', async () => {
  const { ana, runner } = await begin();
  const ben = stage.fake.user('ben');
  stage.fake.fail(post, 1, { retryAfter: 30, global: true });
  await stage.discord.messenger.send({ runner, channel: stage.fake.directChannel(ana) }, card, { key, again: false });
  const to = { runner: `discord:${ben.id}`, channel: stage.fake.directChannel(ben) };
  expect(await stage.discord.messenger.send(to, card, { key: 'k2', again: false })).toMatchObject({ kind: 'limited' });
  expect(stage.discord.messenger.heldFor?.()).toBeGreaterThan(20_000);
  expect(stage.fake.sent(post)).toHaveLength(1);
  expect((await stage.fake.slash({ user: ana, command: 'recovery', sub: 'today' })).message?.text).toBe('ok');
});

test('a hung request is given up as unknown', async () => {
  const { ana, runner } = await begin({ patience: 200 });
  stage.fake.fail(post, 1, 'hang');
  const result = await stage.discord.messenger.send({ runner, channel: stage.fake.directChannel(ana) }, card, {
    key,
    again: false,
  });
  expect(result).toEqual({ kind: 'unknown' });
});

test('a server that refuses the connection stored nothing', async () => {
  const { ana, runner } = await begin();
  const channel = stage.fake.directChannel(ana);
  await stage.discord.stop();
  const { discord, fake } = await startStage();
  await fake.stop();
  const result = await discord.messenger.send({ runner, channel }, card, { key, again: false });
  await discord.stop();
  expect(result).toEqual({ kind: 'retry', afterMs: 5_000 });
});

test('a revoked token is loud, once, and loses nothing', async () => {
  const { ana, runner } = await begin();
  stage.fake.revokeToken();
  const to = { runner, channel: stage.fake.directChannel(ana) };
  expect(await stage.discord.messenger.send(to, card, { key, again: false })).toEqual({
    kind: 'retry',
    afterMs: 60_000,
  });
  expect(await stage.discord.messenger.send(to, card, { key, again: false })).toEqual({
    kind: 'retry',
    afterMs: 60_000,
  });
  expect(stage.fake.sent(post)).toHaveLength(1);
  expect(stage.discord.ready()).toBe(false);
  expect(stage.lines.filter((line) => line.startsWith('error'))).toHaveLength(1);
  expect(stage.fatal).toEqual(['token-refused']);
});

test('an edit replaces the whole message; a deleted one is gone', async () => {
  const { ana, runner } = await begin();
  const sent = await stage.discord.messenger.send({ runner, channel: null }, card, { key, again: false });
  if (sent.kind !== 'delivered') throw new Error(sent.kind);
  expect(await stage.discord.messenger.edit(sent.ref, say('Done.'), runner)).toEqual(sent);
  expect(stage.fake.dms(ana)[0]).toMatchObject({ text: 'Done.', buttons: [], edits: 1 });
  expect(await stage.discord.messenger.edit({ ...sent.ref, message: stage.fake.guild }, card, runner)).toEqual({
    kind: 'gone',
  });
});

test('logs of failed sends name neither person nor words', async () => {
  const { ana, runner } = await begin();
  stage.fake.closeDms(ana);
  await stage.discord.messenger.send({ runner, channel: null }, card, { key, again: false });
  expect(stage.lines.at(-1)).toBe('warn a message was not sent {"result":"closed","code":"50007"}');
});

test('a short rate limit of the whole bot is waited out to the millisecond, and the same request goes again', async () => {
  const { ana, runner } = await begin();
  stage.fake.fail(post, 1, { retryAfter: 0.12, global: true });
  const to = { runner, channel: stage.fake.directChannel(ana) };
  const ben = stage.fake.user('ben');
  const other = { runner: `discord:${ben.id}`, channel: stage.fake.directChannel(ben) };
  const both = [
    stage.discord.messenger.send(to, card, { key, again: false }),
    stage.discord.messenger.send(other, card, { key: 'k2', again: false }),
  ];
  expect(await Promise.all(both)).toMatchObject([{ kind: 'delivered' }, { kind: 'delivered' }]);
  expect(stage.fake.sent(post).map(({ status }) => status)).toEqual([429, 200, 200]);
});

test('what waited in line until its window closed is not begun', async () => {
  const { ana, runner } = await begin();
  const to = { runner, channel: stage.fake.directChannel(ana) };
  expect(await stage.discord.messenger.send(to, card, { key, again: false, until: 1 })).toEqual({
    kind: 'limited',
    afterMs: 0,
  });
  expect(stage.fake.sent(post)).toEqual([]);
});

test.each([
  ["Discord's word on the whole bot", true],
  ["Discord's word on one channel", false],
] as const)('a clock set back does not hold messages up by %s', async (_what, global) => {
  const { ana, runner } = await begin();
  const to = { runner, channel: stage.fake.directChannel(ana) };
  const send = () => stage.discord.messenger.send(to, card, { key, again: false });
  const at = Date.now();
  vi.useFakeTimers({ now: at, toFake: ['Date'] });
  stage.fake.fail(post, 1, { global, retryAfter: 0.2 });
  const refused = stage.fake.next(post);
  const first = send();
  await refused;
  if (!global) expect(await first).toMatchObject({ kind: 'limited' });
  vi.setSystemTime(at - 3_600_000);
  expect(await (global ? first : send())).toMatchObject({ kind: 'delivered' });
});
