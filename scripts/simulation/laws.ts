import type { HealthFlag } from '../../src/engine/method/facts.ts';
import type { Nudge } from '../../src/engine/model/nudge.ts';
import type { Plan } from '../../src/engine/model/plan.ts';
import type { Snapshot } from '../../src/engine/model/snapshot.ts';
import { type Instant, localHour, MINUTE } from '../../src/time.ts';
import { isSafety } from './ledger.ts';

/** Health facts that forbid a cold bath: written down here a second time, so that a row lost from the method is noticed. */
const noIce: readonly HealthFlag[] = [
  'heart-disease',
  'uncontrolled-blood-pressure',
  'raynauds',
  'cold-urticaria',
  'neuropathy',
  'peripheral-arterial-disease',
  'open-wound',
];

/** What is wrong with this row being in a message that a person sees at this moment; null when nothing is. `whole` is all that is stored of the runner, null after a deletion. */
export function wrongToSend(nudge: Nudge, whole: Snapshot | null, now: Instant): string | null {
  if (!whole) return 'came after everything was deleted';
  const { runner } = whole;
  const plan = whole.plans.find(({ id }) => id === nudge.plan);
  if (!plan) return 'came for a plan that is not there';
  if (runner.redFlag) return 'came while a red flag stood';
  if (isSafety(nudge)) return null;
  if (runner.paused) return 'came after Stop';
  if (plan.superseded) return 'came for a plan that was replaced';
  if (isQuiet(plan, whole, now)) return 'came in quiet hours';
  const planned = plan.steps.find(({ step }) => step === nudge.step);
  if (nudge.kind === 'step' && nudge.step === 'ice-bath' && planned?.stands === 'own') {
    const against = runner.profile.health.find((flag) => noIce.includes(flag));
    if (against) return `an ice bath came with ${against}`;
  }
  return null;
}

function isQuiet(plan: Plan, { runner }: Snapshot, now: Instant): boolean {
  const { quiet } = runner.profile;
  if (!quiet) return now >= plan.bed + 15 * MINUTE && now < plan.wake;
  const minute = Math.round(localHour(now, plan.zone) * 60);
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)];
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

function minutesOf(wall: string): number {
  return Number(wall.slice(0, 2)) * 60 + Number(wall.slice(3));
}
