import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { workedPlans } from '../scripts/worked-plans.ts';
import { nudgeStates, transitions } from '../src/engine/model/nudge.ts';

it('the worked plans are what the engine plans today (else: npm run plans, and read them again)', () => {
  const printed = readFileSync(new URL('../docs/worked-plans.md', import.meta.url), 'utf8');
  expect(printed).toBe(workedPlans());
});

it('ARCHITECTURE.md shows every move of a nudge as the table in the code has it', () => {
  const page = readFileSync(new URL('../ARCHITECTURE.md', import.meta.url), 'utf8');
  const [, table = ''] = page.split('| move | from | to |');
  const shown = table.matchAll(/^\| (\w+)[^|]*\| ([^|]+) \| (\w+) \|$/gm).map(([, move, from = '', to]) => ({
    move,
    from:
      from === 'anything but done'
        ? nudgeStates.filter((state) => state !== 'done').toSorted()
        : from.split(', ').toSorted(),
    to,
  }));
  const moves = Object.entries(transitions).map(([move, { from, to }]) => ({ move, from: from.toSorted(), to }));
  const byName = (a: { move?: string | undefined }, b: { move?: string | undefined }) =>
    (a.move ?? '').localeCompare(b.move ?? '');
  expect([...shown].toSorted(byName)).toEqual(moves.toSorted(byName));
});

it('ARCHITECTURE.md names files and folders that exist', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const page = readFileSync(`${root}/ARCHITECTURE.md`, 'utf8');
  const tree = globSync('{src,commands,test,scripts,bench}/**', { cwd: root }).map(
    (path) => `/${path.replaceAll('\\', '/')}`,
  );
  const named = [...page.matchAll(/`([\w./-]+\.(?:ts|txt)|[\w./-]+\/)`/g)].map(([, path = '']) => path);
  // What somebody would add.
  const planned = new Set(['wording/fr/', 'adapters/whatsapp/']);
  const missing = named.filter((path) => !planned.has(path) && !tree.some((known) => `${known}/`.includes(`/${path}`)));
  expect(named.length).toBeGreaterThan(40);
  expect(missing).toEqual([]);
});

it('docs/reliability.md names tests that exist, by their words', () => {
  const page = readFileSync(new URL('../docs/reliability.md', import.meta.url), 'utf8');
  const named = [...page.matchAll(/^\| [^|]+ \| `([^`]+)`: ([^|]+) \|/gm)].map(([, file = '', name = '']) => ({
    file,
    name,
  }));
  expect(named.length).toBeGreaterThan(30);
  // A quote inside a name is escaped in the code, or it stands between quotes of the other kind.
  const plain = (text: string) => text.replaceAll('\\', '');
  const missing = named.filter(
    ({ file, name }) =>
      !plain(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).includes(plain(name.trim())),
  );
  expect(missing).toEqual([]);
});
