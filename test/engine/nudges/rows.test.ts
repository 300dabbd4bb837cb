import { describe, expect, it, test } from 'vitest';
import { carriedBy, replace, withdrawnRecord } from '../../../src/engine/nudges/rows.ts';
import { aNudge } from '../../store/fixtures.ts';

const message = { channel: 'dm', message: 'm1' };
const row = (step: string, change = {}) => aNudge({ owner: 'a', step, ...change });

test('rows are exchanged in their place, and new ones come last', () => {
  const [stretch, snack, meal] = [row('stretch'), row('snack'), row('meal')];
  const done = { ...stretch, state: 'done' as const };
  expect(replace([stretch, snack], [meal, done])).toEqual([done, snack, meal]);
  expect(replace([stretch, snack], [])).toEqual([stretch, snack]);
});

describe('the rows that one message carries', () => {
  it('are those of its steps and its records, not the calls', () => {
    const own = row('stretch', { message });
    const record = row('snack', { message, slot: -1 });
    const call = row('ice-bath', { message, slot: 1 });
    const other = row('meal', { message: { ...message, message: 'm2' } });
    expect(carriedBy([own, record, call, other, row('roll')], message)).toEqual([own, record]);
  });
});

describe('the record of a message whose step is taken back', () => {
  it('stands beside the row, below its own slot', () => {
    const sent = row('ice-bath', { message, state: 'sent' });
    expect(withdrawnRecord(sent)).toEqual({
      ...sent,
      id: 'plan000001.ice-bath.-1',
      slot: -1,
      kind: 'withdrawn',
      state: 'cancelled',
    });
  });

  it('is none when no message is out', () => {
    expect(withdrawnRecord(row('ice-bath'))).toBeNull();
  });
});
