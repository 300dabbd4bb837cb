import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { DAY, MINUTE } from '../../src/time.ts';
import { backupByHand, restoreByHand } from '../../src/upkeep/by-hand.ts';
import { shelfOf } from '../../src/upkeep/shelf.ts';
import { openClubLife } from '../fakes/club-life.ts';
import { kill, otherCoach } from '../fakes/other-process.ts';
import { bed, ended } from '../fixtures/recovery-day.ts';

const root = mkdtempSync(join(tmpdir(), 'restore-'));
afterAll(() => rmSync(root, { recursive: true }));
let homes = 0;

/** Morning of the next day: every message of the day's plan is out by then. */
const nextMorning = bed + 12 * 60 * MINUTE;

describe('a backup', () => {
  let home: string;
  let file: string;
  let config: Parameters<typeof backupByHand>[0];
  const url = () => `file:${file}`;
  const backups = () => readdirSync(shelfOf(config).folder).toSorted();
  const restore = (backup: string | null = null, send = false) => restoreByHand(config, { backup, send }, ended);
  beforeEach(() => {
    home = join(root, `${++homes}`);
    file = join(home, 'coach.db');
    config = { database: { kind: 'sqlite', url: url() }, backups: { folder: null, keep: 2 }, dataKeys: [] };
  });
  const lose = async () => {
    for (const part of ['', '-wal', '-shm']) await rm(`${file}${part}`, { force: true });
  };
  /** Ana's run, backed up while the coach runs; everything of that day sent by the original, which is then lost. */
  async function backedUpAndLost(): Promise<number> {
    const life = await openClubLife(ended, url());
    await life.say('finished-run long 93min', { as: 'ana' });
    await backupByHand(config, ended);
    const before = life.messenger.stored.length;
    await life.pass(nextMorning);
    const sent = life.messenger.stored.length - before;
    await life.app.stop();
    await life.store.close();
    await lose();
    return sent;
  }

  it('put back after the file was lost sends nothing twice, nudges new runs, and sends the rest when told to', async () => {
    expect(await backedUpAndLost()).toBeGreaterThan(5);
    const said = (await restore()).join('\n');
    expect(said).toMatch(/Held, because it may have been sent before: .*\d+ step on discord/);
    expect(said).toContain('--send');
    expect(said.toLowerCase()).not.toContain('ana');
    const life = await openClubLife(ended, url());
    await life.say('finished-run easy 40min', { as: 'ben' });
    await life.pass(ended + 3 * 60 * MINUTE);
    const told = () => [...new Set(life.messenger.stored.flatMap(({ to }) => ('runner' in to ? [to.runner] : [])))];
    expect(told()).toEqual(['discord:ben']);
    expect((await life.store.read('discord:ana', ended)).runs).toHaveLength(1);

    // The operator says so while the coach runs.
    expect((await restore(null, true)).join()).toMatch(/^Let go: .*step on discord/);
    expect((await restore(null, true)).join()).toMatch(/^Nothing is held/);
    await life.pass(nextMorning);
    expect(told()).toEqual(['discord:ben', 'discord:ana']);
    await life.app.stop();
    await life.store.close();
  });

  it('that somebody copied back by hand holds too, whatever starts on it', async () => {
    await backedUpAndLost();
    await copyFile(join(shelfOf(config).folder, backups()[0] ?? ''), file);
    const life = await openClubLife(ended, url());
    await life.pass(nextMorning);
    expect(life.messenger.stored).toEqual([]);
    await life.app.stop();
    await life.store.close();
    const again = await openSqlite(url());
    // A later check-in, whose window is still to come.
    expect(again.held(nextMorning)).toEqual([{ platform: 'discord', kind: 'check', rows: 1 }]);
    await again.close();
  });

  it('wakes nobody for what is held', async () => {
    await backedUpAndLost();
    await restore();
    const store = await openSqlite(url());
    expect(store.held(ended)).not.toEqual([]);
    expect(await store.nextDue()).toBeNull();
    await store.close();
  });

  it('has no token of what the original was about to answer, and the original keeps it', async () => {
    const life = await openClubLife(ended, url());
    await life.store.owe({ owner: 'discord:ana', id: 'r1', at: ended, doc: 'secret-token' });
    const copy = await life.store.backup(shelfOf(config), ended);
    expect(readFileSync(copy ?? '').includes('secret-token')).toBe(false);
    expect(await life.store.owedStill(ended)).toHaveLength(1);
    await life.app.stop();
    await life.store.close();
  });

  it('leaves the original as it was: nothing of a live coach is held', async () => {
    const life = await openClubLife(ended, url());
    await life.say('finished-run long 93min', { as: 'ana' });
    await life.store.backup(shelfOf(config), ended);
    expect(life.store.held(ended)).toBeNull();
    await life.app.stop();
    await life.store.close();
    const again = await openSqlite(url());
    expect(again.held(ended)).toBeNull();
    await again.close();
  });

  it('is for its owner alone, whole by itself, and only the newest stay', async () => {
    const store = await openSqlite(url());
    for (let day = 0; day < 4; day++) await backupByHand(config, ended + day * DAY);
    expect(backups()).toHaveLength(2);
    const { folder } = shelfOf(config);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of backups()) {
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
      const copy = new Sqlite(join(folder, name), { readonly: true });
      expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
      copy.close();
    }
    expect(backups().at(-1)).toMatch(/^coach\.db\.\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.backup$/);
    await store.close();
  });

  it('that breaks off leaves no half copy, and earlier ones as they were', async () => {
    const store = await openSqlite(url());
    await backupByHand(config, ended);
    await store.close();
    truncateSync(file, 8192);
    await expect(backupByHand(config, ended + DAY)).rejects.toThrow(/could not be backed up .*earlier backups are as/);
    expect(backups()).toHaveLength(1);
    expect(backups()[0]).toMatch(/Z\.backup$/);
  });

  it('of nothing is refused with a sentence', async () => {
    await expect(backupByHand(config, ended)).rejects.toThrow(`There is no database ${file}`);
    await expect(restore()).rejects.toThrow('There is no sound backup');
  });

  it('is not put back while a coach runs', async () => {
    await (await openSqlite(url())).close();
    await backupByHand(config, ended);
    const before = readFileSync(file);
    const coach = await otherCoach(file);
    await expect(restore()).rejects.toThrow(/is in use by process/);
    await kill(coach);
    expect(readFileSync(file).length).toBe(before.length);
    expect(readdirSync(home).filter((name) => name.includes('replaced'))).toEqual([]);
  });

  it('takes the place of a damaged database, which is kept beside it for its owner alone', async () => {
    await (await openSqlite(url())).close();
    await backupByHand(config, ended);
    writeFileSync(file, 'a shopping list '.repeat(1000));
    await expect(openSqlite(url(), { backups: shelfOf(config).folder })).rejects.toThrow(
      /is damaged.*Z\.backup: put it back with npm run restore/,
    );
    const said = (await restore()).join('\n');
    const [aside = ''] = readdirSync(home).filter((name) => name.includes('.replaced-'));
    expect(said).toContain(aside);
    expect(readFileSync(join(home, aside), 'utf8')).toContain('a shopping list');
    expect(statSync(join(home, aside)).mode & 0o777).toBe(0o600);
    await (await openSqlite(url())).close();
  });

  it.each([
    ['that is damaged', () => 'no backup at all '.repeat(500), /is no sound backup, so nothing was changed/],
    ['that is empty', () => '', /is no sound backup, so nothing was changed/],
  ])('%s changes nothing', async (_, content, reason) => {
    await (await openSqlite(url())).close();
    const before = readFileSync(file);
    const bad = join(home, 'bad.backup');
    writeFileSync(bad, content());
    await expect(restore(bad)).rejects.toThrow(reason);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('of another program, of a newer version, or the database itself, is refused with a reason', async () => {
    await (await openSqlite(url())).close();
    const foreign = join(home, 'foreign.backup');
    const other = new Sqlite(foreign);
    other.exec('create table song (title text)');
    other.close();
    await expect(restore(foreign)).rejects.toThrow('is no backup of the coach');
    await backupByHand(config, ended);
    const newer = join(shelfOf(config).folder, backups()[0] ?? '');
    const tomorrow = new Sqlite(newer);
    tomorrow.exec("insert into kysely_migration values ('999-tomorrow', '2030')");
    tomorrow.close();
    await expect(restore(newer)).rejects.toThrow(/newer version .*999-tomorrow/);
    await expect(restore(file)).rejects.toThrow('is the database itself');
    await expect(restore(join(home, 'nowhere'))).rejects.toThrow('There is no file');
  });

  it('beside a database that is empty or missing keeps it from opening as a new one', async () => {
    await (await openSqlite(url())).close();
    await backupByHand(config, ended);
    const { folder } = shelfOf(config);
    await lose();
    await expect(openSqlite(url(), { backups: folder })).rejects.toThrow(/missing or empty.*npm run restore/);
    writeFileSync(file, '');
    await expect(openSqlite(url(), { backups: folder })).rejects.toThrow(/missing or empty.*npm run restore/);
    await restore();
    await (await openSqlite(url(), { backups: folder })).close();
  });
});

it('a database of another program is not touched', async () => {
  const file = join(root, 'foreign.db');
  const other = new Sqlite(file);
  other.exec('create table song (title text)');
  other.close();
  const before = readFileSync(file);
  await expect(openSqlite(`file:${file}`)).rejects.toThrow('is the database of another program');
  expect(readFileSync(file).equals(before)).toBe(true);
});
