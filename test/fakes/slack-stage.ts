import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, Debts, Request } from '../../src/adapters/messenger.ts';
import { createSlack, type Slack } from '../../src/adapters/slack/index.ts';
import type { Card, Draw } from '../../src/card.ts';
import type { Command } from '../../src/command.ts';
import { answered, commands, pixel, type Seen, say } from './discord-stage.ts';
import { type FakeSlack, startFakeSlack } from './slack.ts';

/** The adapter on the real SDK against the double, with a shell that the test writes. */
export interface SlackStage {
  readonly fake: FakeSlack;
  readonly slack: Slack;
  readonly heard: Request[];
  readonly gone: string[];
  /** In which clubs the adapter said that the bot is. */
  readonly seen: Seen[];
  readonly fatal: string[];
  /** 'level message {meta}' of everything logged. */
  readonly lines: string[];
  close(): Promise<void>;
}

export async function startSlackStage(
  parts: {
    debts?: Debts;
    handle?: (request: Request) => Answer | Promise<Answer>;
    fake?: FakeSlack;
    http?: boolean;
    draw?: Draw;
    botToken?: string;
    commands?: readonly Command[];
    idle?: boolean;
    now?: () => number;
    notes?: Map<string, string>;
  } = {},
): Promise<SlackStage> {
  const fake = parts.fake ?? (await startFakeSlack());
  const heard: Request[] = [];
  const notes = parts.notes ?? new Map<string, string>();
  const gone: string[] = [];
  const seen: Seen[] = [];
  const fatal: string[] = [];
  const lines: string[] = [];
  const note = (level: string) => (meta: object, message: string) =>
    void lines.push(`${level} ${message} ${JSON.stringify(meta)}`);
  const botToken = parts.botToken ?? fake.botToken;
  const slack = createSlack({
    mode: parts.http
      ? { kind: 'http', botToken, signingSecret: fake.signingSecret }
      : { kind: 'socket', botToken, appToken: fake.appToken },
    apiUrl: fake.url,
    commands: parts.commands ?? commands,
    ...(parts.debts ? { debts: parts.debts } : {}),
    inbound: {
      async handle(request) {
        heard.push(request);
        return (parts.handle ?? (() => answered({ kind: 'answer', card: say('ok') })))(request);
      },
      async clubGone(club) {
        gone.push(club);
      },
      async clubsHere(here, all) {
        seen.push({ here, all });
      },
    },
    draw: parts.draw ?? (async () => pixel),
    clock: { now: parts.now ?? (() => 1_790_000_000_000) },
    log: { info: note('info'), warn: note('warn'), error: note('error') },
    notes: { get: async (name) => notes.get(name) ?? null, set: async (name, value) => void notes.set(name, value) },
    onFatal: (code) => fatal.push(code),
  });
  const web = slack.http && createServer(slack.http);
  if (web) {
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
    fake.deliverTo(`http://127.0.0.1:${(web.address() as AddressInfo).port}/slack/events`);
  }
  if (!parts.idle) await slack.start();
  return {
    fake,
    slack,
    heard,
    gone,
    seen,
    fatal,
    lines,
    async close() {
      await slack.stop();
      web?.closeAllConnections();
      if (web) await new Promise((resolve) => web.close(resolve));
      await fake.stop();
    },
  };
}

export const nudgeCard: Card = {
  blocks: [
    { kind: 'heading', text: 'Time for the tub' },
    { kind: 'text', text: ['Ice bath at ', { at: 1_790_000_000_000, as: 'time', wall: '16:13' }, { bold: 'now' }] },
    {
      kind: 'buttons',
      buttons: [
        { label: 'Done', line: 'recovery done a.ice.0', style: 'primary' },
        { label: 'Skip', line: 'recovery skip a.ice.0', style: 'plain' },
      ],
    },
    {
      kind: 'choice',
      choice: {
        label: 'How sore?',
        line: 'recovery sore a',
        options: ['3', '4'].map((value) => ({ label: value, value })),
      },
    },
  ],
};
