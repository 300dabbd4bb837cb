import type { Instant } from '../../time.ts';
import { hoursToNextKey } from '../assess/next-session.ts';
import { sweat } from '../doses/sweat-rate.ts';
import { answer, type Decision, plainly } from '../model/decision.ts';
import type { SweatInput } from '../model/intent.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** `/sweat-rate`: the sum for one run, kept in the profile when that was asked for, or forgotten again. */
export function measureSweat(snapshot: Snapshot, input: SweatInput, now: Instant): Decision {
  const { profile } = snapshot.runner;
  if (input.forget)
    return {
      ...plainly(profile.sweatRate === null ? 'sweat-none' : 'sweat-forgotten'),
      changes: { runner: { profile: { ...profile, sweatRate: null } } },
    };
  const latest = snapshot.runs[0];
  const result = sweat(input, profile, latest ? hoursToNextKey(latest, now) : null);
  const rate = result.kind === 'measured' && input.keep ? result.litresPerHour : null;
  const shown = answer({ kind: 'sweat', result, kept: rate !== null, wished: input.keep ?? false });
  return rate === null ? shown : { ...shown, changes: { runner: { profile: { ...profile, sweatRate: rate } } } };
}
