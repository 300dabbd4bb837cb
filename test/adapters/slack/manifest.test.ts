import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { slackManifest } from '../../../src/adapters/slack/manifest.ts';
import { commands } from '../../fakes/discord-stage.ts';
import { commands as real } from '../../fixtures/commands.ts';

const specs = new URL('../../../../shared/specs/', import.meta.url);
const here = existsSync(new URL('slack-manifest.schema.json', specs));
const read = (name: string) => JSON.parse(readFileSync(new URL(name, specs), 'utf8'));

describe.runIf(here)("Slack's own manifest schema", () => {
  /** Compiled in the tests, for a suite's body also runs where the schema is not. */
  function schema() {
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    const base = 'https://raw.githubusercontent.com/slackapi/manifest-schema/v0.5.0/schemas/';
    for (const version of ['1.0.0', '2.0.0'])
      ajv.addSchema(read(`slack-manifest.schema.${version}.json`), `${base}manifest.schema.${version}.json`);
    return ajv.compile(read('slack-manifest.schema.json'));
  }

  test.each([null, 'https://coach.example.org'])('accepts the manifest for %s', (url) => {
    const valid = schema();
    const ok = valid(slackManifest(real, { url }));
    expect(valid.errors ?? []).toEqual([]);
    expect(ok).toBe(true);
  });

  test('would notice a mistake', () => {
    const [first, ...rest] = commands;
    if (!first) throw new Error('no command');
    expect(schema()(slackManifest([{ ...first, summary: '' }, ...rest], { url: null }))).toBe(false);
  });
});

test(
  here
    ? "Slack's manifest schema is here"
    : "Slack's manifest schema is not here: the manifest was NOT checked against it",
  () => {
    expect(typeof here).toBe('boolean');
  },
);

test('every command is declared, with escaping on, and by HTTP with its address', () => {
  expect(slackManifest(commands, { url: 'https://coach.example.org/' })).toMatchObject({
    features: {
      slash_commands: commands.map(({ name }) => ({
        command: `/${name}`,
        should_escape: true,
        url: 'https://coach.example.org/slack/events',
      })),
    },
    settings: {
      socket_mode_enabled: false,
      interactivity: { is_enabled: true, request_url: 'https://coach.example.org/slack/events' },
      event_subscriptions: {
        request_url: 'https://coach.example.org/slack/events',
        bot_events: ['app_uninstalled', 'tokens_revoked'],
      },
    },
  });
  expect(JSON.stringify(slackManifest(commands, { url: null }))).not.toContain('url"');
});

test('the scopes are the ones that the calls need, and nothing that reads channels', () => {
  expect(slackManifest(commands, { url: null })).toMatchObject({
    oauth_config: {
      scopes: { bot: ['commands', 'chat:write', 'im:write', 'im:history', 'users:read', 'files:write'] },
    },
  });
});

test('more than 50 commands are refused', () => {
  const [first] = commands;
  if (!first) throw new Error('no command');
  expect(() =>
    slackManifest(
      Array.from({ length: 51 }, () => first),
      { url: null },
    ),
  ).toThrow('50');
});

test('the script prints the manifest, and explains a useless address', () => {
  const script = fileURLToPath(new URL('../../../src/adapters/slack/print-manifest.ts', import.meta.url));
  const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  expect(JSON.parse(run().stdout).settings.socket_mode_enabled).toBe(true);
  expect(run('--http', 'https://coach.example.org').stdout).toContain('https://coach.example.org/slack/events');
  const wrong = run('--http', 'coach.example.org');
  expect([wrong.status, wrong.stdout]).toEqual([1, '']);
  expect(wrong.stderr).toContain('https addresses only');
});
