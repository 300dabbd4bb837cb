import { afterEach, expect, test, vi } from 'vitest';
import type { Answer, Request } from '../../../src/adapters/messenger.ts';
import type { Card } from '../../../src/card.ts';
import { answered, bodyForm, pixel, say } from '../../fakes/discord-stage.ts';
import { type FakeSlackMessage, type FakeSlackUser, startFakeSlack } from '../../fakes/slack.ts';
import { nudgeCard, type SlackStage, startSlackStage } from '../../fakes/slack-stage.ts';
import { commands as real } from '../../fixtures/commands.ts';

const stages: SlackStage[] = [];
async function stage(parts: Parameters<typeof startSlackStage>[0] = {}): Promise<SlackStage> {
  const made = await startSlackStage(parts);
  stages.push(made);
  return made;
}

afterEach(async () => {
  vi.useRealTimers();
  for (const one of stages.splice(0)) {
    await one.close();
    expect(one.fake.violations).toEqual([]);
  }
});

/** A runner with a nudge in their direct messages. */
async function nudged(
  handle: (request: Request) => Answer | Promise<Answer>,
  more: Parameters<typeof startSlackStage>[0] = {},
): Promise<SlackStage & { ana: FakeSlackUser; message: FakeSlackMessage }> {
  const one = await stage({ ...more, handle });
  const ana = one.fake.user('ana');
  await one.slack.messenger.send({ runner: `slack:${one.fake.team}:${ana.id}`, channel: null }, nudgeCard, {
    key: 'k1',
    again: false,
  });
  const [message] = one.fake.dms(ana);
  if (!message) throw new Error('no message came');
  return { ...one, ana, message };
}

