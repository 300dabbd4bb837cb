import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { census, circlesIn } from './house/census.ts';
import { importsOf, judge, withoutComments } from './house/judge.ts';
import { longFunctionsIn } from './house/long-functions.ts';
import { excusedFunctions, longFiles, mostFunctionLines, mostLines, taboos } from './house/rooms.ts';
import { isIn, judgeStrings, sentencesIn, stringsOf, wordy } from './house/strings.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = globSync('{src,commands,scripts,bench,test}/**/*.{ts,mts,mjs,js}', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

function read(file: string): string {
  return readFileSync(`${root}/${file}`, 'utf8');
}

describe('the house', () => {
  it('is kept by every file: imports, taboo words, length', () => {
    expect(files.length).toBeGreaterThan(50);
    const broken = files.flatMap((file) => judge(file, read(file)));
    expect(broken.join('\n')).toBe('');
  });

  it('excuses only files that need it', () => {
    const excused = taboos.flatMap((taboo) => Object.keys(taboo.except));
    expect(excused.filter((file) => !existsSync(`${root}/${file}`))).toEqual([]);
    const short = Object.keys(longFiles).filter((file) => read(file).split('\n').length - 1 <= mostLines);
    expect(short).toEqual([]);
  });

  it('says nothing to people outside the wording', () => {
    const said = files.flatMap((file) => judgeStrings(file, readFileSync(`${root}/${file}`, 'utf8')));
    expect(said.join('\n')).toBe('');
  });

  it('excuses only files with words in a row from that', () => {
    const needless = Object.keys(wordy).filter(
      (entry) =>
        !files
          .filter((file) => isIn(entry, file))
          .some((file) => sentencesIn(file, readFileSync(`${root}/${file}`, 'utf8')).length > 0),
    );
    expect(needless).toEqual([]);
  });

  it('excuses only what still needs it', () => {
    const idle = taboos.flatMap(({ word, except }) =>
      Object.keys(except).filter(
        (excused) =>
          !files.some(
            (file) =>
              (excused.endsWith('/') ? file.startsWith(excused) : file === excused) &&
              word.test(withoutComments(read(file))),
          ),
      ),
    );
    expect(idle).toEqual([]);
    const long = files.flatMap((file) =>
      longFunctionsIn(read(file), mostFunctionLines).map(({ name }) => `${file} ${name}`),
    );
    expect(Object.keys(excusedFunctions).filter((excused) => !long.includes(excused))).toEqual([]);
  });
});

describe('the judge of strings', () => {
  it.each([
    ['src/engine/assess/x.ts', "const a = 'No ice bath today.';", 'src/engine/assess/x.ts:1 says "No ice bath today."'],
    ['src/engine/assess/x.ts', `\nconst a = \`at \${t}: out of the water\`;`, 'x.ts:2 says ": out of the water"'],
    ['src/engine/assess/x.ts', `const a = \`\${b ? \`\${c} is done already\` : ''}\`;`, 'says "is done already"'],
    ['src/app.ts', 'const a = "That is done, then";', 'says "That is done, then"'],
    ['src/delivery/x.ts', "log.error({ a }, 'x');\nreply('A step is late');", 'x.ts:2 says "A step is late"'],
    ['src/store/x.ts', "const a = b.replace(/['`]/g, '');\nconst c = 'All of it is gone';", 'x.ts:2 says'],
  ])('finds a sentence in %s: %j', (path, source, complaint) => {
    expect(judgeStrings(path, source).join('\n')).toContain(complaint);
  });

  it.each([
    ['src/wording/x.ts', "const a = 'No ice bath today.';"],
    ['src/engine/assess/x.ts', "// No ice bath today, 'none at all here'\nconst a = 'ice-bath';"],
    ['src/engine/assess/x.ts', `throw new Error(\`no such step as \${a ? 'the ice bath' : b}\`);`],
    ['src/engine/assess/x.ts', "const small = 'a an the my his'.split(' ');"],
    ['src/engine/assess/x.ts', "const pattern = /no ice bath/; const other = 'no (?:ice|salt) bath today';"],
    ['src/delivery/x.ts', "log.error(\n  { nudge: { id } },\n  'A nudge was not sent',\n);"],
    ['src/store/x.ts', `sql<Row>\`select \${a} from nudge where id = \${b}\`; db.exec("drop table if exists x");`],
  ])('leaves %s alone: %j', (path, source) => {
    expect(judgeStrings(path, source)).toEqual([]);
  });

  it('does not go on when it has misread a file', () => {
    expect(() => stringsOf('const a = (b;')).toThrow('misread');
  });
});

