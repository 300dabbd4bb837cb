import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { openSqlite } from '../src/store/sqlite.ts';
import { writeAsOf } from './store/earlier-versions.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'bad-database-'));
afterAll(() => rmSync(root, { recursive: true }));
let homes = 0;
let file: string;
beforeEach(() => {
  file = join(mkdtempSync(join(root, `${++homes}-`)), 'coach.db');
});

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');
const coach = async (keys: readonly string[] = []) => openSqlite(`file:${file}`, { keys });
const closed = async (keys: readonly string[] = []) => (await coach(keys)).close();
const backUp = (name = `${file}.good.backup`) => {
  const db = new Sqlite(file);
  db.exec(`vacuum into '${name}'`);
  db.close();
};
const change = (statement: string) => {
  const db = new Sqlite(file);
  db.exec(statement);
  return db;
};
/** `blocks` of 512 bytes are all that the disk takes of one file, as if it were full then. */
function start(env: Readonly<Record<string, string>>, blocks: number | null) {
  const limit = blocks === null ? '' : `ulimit -f ${blocks};`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `${limit} exec "$0" "$1"`, process.execPath, main], {
    cwd: root,
    env: { PATH: process.env.PATH, DATABASE_URL: `file:${file}`, PORT: '0', LOG_LEVEL: 'silent', ...env },
    encoding: 'utf8',
    timeout: 19_000,
  });
  return { status, stdout, stderr };
}

interface Bad {
  /** Makes the file what it is; resolves with what lets go of it. */
  readonly make: () => Promise<() => void>;
  readonly says: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly blocks?: number;
}
const free = () => {};

const bad: Readonly<Record<string, Bad>> = {
  'damaged, with a backup': {
    make: async () => {
      await closed();
      backUp();
      writeFileSync(file, 'a shopping list '.repeat(2000));
      return free;
    },
    says: 'is damaged, so I will not touch it. The newest sound backup is .*good.backup: put it back with npm run restore',
  },
  'damaged, without a backup': {
    make: async () => {
      writeFileSync(file, 'a shopping list '.repeat(2000));
      return free;
    },
    says: 'is damaged, so I will not touch it. There is no sound backup of it',
  },
  'empty beside a backup': {
    make: async () => {
      await closed();
      backUp();
      writeFileSync(file, '');
      return free;
    },
    says: 'is missing or empty, but there is a backup of it, .*: put it back with npm run restore',
  },
  "another program's": {
    make: async () => {
      change('create table song (title text)').close();
      return free;
    },
    says: "is the database of another program, so I will not touch it. Point DATABASE_URL at a file of the coach's own",
  },
  'held by another program': {
    make: async () => {
      await closed();
      const other = change('begin immediate');
      return () => void other.close();
    },
    says: 'is held by another program. Close that one, then start again .SQLITE_BUSY',
  },
  'held by another coach': {
    make: async () => {
      const store = await coach();
      return () => void store.close();
    },
    says: `is in use by process ${process.pid} on `,
  },
  'of a newer version': {
    make: async () => {
      await closed();
      change("insert into kysely_migration values ('999-tomorrow', '2030')").close();
      return free;
    },
    says: 'newer version of the coach .*999-tomorrow.* Start that version, or restore the backup',
  },
  'sealed, without its key': {
    make: async () => {
      await closed([key(1)]);
      return free;
    },
    says: 'are sealed: set DATA_KEY to the key that they were sealed with',
  },
  'sealed with another key': {
    make: async () => {
      await closed([key(1)]);
      return free;
    },
    env: { DATA_KEY: key(2) },
    says: 'DATA_KEY does not fit .*: set it to the key that its health facts were sealed with',
  },
  'of an earlier version, on a disk without room for its backup': {
    make: async () => {
      await writeAsOf('0.1.0', file);
      return free;
    },
    blocks: 150,
    says: 'cannot be opened and written. Check .* the free space on that disk, then start again .SQLITE_IOERR',
  },
};

it.each(Object.keys(bad))(
  'a database that is %s ends the start with one sentence and its mend, untouched',
  async (how) => {
    const { make, says, env, blocks } = bad[how] ?? expect.fail(how);
    const release = await make();
    const before = readFileSync(file);
    const { status, stdout, stderr } = start(env ?? {}, blocks ?? null);
    release();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    const said = stderr.split('\n').filter((line) => line !== '' && !/^\(node:|^\(Use `node/.test(line));
    expect(said).toEqual([expect.stringMatching(new RegExp(says))]);
    expect(readFileSync(file).equals(before)).toBe(true);
    const folder = join(file, '..');
    expect(readdirSync(folder).filter((name) => name.includes('partial') || name.includes('before-'))).toEqual([]);
  },
);
