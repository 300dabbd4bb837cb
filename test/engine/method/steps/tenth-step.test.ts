import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../../src/time.ts';
import { ended } from '../../../fixtures/recovery-day.ts';

const here = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const tree = mkdtempSync(join(tmpdir(), 'tenth-step-'));
afterAll(() => rmSync(tree, { recursive: true }));

/** All there is to the new step but its words. The book has no rule on socks: the example borrows two of those that it has. */
const row = `import type { Step } from './step.ts';

export const compressionSocks = {
  id: 'compression-socks',
  rules: ['M6', 'D-hands'],
  after: null,
  minutes: 120,
  fromTier: 2,
  quick: false,
  benefit: 1,
  needs: null,
  instead: false,
  window: { anchor: 'run-end', opens: 140, due: 150, closes: 300 },
  dose: 'plain',
  dropsOut: ['bed-now', 'short'],
  gates: [
    {
      id: 'socks-arteries',
      rule: 'D-hands',
      verdict: 'block',
      kind: 'safety',
      when: { flag: 'peripheral-arterial-disease' },
    },
  ],
} as const satisfies Step;
`;

const importLine = "import { compressionSocks } from './compression-socks.ts';\n";

const turns = (about: string) =>
  `[${['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'].map((turn) => `'${about} ${turn}.'`).join(', ')}]`;
const words = `
  'compression-socks': {
    name: 'Compression socks',
    icon: '🧦',
    openers: ${turns('Opener')},
    why: 'They feel good, and that is all that is claimed.',
    praise: ${turns('Praise')},
    plain: { what: 'Two hours in them.', how: 'Pull them on, two hours, nothing that pinches.' },
  },`;
const gateWords = "\n  'socks-arteries': 'No compression on legs that need the blood.',";

/** Puts `more` behind the one place where `there` stands. */
function insert(file: string, there: string, more: string): void {
  const text = readFileSync(join(tree, file), 'utf8');
  expect(text.split(there), `${file} has one "${there}"`).toHaveLength(2);
  writeFileSync(
    join(tree, file),
    text.replace(there, () => there + more),
  );
}

interface Outcome {
  readonly well: boolean;
  readonly out: string;
}

/** What a process in the copied tree says, and whether it ended well. */
function run(...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: tree }, (error, out, trouble) => {
      resolve({ well: error === null, out: out + trouble });
    });
  });
}

const typeCheck = () => run('node_modules/typescript/bin/tsc', '--noEmit', '--pretty', 'false');

