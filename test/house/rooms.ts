/**
 * Who may import whom, as data. The first room whose `files` fits a file is its room.
 * An entry ending in '/' is a folder; 'types:' before a path allows `import type` only; 'node:' is every built-in; the rest are files and packages.
 */
export interface Room {
  readonly files: RegExp;
  readonly may: readonly string[] | 'everything';
}

const anyAdapter = [
  'src/adapters/messenger.ts',
  'src/adapters/log.ts',
  'src/adapters/in-time.ts',
  'src/adapters/network.ts',
  'src/card.ts',
  'src/command.ts',
  'src/time.ts',
  'src/engine/model/ids.ts',
  'zod',
  'node:',
  // Said (command.ts) carries a form's fields.
  'types:src/engine/model/intent.ts',
];

/** What the model's schemas are made of: the closed lists of ids in the method. */
const idLists = ['src/engine/method/steps/', 'src/engine/method/facts.ts', 'src/engine/method/run-types.ts'];

/** What wording may ask of the engine beside its types: readers of facts that decide nothing. */
const pureReaders = [
  'src/engine/method/',
  'src/engine/model/',
  'src/engine/assess/',
  'src/engine/nudges/current-plan.ts',
  'src/engine/nudges/rows.ts',
  'src/engine/doses/pick-food.ts',
  'src/engine/planning/history.ts',
  'src/engine/profile/form.ts',
  'src/engine/profile/read-answer.ts',
  'src/engine/reading/locale-zones.ts',
  'src/engine/ask/about-my-plan.ts',
];

/** The rooms of the engine, the highest first: each may import what stands below it and is named in its row, and nobody above. */
export const floors = [
  'intents',
  'club',
  'profile',
  'ask',
  'planning',
  'nudges',
  'doses',
  'safety',
  'assess',
  'reading',
  'model',
  'method',
] as const;
type Floor = (typeof floors)[number];

const folder = (floor: Floor) => `src/engine/${floor}/`;
const below = (floor: Floor, ...more: readonly string[]): Room => ({
  files: new RegExp(`^${folder(floor)}`),
  may: [folder(floor), folder('model'), 'src/time.ts', ...more],
});

