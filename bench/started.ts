import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: { start: string } };

/** What `npm start` runs, from any other folder. */
export const started: readonly string[] = scripts.start
  .split(' ')
  .slice(1)
  .map((part) => part.replace(/^(?:\.\/)?src\//, `${root}src/`));
