import { createDiscord, type Discord } from '../../src/adapters/discord/index.ts';
import type { Answer, Debts, Request } from '../../src/adapters/messenger.ts';
import type { Card, Draw, Form, Reply } from '../../src/card.ts';
import type { Command, Input, Sub } from '../../src/command.ts';
import type { Intent } from '../../src/engine/model/intent.ts';
import { type FakeDiscord, startFakeDiscord } from './discord.ts';

export interface Seen {
  readonly here: readonly string[];
  readonly all: ((club: string) => boolean) | undefined;
}

/** The adapter on the real SDK against the double, with a shell that the test writes. */
export interface Stage {
  readonly fake: FakeDiscord;
  readonly discord: Discord;
  readonly heard: Request[];
  readonly gone: string[];
  /** In which clubs the adapter said that the bot is. */
  readonly seen: Seen[];
  /** What the adapter could not go on from. */
  readonly fatal: string[];
  readonly notes: Map<string, string>;
  /** 'level message {meta}' of everything logged. */
  readonly lines: string[];
  close(): Promise<void>;
}

/** One transparent pixel. */
export const pixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

export const say = (text: string): Card => ({ blocks: [{ kind: 'text', text }] });
export const answered = (reply: Reply, later: Card | null = null): Answer => ({ reply, later: Promise.resolve(later) });

export async function startStage(
  parts: {
    debts?: Debts;
    handle?: (request: Request) => Answer | Promise<Answer>;
    fake?: FakeDiscord;
    notes?: Map<string, string>;
    commands?: readonly Command[];
    draw?: Draw;
    token?: string;
    patience?: number;
    idle?: boolean;
  } = {},
): Promise<Stage> {
  const fake = parts.fake ?? (await startFakeDiscord());
  const heard: Request[] = [];
  const gone: string[] = [];
  const seen: Seen[] = [];
  const fatal: string[] = [];
  const lines: string[] = [];
  const notes = parts.notes ?? new Map<string, string>();
  const note = (level: string) => (meta: object, message: string) =>
    void lines.push(`${level} ${message} ${JSON.stringify(meta)}`);
  const discord = createDiscord({
    token: parts.token ?? fake.token,
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
    clock: { now: () => 1_790_000_000_000 },
    log: { info: note('info'), warn: note('warn'), error: note('error') },
    onFatal: (code) => void fatal.push(code),
    notes: { get: async (name) => notes.get(name) ?? null, set: async (name, value) => void notes.set(name, value) },
    ...(parts.patience === undefined ? {} : { patience: parts.patience }),
  });
  if (!parts.idle) await discord.start();
  return {
    fake,
    discord,
    heard,
    gone,
    seen,
    fatal,
    notes,
    lines,
    async close() {
      await discord.stop();
      await fake.stop();
    },
  };
}

const sub = (name: string, more: Partial<Sub> = {}): Sub => ({
  name,
  summary: `Shows ${name}.`,
  options: [],
  captain: false,
  hidden: false,
  ...more,
});
const command = (
  name: string,
  more: Partial<Command>,
  parse: (input: Input) => Intent = () => ({ kind: 'help' }),
): Command => ({
  name,
  summary: `Does ${name}.`,
  usage: '',
  examples: [],
  options: [],
  subs: [],
  parse,
  ...more,
});

/** A few commands with every kind of option. */
export const commands: readonly Command[] = [
  command('finished-run', {
    options: [
      { kind: 'text', name: 'more', summary: 'Anything else', required: false },
      {
        kind: 'choice',
        name: 'type',
        summary: 'What it was',
        required: true,
        choices: ['easy', 'long'].map((name) => ({ name, value: name })),
      },
      {
        kind: 'text',
        name: 'duration',
        summary: 'How long',
        required: true,
        suggest: (typed) => Array.from({ length: 40 }, (_, index) => `${typed}${index} min`),
      },
    ],
  }),
  command('recovery', { subs: [sub('today'), sub('done', { hidden: true })] }),
  command('recovery-profile', { subs: [sub('body')] }, ({ fields }) =>
    fields ? { kind: 'profile-save', section: 'body', fields } : { kind: 'profile-form', section: 'body' },
  ),
  command('recovery-team', {
    subs: [
      sub('setup', {
        captain: true,
        options: [{ kind: 'channel', name: 'channel', summary: 'Where', required: false }],
      }),
    ],
  }),
];

export const bodyForm: Form = {
  title: 'Body',
  line: 'recovery-profile body',
  submit: 'Save',
  fields: [
    { kind: 'text', name: 'mass', label: 'Weight', value: '70 kg', placeholder: '70 kg', hint: 'Sets food and water.' },
    {
      kind: 'choice',
      name: 'units',
      label: 'Units',
      options: ['metric', 'imperial'].map((value) => ({ label: value, value })),
      chosen: ['metric'],
      many: false,
    },
  ],
};
