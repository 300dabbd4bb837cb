import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test, vi } from 'vitest';
import { startFakeSlack } from '../../fakes/slack.ts';
import { type SlackStage, startSlackStage } from '../../fakes/slack-stage.ts';

const stages: SlackStage[] = [];
async function stage(parts: Parameters<typeof startSlackStage>[0] = {}): Promise<SlackStage> {
  const made = await startSlackStage(parts);
  stages.push(made);
  return made;
}

afterEach(async () => {
  for (const one of stages.splice(0)) {
    await one.close();
    expect(one.fake.violations).toEqual([]);
  }
});

test('a disconnect frame is followed by a new connection, and what is said then is heard', async () => {
  const { fake, heard, slack } = await stage();
  await fake.disconnect();
  await fake.slash({ user: fake.user('ana'), command: 'recovery' });
  expect(heard).toHaveLength(1);
  expect([slack.ready(), fake.socket.hellos]).toEqual([true, 2]);
  await fake.disconnect();
  await fake.slash({ user: fake.user('bo'), command: 'recovery' });
  expect(heard).toHaveLength(2);
});

test('a cut connection comes back, also when Slack is down for a while', async () => {
  const { fake, heard, slack, fatal } = await stage();
  fake.fail('apps.connections.open', 1, '500');
  const back = fake.socket.nextHello();
  fake.socket.cut();
  await back;
  await fake.slash({ user: fake.user('ana'), command: 'recovery' });
  expect(heard).toHaveLength(1);
  expect([slack.ready(), fatal]).toEqual([true, []]);
});

test('a refused token on reconnecting turns readiness off, is reported once and ends nothing', async () => {
  const { fake, slack, fatal, lines } = await stage();
  fake.refuseTokens('invalid_auth');
  const asked = fake.next('apps.connections.open');
  fake.socket.send({ type: 'disconnect', reason: 'refresh_requested' });
  await asked;
  await expect.poll(() => fatal).toEqual(['invalid_auth']);
  expect(slack.ready()).toBe(false);
  expect(lines.filter((line) => line.startsWith('error')).join()).toContain('Slack refuses a token');
  expect(fake.sent('apps.connections.open')).toHaveLength(2);
});

test('a Slack that hangs up after every hello is not hammered', async () => {
  const { fake, heard, slack } = await stage();
  fake.socket.hangUp(2);
  const hellos = [fake.socket.nextHello()];
  fake.socket.send({ type: 'disconnect', reason: 'refresh_requested' });
  await hellos[0];
  const waits = vi.spyOn(globalThis, 'setTimeout');
  for (let n = 0; n < 2; n++) await fake.socket.nextHello();
  const asked = waits.mock.calls.map(([, ms]) => ms);
  waits.mockRestore();
  expect(asked).toEqual(expect.arrayContaining([250, 500]));
  await expect.poll(() => slack.ready()).toBe(true);
  await fake.slash({ user: fake.user('ana'), command: 'recovery' });
  expect([heard.length, fake.socket.hellos]).toEqual([1, 4]);
});

test('a connection without a hello is given up', async () => {
  const { fake, slack } = await stage({ idle: true });
  fake.socket.mute(1);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const started = slack.start();
  const failed = expect(started).rejects.toThrow('Slack cannot be reached');
  while (fake.socket.accepted === 0) await new Promise((resolve) => setImmediate(resolve));
  await vi.advanceTimersByTimeAsync(15_000);
  vi.useRealTimers();
  await failed;
  expect(slack.ready()).toBe(false);
});

test('a socket that is slammed shut while reconnecting is tried again', async () => {
  const { fake, heard, slack, lines } = await stage();
  fake.socket.slam(1);
  await fake.disconnect();
  await fake.slash({ user: fake.user('ana'), command: 'recovery' });
  expect([heard.length, slack.ready(), fake.sent('apps.connections.open').length]).toEqual([1, true, 3]);
  expect(lines.join('\n')).toContain('Slack Socket Mode could not connect');
});

