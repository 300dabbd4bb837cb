import type { Card } from '../../card.ts';
import type { Instant } from '../../time.ts';
import { en } from '../../wording/en/index.ts';
import { nudgeCard } from '../../wording/nudge-card.ts';
import { alert, card, heading } from '../../wording/parts.ts';
import { gateWords, spoken } from '../../wording/spoken.ts';
import { type Voice, voiceFor } from '../../wording/voice.ts';
import { stopsNow } from '../assess/gate-facts.ts';
import type { Gate } from '../assess/gates.ts';
import { stepOf } from '../method/steps/steps.ts';
import type { MessageRef } from '../model/ids.ts';
import { move, type Nudge } from '../model/nudge.ts';
import type { Plan, PlannedStep } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';
import { replace } from '../nudges/rows.ts';

export interface Withdrawn {
  /** The steps' own rows and their timers' calls, out of the queue: a gentler step may use the row again. */
  readonly nudges: readonly Nudge[];
  /** A bath's timer ran: whoever is in the water has to hear it in the answer too. */
  readonly inWater: boolean;
  /** The messages that offered them, rewritten: what must not be done, and out of the water if a timer ran. */
  readonly edits: readonly { readonly message: MessageRef; readonly card: Card }[];
}

/** Steps whose message is out and still open, and which a safety gate has closed since: a health fact came in, or a warning sign. */
export function withdraw(plan: Plan, own: readonly Nudge[], profile: Profile, now: Instant): Withdrawn {
  const closed = own.flatMap((nudge) => {
    const planned = plan.steps.find((step) => step.step === nudge.step && step.stands === 'own');
    const open = nudge.slot === 0 && nudge.state === 'sent' && nudge.closesAt > now;
    const gate = planned && open ? stopsNow({ ...plan, profile }, planned.step, now) : null;
    // Whoever is in the water already is not asked whether they may: the calls bring them out.
    const asksOnly = gate?.question === 'screen' && nudge.startedAt !== null;
    return planned && gate && !asksOnly ? [{ nudge, planned, gate }] : [];
  });
  const rows = closed.flatMap(
    ({ nudge }) =>
      move(nudge, 'withdraw', { message: null, messageKey: null, startedAt: null, token: null, leaseUntil: null }) ??
      [],
  );
  const calls = own
    .filter((one) => one.slot > 0 && closed.some(({ nudge }) => nudge.step === one.step))
    .flatMap((one) => move(one, 'cancel') ?? []);
  const nudges = [...rows, ...calls];
  const left = replace(own, nudges);
  return {
    nudges,
    inWater: closed.some(inWater),
    edits: closed.flatMap((one) =>
      one.nudge.message ? rewritten(voiceFor(en, profile), plan, left, one, one.nudge.message, now) : [],
    ),
  };
}

interface Closed {
  readonly nudge: Nudge;
  readonly planned: PlannedStep;
  readonly gate: Gate;
}

function inWater({ nudge, planned }: Pick<Closed, 'nudge' | 'planned'>): boolean {
  return nudge.startedAt !== null && stepOf(planned.step)?.bath !== undefined;
}

function rewritten(
  voice: Voice,
  plan: Plan,
  left: readonly Nudge[],
  { nudge, planned, gate }: Closed,
  message: MessageRef,
  now: Instant,
): readonly { readonly message: MessageRef; readonly card: Card }[] {
  const said = card(
    heading(`➖ ${spoken(voice, plan, planned).name}`),
    alert(`${inWater({ nudge, planned }) ? 'Out of the water now. ' : ''}${gateWords(voice.words, gate.id) ?? ''}`),
  );
  const beside = left.filter((one) => one.slot === 0 && one.message?.message === message.message);
  const rest = beside.length > 0 ? nudgeCard(voice, plan, beside, left, now).blocks : [];
  return [{ message, card: { blocks: [...said.blocks, ...rest] } }];
}
