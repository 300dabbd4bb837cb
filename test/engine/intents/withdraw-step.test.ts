import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../src/time.ts';
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

it('a very hot run of the morning that is told in the evening takes back the warm bath that is out (HT1)', () => {
  const coach = coached();
  const laterRun = ended + 6 * HOUR;
  coach.run({ type: 'long', minutes: 90 }, laterRun);
  const offered = coach.plan().steps.find(({ step }) => step === 'epsom-bath')?.dueAt ?? 0;
  coach.deliver(offered);
  expect(coach.row('epsom-bath').state).toBe('sent');
  const minutesAgo = (offered - ended) / MINUTE - 4 * 60;
  const hot = { type: 'easy', minutes: 50, celsius: 33, ended: { minutesAgo } } as const;
  const { edits } = coach.do({ kind: 'report-run', report: hot }, offered + 2 * MINUTE);
  expect(coach.row('epsom-bath').state).not.toBe('sent');
  expect(edits.map(({ card }) => card.blocks[0])).toContainEqual({ kind: 'heading', text: '➖ Warm Epsom bath' });
});