test('frames that the SDK cannot read are noted, and what follows is heard', async () => {
  const { fake, heard, slack, lines } = await stage();
  const limited = { type: 'app_rate_limited', team_id: fake.team, minute_rate_limited: 1_790_000_000 };
  fake.socket.send({ type: 'events_api', envelope_id: 'e1', payload: limited });
  fake.socket.send({ type: 'app_rate_limited', envelope_id: 'e2', payload: limited });
  fake.socket.send({});
  await fake.slash({ user: fake.user('ana'), command: 'recovery' });
  expect([heard.length, slack.ready()]).toEqual([1, true]);
  expect(lines.filter((line) => line.includes('a Socket Mode frame was not understood'))).toHaveLength(1);
});

test('start says in one line why it failed, with a wrong bot token and with a refused app token', async () => {
  const wrong = await startSlackStage({ idle: true, botToken: 'xoxb-wrong' });
  await expect(wrong.slack.start()).rejects.toThrow('Slack did not let us in (invalid_auth)');
  expect([wrong.fatal, wrong.slack.ready()]).toEqual([['invalid_auth'], false]);
  await wrong.close();
  const fake = await startFakeSlack();
  const late = await startSlackStage({ idle: true, fake });
  fake.fail('apps.connections.open', 1, { error: 'not_authed' });
  await expect(late.slack.start()).rejects.toThrow('not_authed');
  await late.close();
});

test('stop closes the connection, finishes what is under way and does not come back', async () => {
  const arrived = Promise.withResolvers<void>();
  const go = Promise.withResolvers<void>();
  const { fake, slack } = await stage({
    handle: async () => {
      arrived.resolve();
      await go.promise;
      return {
        reply: { kind: 'answer', card: { blocks: [{ kind: 'text', text: 'late but here' }] } },
        later: Promise.resolve(null),
      };
    },
  });
  const seen = fake.slash({ user: fake.user('ana'), command: 'recovery' });
  await arrived.promise;
  const stopped = slack.stop();
  await fake.socket.silent();
  go.resolve();
  await stopped;
  expect((await seen).message?.text).toBe('late but here');
  expect([fake.socket.open, fake.socket.hellos, slack.ready()]).toEqual([0, 1, false]);
});

test('stop cuts a wait between two attempts short', async () => {
  const { fake, slack } = await stage();
  fake.fail('apps.connections.open', 1, { retryAfter: 3600 });
  const asked = fake.next('apps.connections.open');
  fake.socket.cut();
  await asked;
  await slack.stop();
  expect(slack.ready()).toBe(false);
});

const scenes = {
  'Socket Mode': '{}',
  'HTTP mode': '{ http: true }',
  'Socket Mode, refused while reconnecting': `{}, async ({ fake, slack }) => {
    fake.refuseTokens('invalid_auth');
    fake.socket.cut();
    while (slack.ready() || fake.sent('apps.connections.open').length < 2) await new Promise((go) => setImmediate(go));
    fake.refuseTokens(null);
  }`,
  'Socket Mode, Slack down': `{}, async ({ fake }) => {
    fake.fail('apps.connections.open', 99, '500');
    const asked = fake.next('apps.connections.open');
    fake.socket.cut();
    await asked;
  }`,
} as const;

test.each(Object.entries(scenes))('a process that stops the adapter ends by itself: %s', async (_, scene) => {
  const script = `
    const { startSlackStage } = await import(${JSON.stringify(new URL('../../fakes/slack-stage.ts', import.meta.url).href)});
    const play = async (parts, act = async () => {}) => {
      const stage = await startSlackStage(parts);
      await stage.fake.slash({ user: stage.fake.user('ana'), command: 'recovery' });
      await act(stage);
      await stage.close();
    };
    await play(${scene});
    process.stdout.write('closed');
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  const [code] = await once(child, 'exit');
  expect([code, out]).toEqual([0, 'closed']);
});