describe('the tree as a whole', () => {
  const { circles, upward, inEngine } = census();

  it('has no circle of imports', () => {
    expect(circles).toEqual([]);
  });

  it('imports downwards only', () => {
    expect(upward).toEqual([]);
  });

  it('has a room for everything in the engine but the two decisions', () => {
    expect(inEngine).toEqual(['decide.ts', 'plan-delivery.ts']);
  });

  it('would find a circle', () => {
    const edges = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['a']],
      ['d', ['c']],
      ['e', ['e']],
      ['f', ['a']],
    ]);
    expect(circlesIn(edges).map((circle) => circle.toSorted().join(' '))).toEqual(['a b c d', 'e']);
  });
});

/** A function of so many lines, formatted. */
function functionOf(lines: number): string {
  return ['function draw(): void {', ...Array<string>(lines - 2).fill('  paint();'), '}', ''].join('\n');
}

describe('the reader of long functions', () => {
  const body = Array<string>(3).fill('    paint();');
  it.each([
    ['draw', 'a function', ['export async function draw(): Promise<void> {', ...body, '}']],
    [
      'draw',
      'a function whose parameters have lines of their own',
      ['function draw(', '  a: A,', '): void {', ...body, '}'],
    ],
    ['draw', 'an arrow function', ['const draw = (card: Card) => {', ...body, '};']],
    ['map', 'an arrow function that is handed on', ['  map((card) => {', ...body, '  });']],
    ['draw', 'a method', ['  async draw(card: Card): Promise<void> {', ...body, '  },']],
    [
      'createPen',
      'a function around another',
      ['function createPen() {', '  function draw() {', '    paint();', '  }', '}'],
    ],
  ])('finds %s, %s', (name, _, lines) => {
    expect(longFunctionsIn(lines.join('\n'), 4)).toEqual([{ name, line: 1, lines: lines.length }]);
    expect(longFunctionsIn(lines.join('\n'), lines.length)).toEqual([]);
  });

  it('leaves alone what is long and no function', () => {
    const blocks = [
      ['const words = {', ...body, '};'],
      ['if (ready(card)) {', ...body, '}'],
      ['for (const card of cards(deck)) {', ...body, '}'],
      ['interface Pen {', '  draw(', '    card: Card,', '  ): void;', '}'],
      ['const nothing = () => {};', ...body],
      ['function read(card: Card): string;', ...body],
    ];
    expect(blocks.flatMap((lines) => longFunctionsIn(lines.join('\n'), 4))).toEqual([]);
  });
});