for (const http of [false, true]) {
  const how = http ? 'HTTP mode' : 'Socket Mode';

  test(`${how}: a slash command is acknowledged before it is handled, and answered for the runner's eyes only`, async () => {
    const acked: Promise<void>[] = [];
    const { fake, heard, slack } = await stage({
      http,
      handle: async () => {
        await acked[0];
        return answered({ kind: 'answer', card: say('A solid long run') });
      },
    });
    acked.push(fake.nextAck());
    const ana = fake.user('ana', { displayName: 'Ana B', tz: 'America/Vancouver', locale: 'fr-CA' });
    const seen = await fake.slash({ user: ana, command: 'finished-run', text: 'long 90min rpe 6' });
    expect(slack.ready()).toBe(true);
    expect(seen).toMatchObject({ how: 'answer', ack: {} });
    expect(seen.message?.onlyFor).toBe(ana.id);
    expect(seen.message?.text).toBe('A solid long run');
    expect(fake.channel(fake.general)).toEqual([]);
    expect(heard).toEqual([
      {
        id: expect.stringMatching(/^slack:/),
        runner: { id: `slack:${fake.team}:${ana.id}`, name: 'Ana B', zone: 'America/Vancouver', locale: 'fr-CA' },
        club: { id: `slack:${fake.team}`, channel: fake.general, captain: false },
        said: { kind: 'line', line: 'finished-run long 90min rpe 6' },
        message: null,
      },
    ]);
  });

  test(`${how}: a button, a drop-down and a form come back as what their owner would have typed`, async () => {
    const { fake, heard, ana, message } = await nudged(
      ({ said }) =>
        answered(
          said.kind === 'line' && said.line === 'recovery-profile body'
            ? { kind: 'form', form: bodyForm }
            : { kind: 'answer', card: say('ok') },
        ),
      { http },
    );
    await fake.click({ user: ana, message, button: 'Skip' });
    await fake.select({ user: ana, message, value: '4' });
    const { form } = await fake.slash({ user: ana, command: 'recovery-profile', text: 'body' });
    if (!form) throw new Error('no form opened');
    expect(form.title).toBe('Body');
    expect(form.fields.map(({ name, value }) => [name, value])).toEqual([
      ['mass', '70 kg'],
      ['units', 'metric'],
    ]);
    const saved = await fake.submitView({ user: ana, form, fields: { mass: '68', units: 'imperial' } });
    expect(saved.ack).toEqual({ response_action: 'clear' });
    expect(saved.message?.text).toBe('ok');
    expect(heard.map(({ said }) => said)).toEqual([
      { kind: 'line', line: 'recovery skip a.ice.0' },
      { kind: 'line', line: 'recovery sore a 4' },
      { kind: 'line', line: 'recovery-profile body' },
      { kind: 'form', line: 'recovery-profile body', fields: { mass: '68', units: 'imperial' } },
    ]);
    expect(heard[0]).toMatchObject({ club: null, message: { channel: message.channel, message: message.ts } });
    expect(heard[3]?.club?.channel).toBe(fake.general);
  });

  test(`${how}: a click, a pick and a sent form are acknowledged before they are handled, and once`, async () => {
    let acked: Promise<void> = Promise.resolve();
    const { fake, heard, ana, message, lines } = await nudged(
      async ({ said }) => {
        await acked;
        return answered(
          said.kind === 'line' && said.line === 'recovery-profile body'
            ? { kind: 'form', form: bodyForm }
            : { kind: 'answer', card: say('ok') },
        );
      },
      { http },
    );
    acked = fake.nextAck();
    await fake.click({ user: ana, message, button: 'Skip' });
    acked = fake.nextAck();
    await fake.select({ user: ana, message, value: '4' });
    const { form } = await fake.slash({ user: ana, command: 'recovery-profile', text: 'body' });
    if (!form) throw new Error('no form opened');
    acked = fake.nextAck();
    await fake.submitView({ user: ana, form, fields: {} });
    expect(heard).toHaveLength(4);
    expect(lines.join('\n')).not.toMatch(/acknowledged|failed/);
  });

  test(`${how}: nothing that Slack is slow about delays the acknowledgement`, async () => {
    const { fake, heard } = await stage({ http });
    fake.fail('users.info', 1, 'hang');
    const acked = fake.nextAck();
    const seen = fake.slash({ user: fake.user('ana'), command: 'recovery' });
    await acked;
    expect(heard).toEqual([]);
    expect((await seen).message?.text).toBe('ok');
    expect(heard[0]?.runner).toMatchObject({ name: 'ana', zone: null });
  });

  test(`${how}: an interaction that Slack delivers twice carries the same id`, async () => {
    const { fake, heard } = await stage({ http });
    const ana = fake.user('ana');
    await fake.slash({ user: ana, command: 'recovery', text: 'today' });
    const again = fake.next('response_url');
    await fake.redeliver();
    await again;
    await fake.slash({ user: ana, command: 'recovery', text: 'today' });
    expect(heard).toHaveLength(3);
    expect(heard[1]?.id).toBe(heard[0]?.id);
    expect(heard[2]?.id).not.toBe(heard[0]?.id);
  });

  test(`${how}: an uninstalled app and a revoked bot token say that the club is gone; a revoked user token does not`, async () => {
    const { fake, gone } = await stage({ http });
    await fake.event({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } });
    await fake.event({ type: 'tokens_revoked', tokens: { oauth: [], bot: ['U2'] } });
    await fake.event({ type: 'app_uninstalled' });
    await fake.slash({ user: fake.user('ana'), command: 'recovery', text: 'next' });
    expect(gone).toEqual([`slack:${fake.team}`, `slack:${fake.team}`]);
  });
}