/** The places that do not compile. */
const wrongFiles = (out: string) => [...out.matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map(([, file]) => file ?? '');

let wordless: Outcome;
let worded: Outcome;
let looked: Outcome;
beforeAll(async () => {
  for (const path of ['src', 'commands', 'package.json', 'tsconfig.json'])
    cpSync(here(path), join(tree, path), { recursive: true });
  // What makes a runner and a row of text out of a card: it runs on the copied source.
  for (const name of ['book', 'card-lines', 'coached'])
    cpSync(here(`test/fixtures/${name}.ts`), join(tree, `test/fixtures/${name}.ts`));
  symlinkSync(realpathSync(here('node_modules')), join(tree, 'node_modules'));

  const steps = 'src/engine/method/steps';
  writeFileSync(join(tree, steps, 'compression-socks.ts'), row);
  insert(`${steps}/steps.ts`, "import { epsomBath } from './epsom-bath.ts';\n", importLine);
  insert(`${steps}/steps.ts`, 'iceBath, meal, rest,', ' compressionSocks,');
  wordless = await typeCheck();
  insert('src/wording/en/steps.ts', 'export const steps = {', words);
  insert('src/wording/en/gates.ts', 'export const gates = {', gateWords);
  [worded, looked] = await Promise.all([typeCheck(), run('--input-type=module', '--eval', look)]);
  // The compiler twice, on a machine that is busy with all the other tests.
}, 60_000);

/** What is told by a process on the changed source. */
interface Seen {
  readonly planned: object;
  readonly count: number;
  readonly plan: string;
  readonly size: string;
  readonly readBack: boolean;
  readonly message: string;
  readonly why: string;
  readonly done: string;
  readonly closed: { readonly steps: readonly string[]; readonly left: object; readonly plan: string };
  readonly form: string;
  readonly unwanted: object;
}

const look = `
import { readPlan } from './src/engine/model/stored-plan.ts';
import { answerLines, cardLines } from './test/fixtures/card-lines.ts';
import { coached } from './test/fixtures/coached.ts';

const report = { type: 'long', minutes: 90 };
const isNew = ({ step }) => step === 'compression-socks';
const coach = coached();
const plan = answerLines(coach.do({ kind: 'report-run', report }, ${ended}));
const size = answerLines(coach.do({ kind: 'ask', question: 'why is my plan so long' }, ${ended}));
const own = coach.plan().steps.find(isNew);
for (const { id, dueAt } of coach.snapshot.nudges)
  if (dueAt < own.dueAt) coach.do({ kind: 'mark', nudge: id, as: 'done' }, Math.max(${ended}, dueAt));
const message = cardLines(coach.deliver(own.dueAt).card);
const press = (as) => answerLines(coach.do({ kind: 'mark', nudge: coach.row('compression-socks').id, as }, own.dueAt));

const careful = coached({ health: ['peripheral-arterial-disease'], healthConsentAt: 1, size: 'full' });
const carefulPlan = answerLines(careful.do({ kind: 'report-run', report }, ${ended}));
const unwilling = coached({ unwanted: ['compression-socks'] }).run(report, ${ended});

console.log(JSON.stringify({
  planned: own,
  count: coach.plan().steps.length,
  plan,
  size,
  readBack: readPlan(JSON.stringify(coach.plan()))?.steps.some(isNew),
  message,
  why: press('why'),
  done: press('done'),
  closed: {
    steps: careful.plan().steps.map(({ step }) => step),
    left: careful.plan().leftOut.find(isNew),
    plan: carefulPlan,
  },
  form: JSON.stringify(coach.do({ kind: 'profile-form', section: 'nudges' }, own.dueAt).reply),
  unwanted: unwilling.leftOut.find(isNew),
}));
`;

describe('a tenth step', () => {
  it('is one file and a place in the list, and then the compiler asks for its words and for nothing else', () => {
    expect(wordless.well).toBe(false);
    const wrong = wrongFiles(wordless.out);
    expect(wrong).toContain('src/wording/en/steps.ts');
    expect(wrong).toContain('src/wording/en/gates.ts');
    expect(wrong.filter((file) => !file.startsWith('src/wording/en/'))).toEqual([]);
  });

  it('compiles once it has its words', () => {
    expect(worded).toEqual({ well: true, out: '' });
  });

  it('is planned at its hour and stands in the plan’s card, in its picture and in what the store reads back', () => {
    const { planned, count, plan, size, readBack } = seen();
    expect(count).toBe(10);
    expect(planned).toMatchObject({
      opensAt: ended + 140 * MINUTE,
      dueAt: ended + 150 * MINUTE,
      closesAt: ended + 5 * HOUR,
    });
    expect(plan).toContain('🧦 11:30 Compression socks (ahead): Two hours in them.');
    expect(plan).toMatch(/\(picture: .*Rest 10:50, Compression socks 11:30, Warm Epsom bath/);
    expect(size).toContain('The plan has every step of the method.');
    expect(readBack).toBe(true);
  });

  it('is sent with its words and its buttons, and answers them', () => {
    const { message, why, done } = seen();
    expect(message).toBe(
      [
        '# 🧦 Compression socks',
        'Opener Two. Pull them on, two hours, nothing that pinches.',
        '[Done] [Skip] [Later] [Why?]',
      ].join('\n'),
    );
    expect(why).toContain('They feel good, and that is all that is claimed.');
    expect(done).toContain('Praise Two.');
  });

  it('is closed by its gate, which says why', () => {
    const { steps, left, plan } = seen().closed;
    expect(steps).not.toContain('compression-socks');
    expect(left).toMatchObject({ because: 'gate', gate: 'socks-arteries', rule: 'D-hands' });
    expect(plan).toContain('Compression socks: left out. No compression on legs that need the blood.');
  });

  it('can be named in the profile as never wanted', () => {
    expect(seen().form).toContain('Compression socks');
    expect(seen().unwanted).toMatchObject({ because: 'unwanted' });
  });
});

function seen(): Seen {
  expect(looked.well, looked.out).toBe(true);
  return JSON.parse(looked.out) as Seen;
}
