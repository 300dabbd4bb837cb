import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Messenger } from '../../src/adapters/messenger.ts';
import { createDebts, readLeft } from '../../src/app/debts.ts';
import type { OwedAnswer } from '../../src/store/store.ts';
import { createFakeClock } from '../fakes/clock.ts';
import { noon } from '../store/fixtures.ts';

afterEach(() => vi.useRealTimers());

/** A store of owed answers in memory. */
function world() {
  const rows = new Map<string, OwedAnswer>();
  const lines: string[] = [];
  const note = (meta: object, message: string) => void lines.push(`${message} ${JSON.stringify(meta)}`);
  const store = {
    owe: async (owed: OwedAnswer) => {
      if (rows.has(owed.id)) return false;
      rows.set(owed.id, owed);
      return true;
    },
    paid: async ({ id }: Pick<OwedAnswer, 'id'>) => void rows.delete(id),
    owedStill: async () => [...rows.values()],
  };
  const parts = { store, clock: createFakeClock(noon), log: { info: note, warn: note, error: note } };
  return { rows, lines, parts, ids: () => [...rows.keys()] };
}

const owed = (id: string) => ({ owner: 'discord:1', id, doc: 'the token' });

describe('an interaction that is acknowledged', () => {
  it('is written down until it is answered', async () => {
    const { rows, parts } = world();
    const paid = await createDebts(parts).owe(owed('r1'));
    expect([...rows.values()]).toEqual([{ ...owed('r1'), at: noon }]);
    await paid();
    expect(rows.size).toBe(0);
  });

  it('and delivered twice waits for the first answer', async () => {
    const { parts, ids } = world();
    const debts = createDebts(parts);
    const first = await debts.owe(owed('r1'));
    const second = await debts.owe(owed('r1'));
    await second();
    expect(ids()).toEqual(['r1']);
    await first();
    expect(ids()).toEqual([]);
  });

  it('is answered also when nothing can be written down, and the log has nothing of it', async () => {
    const { parts, lines } = world();
    const full = async () => {
      throw new Error('SQLITE_FULL');
    };
    const paid = await createDebts({ ...parts, store: { ...parts.store, owe: full, paid: full } }).owe(owed('r1'));
    await paid();
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toContain('the token');
  });

  it('waits half a second for its row at most, and the row still goes when it comes late', async () => {
    vi.useFakeTimers();
    const { parts, ids } = world();
    const late = Promise.withResolvers<void>();
    const owe = async (row: OwedAnswer) => {
      await late.promise;
      return parts.store.owe(row);
    };
    const owing = createDebts({ ...parts, store: { ...parts.store, owe } }).owe(owed('r1'));
    await vi.advanceTimersByTimeAsync(500);
    const paid = await owing;
    expect(ids()).toEqual([]);
    const done = paid();
    late.resolve();
    await done;
    expect(ids()).toEqual([]);
  });
});

describe('what an earlier process left unanswered', () => {
  const discord = (answerAnew: NonNullable<Messenger['answerAnew']>) =>
    new Map<string, Messenger>([
      [
        'discord',
        {
          platform: 'discord',
          send: async () => ({ kind: 'unknown' }),
          edit: async () => ({ kind: 'unknown' }),
          answerAnew,
        },
      ],
    ]);

  it('is answered; what fails waits for the next start, and its secret is not logged', async () => {
    const { parts, lines, ids } = world();
    const debts = createDebts(parts);
    for (const id of ['r1', 'r2', 'r3']) await debts.owe({ ...owed(id), doc: `token of ${id}` });
    const asked: string[] = [];
    const left = await readLeft(parts);
    await left.answer(
      discord(async (doc) => {
        asked.push(doc);
        if (doc.endsWith('r2')) throw new Error(`no way with ${doc}`);
      }),
    );
    expect(asked).toEqual(['token of r1', 'token of r2', 'token of r3']);
    expect(ids()).toEqual(['r2']);
    expect(lines.join()).not.toContain('token of');
  });

  it('and came after the start is not answered twice', async () => {
    const { parts, ids } = world();
    const left = await readLeft(parts);
    await createDebts(parts).owe(owed('r1'));
    await left.answer(discord(() => expect.fail('answered by this process already')));
    expect(ids()).toEqual(['r1']);
  });

  it('waits for the next start when this one ends', async () => {
    const { parts, ids } = world();
    const debts = createDebts(parts);
    const all = Array.from({ length: 20 }, (_, index) => `r${index}`);
    for (const id of all) await debts.owe(owed(id));
    const left = await readLeft(parts);
    const go = Promise.withResolvers<void>();
    void left.answer(discord(() => go.promise));
    const stopped = left.stop();
    go.resolve();
    await stopped;
    expect(ids()).toEqual(all.slice(8));
  });

  it('on a platform that is no longer configured is forgotten', async () => {
    const { parts, ids } = world();
    await createDebts(parts).owe(owed('r1'));
    await (await readLeft(parts)).answer(new Map());
    expect(ids()).toEqual([]);
  });
});
