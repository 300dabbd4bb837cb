import { afterEach, expect, test, vi } from 'vitest';
import type { SendResult } from '../../../src/adapters/messenger.ts';
import { clientOptions } from '../../../src/adapters/slack/client.ts';
import { failure } from '../../../src/adapters/slack/errors.ts';
import { say } from '../../fakes/discord-stage.ts';
import { type FakeSlackFault, startFakeSlack } from '../../fakes/slack.ts';
import { nudgeCard, type SlackStage, startSlackStage } from '../../fakes/slack-stage.ts';

const stages: SlackStage[] = [];
async function stage(parts: Parameters<typeof startSlackStage>[0] = {}) {
  const made = await startSlackStage({ http: true, ...parts });
  stages.push(made);
  const ana = made.fake.user('ana');
  const runner = `slack:${made.fake.team}:${ana.id}`;
  const club = `slack:${made.fake.team}`;
  const send = (key = 'k1', again = false, channel: string | null = null): Promise<SendResult> =>
    made.slack.messenger.send({ runner, channel }, nudgeCard, { key, again });
  return { ...made, ana, runner, club, send };
}

afterEach(async () => {
  for (const one of stages.splice(0)) {
    await one.close();
    expect(one.fake.violations).toEqual([]);
  }
});

test('a nudge opens the direct messages, and the next one uses the stored channel', async () => {
  const { fake, ana, send } = await stage();
  const first = await send('k1');
  expect(first).toEqual({
    kind: 'delivered',
    ref: { channel: fake.directChannel(ana), message: fake.dms(ana)[0]?.ts },
  });
  await send('k2', false, fake.directChannel(ana));
  expect(fake.dms(ana).map(({ blocks }) => blocks[0]?.block_id)).toEqual(['k1', 'k2']);
  expect(fake.sent('conversations.open')).toHaveLength(1);
  expect(fake.dms(ana)[0]?.fallback).toContain('Time for the tub');
});

test('a club gets its message in its channel, also when the captain typed #', async () => {
  const { fake, club, slack } = await stage();
  await slack.messenger.send({ club, channel: `#${fake.general}` }, say('Everybody in'), { key: 's1', again: false });
  expect(fake.channel(fake.general).map(({ text }) => text)).toEqual(['Everybody in']);
});

test.each<FakeSlackFault>(['lost', 'stored-then-500'])(
  'an answer that was %s is unknown; the next attempt finds the message and does not double it',
  async (fault) => {
    const { fake, ana, send } = await stage();
    fake.fail('chat.postMessage', 1, fault);
    expect(await send()).toEqual({ kind: 'unknown' });
    const again = await send('k1', true);
    expect(again).toEqual({
      kind: 'delivered',
      ref: { channel: fake.directChannel(ana), message: fake.dms(ana)[0]?.ts },
    });
    expect(fake.dms(ana)).toHaveLength(1);
  },
);

test('a message that never arrived is sent by the next attempt', async () => {
  const { fake, ana, send } = await stage();
  await send('other');
  fake.fail('chat.postMessage', 1, 'reset');
  expect(await send()).toEqual({ kind: 'unknown' });
  expect(await send('k1', true)).toMatchObject({ kind: 'delivered' });
  expect(fake.dms(ana)).toHaveLength(2);
});

test('a lost answer is looked for on one page of fifteen messages', async () => {
  const { fake, ana, send, slack, runner } = await stage();
  fake.fail('chat.postMessage', 1, 'lost');
  expect(await send('k1')).toEqual({ kind: 'unknown' });
  fake.limitHistory(15);
  const to = { runner, channel: fake.directChannel(ana) };
  for (let n = 0; n < 14; n++) await slack.messenger.send(to, say('later'), { key: `l${n}`, again: false });
  expect(await send('k1', true)).toMatchObject({ kind: 'delivered', ref: { message: fake.dms(ana)[0]?.ts } });
  expect(fake.dms(ana)).toHaveLength(15);
  expect(fake.sent('conversations.history').map(({ body }) => [body.limit, body.oldest, body.cursor])).toEqual([
    ['15', undefined, undefined],
  ]);
});

