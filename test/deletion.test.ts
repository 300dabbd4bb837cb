import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { MINUTE } from '../src/time.ts';
import { wordsLeft } from './fakes/bytes.ts';
import { cardOf, click, openClubLife, words } from './fakes/club-life.ts';
import { openPlaygroundLife } from './fakes/playground-life.ts';
import { bed, ended } from './fixtures/recovery-day.ts';

const folder = mkdtempSync(join(tmpdir(), 'deletion-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a runner who deletes everything', () => {
  it('is nowhere in the bytes of the file, its log or a backup made afterwards, and others stay whole', async () => {
    const file = join(folder, 'whole.db');
    const life = await openClubLife(ended, `file:${file}`);
    const zelda = { as: 'zelda4711' };
    await life.say('recovery-team setup #team 20:15', { as: 'dee', captain: true });
    await life.say('recovery-profile health', {
      ...zelda,
      direct: true,
      fields: { consent: 'yes', health: 'heart-disease' },
    });
    await life.say('recovery-profile body', { ...zelda, direct: true, fields: { mass: '71.3 kg' } });
    await life.say('finished-run long 93min sore calves rpe 7', zelda);
    await life.say('finished-run easy 40min', { as: 'ben' });
    for (const sent of [...life.messenger.stored].filter((one) => 'runner' in one.to && one.to.runner.endsWith('4711')))
      await click(life, sent, 'Done', zelda);
    await life.pass(bed + 11 * 60 * MINUTE);
    await life.say('sweat-rate weighed 71.3 to 70.1 drank 500ml 93min', zelda);
    expect(life.messenger.stored.some((one) => 'club' in one.to && words(one.card).includes('Zelda4711'))).toBe(true);
    const hers = ['zelda4711', 'heart-disease', '71.3', '"calf"', '"minutes":93'];
    expect(await wordsLeft(file, hers)).toEqual(expect.arrayContaining(hers.map((word) => `${word} in .test.backup`)));

    const answer = await life.say('recovery-data delete confirm', zelda);
    expect(words(cardOf(answer))).toContain('A backup that was made before now still has you');
    expect(await wordsLeft(file, hers)).toEqual([]);
    await life.pass(life.clock.now() + 60 * MINUTE);
    expect(await wordsLeft(file, hers)).toEqual([]);
    expect((await life.store.read('discord:ben', life.clock.now())).runs).toHaveLength(1);
    expect(words(life.messenger.edits.at(-1)?.card ?? { blocks: [] })).toMatch(/^(?!.*Zelda).*Ben/s);
    await life.app.stop();
    await life.store.close();
    expect(await wordsLeft(file, hers)).toEqual([]);
  });

  it('stays unknown when a message that was on its way then fails', async () => {
    const file = join(folder, 'closed.db');
    const life = await openClubLife(ended, `file:${file}`);
    await life.say('finished-run long 93min', { as: 'zelda4711' });
    let deleted: Promise<unknown> | null = null;
    life.messenger.answer(() => {
      deleted ??= life.say('recovery-data delete confirm', { as: 'zelda4711' });
      return { kind: 'closed' };
    });
    life.clock.set((await life.store.nextDue()) ?? 0);
    await life.app.tick();
    expect(await deleted).not.toBeNull();
    await life.app.stop();
    expect(await wordsLeft(file, ['zelda4711'])).toEqual([]);
    await life.store.close();
  });

  it('is gone from what a reader held up as soon as the reader is', async () => {
    const file = join(folder, 'held.db');
    const life = await openClubLife(ended, `file:${file}`);
    await life.say('finished-run long 93min', { as: 'zelda4711' });
    const reader = new Sqlite(file);
    reader.exec('begin; select * from runner');
    await life.say('recovery-data delete confirm', { as: 'zelda4711' });
    expect(readFileSync(`${file}-wal`).includes('zelda4711')).toBe(true);
    reader.exec('rollback');
    await life.app.tick();
    expect(await wordsLeft(file, ['zelda4711'])).toEqual([]);
    reader.close();
    await life.app.stop();
    await life.store.close();
  });

  it("is gone from the playground's conversations and its journal too", async () => {
    const home = mkdtempSync(join(folder, 'playground-'));
    const life = await openPlaygroundLife(ended, home);
    await life.say('finished-run long 93min sore calves');
    await life.say('recovery-profile');
    const journal = () => readFileSync(join(home, 'playground.jsonl'), 'utf8');
    expect(journal()).toContain('93min sore calves');
    await life.say('recovery-data delete confirm');
    expect(journal()).not.toMatch(/93|calves|long run/);
    expect(life.transcript.join('\n')).toContain('I know nothing about you any more');
    expect(await wordsLeft(join(home, 'coach.db'), ['playground:ana', '"Ana"'])).toEqual([]);
    await life.close();
  });
});
