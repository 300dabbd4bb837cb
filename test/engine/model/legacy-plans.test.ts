import { describe, expect, it } from 'vitest';
import type { Nudge } from '../../../src/engine/model/nudge.ts';
import { rowOf } from '../../../src/engine/model/nudge.ts';
import { stepIn } from '../../../src/engine/model/plan.ts';
import { en } from '../../../src/wording/en/index.ts';
import { rowsCard } from '../../../src/wording/message-card.ts';
import { whyCard } from '../../../src/wording/step-card.ts';
import { voiceFor } from '../../../src/wording/voice.ts';
import { answerLines, cardLines } from '../../fixtures/card-lines.ts';
import { coached } from '../../fixtures/coached.ts';
import { type LegacyPlan, legacyPlans, legacyRows, readLegacy } from '../../fixtures/legacy-plans.ts';

function coachedOn(legacy: LegacyPlan) {
  const plan = readLegacy(legacy);
  const coach = coached(legacy.profile);
  coach.apply({ addRun: plan.run, plans: [plan], nudges: legacyRows(legacy, coach.snapshot.runner.id) });
  return coach;
}

/** The message of each step, as it went out and once it was done on time, and what its Why? says. */
function stepsSaid(legacy: LegacyPlan): LegacyPlan['says']['steps'] {
  const coach = coachedOn(legacy);
  const plan = coach.plan();
  const { nudges } = coach.snapshot;
  const voice = voiceFor(en, legacy.profile);
  const said = (row: Nudge) => {
    const all = nudges.map((other) => (other.id === row.id ? row : other));
    return cardLines(rowsCard(voice, { ...coach.snapshot, nudges: all }, plan, [row], row.dueAt));
  };
  return legacy.says.steps.map(({ step }) => {
    const row = rowOf(nudges, plan, step);
    const planned = stepIn(plan, step);
    if (!row || !planned) throw new Error(`no ${step} in ${plan.id}`);
    const sent: Nudge = { ...row, state: 'sent', message: { channel: 'dm', message: 'm1' } };
    const done: Nudge = { ...sent, state: 'done', settledAt: row.dueAt };
    return { step, sent: said(sent), done: said(done), why: cardLines(whyCard(voice, plan, [planned])) };
  });
}

describe('a plan that 0.2.1 stored', () => {
  it.each(legacyPlans.map((legacy) => [legacy.who, legacy] as const))(
    'says today what it said then: %s',
    (_who, legacy) => {
      const coach = coachedOn(legacy);
      expect(answerLines(coach.do({ kind: 'today' }, legacy.now))).toBe(legacy.says.today);
      const why = coach.do({ kind: 'ask', question: 'why is the plan like this' }, legacy.now);
      expect(answerLines(why)).toBe(legacy.says.size);
    },
  );

  it.each(legacyPlans.map((legacy) => [legacy.who, legacy] as const))(
    'says every step as it did, sent, done and asked why: %s',
    (_who, legacy) => {
      expect(stepsSaid(legacy)).toEqual(legacy.says.steps);
    },
  );

  it('is read with every step that it had', () => {
    for (const legacy of legacyPlans)
      expect(readLegacy(legacy).steps.map(({ step }) => step)).toEqual(legacy.says.steps.map(({ step }) => step));
  });
});
