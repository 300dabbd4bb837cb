import { z } from 'zod';
import { slips } from './engine/reading/edit-distance.ts';

/** Everything that the environment decides, checked once at the door. */
export interface Config {
  readonly discord: { readonly token: string; readonly apiUrl: string } | null;
  readonly slack: SlackConfig | null;
  readonly database: { readonly kind: 'sqlite'; readonly url: string };
  /** Daily copies of the database: the folder, null for the one beside it, and how many stay. */
  readonly backups: { readonly folder: string | null; readonly keep: number };
  /** Seal health facts in the database, the one that writes first; 32 bytes each, in base64. None: they are readable there. */
  readonly dataKeys: readonly string[];
  readonly host: string;
  readonly port: number;
  readonly playground: boolean;
  readonly logLevel: LogLevel;
}
export type SlackConfig =
  | { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string; readonly apiUrl: string }
  | { readonly kind: 'http'; readonly botToken: string; readonly signingSecret: string; readonly apiUrl: string };

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export type Reading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

const whereDiscord = 'discord.com/developers/applications → your application → Bot → Reset Token';
const whereSlackBot = 'api.slack.com/apps → your app → OAuth & Permissions → Bot User OAuth Token (xoxb-...)';
const whereSlackApp =
  'api.slack.com/apps → your app → Basic Information → App-Level Tokens, with the scope connections:write (xapp-...)';
const whereSlackSecret = 'api.slack.com/apps → your app → Basic Information → App Credentials → Signing Secret';

/** Messages never repeat a value: it may be a secret in the wrong place. */
const variables = z.object({
  DISCORD_TOKEN: secret(`DISCORD_TOKEN holds spaces or quotes. Copy the bare token: ${whereDiscord}.`),
  DISCORD_API_URL: url('DISCORD_API_URL', 'https://discord.com/api'),
  SLACK_BOT_TOKEN: secret(`SLACK_BOT_TOKEN should start with xoxb-. Find it at ${whereSlackBot}.`, 'xoxb-'),
  SLACK_APP_TOKEN: secret(`SLACK_APP_TOKEN should start with xapp-. Make one at ${whereSlackApp}.`, 'xapp-'),
  SLACK_SIGNING_SECRET: secret(`SLACK_SIGNING_SECRET holds spaces or quotes. Find it at ${whereSlackSecret}.`),
  SLACK_CLIENT_ID: noOauth('SLACK_CLIENT_ID'),
  SLACK_CLIENT_SECRET: noOauth('SLACK_CLIENT_SECRET'),
  SLACK_API_URL: url('SLACK_API_URL', 'https://slack.com/api/'),
  DATABASE_URL: z
    .string()
    .refine((value) => !/^postgres(ql)?:/i.test(value), {
      error: 'DATABASE_URL: PostgreSQL is not in this version; use a file, such as file:data/recovery-coach.db.',
      abort: true,
    })
    .refine(
      (value) => /^file:(?!\/\/[^/])./.test(value),
      'DATABASE_URL should be file:<path>, such as file:data/recovery-coach.db.',
    )
    .default('file:data/recovery-coach.db'),
  BACKUP_DIR: z.string().optional(),
  BACKUP_KEEP: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'BACKUP_KEEP should be a number of copies from 1 to 9999, such as 7.')
    .transform(Number)
    .default(7),
  DATA_KEY: z
    .string()
    .regex(
      /^[A-Za-z0-9+/]{43}=(?:\s*,\s*[A-Za-z0-9+/]{43}=)?$/,
      'DATA_KEY should be 32 bytes in base64, as openssl rand -base64 32 prints them; while changing it, the new key, a comma and the old one.',
    )
    .transform((keys) => keys.split(',').map((key) => key.trim()))
    .default([]),
  HOST: z
    .string()
    .regex(
      /^[A-Za-z0-9.:_-]+$/,
      'HOST should be an address to listen on, such as 127.0.0.1 or 0.0.0.0, without http:// or a port.',
    )
    .default('127.0.0.1'),
  PORT: z
    .string()
    .refine(
      (value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535,
      'PORT should be a number from 0 to 65535, such as 3000.',
    )
    .transform(Number)
    .default(3000),
  PLAYGROUND: z.enum(['auto', 'on', 'off'], 'PLAYGROUND should be auto, on or off.').default('auto'),
  LOG_LEVEL: z.enum(logLevels, `LOG_LEVEL should be one of ${logLevels.join(', ')}.`).default('info'),
});

export const variableNames: readonly string[] = Object.keys(variables.shape);

/** Names that people bring along from other bots. */
const otherNames: Readonly<Record<string, string>> = {
  DISCORD_BOT_TOKEN: 'DISCORD_TOKEN',
  SLACK_TOKEN: 'SLACK_BOT_TOKEN',
  SLACK_APP_LEVEL_TOKEN: 'SLACK_APP_TOKEN',
  SLACK_SECRET: 'SLACK_SIGNING_SECRET',
};

