import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test, vi } from 'vitest';
import { startFakeSlack } from '../fakes/slack.ts';
import { type SlackStage, startSlackStage } from '../fakes/slack-stage.ts';

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
  await vi.waitFor(() => expect(fatal).toEqual(['invalid_auth']));
  expect(slack.ready()).toBe(false);
  expect(lines.filter((line) => line.startsWith('error')).join()).toContain('Slack refuses a token');
  expect(fake.sent('apps.connections.open')).toHaveLength(2);
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

test('a process that stops the adapter ends by itself', async () => {
  const script = `
    const { startSlackStage } = await import(${JSON.stringify(new URL('../fakes/slack-stage.ts', import.meta.url).href)});
    const stage = await startSlackStage();
    await stage.fake.slash({ user: stage.fake.user('ana'), command: 'recovery' });
    await stage.close();
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
