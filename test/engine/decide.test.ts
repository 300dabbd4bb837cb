import { describe, expect, it } from 'vitest';
import type { Intent } from '../../src/engine/model/intent.ts';
import { MINUTE } from '../../src/time.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';

const plan = 'plan000001';

/** Of every kind one, and whether its answer coaches: while a warning sign waits for its assessment, those wait too. */
const kinds: Readonly<Record<Intent['kind'], readonly [coaches: boolean, Intent]>> = {
  'report-run': [true, { kind: 'report-run', report: { type: 'easy', minutes: 40 } }],
  today: [false, { kind: 'today' }],
  next: [true, { kind: 'next' }],
  pause: [false, { kind: 'pause' }],
  resume: [true, { kind: 'resume' }],
  'reach-again': [false, { kind: 'reach-again' }],
  history: [false, { kind: 'history' }],
  help: [false, { kind: 'help' }],
  mark: [false, { kind: 'mark', nudge: 'nobody', as: 'done' }],
  resize: [true, { kind: 'resize', plan, size: 'lighter' }],
  bedtime: [false, { kind: 'bedtime', to: null }],
  'profile-show': [false, { kind: 'profile-show' }],
  'profile-form': [false, { kind: 'profile-form', section: 'body' }],
  'profile-save': [false, { kind: 'profile-save', section: 'body', fields: {} }],
  soreness: [true, { kind: 'soreness', plan, score: 3 }],
  slept: [true, { kind: 'slept', plan, hours: 7 }],
  pain: [false, { kind: 'pain', plan, spot: null }],
  well: [false, { kind: 'well', plan, check: 'well-2h', ok: true }],
  fewer: [true, { kind: 'fewer', plan, to: 'same' }],
  cleared: [false, { kind: 'cleared' }],
  flag: [false, { kind: 'flag', rule: 'R3' }],
  'no-sign': [true, { kind: 'no-sign', check: 'any' as never }],
  'ice-screen': [true, { kind: 'ice-screen', answer: 'none' as never }],
  ask: [true, { kind: 'ask', question: 'how long should i stretch' }],
  sweat: [true, { kind: 'sweat', sweat: {} as never }],
  export: [false, { kind: 'export' }],
  delete: [false, { kind: 'delete', confirmed: false }],
  'team-setup': [false, { kind: 'team-setup', channel: null, time: null, zone: null }],
  'team-summary': [false, { kind: 'team-summary' }],
  'team-captains': [false, { kind: 'team-captains' }],
  'team-visibility': [false, { kind: 'team-visibility', visibility: null }],
  misread: [true, { kind: 'misread', misread: {} as never }],
};

describe('while a warning sign waits for its assessment', () => {
  it.each(Object.entries(kinds))('%s is answered as its row says', (kind, [coaches, intent]) => {
    const coach = coached();
    coach.run({ type: 'race', minutes: 240 }, ended);
    coach.do({ kind: 'flag', rule: 'R1' }, ended + MINUTE);
    const before = coach.snapshot;
    const { say, changes } = coach.do(intent, ended + 2 * MINUTE);
    if (coaches) {
      expect(say).toMatchObject([{ kind: 'flag-stands' }]);
      expect(changes).toEqual({});
      expect(coach.snapshot.plans).toEqual(before.plans);
    } else if (kind !== 'mark') expect(say.map((told) => told.kind)).not.toContain('flag-stands');
  });
});