test('look-ups are paced; once Slack says that they come too fast, one a minute is asked, and nothing is repeated unseen', async () => {
  let now = 1_790_000_000_000;
  const { fake, ana, send } = await stage({ now: () => now });
  fake.fail('chat.postMessage', 3, 'lost');
  for (const key of ['k1', 'k2', 'k3']) await send(key);
  expect(await send('k1', true)).toMatchObject({ kind: 'delivered' });
  expect(await send('k2', true)).toEqual({ kind: 'limited', afterMs: 1_200 });
  now += 1_200;
  fake.fail('conversations.history', 1, { retryAfter: 30 });
  expect(await send('k2', true)).toEqual({ kind: 'limited', afterMs: 30_000 });
  now += 59_999;
  expect(await send('k2', true)).toEqual({ kind: 'limited', afterMs: 1 });
  now += 1;
  expect(await send('k2', true)).toMatchObject({ kind: 'delivered' });
  expect(await send('k3', true)).toEqual({ kind: 'limited', afterMs: 60_000 });
  expect(fake.dms(ana)).toHaveLength(3);
  expect(fake.sent('conversations.history')).toHaveLength(3);
});

test('a message that Slack surely did not take is sent again without a look', async () => {
  let now = 1_790_000_000_000;
  const { fake, ana, send } = await stage({ now: () => now });
  fake.fail('chat.postMessage', 1, { retryAfter: 7 });
  expect(await send()).toEqual({ kind: 'limited', afterMs: 7_000 });
  now += 7_000;
  expect(await send('k1', true)).toMatchObject({ kind: 'delivered' });
  expect(fake.dms(ana)).toHaveLength(1);
  expect(fake.sent('conversations.history')).toEqual([]);
});

test('nothing is sent when the look-up fails', async () => {
  let now = 1_790_000_000_000;
  const { fake, ana, send } = await stage({ now: () => now });
  fake.fail('conversations.history', 1, '500');
  expect(await send('k1', true)).toEqual({ kind: 'retry', afterMs: 5_000 });
  now += 5_000;
  fake.fail('conversations.history', 1, { retryAfter: 40 });
  expect(await send('k1', true)).toEqual({ kind: 'limited', afterMs: 40_000 });
  expect(fake.dms(ana)).toEqual([]);
});

test('in a club channel the look-up works where its scope was granted, and is done without where not', async () => {
  const { fake, club, slack } = await stage();
  const post = (again: boolean) =>
    slack.messenger.send({ club, channel: fake.general }, say('summary'), { key: 's1', again });
  await post(false);
  fake.grant('channels:history');
  expect(await post(true)).toMatchObject({ kind: 'delivered' });
  expect(fake.channel(fake.general)).toHaveLength(1);
  const poor = await stage();
  expect(
    await poor.slack.messenger.send({ club: poor.club, channel: poor.fake.general }, say('x'), {
      key: 's1',
      again: true,
    }),
  ).toMatchObject({ kind: 'delivered' });
  expect(poor.fake.channel(poor.fake.general)).toHaveLength(1);
});

const results: readonly [FakeSlackFault, SendResult][] = [
  [{ retryAfter: 7 }, { kind: 'limited', afterMs: 7_000 }],
  [{ retryAfter: 600 }, { kind: 'limited', afterMs: 600_000 }],
  ['429-without-headers', { kind: 'limited', afterMs: 60_000 }],
  ['500', { kind: 'unknown' }],
  ['reset', { kind: 'unknown' }],
  ['html', { kind: 'unknown' }],
  [{ error: 'internal_error' }, { kind: 'unknown' }],
  [{ error: 'service_unavailable' }, { kind: 'retry', afterMs: 5_000 }],
  [{ error: 'fatal_error' }, { kind: 'unknown' }],
  [{ error: 'request_timeout' }, { kind: 'retry', afterMs: 5_000 }],
  [{ error: 'ratelimited' }, { kind: 'limited', afterMs: 60_000 }],
  [{ error: 'rate_limited' }, { kind: 'limited', afterMs: 60_000 }],
  [{ error: 'message_limit_exceeded' }, { kind: 'retry', afterMs: 600_000 }],
  [{ error: 'cannot_dm_bot' }, { kind: 'closed' }],
  [{ error: 'messages_tab_disabled' }, { kind: 'closed' }],
  [{ error: 'user_not_visible' }, { kind: 'closed' }],
  [{ error: 'restricted_action' }, { kind: 'closed' }],
  [{ error: 'user_disabled' }, { kind: 'gone' }],
  [{ error: 'user_not_found' }, { kind: 'gone' }],
  [{ error: 'users_not_found' }, { kind: 'gone' }],
  [{ error: 'channel_not_found' }, { kind: 'gone' }],
  [{ error: 'not_in_channel' }, { kind: 'gone' }],
  [{ error: 'is_archived' }, { kind: 'gone' }],
  [{ error: 'channel_is_archived' }, { kind: 'gone' }],
  [{ error: 'missing_scope' }, { kind: 'refused', code: 'missing_scope' }],
  [{ error: 'msg_too_long' }, { kind: 'refused', code: 'msg_too_long' }],
  [{ error: 'invalid_blocks' }, { kind: 'refused', code: 'invalid_blocks' }],
];
test.each(results)('Slack answers %j: the result is %j, after one request', async (fault, result) => {
  const { fake, ana, send, fatal, slack } = await stage();
  fake.fail('chat.postMessage', 1, fault);
  expect(await send()).toEqual(result);
  expect(fake.sent('chat.postMessage')).toHaveLength(1);
  expect(fake.dms(ana)).toEqual([]);
  expect([fatal, slack.ready()]).toEqual([[], true]);
});

