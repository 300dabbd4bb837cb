import type { Log } from '../../src/adapters/log.ts';
import type { Address, Inbound, Messenger, Request } from '../../src/adapters/messenger.ts';
import { createPlayground, type Playground } from '../../src/adapters/playground/index.ts';
import type { Card, Draw, Reply } from '../../src/card.ts';
import type { Command } from '../../src/command.ts';
import { type Clock, HOUR, type Instant, MINUTE, wallTime } from '../../src/time.ts';

/** Tuesday 6 January 2026, 09:00 UTC. */
export const NINE = Date.UTC(2026, 0, 6, 9);

const help: Command['parse'] = () => ({ kind: 'help' });

/** Three commands with every kind of option; what they mean is scripted in `scriptedInbound`. */
const commands: readonly Command[] = [
  {
    name: 'finished-run',
    summary: 'Report a run, get your plan',
    usage: 'long 90min rpe 6',
    examples: ['long 90min', 'tempo 45min rpe 7'],
    options: [
      {
        kind: 'choice',
        name: 'type',
        summary: 'Kind of run',
        required: true,
        choices: ['easy', 'long', 'tempo'].map((name) => ({ name, value: name })),
      },
      { kind: 'text', name: 'duration', summary: 'How long', required: true, suggest: (typed) => [`${typed}min`] },
    ],
    subs: [],
    parse: help,
  },
  {
    name: 'recovery',
    summary: 'The running plan',
    usage: 'today',
    examples: ['today'],
    options: [],
    subs: [
      { name: 'today', summary: 'Every step and its state', options: [], captain: false, hidden: false },
      { name: 'next', summary: 'What is next', options: [], captain: false, hidden: false },
      { name: 'mark', summary: 'Only buttons say it', options: [], captain: false, hidden: true },
    ],
    parse: help,
  },
  {
    name: 'recovery-team',
    summary: 'For captains',
    usage: 'setup',
    examples: [],
    options: [],
    subs: [
      {
        name: 'setup',
        summary: 'Where the summary goes',
        options: [{ kind: 'channel', name: 'channel', summary: 'The channel', required: false }],
        captain: true,
        hidden: false,
      },
    ],
    parse: help,
  },
];

const steps = [
  ['💧', 'Drink', 5, '500 ml with salt in it, in sips'],
  ['🧘', 'Stretch', 25, 'Quads, hamstrings, calves, hips; ten minutes'],
  ['🥪', 'Snack', 30, 'Chocolate milk and a banana'],
  ['🧊', 'Ice bath', 45, '13-15 °C to the hips, 10 to 15 minutes'],
  ['🍽️', 'Meal', 90, 'Eggs, toast and something green'],
] as const;

function planCard(now: Instant, zone: string): Card {
  return {
    blocks: [
      { kind: 'heading', text: 'A solid long run: full recovery is worth it' },
      {
        kind: 'text',
        text: ['Long run, ', { bold: '90 min' }, ', load 540. Do what you can; at least now you have a plan.'],
      },
      { kind: 'alert', text: 'Warm day. If your head aches or you feel sick, stop and get somebody to look at you.' },
      {
        kind: 'timeline',
        steps: steps.map(([icon, name, minute, what], index) => ({
          icon,
          name,
          what,
          at:
            index === 0 ? null : { at: now + minute * MINUTE, as: 'time', wall: wallTime(now + minute * MINUTE, zone) },
          state: index === 0 ? 'done' : index === 1 ? 'now' : 'ahead',
        })),
      },
      {
        kind: 'picture',
        alt: 'Five steps from now until the meal',
        picture: {
          of: 'timeline',
          title: 'Today',
          subtitle: 'Long run, 90 min',
          steps: steps.map(([, name, minute], index) => ({
            name,
            clock: wallTime(now + minute * MINUTE, zone),
            minute,
            state: index === 0 ? 'done' : 'ahead',
          })),
        },
      },
      {
        kind: 'facts',
        facts: [
          { label: 'To drink', value: '0.9 L over two hours' },
          { label: 'Bedtime', value: '22:30' },
        ],
      },
      {
        kind: 'choice',
        choice: {
          label: 'Plan size',
          line: 'recovery size',
          options: [
            { label: 'Quick: the two that matter', value: 'quick' },
            { label: 'Smart', value: 'smart' },
            { label: 'Full', value: 'full' },
          ],
          chosen: 'smart',
        },
      },
      {
        kind: 'buttons',
        buttons: [
          { label: 'Lighter', line: 'recovery lighter', style: 'primary' },
          { label: 'Full', line: 'recovery full', style: 'plain' },
          { label: 'Shift bedtime', line: 'recovery bedtime', style: 'plain' },
          { label: 'Stop', line: 'recovery stop', style: 'danger' },
        ],
      },
      { kind: 'source', text: 'M1-M5 · H2, strong evidence · Shirreffs 1996' },
    ],
  };
}