test('HTTP mode refuses a forged signature, a missing one and a stale time stamp, and handles nothing', async () => {
  const { fake, heard } = await stage({ http: true });
  const ana = fake.user('ana');
  const body = {
    command: '/recovery',
    text: 'today',
    user_id: ana.id,
    channel_id: fake.general,
    trigger_id: '1.2.3',
    team_id: fake.team,
  };
  const now = Math.floor(Date.now() / 1000);
  const answers = await Promise.all([
    fake.signed({ type: 'form', body, secret: 'not the secret' }),
    fake.signed({ type: 'form', body, signature: null }),
    fake.signed({ type: 'form', body, signature: 'v0=' }),
    fake.signed({ type: 'form', body, at: now - 6 * 60 }),
    fake.signed({ type: 'json', body: { type: 'event_callback', event: { type: 'app_uninstalled' } }, secret: 'x' }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
  await fake.slash({ user: ana, command: 'recovery', text: 'next' });
  expect(heard).toHaveLength(1);
});

test('HTTP mode believes a time stamp for five minutes, and not a second longer', async () => {
  const { fake, heard } = await stage({ http: true });
  const now = 1_790_000_000;
  vi.useFakeTimers({ toFake: ['Date'], now: now * 1000 });
  await fake.slash({ user: fake.user('ana'), command: 'recovery' });
  const answered = fake.next('response_url');
  vi.setSystemTime((now + 300) * 1000);
  expect((await fake.replay()).status).toBe(200);
  await answered;
  vi.setSystemTime((now + 301) * 1000);
  expect((await fake.replay()).status).toBe(401);
  expect(heard.map(({ id }) => id)).toEqual([heard[0]?.id, heard[0]?.id]);
});

test('a Slack time stamp in the future is believed for five minutes, and not a second longer', async () => {
  const { fake, heard } = await stage({ http: true });
  const now = 1_790_000_000;
  vi.useFakeTimers({ toFake: ['Date'], now: now * 1000 });
  await fake.slash({ user: fake.user('ana'), command: 'recovery' });
  const answered = fake.next('response_url');
  vi.setSystemTime((now - 300) * 1000);
  expect((await fake.replay()).status).toBe(200);
  await answered;
  vi.setSystemTime((now - 301) * 1000);
  expect((await fake.replay()).status).toBe(401);
  expect(heard).toHaveLength(2);
});

test.each([
  'text/plain',
  'application/json',
  'application/x-www-form-urlencoded; charset=utf-8',
  'multipart/form-data',
])('HTTP mode handles nothing that comes as %s, however well it is signed', async (contentType) => {
  const { fake, heard } = await stage({ http: true });
  const body = { command: '/recovery', text: 'today', user_id: 'U1', channel_id: fake.general, trigger_id: '1.2.3' };
  const answer = await fake.signed({ type: 'form', body, contentType });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  await fake.slash({ user: fake.user('ana'), command: 'recovery', text: 'next' });
  expect(heard).toHaveLength(1);
});

test('HTTP mode answers 404 to other paths and methods, and 503 before it is ready', async () => {
  const { fake, slack } = await stage({ http: true, idle: true });
  const early = await fake.signed({ type: 'form', body: { command: '/recovery' } });
  expect([early.status, slack.ready()]).toEqual([503, false]);
  await slack.start();
  expect((await fake.signed({ type: 'json', body: { type: 'url_verification', challenge: 'c' } })).status).toBe(200);
  fake.deliverTo(
    (await fake.signed({ type: 'form', body: { ssl_check: '1' } })).url.replace('/slack/events', '/other'),
  );
  expect((await fake.signed({ type: 'form', body: {} })).status).toBe(404);
});

test('what Slack escapes in a typed line arrives as it was meant', async () => {
  const { fake, heard } = await stage();
  const ana = fake.user('ana');
  await fake.slash({ user: ana, command: '/recovery-team', text: `setup <#${fake.general}|general> 20:30` });
  await fake.slash({
    user: ana,
    command: '/ask-coach',
    text: 'is &lt;10C &amp; 5\u2019 ok, <@U123|bo>? <https://a.example/x|site> <!channel>',
  });
  expect(heard.map(({ said }) => said.kind === 'line' && said.line)).toEqual([
    `recovery-team setup #${fake.general} 20:30`,
    "ask-coach is <10C & 5' ok, bo? site channel",
  ]);
});

test.each([false, true])(
  'a channel arrives as its id: picked, or named where it was typed (HTTP: %s)',
  async (http) => {
    const { fake, heard } = await stage({ http, commands: real });
    const boss = fake.user('boss', { admin: true });
    const other = fake.createChannel(true, 'recovery');
    const setup = (text: string) =>
      fake.slash({ user: boss, command: 'recovery-team', text: `setup ${text} 20:30 Europe/Berlin` });
    await setup(`<#${other}|recovery>`);
    await setup(`<#${other}>`);
    await setup('#general');
    await setup(`#${other}`);
    expect(heard.map(({ said }) => said.kind === 'line' && said.line)).toEqual(
      [other, other, fake.general, other].map((id) => `recovery-team setup #${id} 20:30 Europe/Berlin`),
    );
  },
);

test('a channel that nobody can find comes with the question to ask back', async () => {
  const { fake, heard } = await stage({
    commands: real,
    handle: ({ unclear }) => answered({ kind: 'answer', card: unclear ?? say('ok') }),
  });
  const boss = fake.user('boss', { admin: true });
  const text = 'setup #recovry 20:30 Europe/Berlin';
  const { message } = await fake.slash({ user: boss, command: 'recovery-team', text });
  expect(message?.text).toContain('Which channel is #recovry?');
  expect(message?.text).toContain('*/recovery-team setup 20:30 Europe/Berlin*');
  expect(message?.onlyFor).toBe(boss.id);
  const strange = await fake.slash({ user: boss, command: 'recovery-team', text: 'setup #<!channel>*x*`y`' });
  expect(strange.message?.text).toContain('Which channel is');
  await fake.slash({ user: boss, command: 'finished-run', text: 'long 90min #sunday' });
  await fake.slash({ user: boss, command: 'recovery-team', text: 'summary #whatever' });
  expect(heard.map(({ unclear }) => unclear !== undefined)).toEqual([true, true, false, false]);
});

test('a traveller is asked for again after half an hour, and comes with the new zone', async () => {
  let now = 1_790_000_000_000;
  const { fake, heard } = await stage({ now: () => now });
  const ana = fake.user('ana', { tz: 'Europe/Berlin' });
  await fake.slash({ user: ana, command: 'recovery' });
  fake.travel(ana, 'Asia/Kathmandu');
  now += 30 * 60_000 - 1;
  await fake.slash({ user: ana, command: 'recovery' });
  now += 1;
  await fake.slash({ user: ana, command: 'recovery' });
  fake.travel(ana, 'Nowhere/Land');
  now += 30 * 60_000;
  await fake.slash({ user: ana, command: 'recovery' });
  expect(heard.map(({ runner }) => runner.zone)).toEqual(['Europe/Berlin', 'Europe/Berlin', 'Asia/Kathmandu', null]);
});

test('direct messages have no club; an admin is a captain; a person is looked up once', async () => {
  const { fake, heard } = await stage();
  const boss = fake.user('boss', { admin: true, displayName: '', realName: 'The Boss' });
  await fake.slash({ user: boss, command: 'recovery', channel: null });
  await fake.slash({ user: boss, command: 'recovery-team', text: 'summary' });
  expect(heard.map(({ club }) => club)).toEqual([
    null,
    { id: `slack:${fake.team}`, channel: fake.general, captain: true },
  ]);
  expect(heard[0]?.runner.name).toBe('The Boss');
  expect(fake.sent('users.info')).toHaveLength(1);
});

test('a start and a reconnect say that the app is in its workspace', async () => {
  const { fake, seen } = await stage();
  const here = { here: [`slack:${fake.team}`], all: undefined };
  expect(seen).toEqual([here]);
  await fake.disconnect();
  await expect.poll(() => seen).toEqual([here, here]);
});

test('a workspace that took the app out while nobody listened is known at the reconnect', async () => {
  const { fake, gone, fatal } = await stage();
  fake.fail('auth.test', 1, { error: 'account_inactive' });
  await fake.disconnect();
  await expect.poll(() => fatal).toEqual(['account_inactive']);
  await expect.poll(() => [...new Set(gone)]).toEqual([`slack:${fake.team}`]);
});

test.each([
  ['account_inactive', ['slack:T0BEFORE1']],
  ['token_revoked', ['slack:T0BEFORE1']],
  ['invalid_auth', []],
])('a start that Slack refuses with %s has lost the workspace: %j', async (code, lost) => {
  const { fake, slack, gone } = await stage({ idle: true, notes: new Map([['slack-team', 'T0BEFORE1']]) });
  fake.fail('auth.test', 1, { error: code });
  await expect(slack.start()).rejects.toThrow(code);
  expect(gone).toEqual(lost);
});

test('a fault of Slack at a start is one sentence: what it is and what to do', async () => {
  const { fake, slack, fatal } = await stage({ idle: true });
  fake.fail('auth.test', 1, '500');
  await expect(slack.start()).rejects.toThrow(
    'Slack cannot be reached or has a fault of its own (http_500): start again in a few minutes, and see slack-status.com.',
  );
  expect(fatal).toEqual([]);
});

test('a Slack admin of another team is no captain here', async () => {
  const { fake, heard } = await stage();
  const guest = fake.user('guest', { admin: true, team: 'T0ANOTHER1' });
  await fake.slash({ user: guest, command: 'recovery-team', text: 'summary' });
  expect(heard.map(({ club }) => club?.captain)).toEqual([false]);
});

test('when Slack does not say who somebody is, they are still heard, and asked about again next time', async () => {
  const { fake, heard } = await stage();
  const ana = fake.user('ana', { displayName: 'Ana' });
  fake.fail('users.info', 1, '500');
  await fake.slash({ user: ana, command: 'recovery' });
  await fake.slash({ user: ana, command: 'recovery' });
  expect(heard.map(({ runner }) => [runner.name, runner.zone])).toEqual([
    ['ana', null],
    ['Ana', 'Europe/Berlin'],
  ]);
});

test('Done rewrites the direct message in place', async () => {
  const { fake, ana, message } = await nudged(() =>
    answered({ kind: 'replace', card: say('Done. Next: dinner at 19:00') }),
  );
  const seen = await fake.click({ user: ana, message, button: 'Done' });
  expect(seen).toMatchObject({ how: 'replace', message });
  expect(message.text).toBe('Done. Next: dinner at 19:00');
  expect(message.buttons).toEqual([]);
  expect(fake.dms(ana)).toHaveLength(1);
});

test('a button of a private answer rewrites that answer', async () => {
  const { fake } = await stage({
    handle: ({ said }) =>
      answered(
        said.kind === 'line' && said.line.includes('done')
          ? { kind: 'replace', card: say('finished') }
          : { kind: 'answer', card: nudgeCard },
      ),
  });
  const ana = fake.user('ana');
  const { message } = await fake.slash({ user: ana, command: 'recovery' });
  if (!message) throw new Error('no answer');
  const seen = await fake.click({ user: ana, message, button: 'Done' });
  expect(seen).toMatchObject({ how: 'replace', message });
  expect(message.text).toBe('finished');
});

test('a private answer that was clicked is drawn again as often as Slack allows; a typed command’s is out of reach', async () => {
  const { fake, heard } = await stage({
    handle: ({ message }) =>
      answered(message ? { kind: 'replace', card: nudgeCard } : { kind: 'answer', card: nudgeCard }),
  });
  const ana = fake.user('ana');
  const { message } = await fake.slash({ user: ana, command: 'recovery' });
  if (!message) throw new Error('no answer');
  await fake.click({ user: ana, message, button: 'Done' });
  const [typed, clicked] = heard;
  expect(typed?.redraw).toBeUndefined();
  for (const text of ['one', 'two', 'three', 'four']) await clicked?.redraw?.draw(say(text));
  expect(message.text).toBe('three');
});

test('what becomes known later is said privately too', async () => {
  const { fake } = await stage({
    handle: () => answered({ kind: 'answer', card: say('plan') }, say('your direct messages are closed')),
  });
  const seen = await fake.slash({ user: fake.user('ana'), command: 'finished-run', text: 'long 90min' });
  const more = await seen.next();
  expect([more.text, more.onlyFor !== null]).toEqual(['your direct messages are closed', true]);
});

test('a form answers where it was opened; without that address in the channel, and else in the direct messages, never openly', async () => {
  const { fake } = await stage({
    handle: ({ said }) =>
      answered(said.kind === 'form' ? { kind: 'answer', card: say('saved') } : { kind: 'form', form: bodyForm }),
  });
  const ana = fake.user('ana');
  const inside = await fake.slash({ user: ana, command: 'recovery-profile', text: 'body' });
  const outside = await fake.slash({
    user: ana,
    command: 'recovery-profile',
    text: 'body',
    channel: fake.createChannel(false),
  });
  if (!inside.form || !outside.form) throw new Error('no form');
  fake.expireResponseUrls();
  const seen = await fake.submitView({ user: ana, form: inside.form, fields: {} });
  expect(seen.message).toMatchObject({ onlyFor: ana.id, channel: fake.general });
  const posted = fake.next('chat.postMessage');
  void fake.submitView({ user: ana, form: outside.form, fields: {} });
  await posted;
  expect(fake.dms(ana).map(({ text }) => text)).toEqual(['saved']);
  expect(fake.channel(fake.general)).toEqual([]);
});

test('a form that Slack no longer opens becomes a sentence', async () => {
  const { fake } = await stage({ handle: () => answered({ kind: 'form', form: bodyForm }) });
  const seen = await fake.slash({ user: fake.user('ana'), command: 'recovery-profile', text: 'body', expired: true });
  expect(seen.message?.text).toContain('Try it once more');
});

test('a bug behind the port is answered kindly, and logged without a word of what was said', async () => {
  const { fake, lines } = await stage({
    handle: () => {
      throw new Error('secret knee story');
    },
  });
  const seen = await fake.slash({ user: fake.user('ana'), command: 'ask-coach', text: 'secret knee story' });
  expect(seen.message?.text).toContain('try it once more');
  expect(lines.join('\n')).toContain('a request failed');
  expect(lines.join('\n')).not.toMatch(/secret|knee|ana|xox|xapp/);
});

const withPicture: Card = {
  blocks: [
    { kind: 'text', text: 'Your plan' },
    {
      kind: 'picture',
      alt: 'Nine steps until bedtime',
      picture: { of: 'timeline', title: 'Plan', subtitle: '', steps: [] },
    },
  ],
};

test('a picture is uploaded privately and shown in the message', async () => {
  const { fake } = await stage({ handle: () => answered({ kind: 'answer', card: withPicture }) });
  const seen = await fake.slash({ user: fake.user('ana'), command: 'recovery' });
  const [file] = seen.message?.pictures ?? [];
  expect(fake.file(file ?? '')).toEqual(Buffer.from(pixel));
  expect(fake.sent('files.completeUploadExternal')[0]?.body.channel_id).toBeUndefined();
});

test.each(['files.getUploadURLExternal', 'upload', 'files.completeUploadExternal'])(
  'when %s fails the words arrive alone',
  async (method) => {
    const { fake } = await stage({ handle: () => answered({ kind: 'answer', card: withPicture }) });
    fake.fail(method, 1, '500');
    const seen = await fake.slash({ user: fake.user('ana'), command: 'recovery' });
    expect(seen.message?.pictures).toEqual([]);
    expect(seen.message?.text).toBe('Your plan\nNine steps until bedtime');
  },
);

test('a plan does not wait for its picture: the words come first, the picture when it is drawn', async () => {
  const { promise, resolve } = Promise.withResolvers<Uint8Array>();
  const picture = { of: 'timeline', title: 'Long run', subtitle: '', steps: [] } as const;
  const card: Card = {
    blocks: [
      { kind: 'heading', text: 'A solid long run' },
      { kind: 'picture', alt: 'Time line', picture },
    ],
  };
  const { fake } = await stage({ draw: () => promise, handle: () => answered({ kind: 'answer', card }) });
  const seen = await fake.slash({ user: fake.user('ana'), command: 'finished-run', text: 'long 90min' });
  expect(seen.message?.text).toContain('A solid long run');
  expect(fake.sent('upload')).toHaveLength(0);
  const second = fake.next('response_url');
  resolve(pixel);
  await second;
  expect(fake.sent('upload')).toHaveLength(1);
});

test('without the right to upload the words arrive alone, also for an app that was installed before pictures', async () => {
  const fake = await startFakeSlack({ scopes: ['commands', 'chat:write', 'im:write', 'im:history', 'users:read'] });
  await stage({ fake, handle: () => answered({ kind: 'answer', card: withPicture }) });
  const seen = await fake.slash({ user: fake.user('ana'), command: 'recovery' });
  expect(seen.message?.pictures).toEqual([]);
  expect(seen.message?.text).toBe('Your plan\nNine steps until bedtime');
});

test('a late picture that Slack refuses takes nothing else along', async () => {
  const { promise, resolve } = Promise.withResolvers<Uint8Array>();
  const { fake, lines } = await stage({
    draw: () => promise,
    handle: () => answered({ kind: 'answer', card: withPicture }, say('your direct messages are closed')),
  });
  const seen = await fake.slash({ user: fake.user('ana'), command: 'finished-run', text: 'long 90min' });
  fake.fail('response_url', 1, { error: 'invalid_blocks' });
  resolve(pixel);
  expect((await seen.next()).text).toBe('your direct messages are closed');
  expect(lines.join('\n')).toContain('a late picture could not be shown');
});

test('when a picture cannot be drawn, or Slack refuses the message with it, the words arrive alone', async () => {
  const broken = await stage({
    handle: () => answered({ kind: 'answer', card: withPicture }),
    draw: () => Promise.reject(new Error('no font')),
  });
  const ana = broken.fake.user('ana');
  expect((await broken.fake.slash({ user: ana, command: 'recovery' })).message?.text).toContain('Nine steps');

  const picky = await stage({ handle: () => answered({ kind: 'answer', card: withPicture }) });
  picky.fake.fail('response_url', 1, { error: 'invalid_blocks' });
  const seen = await picky.fake.slash({ user: picky.fake.user('bo'), command: 'recovery' });
  expect(seen.message?.pictures).toEqual([]);
  expect(seen.message?.text).toContain('Nine steps');
});

test('an export goes into the direct messages as a file', async () => {
  const { fake } = await stage({
    handle: () =>
      answered({
        kind: 'answer',
        card: {
          blocks: [
            { kind: 'text', text: 'All I know.' },
            { kind: 'file', file: { name: 'me.json', type: 'application/json', content: '{"ü":1}' } },
          ],
        },
      }),
  });
  const ana = fake.user('ana');
  const done = fake.next('files.completeUploadExternal');
  await fake.slash({ user: ana, command: 'recovery-data', text: 'export' });
  await done;
  const [file] = fake.dms(ana).flatMap(({ files }) => files);
  expect(file?.name).toBe('me.json');
  expect(Buffer.from(file?.bytes ?? []).toString('utf8')).toBe('{"ü":1}');
});

test('a file that cannot be delivered is confessed', async () => {
  const { fake } = await stage({
    handle: () =>
      answered({
        kind: 'answer',
        card: { blocks: [{ kind: 'file', file: { name: 'me.json', type: 'application/json', content: '{}' } }] },
      }),
  });
  const ana = fake.user('ana');
  fake.closeDms(ana);
  const seen = await fake.slash({ user: ana, command: 'recovery-data', text: 'export' });
  expect((await seen.next()).text).toContain('would not go into your direct messages');
});

test('actions that are not ours, and frames of another shape, change nothing', async () => {
  const { fake, heard, ana, message } = await nudged(() => answered({ kind: 'answer', card: say('ok') }));
  fake.socket.send({
    type: 'events_api',
    envelope_id: 'e1',
    payload: { type: 'app_rate_limited', minute_rate_limited: 1 },
  });
  fake.socket.send({ type: 'something_new', envelope_id: 'e2' });
  const foreign = {
    type: 'block_actions',
    team: { id: fake.team },
    user: { id: ana.id },
    actions: [{ action_id: 'other', type: 'button' }],
  };
  await fake.socket.deliver({ envelope_id: 'e3', type: 'interactive', payload: foreign });
  const view = { id: 'V1', private_metadata: 'not ours', callback_id: 'form', state: { values: {} } };
  await fake.socket.deliver({
    envelope_id: 'e4',
    type: 'interactive',
    payload: { type: 'view_submission', team: { id: fake.team }, user: { id: ana.id }, view },
  });
  await fake.click({ user: ana, message, button: 'Done' });
  expect(heard).toHaveLength(1);
});

test('a body that is larger than any form is refused as too large, signed or not', async () => {
  const { fake, heard } = await stage({ http: true });
  const body = {
    command: '/finished-run',
    text: 'x'.repeat(300_000),
    user_id: 'U1',
    channel_id: 'C1',
    trigger_id: 'T1',
  };
  expect((await fake.signed({ type: 'form', body })).status).toBe(413);
  expect((await fake.signed({ type: 'form', body, signature: null })).status).toBe(413);
  expect(heard).toEqual([]);
});