test('a post without an answer for ten seconds is unknown', async () => {
  const { fake, ana, send } = await stage();
  fake.fail('chat.postMessage', 1, 'hang');
  const impatience = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => impatience.signal);
  try {
    const asked = fake.next('chat.postMessage');
    const result = send('k1', false, fake.directChannel(ana));
    await asked;
    impatience.abort(new DOMException('timed out', 'TimeoutError'));
    expect(await result).toEqual({ kind: 'unknown' });
    expect(timeout).toHaveBeenCalledWith(10_000);
  } finally {
    timeout.mockRestore();
  }
  expect(await send('k1', true)).toMatchObject({ kind: 'delivered' });
  expect(fake.dms(ana)).toHaveLength(1);
});

test('a rate limit holds up its own conversation to the second, and nobody else', async () => {
  let now = 1_790_000_000_000;
  const { fake, ana, send, slack } = await stage({ now: () => now });
  const [channel, bo] = [fake.directChannel(ana), fake.user('bo')];
  const toBo = { runner: `slack:${fake.team}:${bo.id}`, channel: null };
  fake.fail('chat.postMessage', 1, { retryAfter: 600 });
  expect(await send('k1', false, channel)).toEqual({ kind: 'limited', afterMs: 600_000 });
  expect(await slack.messenger.send(toBo, nudgeCard, { key: 'k2', again: false })).toMatchObject({ kind: 'delivered' });
  now += 599_999;
  expect(await send('k3', false, channel)).toEqual({ kind: 'limited', afterMs: 1 });
  expect(fake.sent('chat.postMessage')).toHaveLength(2);
  now += 1;
  expect(await send('k3', false, channel)).toMatchObject({ kind: 'delivered' });
  expect(await send('k1', false, channel)).toMatchObject({ kind: 'delivered' });
  expect(fake.dms(ana)).toHaveLength(2);
});

test('a clock that is set back does not keep a conversation at rest', async () => {
  let now = 1_790_000_000_000;
  const { fake, ana, send } = await stage({ now: () => now });
  fake.fail('chat.postMessage', 1, { retryAfter: 600 });
  await send('k1', false, fake.directChannel(ana));
  now -= 3_600_000;
  expect(await send('k1', false, fake.directChannel(ana))).toMatchObject({ kind: 'delivered' });
});

test('two workspaces in one process never see the token of the other', async () => {
  const one = await stage({ botToken: 'xoxb-one', fake: await startFakeSlack({ botToken: 'xoxb-one' }) });
  const two = await stage({ botToken: 'xoxb-two', fake: await startFakeSlack({ botToken: 'xoxb-two' }) });
  await Promise.all([one.send(), two.send(), one.send('k2'), two.send('k2')]);
  for (const [{ fake }, token] of [
    [one, 'xoxb-one'],
    [two, 'xoxb-two'],
  ] as const)
    expect(new Set(fake.requests.map(({ authorization }) => authorization))).toEqual(new Set([`Bearer ${token}`]));
});

