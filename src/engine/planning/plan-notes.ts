import { DAY, HOUR, type Instant } from '../../time.ts';
import { flagGates } from '../assess/gates.ts';
import { nextKeyHours } from '../assess/next-session.ts';
import type { Night } from '../assess/night.ts';
import type { Tier } from '../method/tiers.ts';
import { avoidsSalt } from '../model/cautions.ts';
import type { Plan } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';
import { earlierRuns, isHot, isVeryHot, type Run } from '../model/run.ts';
import type { MorningCheck } from '../model/snapshot.ts';

export interface NoteFacts {
  readonly run: Run;
  readonly profile: Profile;
  readonly tier: Tier;
  readonly night: Night;
  readonly now: Instant;
  readonly runs: readonly Run[];
  /** Of the other runs, newest first. */
  readonly plans: readonly Plan[];
  readonly morning: MorningCheck | null;
  readonly pain: boolean;
}
type Note = Plan['notes'][number];

/** What this runner should hear before the steps, most urgent first. Each sentence is for the runner alone. */
export function planNotes(facts: NoteFacts): Note[] {
  return [
    unwell,
    veryHot,
    limping,
    alcohol,
    monster,
    soonAfterMonster,
    insulin,
    painkillers,
    soreMorning,
    lateEvening,
    lateHardRun,
    tooLong,
  ].flatMap((note) => note(facts) ?? []);
}

function unwell({ run, profile }: NoteFacts): Note | null {
  if (!run.also?.includes('unwell')) return null;
  return {
    rule: 'R2',
    text: `Dizzy, sick or feverish: lie down in the cool${profile.health.includes('peripheral-arterial-disease') ? '' : ' with your legs up'} and sip if you like. Confused, fainting, or a head that pounds: call your emergency number now. Not better in half an hour: have somebody look at you.`,
  };
}

function veryHot({ run, profile, now }: NoteFacts): Note | null {
  if (!isVeryHot(run)) return null;
  const asks = now < run.endedAt + 2 * HOUR;
  const bath = profile.gear.includes('tub') ? ' No warm bath tonight.' : '';
  return {
    rule: 'HT1',
    text: `Cool down first: shade, wet skin, a fan, and somebody with you. Confused, staggering, vomiting, or hot and no longer sweating: call your emergency number and cool the whole body.${bath}${asks ? ' I ask again after 2 hours.' : ''}`,
  };
}

function limping({ run }: NoteFacts): Note | null {
  if (!run.also?.includes('limp')) return null;
  return {
    rule: 'S7',
    text: 'Legs that limp get no roller, no stretch and no running: protect them for 1-3 days, then load as pain allows. No ibuprofen as a routine. Still limping in two days, swollen, or a bone that hurts: a physio or doctor.',
  };
}

function alcohol({ run, profile }: NoteFacts): Note | null {
  if (!run.also?.includes('alcohol')) return null;
  if (profile.health.includes('diabetes-insulin'))
    return {
      rule: 'X6',
      text: 'Alcohol and insulin after a run: a low can come 8-12 hours later, in your sleep. Only with a meal; check before bed and overnight, and tell somebody. No ice and no hot bath today.',
    };
  return { rule: 'X4', text: 'Beer and baths do not mix: food and fluids first, no ice and no hot bath today.' };
}

function monster({ run, profile, tier, night }: NoteFacts): Note | null {
  if (tier < 3) return null;
  if (tier === 3)
    return hoursAway(run) < SOON_AGAIN
      ? {
          rule: 'G-tiers',
          text: 'After a day like this the next 24-48 hours are for easy or nothing: the hard session that you named comes early. Make it easy or move it if you can.',
        }
      : null;
  const bath =
    profile.gear.includes('tub') &&
    !run.also?.includes('alcohol') &&
    !isVeryHot(run) &&
    !night.dropped.includes('epsom-bath') &&
    flagGates('epsom-bath', profile).every((gate) => gate.verdict !== 'block');
  const salt = avoidsSalt(profile) ? '' : 'salt with your drinks and food, ';
  return {
    rule: 'G-tiers',
    text: `After a day like this: ${salt}${bath ? 'no hot bath for 3 hours, ' : ''}nothing hard for 72 hours${hoursAway(run) < MONSTER ? ': the hard session that you named is too soon, make it easy or move it' : ''}. I will ask how you are after 2, 6 and 24 hours.`,
  };
}