describe('the judge of the house', () => {
  it.each([
    ['src/engine/model/x.ts', "import { openSqlite } from '../../store/sqlite.ts';", 'imports src/store/sqlite.ts'],
    ['src/engine/model/x.ts', "import { readFileSync } from 'node:fs';", 'imports node:fs'],
    [
      'src/adapters/discord/x.ts',
      "import {\n  decide,\n} from '../../engine/decide.ts';",
      'imports src/engine/decide.ts',
    ],
    [
      'src/adapters/discord/x.ts',
      "import { render } from '../slack/render.ts';",
      'imports src/adapters/slack/render.ts',
    ],
    ['src/adapters/slack/x.ts', "export * from 'discord.js';", 'imports discord.js'],
    ['src/adapters/slack/x.ts', "await import('../../store/store.ts');", 'imports src/store/store.ts'],
    ['src/store/x.ts', "import { decide } from '../engine/decide.ts';", 'only types'],
    ['src/engine/x.ts', '', 'in no room'],
    ['src/engine/reading/x.ts', "import { dose } from '../doses/dose-of.ts';", 'imports src/engine/doses/dose-of.ts'],
    ['src/app.ts', "import './main.ts';", 'nobody may'],
    ['src/helpers/x.ts', '', 'in no room'],
    ['src/engine/model/x.ts', 'const a = 1;\nconst b = Date.now();', 'src/engine/model/x.ts:2 says `Date.now`'],
    ['src/app.ts', 'new Date(0)', 'new Date('],
    ['commands/x.ts', 'Math.random()', 'Math.random'],
    ['src/config.ts', 'process.env.X', 'process.env'],
    ['src/engine/model/x.ts', 'setTimeout(f, 1)', 'setTimeout'],
    ['src/adapters/x.ts', "mount('/playground/*');\nDate.now(); /* later */", 'src/adapters/x.ts:2 says `Date.now`'],
    ['src/adapters/x.ts', 'const a = b.replace(/[*]/g, "");\nDate.now(); /* later */', 'says `Date.now`'],
    ['src/engine/model/x.ts', 'export class Coach {}', 'the engine is functions'],
    ['src/card.ts', 'export default 1;', 'export default'],
    ['src/card.ts', '\n'.repeat(251), '251 lines'],
    ['src/card.ts', functionOf(61), 'draw has 61 lines'],
    ['src/card.ts', 'const first = cards.find((one) => one.id === id);', 'named for what it is'],
    ['src/card.ts', 'cards.reduce((sum, one) => sum + one.size, 0);', 'named for what it is'],
    ['src/card.ts', 'for (const one of cards) draw(one);', 'named for what it is'],
    ['commands/x.ts', 'function draw(card: Card, one: Button): void {', 'named for what it is'],
    ['test/x.test.ts', ['vi', "mock('x')"].join('.'), 'a fake'],
    ['test/x.test.ts', ['vi', "spyOn(store, 'read')"].join('.'), 'a fake'],
    ['test/x.test.ts', ['it', "only('x')"].join('.'), 'a test that runs'],
  ])('finds what is wrong in %s: %j', (path, source, complaint) => {
    expect(judge(path, source).join('\n')).toContain(complaint);
  });

  it.each([
    ['src/engine/model/x.ts', "import { MINUTE } from '../../time.ts';\n// Date.now is not for us\n/* new Date() */"],
    [
      'src/store/x.ts',
      "import type { Plan } from '../engine/plan.ts';\nimport { type Run } from '../engine/run.ts';\nimport { sql } from 'kysely/raw';",
    ],
    ['src/main.ts', "import { openSqlite } from './store/sqlite.ts';\nprocess.env; Math.random();"],
    ['src/time.ts', 'export const now = () => Date.now();'],
    ['src/card.ts', '\n'.repeat(250)],
    ['src/card.ts', functionOf(60)],
    ['src/card.ts', "const one = sides[0];\nsay('(one) is enough');\nconst words = { one: 'first' };"],
  ])('leaves %s alone: %j', (path, source) => {
    expect(judge(path, source)).toEqual([]);
  });

  it('reads every kind of import', () => {
    const code =
      "import a from 'a';\nimport * as b from './b.ts';\nimport 'c';\nexport type { D } from '../d.ts';\nimport e, { type F } from 'e';";
    expect(importsOf('src/x/y.ts', code)).toEqual([
      { from: 'a', typeOnly: false },
      { from: 'src/x/b.ts', typeOnly: false },
      { from: 'c', typeOnly: false },
      { from: 'src/d.ts', typeOnly: true },
      { from: 'e', typeOnly: false },
    ]);
  });
});