test('what every client is given: no retries, no pause, ten seconds, a fresh object and never headers', () => {
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const [first, second] = [clientOptions('http://x/', log), clientOptions('http://x/', log)];
  expect(first).toMatchObject({ retryConfig: { retries: 0 }, rejectRateLimitedCalls: true, timeout: 10_000 });
  expect(first).not.toHaveProperty('headers');
  expect(first).not.toBe(second);
});

test('what goes wrong before posting stored nothing', async () => {
  const { fake, ana, send } = await stage();
  fake.fail('conversations.open', 1, 'reset');
  expect(await send()).toEqual({ kind: 'retry', afterMs: 5_000 });
  fake.closeDms(ana);
  expect(await send()).toEqual({ kind: 'closed' });
  fake.closeDms(ana, 'user_disabled');
  expect(await send()).toEqual({ kind: 'gone' });
  fake.openDms(ana);
  expect(await send()).toMatchObject({ kind: 'delivered' });
});

test('when nobody listens at all, nothing was stored', async () => {
  const { fake, slack, runner } = await stage();
  await fake.stop();
  const result = await slack.messenger.send({ runner, channel: 'D1' }, say('x'), { key: 'k', again: false });
  expect(result).toEqual({ kind: 'retry', afterMs: 5_000 });
  stages.pop();
  await slack.stop();
});

test('a channel without the bot is gone for the club', async () => {
  const { fake, club, slack } = await stage();
  const channel = fake.createChannel(false);
  expect(await slack.messenger.send({ club, channel }, say('x'), { key: 'k', again: false })).toEqual({ kind: 'gone' });
});

test('an edit rewrites the message; a deleted one is gone', async () => {
  const { fake, ana, runner, send, slack } = await stage();
  const sent = await send();
  if (sent.kind !== 'delivered') throw new Error('not delivered');
  expect(await slack.messenger.edit(sent.ref, say('changed'), runner)).toEqual(sent);
  expect(fake.dms(ana)[0]).toMatchObject({ text: 'changed', edits: 1 });
  expect(await slack.messenger.edit({ ...sent.ref, message: '1.2' }, say('x'), runner)).toEqual({ kind: 'gone' });
});

test('a file in a nudge follows into the direct messages; when it fails the nudge is still delivered', async () => {
  const { fake, ana, runner, slack, lines } = await stage();
  const card = {
    blocks: [{ kind: 'file', file: { name: 'a.json', type: 'application/json', content: '{}' } }],
  } as const;
  const send = (key: string) => slack.messenger.send({ runner, channel: null }, card, { key, again: false });
  expect(await send('k1')).toMatchObject({ kind: 'delivered' });
  expect(fake.dms(ana).flatMap(({ files }) => files.map(({ name }) => name))).toEqual(['a.json']);
  fake.fail('upload', 1, '500');
  expect(await send('k2')).toMatchObject({ kind: 'delivered' });
  expect(lines.join('\n')).toContain('a file could not be delivered');
});

test.each(['token_revoked', 'token_expired', 'invalid_auth', 'not_authed', 'account_inactive', 'team_disabled'])(
  '%s is said loudly once, keeps the nudge for later and turns readiness off',
  async (code) => {
    const { fake, send, fatal, slack, lines } = await stage();
    fake.refuseTokens(code);
    expect(await send()).toEqual({ kind: 'retry', afterMs: 60_000 });
    expect(await send()).toMatchObject({ kind: 'retry' });
    expect([fatal, slack.ready()]).toEqual([[code], false]);
    expect(lines.filter((line) => line.startsWith('error'))).toHaveLength(1);
    expect(lines.join('\n')).not.toMatch(/xoxb|xapp|ana/);
  },
);

test('a refused token is also noticed when somebody is looked up', async () => {
  const { fake, ana, fatal, slack } = await stage();
  fake.fail('users.info', 1, { error: 'token_revoked' });
  await fake.slash({ user: ana, command: 'recovery' });
  expect([fatal, slack.ready()]).toEqual([['token_revoked'], false]);
});

test('a failure that is no error of Slack counts as unknown', () => {
  expect(failure(new TypeError('x'))).toEqual({ kind: 'unknown' });
  expect(failure('nonsense')).toEqual({ kind: 'unknown' });
});