export function nudgeCard(step: string): Card {
  return {
    blocks: [
      { kind: 'heading', text: step },
      { kind: 'text', text: 'Ten minutes now. The first three are the trick; bring a towel and something to read.' },
      {
        kind: 'buttons',
        buttons: [
          { label: 'Done', line: 'recovery mark done', style: 'primary' },
          { label: 'Later', line: 'recovery mark later', style: 'plain' },
          { label: 'Skip', line: 'recovery mark skip', style: 'plain' },
          { label: 'Why?', line: 'recovery mark why', style: 'plain' },
        ],
      },
    ],
  };
}

export function textCard(text: string): Card {
  return { blocks: [{ kind: 'text', text }] };
}

/** Answers by the line's words and remembers every request. */
export interface ScriptedInbound extends Inbound {
  readonly requests: Request[];
  later: Card | null;
  fails: boolean;
}

function scriptedInbound(now: () => Instant): ScriptedInbound {
  const scripted: ScriptedInbound = {
    requests: [],
    later: null,
    fails: false,
    async handle(request) {
      scripted.requests.push(request);
      if (scripted.fails) throw new Error('a bug with a secret in its message');
      return { reply: replyTo(request, now()), later: Promise.resolve(scripted.later) };
    },
    async clubGone() {},
    async clubsHere() {},
  };
  return scripted;
}

function replyTo({ said, runner }: Request, now: Instant): Reply {
  if (said.kind === 'form') return { kind: 'answer', card: textCard(`Saved: ${JSON.stringify(said.fields)}`) };
  if (said.kind === 'options') return { kind: 'answer', card: textCard('Typed options') };
  const line = said.line.replace(/^\//, '');
  if (line.startsWith('finished-run')) return { kind: 'answer', card: planCard(now, runner.zone ?? 'UTC') };
  if (line === 'recovery bedtime') {
    return {
      kind: 'form',
      form: {
        title: 'Bedtime',
        line: 'recovery bedtime',
        submit: 'Save',
        fields: [
          {
            kind: 'text',
            name: 'bed',
            label: 'Lights out',
            value: '22:30',
            placeholder: '22:30',
            hint: 'On your own clock.',
          },
          {
            kind: 'choice',
            name: 'gear',
            label: 'What you have',
            options: ['Tub', 'Ice', 'Roller', 'Epsom salt'].map((label) => ({ label, value: label.toLowerCase() })),
            chosen: ['tub'],
            many: true,
          },
          {
            kind: 'choice',
            name: 'units',
            label: 'Units',
            options: [
              { label: 'Kilometres', value: 'metric' },
              { label: 'Miles', value: 'imperial' },
            ],
            chosen: ['metric'],
            many: false,
          },
        ],
      },
    };
  }
  if (line === 'recovery mark done') return { kind: 'replace', card: textCard('Done. Next: the snack, in 5 minutes.') };
  if (line.startsWith('recovery')) return { kind: 'replace', card: textCard(`Heard: ${line}`) };
  return { kind: 'answer', card: textCard(`Nothing by that name: ${line}`) };
}

/** Nudges for Ana, due at fixed instants; a tick sends what is due and notes when. */
export function scriptedWork(due: Instant[]) {
  const ticks: Instant[] = [];
  let messenger: Messenger | null = null;
  let clock: Clock | null = null;
  const ana: Address = { runner: 'playground:ana', channel: null };
  return {
    ticks,
    due,
    connect(playground: Playground): void {
      ({ messenger, clock } = playground);
    },
    async nextDue(): Promise<Instant | null> {
      return due[0] ?? null;
    },
    async nextNudge(): Promise<Instant | null> {
      return due[0] ?? null;
    },
    async tick(): Promise<void> {
      const now = clock?.now() ?? 0;
      ticks.push(now);
      for (;;) {
        const [next] = due;
        if (next === undefined || next > now) return;
        due.shift();
        await messenger?.send(ana, nudgeCard('Time for the tub'), { key: `n${next}`, again: false });
      }
    },
  };
}

export interface Club {
  readonly playground: Playground;
  readonly inbound: ScriptedInbound;
  readonly dueWork: ReturnType<typeof scriptedWork>;
  readonly logged: { level: string; meta: object; message: string }[];
  /** The clock beneath the movable one. */
  readonly base: { at: Instant };
}

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function openClub(
  options: {
    journal?: string | null;
    due?: Instant[];
    draw?: Draw;
    base?: Clock;
    at?: Instant;
    movable?: boolean;
  } = {},
): Club {
  const base = { at: options.at ?? NINE };
  const logged: Club['logged'] = [];
  const at = (level: string) => (meta: object, message: string) => logged.push({ level, meta, message });
  const log: Log = { info: at('info'), warn: at('warn'), error: at('error') };
  const dueWork = scriptedWork(options.due ?? [NINE + 25 * MINUTE, NINE + 45 * MINUTE, NINE + 3 * HOUR]);
  let playground: Playground | null = null;
  const inbound = scriptedInbound(() => playground?.clock.now() ?? base.at);
  playground = createPlayground({
    commands,
    inbound,
    draw: options.draw ?? (async () => PNG),
    base: options.base ?? { now: () => base.at },
    movable: options.movable ?? true,
    journal: options.journal ?? null,
    dueWork,
    log,
  });
  dueWork.connect(playground);
  return { playground, inbound, dueWork, logged, base };
}
