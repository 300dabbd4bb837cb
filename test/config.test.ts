import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Config, readConfig, variableNames } from '../src/config.ts';

type Env = Record<string, string>;
const discord: Env = { DISCORD_TOKEN: 'aaa.bbb.ccc' };
const socket: Env = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };

function config(env: Env): Config {
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.config;
}

function problems(env: Env): readonly string[] {
  const read = readConfig(env);
  return read.ok ? [] : read.problems;
}

describe('the configuration', () => {
  it('needs nothing at all: the playground on the loopback address', () => {
    expect(config({})).toEqual({
      discord: null,
      slack: null,
      database: { kind: 'sqlite', url: 'file:data/recovery-coach.db' },
      backups: { folder: null, keep: 7 },
      dataKeys: [],
      host: '127.0.0.1',
      port: 3000,
      playground: true,
      logLevel: 'info',
    });
  });

  it('turns Discord on by its token and the playground off with it', () => {
    expect(config(discord)).toMatchObject({
      discord: { token: 'aaa.bbb.ccc', apiUrl: 'https://discord.com/api' },
      playground: false,
    });
  });

  it.each([
    [
      'Socket Mode',
      socket,
      { kind: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: 'https://slack.com/api/' },
    ],
    [
      'HTTP',
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' },
      { kind: 'http', botToken: 'xoxb-1', signingSecret: 's', apiUrl: 'https://slack.com/api/' },
    ],
    [
      'Socket Mode when both are there',
      { ...socket, SLACK_SIGNING_SECRET: 's' },
      { kind: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: 'https://slack.com/api/' },
    ],
  ])('reads Slack by %s', (_, env, slack) => {
    expect(config(env).slack).toEqual(slack);
  });

  it('takes test doubles, another database, address, port and level', () => {
    expect(
      config({
        ...discord,
        ...socket,
        DISCORD_API_URL: 'http://127.0.0.1:9/api',
        SLACK_API_URL: 'http://127.0.0.1:9/',
        DATABASE_URL: 'file:/data/x.db',
        BACKUP_DIR: '/backups',
        BACKUP_KEEP: '30',
        HOST: '0.0.0.0',
        PORT: '0',
        LOG_LEVEL: 'silent',
      }),
    ).toMatchObject({
      discord: { apiUrl: 'http://127.0.0.1:9/api' },
      slack: { apiUrl: 'http://127.0.0.1:9/' },
      database: { url: 'file:/data/x.db' },
      backups: { folder: '/backups', keep: 30 },
      host: '0.0.0.0',
      port: 0,
      logLevel: 'silent',
    });
  });

  it('treats an empty or blank value as not set and ignores spaces around one', () => {
    expect(config({ DISCORD_TOKEN: '', PORT: ' ', LOG_LEVEL: ' debug ' })).toMatchObject({
      discord: null,
      port: 3000,
      logLevel: 'debug',
    });
  });

  it.each([
    ['auto', {}, true],
    ['auto', discord, false],
    ['auto', socket, false],
    ['on', discord, true],
    ['off', discord, false],
  ])('PLAYGROUND=%s with %j is %s', (setting, env, on) => {
    expect(config({ ...env, PLAYGROUND: setting }).playground).toBe(on);
  });

  it.each(['0.0.0.0', '::', '192.168.1.4', 'example.org', '127.0.0.1.example.org'])(
    'never opens the playground on %s',
    (host) => {
      expect(problems({ HOST: host }).join()).toContain('never listens on a public address');
      expect(problems({ ...discord, HOST: host, PLAYGROUND: 'on' }).join()).toContain(
        'never listens on a public address',
      );
      expect(problems({ ...discord, HOST: host })).toEqual([]);
    },
  );

  it.each(['127.0.0.1', '127.8.8.8', '::1', 'localhost'])('opens the playground on %s', (host) => {
    expect(config({ HOST: host }).playground).toBe(true);
  });

  it.each([
    [
      { SLACK_BOT_TOKEN: 'xoxb-1' },
      ['SLACK_BOT_TOKEN is only half of it', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'api.slack.com/apps'],
    ],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, ['SLACK_APP_TOKEN needs SLACK_BOT_TOKEN', 'OAuth & Permissions']],
    [{ SLACK_SIGNING_SECRET: 's' }, ['SLACK_SIGNING_SECRET needs SLACK_BOT_TOKEN', 'OAuth & Permissions']],
    [
      { SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' },
      ['SLACK_BOT_TOKEN should start with xoxb-', 'SLACK_APP_TOKEN should start with xapp-', 'connections:write'],
    ],
    [{ DISCORD_TOKEN: '"quoted"' }, ['DISCORD_TOKEN holds spaces or quotes', 'discord.com/developers/applications']],
    [
      { SLACK_CLIENT_ID: '1', SLACK_CLIENT_SECRET: '2', SLACK_SIGNING_SECRET: '3' },
      ['SLACK_CLIENT_ID: many workspaces by OAuth are not in this version; use SLACK_BOT_TOKEN', 'SLACK_CLIENT_SECRET'],
    ],
    [{ DATABASE_URL: 'postgres://u:p@h/d' }, ['PostgreSQL is not in this version; use a file']],
    [{ DATABASE_URL: 'postgresql://u:p@h/d' }, ['PostgreSQL is not in this version; use a file']],
    [{ DATABASE_URL: 'data.db' }, ['DATABASE_URL should be file:<path>']],
    [{ DATA_KEY: 'hunter2' }, ['DATA_KEY should be 32 bytes in base64', 'openssl rand']],
    [{ BACKUP_KEEP: '0' }, ['BACKUP_KEEP should be a number of copies from 1']],
    [{ PORT: '65536' }, ['PORT should be a number from 0 to 65535']],
    [{ PORT: '3e3' }, ['PORT should be a number']],
    [{ HOST: 'http://localhost' }, ['HOST should be an address']],
    [{ LOG_LEVEL: 'loud' }, ['LOG_LEVEL should be one of trace, debug']],
    [{ PLAYGROUND: 'yes' }, ['PLAYGROUND should be auto, on or off']],
    [{ DISCORD_API_URL: 'discord.com' }, ['DISCORD_API_URL should be a whole address']],
    [{ SLACK_API_URL: 'ftp://x' }, ['SLACK_API_URL should be a whole address']],
    [
      { PLAYGROUND: 'off' },
      ['nothing to run', 'discord.com/developers/applications', 'api.slack.com/apps', 'without any token'],
    ],
  ] as [Env, string[]][])('explains %j', (env, words) => {
    const said = problems(env).join('\n');
    for (const word of words) expect(said).toContain(word);
  });

  it.each([
    ['DISCORD_TOKN', 'DISCORD_TOKEN'],
    ['DISCORD_BOT_TOKEN', 'DISCORD_TOKEN'],
    ['discord_token', 'DISCORD_TOKEN'],
    ['DATABASE_URI', 'DATABASE_URL'],
    ['SLACK_SIGNIN_SECRET', 'SLACK_SIGNING_SECRET'],
  ])('asks whether %s was meant to be %s', (typed, meant) => {
    expect(problems({ [typed]: 'x' })).toEqual([`${typed} is not a variable of this bot. Did you mean ${meant}?`]);
  });

  it('leaves the rest of the environment alone, and a look-alike beside the real one', () => {
    expect(
      problems({ HOME: '/', POST: '1', HOSTNAME: 'x', PATH: '/', DATABASE_URI: 'x', DATABASE_URL: 'file:x' }),
    ).toEqual([]);
  });

  it('names every problem at once', () => {
    expect(
      problems({ SLACK_BOT_TOKEN: 'xoxb-1', PORT: 'x', LOG_LEVEL: 'x', DISCORD_TOKN: 'x', DATABASE_URL: 'x' }),
    ).toHaveLength(5);
  });

  it('never repeats a value: it may be a secret in the wrong place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...variableNames, 'DISCORD_TOKN'),
        fc.stringMatching(/^[0-9a-f]{12} ?[0-9a-f]{12}$/),
        (name, secret) => {
          const said = JSON.stringify(
            readConfig({ [name]: secret, PLAYGROUND: 'x', DATABASE_URL: `postgres://u:${secret}@h/d` }),
          );
          expect(said).not.toContain(secret);
        },
      ),
    );
  });
});

describe('.env.example', () => {
  const example = parseEnv(readFileSync(new URL('../.env.example', import.meta.url), 'utf8'));

  it('holds exactly the variables that the bot reads', () => {
    expect(Object.keys(example).sort()).toEqual([...variableNames].sort());
  });

  it('means the same as no file at all', () => {
    expect(config(example as Env)).toEqual(config({}));
    expect(config({ ...(example as Env), ...discord, ...socket })).toEqual(config({ ...discord, ...socket }));
  });
});