/** Reads the environment. An empty value counts as not set. Every problem comes at once, in words, and none repeats a value. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Reading {
  const given: Record<string, string> = {};
  for (const name of variableNames) {
    const value = env[name]?.trim();
    if (value) given[name] = value;
  }
  const parsed = variables.safeParse(given);
  const problems = [
    ...(parsed.error?.issues.map((issue) => issue.message) ?? []),
    ...halfSlack(given),
    ...lookAlikes(env, given),
  ];
  const platform = [
    'DISCORD_TOKEN',
    'SLACK_BOT_TOKEN',
    'SLACK_APP_TOKEN',
    'SLACK_SIGNING_SECRET',
    'SLACK_CLIENT_ID',
  ].some((name) => given[name]);
  const playground = given.PLAYGROUND === 'on' || (given.PLAYGROUND !== 'off' && !platform);
  // A misspelt token is already a problem; what follows from it would only confuse.
  if (!platform && given.PLAYGROUND === 'off' && problems.length === 0) problems.push(nothingToRun);
  if (playground && !isLoopback(given.HOST ?? '127.0.0.1')) {
    problems.push(
      'The playground never listens on a public address: use HOST=127.0.0.1, or PLAYGROUND=off together with a Discord or Slack token.',
    );
  }
  if (!parsed.success || problems.length > 0) return { ok: false, problems: [...new Set(problems)] };
  const read = parsed.data;
  return {
    ok: true,
    config: {
      discord: read.DISCORD_TOKEN ? { token: read.DISCORD_TOKEN, apiUrl: read.DISCORD_API_URL } : null,
      slack: slackOf(read),
      database: { kind: 'sqlite', url: read.DATABASE_URL },
      backups: { folder: read.BACKUP_DIR ?? null, keep: read.BACKUP_KEEP },
      dataKeys: read.DATA_KEY,
      host: read.HOST,
      port: read.PORT,
      playground,
      logLevel: read.LOG_LEVEL,
    },
  };
}

const nothingToRun =
  'There is nothing to run: no platform is configured and PLAYGROUND is off. ' +
  `For Discord set DISCORD_TOKEN (${whereDiscord}). For Slack set SLACK_BOT_TOKEN (${whereSlackBot}) and SLACK_APP_TOKEN (${whereSlackApp}). ` +
  'To try the bot in a browser without any token, run npm start on your own machine without PLAYGROUND.';

function slackOf(read: z.infer<typeof variables>): SlackConfig | null {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: apiUrl,
  } = read;
  if (!botToken) return null;
  // With both, Socket Mode: it needs no public address, and many people paste all three values.
  if (appToken) return { kind: 'socket', botToken, appToken, apiUrl };
  return signingSecret ? { kind: 'http', botToken, signingSecret, apiUrl } : null;
}

function halfSlack(given: Readonly<Record<string, string>>): string[] {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: signing } = given;
  if (bot && !app && !signing) {
    return [
      `SLACK_BOT_TOKEN is only half of it. Add SLACK_APP_TOKEN for Socket Mode, which needs no public address (${whereSlackApp}), ` +
        `or SLACK_SIGNING_SECRET for HTTP at /slack/events (${whereSlackSecret}).`,
    ];
  }
  if (bot || given.SLACK_CLIENT_ID) return [];
  if (app) return [`SLACK_APP_TOKEN needs SLACK_BOT_TOKEN beside it. Find it at ${whereSlackBot}.`];
  if (signing) return [`SLACK_SIGNING_SECRET needs SLACK_BOT_TOKEN beside it. Find it at ${whereSlackBot}.`];
  return [];
}

/** A misspelt name would quietly mean the default: another database, or the playground instead of the club. */
function lookAlikes(
  env: Readonly<Record<string, string | undefined>>,
  given: Readonly<Record<string, string>>,
): string[] {
  return Object.keys(env).flatMap((name) => {
    if (!env[name] || variableNames.includes(name)) return [];
    // Names shorter than eight letters have honest neighbours: HOME, POST.
    const near = variableNames.find((known) => known.length >= 8 && slips(name.toUpperCase(), known) <= 2);
    const meant = otherNames[name] ?? near;
    return meant && !given[meant] ? [`${name} is not a variable of this bot. Did you mean ${meant}?`] : [];
  });
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function secret(message: string, prefix = '') {
  return z
    .string()
    .regex(new RegExp(`^${prefix}[^\\s"'\`]+$`), message)
    .optional();
}

function noOauth(name: string) {
  const message = `${name}: many workspaces by OAuth are not in this version; use SLACK_BOT_TOKEN with SLACK_APP_TOKEN, one workspace a bot.`;
  return z.never(message).optional();
}

function url(name: string, usual: string) {
  return z.url({ protocol: /^https?$/, error: `${name} should be a whole address, such as ${usual}.` }).default(usual);
}