/** Hours that stay easy after a T3 day, the longer of its 24-48. */
const SOON_AGAIN = 48;
/** Hours without a hard session after a T4 day (G-tiers). */
const MONSTER = 72;

function hoursAway(run: Run): number {
  return nextKeyHours(run) ?? Number.POSITIVE_INFINITY;
}

function soonAfterMonster({ run, plans, tier }: NoteFacts): Note | null {
  const before = plans.find(
    (one) =>
      one.tier >= 4 &&
      one.run.id !== run.id &&
      one.run.endedAt < run.endedAt &&
      run.endedAt - one.run.endedAt < MONSTER * HOUR,
  );
  const easy = run.type === 'easy' || run.type === 'recovery';
  if (!before || (easy && tier < 2)) return null;
  return {
    rule: 'G-tiers',
    text: 'That very big day was less than 72 hours ago, and it asked for nothing hard until then. Keep the next runs easy.',
  };
}

function insulin({ profile }: NoteFacts): Note | null {
  if (!profile.health.includes('diabetes-insulin')) return null;
  return {
    rule: 'X2',
    text: 'Your own diabetes plan leads today, food before bed included. Check your glucose after this run, and overnight too. A hypo is the exception: 15 g of fast sugar.',
  };
}

function painkillers({ run, profile, tier }: NoteFacts): Note | null {
  if (profile.health.some((flag) => flag === 'kidney-disease' || flag === 'anticoagulant' || flag === 'pregnancy'))
    return tier < 2 && !isHot(run) && !run.also?.includes('painkiller')
      ? null
      : { rule: 'X3', text: 'No ibuprofen or anything like it for you; ask your doctor what you may take.' };
  if (run.also?.includes('painkiller'))
    return {
      rule: 'X3',
      text: 'You took a painkiller: no more of it until you have drunk, eaten and peed normally again, and never with kidney trouble, an ulcer or blood thinners.',
    };
  if (tier < 3 && !isHot(run)) return null;
  return {
    rule: 'X3',
    text: 'No ibuprofen or anything like it until you have drunk, eaten and peed normally again.',
  };
}

function soreMorning({ morning, pain }: NoteFacts): Note | null {
  const soreness = morning?.soreness ?? 0;
  if (pain)
    return {
      rule: 'G-morning',
      text: 'You named a pain that should be looked at before you run. Until somebody has, the answer to running is no.',
    };
  if (soreness < 5) return null;
  return {
    rule: 'G-morning',
    text: `You were at ${soreness} of 10 this morning. ${soreness >= 7 ? 'Rest until it is under 7, then walk, ride or swim' : 'Walk, ride or swim the next days'}; easy running, 20-40 minutes, again at 4 or less.`,
  };
}

function lateEvening({ night }: NoteFacts): Note | null {
  if (night.mode === 'full' || night.mode === 'merged') return null;
  return {
    rule: 'G-late',
    text: `Bed is near: ${night.mode === 'bed-now' ? '' : 'a short walk, '}a lukewarm shower, no baths, no caffeine. Sleep does the rest.`,
  };
}

function lateHardRun({ run, night }: NoteFacts): Note | null {
  const hard = (run.rpe ?? 0) >= 7 || run.type === 'tempo' || run.type === 'intervals' || run.type === 'race';
  if (!hard || night.bed - run.endedAt > HOUR) return null;
  return {
    rule: 'X5',
    text: 'A hard run this close to bed can cost some sleep tonight. That is known, and no reason to worry.',
  };
}

/** Runs within 30 days before there is a longest one to compare with [D]. */
const ENOUGH_RUNS = 4;

/** More than 10 % over the longest run of the last 30 days (G-progress): by distance where both are known, else by time. */
function tooLong({ run, runs }: NoteFacts): Note | null {
  const month = earlierRuns(runs, run).filter((one) => run.endedAt - one.endedAt <= 30 * DAY);
  if (month.length < ENOUGH_RUNS) return null;
  const km = run.km !== undefined && month.every((one) => one.km !== undefined);
  const longest = Math.max(...month.map((one) => (km ? (one.km ?? 0) : one.minutes)));
  const over = Math.round(((km ? (run.km ?? 0) : run.minutes) / longest - 1) * 100);
  if (over <= 10) return null;
  return {
    rule: 'G-progress',
    text: `That was ${over} % longer than your longest run of the last 30 days. More than 10 % at once goes with more injuries: keep the next ones shorter${nextKeyHours(run) === null ? '' : ', and think again about the hard one ahead'}.`,
  };
}
