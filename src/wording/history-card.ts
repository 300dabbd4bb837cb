import type { Card } from '../card.ts';
import { rowOf } from '../engine/model/nudge.ts';
import type { Snapshot } from '../engine/model/snapshot.ts';
import { nudgesOf } from '../engine/nudges/current-plan.ts';
import { type Instant, localDate } from '../time.ts';
import type { Catalogue } from './catalogue.ts';
import { card, heading, say as sayPlain, text } from './parts.ts';
import { stateOf } from './plan-card.ts';
import { runWords } from './run-words.ts';

/** So many fit a phone. */
const SHOWN = 8;

/** The last runs with what was completed, as a picture and in words. */
export function historyCard(words: Catalogue, snapshot: Snapshot, now: Instant): Card {
  const rows = snapshot.plans.slice(0, SHOWN).map((plan) => {
    const nudges = nudgesOf(snapshot, plan);
    const marks = plan.steps.map((step) => stateOf(rowOf(nudges, plan, step.step), now));
    return {
      label: `${localDate(plan.run.endedAt, plan.zone).slice(5)} ${runWords(words, plan.run)}`,
      done: marks.filter((mark) => mark === 'done').length,
      marks,
    };
  });
  const say = words.plan.history;
  if (rows.length === 0) return sayPlain(...say.none);
  const runs = rows.map(({ label, done, marks }) => ({ label, detail: say.done({ done, of: marks.length }), marks }));
  return card(
    heading(say.title),
    {
      kind: 'picture',
      picture: { of: 'history', title: say.title, runs },
      alt: rows.map(({ label, done, marks }) => say.row({ label, done, of: marks.length })).join('; '),
    },
    { kind: 'facts', facts: runs.map(({ label, detail }) => ({ label, value: say.steps({ detail }) })) },
    text(say.noDebt),
  );
}
