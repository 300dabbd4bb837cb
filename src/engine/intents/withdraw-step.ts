import type { Instant } from '../../time.ts';
import { stopsNow } from '../assess/gate-facts.ts';
import { stepOf } from '../method/steps/steps.ts';
import { move, type Nudge } from '../model/nudge.ts';
import type { Plan } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';
import type { Run } from '../model/run.ts';
import { withdrawnRecord } from '../nudges/rows.ts';

export interface Withdrawn {
  /** The steps' own rows and their timers' calls, out of the queue, and the records of their messages: a gentler step may use the row again. */
  readonly nudges: readonly Nudge[];
  /** A bath's timer ran: whoever is in the water has to hear it in the answer too. */
  readonly inWater: boolean;
}

/** What can close a step that was fine when its message went out. */
interface Health {
  readonly profile: Profile;
  /** The runner's runs: the heat of an earlier one lasts until the night (HT1). */
  readonly runs: readonly Run[];
}

/** Steps whose message is out and still open, and which a safety gate has closed since: a health fact came in, or a warning sign. */
export function withdraw(plan: Plan, own: readonly Nudge[], runner: Health, now: Instant): Withdrawn {
  const closed = own.filter((nudge) => isClosed(plan, nudge, runner, now));
  const rows = closed.flatMap(
    (nudge) =>
      move(nudge, 'withdraw', { message: null, messageKey: null, startedAt: null, token: null, leaseUntil: null }) ??
      [],
  );
  const calls = own
    .filter((row) => row.slot > 0 && closed.some(({ step }) => step === row.step))
    .flatMap((row) => move(row, 'cancel') ?? []);
  return {
    nudges: [...rows, ...calls, ...closed.flatMap((nudge) => withdrawnRecord(nudge) ?? [])],
    inWater: closed.some(isInWater),
  };
}

function isClosed(plan: Plan, nudge: Nudge, runner: Health, now: Instant): boolean {
  const planned = plan.steps.find(({ step, stands }) => step === nudge.step && stands === 'own');
  const open = nudge.slot === 0 && nudge.state === 'sent' && nudge.closesAt > now;
  const gate = planned && open ? stopsNow({ ...plan, ...runner }, planned.step, now) : null;
  // Whoever is in the water already is not asked whether they may: the calls bring them out.
  return gate !== null && !(gate.question === 'screen' && nudge.startedAt !== null);
}

function isInWater(nudge: Nudge): boolean {
  return nudge.startedAt !== null && stepOf(nudge.step)?.bath !== undefined;
}
