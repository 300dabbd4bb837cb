import type { Instant, WallTime } from '../../time.ts';
import { en } from '../../wording/en/index.ts';
import { bedtimeChoice } from '../../wording/first-run.ts';
import { button, buttons, card, heading, say, text } from '../../wording/parts.ts';
import { planCard } from '../../wording/plan-card.ts';
import { notSavedCard, oddNightCard } from '../../wording/profile-problem.ts';
import { voiceFor } from '../../wording/voice.ts';
import { answer, type Decision } from '../model/decision.ts';
import type { Event, Fields, ProfileSection } from '../model/intent.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { currentPlan } from '../nudges/current-plan.ts';
import { nightProblem, readFields } from '../profile/form.ts';
import { rebuild, withoutBedtime, withProfile } from './rebuild-plan.ts';

/** A sent form: all of it or nothing. A running plan follows at once. */
export function saveProfile(
  snapshot: Snapshot,
  section: ProfileSection,
  fields: Fields,
  event: Pick<Event, 'zone' | 'locale'>,
  now: Instant,
): Decision {
  const read = readFields(snapshot.runner.profile, section, fields, now);
  if ('problems' in read) return answer(notSavedCard(en, section, read.problems));
  return withProfile(snapshot, read, 'Saved.', event, now);
}

/**
 * Without a time the coach asks; with one the bath, the roll and the pillow move with it, tonight or (`always`, or where no plan is under way) from now on.
 */
export function setBedtime(
  snapshot: Snapshot,
  to: WallTime | null,
  always: boolean,
  event: Pick<Event, 'zone' | 'locale'>,
  now: Instant,
): Decision {
  const { profile } = snapshot.runner;
  // The morning after, 'tonight' is the night to come, and no plan has it yet.
  const current = currentPlan(snapshot, now);
  const plan = current && now < current.wake ? current : null;
  if (to === null)
    return answer(
      card(
        heading('When is lights out?'),
        text('The bath, the rolling and the good-night message hang on it.'),
        bedtimeChoice(en, plan?.bedtime ?? profile.bedtime, always || !plan ? 'always' : 'tonight'),
      ),
    );
  const changed = { ...profile, bedtime: to };
  const doubtful = nightProblem(changed);
  if (doubtful) return answer(oddNightCard(en, doubtful));
  const held = snapshot.runner.paused || snapshot.runner.redFlag !== null;
  if (always || !plan) {
    const intro = plan && !held ? 'from now on: everything before bed moved with it' : 'from now on';
    const open = { ...snapshot, plans: snapshot.plans.map(withoutBedtime) };
    return withProfile(open, changed, `Lights out at ${to} ${intro}.`, event, now);
  }
  if (held)
    return {
      ...answer(
        say(
          `Lights out at ${to} tonight`,
          'Nothing moves while the nudges are stopped; it counts from when they come back.',
        ),
      ),
      changes: { plans: [{ ...plan, bedtime: to }] },
    };
  const rebuilt = rebuild(snapshot, { ...plan, bedtime: to }, profile, plan.size, now);
  if (rebuilt.plan.bed <= now)
    return answer(say(`${to} is behind us`, 'Name a time that is still to come, or go to bed now: both are fine.'));
  const intro = `Lights out at ${to} tonight: everything before bed moved with it.`;
  const shown = planCard(voiceFor(en, snapshot.runner.profile), rebuilt.plan, rebuilt.all, snapshot.runner, now, intro);
  const every = buttons(button(`${to} every night`, `recovery bedtime always ${to}`));
  return {
    reply: { kind: 'answer', card: { blocks: [...shown.blocks, ...(every && to !== profile.bedtime ? [every] : [])] } },
    changes: { plans: [rebuilt.plan], nudges: rebuilt.nudges },
    edits: rebuilt.edits,
    deliver: true,
  };
}
