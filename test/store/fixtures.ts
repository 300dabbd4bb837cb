import { nudgeId } from '../../src/engine/model/ids.ts';
import { type Nudge, newNudge } from '../../src/engine/model/nudge.ts';
import type { Plan } from '../../src/engine/model/plan.ts';
import type { Run } from '../../src/engine/model/run.ts';
import { HOUR, MINUTE } from '../../src/time.ts';

/** Monday 2026-06-01, 12:00 UTC. */
export const noon = 1_780_315_200_000;

export function aRun(change: Partial<Run> = {}): Run {
  return {
    id: 'run0000001',
    type: 'long',
    minutes: 90,
    endedAt: noon - HOUR,
    reportedAt: noon,
    nextAt: null,
    club: 'discord:9',
    ...change,
  };
}

export function aPlan(change: Partial<Plan> = {}): Plan {
  return {
    id: 'plan000001',
    ordinal: 1,
    createdAt: noon,
    run: aRun(),
    zone: 'Europe/Berlin',
    size: 'smart',
    load: 540,
    tier: 3,
    bed: noon + 9 * HOUR,
    wake: noon + 17 * HOUR,
    steps: [],
    leftOut: [],
    notes: [{ rule: 'G-load', id: 'limp' }],
    superseded: false,
    ...change,
  };
}

/** Due at noon, open for an hour. */
export function aNudge(change: Partial<Nudge> & Pick<Nudge, 'owner'>): Nudge {
  const { plan = 'plan000001', step = 'stretch', slot = 0, kind = slot > 0 ? 'call' : 'step' } = change;
  const base = newNudge({
    id: nudgeId(plan, step, slot),
    owner: change.owner,
    plan,
    kind,
    step,
    slot,
    opensAt: noon - 10 * MINUTE,
    dueAt: noon,
    closesAt: noon + HOUR,
  });
  return { ...base, ...change };
}
