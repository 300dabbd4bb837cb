import { DAY, type Instant, MINUTE } from '../../time.ts';
import type { Run, RunReport } from '../model/run.ts';

/** How far the lengths of one run may lie apart when it is told again: a slip of the thumb, not another run. */
const SLIP = 1.25;

/** Nobody runs two of them at once: a run of the same type and about the same length that overlaps a known one is that run, told again. */
export function twinOf(runs: readonly Run[], report: RunReport, endedAt: Instant, now: Instant): Run | null {
  const alike = (run: Run) => {
    const [short, long] = [Math.min(run.minutes, report.minutes), Math.max(run.minutes, report.minutes)];
    return long <= short * SLIP && Math.abs(run.endedAt - endedAt) < Math.max(short, 10) * MINUTE;
  };
  return runs.find((run) => run.type === report.type && now - run.reportedAt < DAY && alike(run)) ?? null;
}

/** The facts that this report has and the known run does not, with the club that it was told in when none was known; null when there are none. */
export function addedBy(
  { type: _type, ended: _ended, ...said }: RunReport,
  known: Run,
  club: Run['club'],
): Partial<Run> | null {
  const also = [...new Set([...(known.also ?? []), ...(said.also ?? [])])];
  const facts = { ...said, ...(also.length > 0 ? { also } : {}), ...(known.club === null ? { club } : {}) };
  const fresh = Object.entries(facts).filter(
    ([name, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(known[name as keyof Run]),
  );
  return fresh.length === 0 ? null : Object.fromEntries(fresh);
}
