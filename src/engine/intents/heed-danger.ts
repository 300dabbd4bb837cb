import type { Instant } from '../../time.ts';
import { answer, type Decision } from '../model/decision.ts';
import type { Event } from '../model/intent.ts';
import type { RunReport } from '../model/run.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { zoneOf } from '../nudges/current-plan.ts';
import { dayFacts } from '../safety/day-facts.ts';
import { emergencyNumber, scan } from '../safety/scan.ts';
import { redFlag } from './red-flag.ts';

/** Danger in anything that was typed comes before what was asked for: an alarm in its place, AMBER and a check question above it. */
export function heedDanger(snapshot: Snapshot, event: Event, now: Instant, decided: () => Decision): Decision {
  const words = event.intent.kind === 'report-run' ? withoutWeather(event.words) : event.words;
  const day = {
    profile: snapshot.runner.profile,
    zone: zoneOf(snapshot, event).zone,
    runs: snapshot.runs,
    report: reportOf(event),
  };
  const { danger, whole } = scan(words, dayFacts(day, now));
  if (!danger && !whole)
    return answer({
      kind: 'overlong',
      emergencyNumber: emergencyNumber(event.locale, snapshot.runner.profile.zone ?? event.zone),
    });
  if (!danger) return decided();
  if (danger.kind === 'ask') {
    const question = answer({ kind: 'check-question', question: danger.question.id });
    // A question or a line that was not understood gets no coaching before the answer; what else was asked for is done.
    const waits = event.intent.kind === 'ask' || event.intent.kind === 'misread';
    return waits ? question : warningFirst(question, decided());
  }
  const stopped = redFlag(snapshot, danger.flag, event, now);
  return danger.flag.level === 'AMBER' ? warningFirst(stopped, decided()) : stopped;
}

/** In a run line that was understood, 'hot' after a sore knee is the weather, unless the words say that the knee feels it. */
function withoutWeather(words: string): string {
  return words.replace(
    /(?<!\b(?:feels?|felt|is|are|was|gets?|got|very|and|out|swollen|red) )\b(?:hot|humid|cold)\b(?! (?:and |& )?(?:swollen|swelling|red|puffy)\b)/giu,
    '. ',
  );
}

/** AMBER and a check question say their piece first, and what was asked for follows. */
function warningFirst(warning: Decision, decision: Decision): Decision {
  if (decision.say.some(({ kind }) => kind === 'profile-form')) return warning;
  const { replaces: _replaces, ...rest } = decision;
  return { ...rest, say: [...warning.say, ...decision.say] };
}

function reportOf({ intent }: Event): Partial<RunReport> {
  if (intent.kind === 'report-run') return intent.report;
  return intent.kind === 'misread' ? (intent.misread.report ?? {}) : {};
}
