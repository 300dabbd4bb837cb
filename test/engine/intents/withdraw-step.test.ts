import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../../src/time.ts';
import { coached } from '../../fixtures/coached.ts';
import { ended } from '../../fixtures/recovery-day.ts';

const after = (minutes: number) => ended + minutes * MINUTE;
const heartDisease = { consent: ['yes'], health: ['heart-disease'] };

describe('a health fact that forbids the ice bath', () => {
  const savedAt = (minute: number) => {
    const coach = coached();
    coach.run({ type: 'long', minutes: 90 }, ended);
    for (const due of [0, 15, 33]) coach.deliver(after(due));
    const { message } = coach.row('ice-bath');
    const save = { kind: 'profile-save', section: 'health', fields: heartDisease } as const;
    const { edits = [] } = coach.do(save, after(minute));
    return edits.some((edit) => edit.message.message === message?.message);
  };

  it('rewrites its message while that lies open, and leaves alone what is over', () => {
    expect(savedAt(40)).toBe(true);
    expect(savedAt(119)).toBe(true);
    expect(savedAt(120)).toBe(false);
  });
});
