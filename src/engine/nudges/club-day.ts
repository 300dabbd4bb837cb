import type { Instant } from '../../time.ts';
import { stepOf } from '../method/steps/steps.ts';
import { type Nudge, rowOf } from '../model/nudge.ts';
import type { Plan } from '../model/plan.ts';
import type { ClubMember } from '../model/snapshot.ts';

/** How a member's day looks to the club. Skips, reasons and health never get here: only filled and empty marks. */
export interface MemberDay {
  readonly name: string;
  readonly state: 'completed' | 'under-way' | 'ran';
  readonly marks: readonly ('filled' | 'empty')[];
}

export interface ClubDay {
  readonly days: readonly MemberDay[];
  /** Members who ran and want to be counted, not named; 0 when there are fewer than 3 of them. */
  readonly counted: number;
}

/** Fewer counted-only members than this are not counted: they could be guessed. */
const LEAST_COUNTED = 3;

/** Runs that ended in (from, to], as they stand at `now`. Hidden members are not there at all. */
export function clubDay(members: readonly ClubMember[], from: Instant, to: Instant, now: Instant): ClubDay {
  const ran = members.flatMap((member) => {
    const latest = member.plans.find(({ plan }) => plan.run.endedAt > from && plan.run.endedAt <= to);
    return latest && member.visibility !== 'hidden' ? [{ member, ...latest }] : [];
  });
  const counted = ran.filter(({ member }) => member.visibility === 'counted').length;
  return {
    days: ran
      .filter(({ member }) => member.visibility === 'named')
      .map(({ member, plan, nudges }) => memberDay(member.name, plan, nudges, now)),
    counted: counted >= LEAST_COUNTED ? counted : 0,
  };
}

function memberDay(name: string, plan: Plan, nudges: readonly Nudge[], now: Instant): MemberDay {
  const rows = plan.steps.flatMap(({ step }) => rowOf(nudges, plan, step) ?? []);
  return { name, state: progress(rows, now), marks: rows.map((row) => (row.state === 'done' ? 'filled' : 'empty')) };
}

/**
 * Completed: every step that hangs on the run (not on bedtime) is behind the runner, and of those and of all that fell due at least two thirds are done.
 * Bath, roller and pillow come after the club's evening post and fill the last marks.
 */
function progress(rows: readonly Nudge[], now: Instant): MemberDay['state'] {
  const daytime = rows.filter((row) => stepOf(row.step)?.window.anchor === 'run-end');
  const behind = (row: Nudge) =>
    row.state !== 'scheduled' && row.state !== 'claimed' && (row.state !== 'sent' || row.closesAt <= now);
  if (!daytime.every(behind)) return 'under-way';
  const due = rows.filter((row) => behind(row) || row.dueAt <= now);
  const done = due.filter((row) => row.state === 'done').length;
  if (due.length > 0 && done * 3 >= due.length * 2) return 'completed';
  return rows.some((row) => !behind(row)) ? 'under-way' : 'ran';
}
