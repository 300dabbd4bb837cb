import type { Card } from '../card.ts';
import type { Snapshot } from '../engine/model/snapshot.ts';
import { nudgesOf } from '../engine/nudges/current-plan.ts';
import { type Instant, localDate } from '../time.ts';
import { card, heading, say, text } from './parts.ts';
import { stateOf } from './plan-card.ts';
import { runWords } from './run-words.ts';

/** So many fit a phone. */
const SHOWN = 8;

/** The last runs with what was completed, as a picture and in words. */
export function historyCard(snapshot: Snapshot, now: Instant): Card {
  const rows = snapshot.plans.slice(0, SHOWN).map((plan) => {
    const nudges = nudgesOf(snapshot, plan);
    const marks = plan.steps.map((step) =>
      stateOf(
        nudges.find((nudge) => nudge.step === step.step && nudge.slot === 0),
        now,
      ),
    );
    return {
      label: `${localDate(plan.run.endedAt, plan.zone).slice(5)} ${runWords(plan.run)}`,
      done: marks.filter((mark) => mark === 'done').length,
      marks,
    };
  });
  if (rows.length === 0)
    return say('No runs yet', ['Your first ', { bold: '/finished-run long 90min' }, ' starts the list.']);
  const runs = rows.map(({ label, done, marks }) => ({ label, detail: `${done} of ${marks.length}`, marks }));
  return card(
    heading('Your last runs'),
    {
      kind: 'picture',
      picture: { of: 'history', title: 'Your last runs', runs },
      alt: rows.map((row) => `${row.label}: ${row.done} of ${row.marks.length} steps`).join('; '),
    },
    { kind: 'facts', facts: runs.map((run) => ({ label: run.label, value: `${run.detail} steps done` })) },
    text('Not every step after every run: that was never the deal.'),
  );
}