const engineRooms: readonly Room[] = [
  {
    files: /^src\/engine\/(decide|plan-delivery)\.ts$/,
    may: [...floors.map(folder), 'src/time.ts'],
  },
  below(
    'intents',
    ...(['planning', 'nudges', 'doses', 'assess', 'safety', 'profile', 'ask', 'reading', 'method'] as const).map(
      folder,
    ),
  ),
  below('club', folder('nudges'), folder('reading')),
  below('profile', folder('reading'), folder('method')),
  below('ask', folder('doses'), folder('assess'), folder('reading'), folder('method'), 'minisearch'),
  below('planning', folder('doses'), folder('assess'), folder('method')),
  below('nudges', 'src/engine/method/steps/', 'src/engine/reading/zones.ts', 'src/engine/reading/locale-zones.ts'),
  below('doses', folder('assess'), folder('method')),
  below('safety', 'src/engine/assess/load.ts', 'src/engine/reading/edit-distance.ts', 'src/engine/method/red-flags/'),
  below('assess', folder('method')),
  below('reading', folder('method')),
  {
    files: /^src\/engine\/model\//,
    may: [folder('model'), `types:${folder('method')}`, ...idLists, 'src/time.ts', 'zod'],
  },
  // What raises a red flag stands in text files beside it, for a clinician to read. They are part of the program, read once when it is loaded.
  { files: /^src\/engine\/method\/red-flags\/read-lines\.ts$/, may: ['node:fs'] },
  { files: /^src\/engine\/method\//, may: [folder('method'), 'src/time.ts'] },
];

export const rooms: readonly Room[] = [
  { files: /^src\/main\.ts$/, may: 'everything' },
  // What a process owns while it runs.
  {
    files: /^src\/owned\.ts$/,
    may: [
      'src/ops/',
      'src/app/debts.ts',
      'src/adapters/log.ts',
      'types:src/adapters/messenger.ts',
      'types:src/store/store.ts',
      'node:',
    ],
  },
  // Backup and restore by hand: a second way into the program, which wires no bot.
  {
    files: /^src\/upkeep\.ts$/,
    may: ['src/upkeep/', 'src/config.ts', 'src/time.ts', 'node:'],
  },
  // What the calendar asks for.
  {
    files: /^src\/upkeep\//,
    may: [
      'src/upkeep/',
      'types:src/config.ts',
      'src/store/',
      'src/adapters/log.ts',
      'src/adapters/in-time.ts',
      'src/time.ts',
      'node-cron',
      'node:',
    ],
  },
  ...engineRooms,
  {
    files: /^src\/wording\//,
    may: ['src/wording/', 'types:src/engine/', ...pureReaders, 'src/card.ts', 'src/time.ts'],
  },
  {
    files: /^commands\//,
    may: [
      'commands/',
      'src/command.ts',
      'src/engine/reading/',
      'src/engine/model/',
      // The closed lists of what can be typed: pain spots, check questions, rules.
      'src/engine/method/',
      'types:src/engine/',
      'zod',
    ],
  },
  { files: /^src\/command\.ts$/, may: ['types:src/engine/', 'types:src/wording/', 'src/engine/reading/too-long.ts'] },
  { files: /^src\/card\.ts$/, may: ['src/time.ts'] },
  { files: /^src\/time\.ts$/, may: [] },
  { files: /^src\/config\.ts$/, may: ['zod', 'src/engine/reading/edit-distance.ts'] },
  { files: /^src\/preflight\.(mjs|d\.mts)$/, may: ['node:'] },
  {
    files: /^src\/store\//,
    may: [
      'src/store/',
      'types:src/engine/',
      'src/time.ts',
      'kysely',
      'better-sqlite3',
      'pg',
      'node:',
      // The vocabulary of its rows: how ids are made, the states, a runner of whom nothing is stored, how a stored document reads. No decisions.
      'src/engine/model/ids.ts',
      'src/engine/model/nudge.ts',
      'src/engine/model/snapshot.ts',
      'src/engine/model/stored-documents.ts',
      'src/engine/model/stored-plan.ts',
    ],
  },
  {
    files: /^src\/delivery\//,
    may: [
      'src/delivery/',
      'src/engine/model/nudge.ts',
      'src/engine/model/ids.ts',
      'src/store/store.ts',
      'src/adapters/messenger.ts',
      'src/adapters/log.ts',
      'src/adapters/in-time.ts',
      'src/card.ts',
      'src/time.ts',
      'node-cron',
    ],
  },
  // Prints the manifest from the command definitions: a script, not a part of the running bot.
  {
    files: /^src\/adapters\/slack\/print-manifest\.ts$/,
    may: [...anyAdapter, 'src/adapters/slack/', 'commands/index.ts'],
  },
  { files: /^src\/adapters\/discord\//, may: [...anyAdapter, 'src/adapters/discord/', 'discord.js'] },
  {
    files: /^src\/adapters\/slack\//,
    may: [...anyAdapter, 'src/adapters/slack/', '@slack/bolt', '@slack/web-api', '@slack/types'],
  },
  {
    files: /^src\/adapters\/playground\//,
    may: [...anyAdapter, 'src/adapters/playground/', 'src/engine/reading/too-long.ts', 'hono', '@hono/node-server'],
  },
  {
    files: /^src\/adapters\/[^/]+$/,
    may: ['src/adapters/', 'src/card.ts', 'src/command.ts', 'src/time.ts', 'types:src/engine/model/ids.ts'],
  },
  { files: /^src\/pictures\//, may: ['src/pictures/', 'src/card.ts', 'types:src/engine/', '@resvg/resvg-js', 'node:'] },
  {
    files: /^src\/ops\//,
    may: [
      'src/ops/',
      'src/config.ts',
      'types:src/store/store.ts',
      'src/adapters/log.ts',
      'src/time.ts',
      'hono',
      '@hono/node-server',
      'pino',
      'prom-client',
      'node:',
    ],
  },
  {
    files: /^src\/app(\.ts|\/)/,
    may: [
      'src/app/',
      'src/app.ts',
      'src/engine/',
      'src/wording/',
      'src/command.ts',
      'src/card.ts',
      'src/store/store.ts',
      'src/delivery/',
      'src/adapters/messenger.ts',
      'src/adapters/log.ts',
      'src/adapters/in-time.ts',
      'src/time.ts',
      'node:crypto',
    ],
  },
];

/** Words that a room may not use. `except` names files with the reason why they may. */
export interface Taboo {
  readonly word: RegExp;
  readonly files: RegExp;
  readonly instead: string;
  readonly except: Readonly<Record<string, string>>;
}

const ours = /^(src|commands)\//;

export const taboos: readonly Taboo[] = [
  {
    word: /\bDate\.now\b|\bnew Date\(|\bTemporal\.Now\b|\bperformance\.now\b/,
    files: ours,
    instead: 'take a Clock (src/time.ts) or `now: Instant`',
    except: {
      'src/time.ts': 'the one reader of the clock',
      'src/adapters/playground/page/': 'runs in the browser, where no Clock reaches',
    },
  },
  {
    word: /\bMath\.random\b/,
    files: ours,
    instead: 'take a source of randomness as a parameter, or node:crypto where an id is made',
    except: { 'src/main.ts': 'the composition root' },
  },
  {
    word: /\bprocess\.env\b/,
    files: ours,
    instead: 'read it in src/config.ts from the value that main.ts hands over',
    except: { 'src/main.ts': 'the composition root', 'src/upkeep.ts': 'the one of the commands by hand' },
  },
  {
    word: /\b(setTimeout|setInterval|setImmediate|queueMicrotask)\b|\bPromise\b|\bawait\b/,
    files: /^src\/engine\//,
    instead: 'the engine is pure and synchronous; waiting belongs to delivery/ or app.ts',
    except: {},
  },
  {
    word: /\bprocess\.|\bconsole\.|\bfetch\(|\bclass \w+ |^\s*(export )?(const )?enum /m,
    files: /^src\/engine\//,
    instead: 'the engine is functions and tables: no process, no console, no network, no classes, no enums',
    except: {},
  },
  {
    word: /\((?:[^()]*, )?one\b[^()]*\)(?:: [^=>]+)? =>|\bfunction \w*(?:<[^>]*>)?\([^)]*\bone(?=[,:)])|\bconst one of\b/,
    files: ours,
    instead: 'a parameter that is named for what it is: `run`, `step`, `button`',
    except: {},
  },
  { word: /^export default\b/m, files: ours, instead: 'a named export', except: {} },
  {
    // The runtime's own clocks may be watched, so that nobody waits ten seconds for a time-out.
    word: /\bvi\.(mock|doMock|fn)\(|\bvi\.spyOn\((?!AbortSignal,|globalThis,)/,
    files: /^test\//,
    instead: 'a fake from test/fakes handed in as a parameter',
    except: {},
  },
  {
    word: /\b(it|test|describe)\.(only|skip|todo|skipIf)\b/,
    files: /^test\//,
    instead: 'a test that runs, or none',
    except: {
      'test/browser-day.test.ts': 'npm test also runs where Chromium is missing; .ci/run installs it',
      'test/adapters/playground/page.test.ts': 'the same',
    },
  },
];

/** Lines that a file in src/ or commands/ may have. */
export const mostLines = 250;
/** Files that may be longer, each with its reason. */
export const longFiles: Readonly<Record<string, string>> = {
  'src/wording/en/steps.ts': 'a table of words: the sentences of every step, read as one list',
};

/** Lines that a function in src/ or commands/ may have. */
export const mostFunctionLines = 60;
/** Functions that may be longer, as 'file name', each with its reason. */
export const excusedFunctions: Readonly<Record<string, string>> = {
  'src/store/migrations/001-start.ts up': 'a migration never changes: its tables, read from top to bottom',
  'src/app/follow-up.ts createFollowUp': 'a closure over the shell’s parts: each function in it is short',
  'src/app/handle.ts createHandler': 'a closure over the shell’s parts: each function in it is short',
};
