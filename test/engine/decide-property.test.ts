import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWellCheck, morningCheck } from '../../src/engine/method/steps/checks.ts';
import { stepIds } from '../../src/engine/method/steps/steps.ts';
import { HOUR, MINUTE } from '../../src/time.ts';
import { type AnyDays, anyDays } from '../fixtures/any-days.ts';
import { live, type Seen } from '../fixtures/live.ts';

/** The same sample every time. */
const seed = 20261127;
const numRuns = 2000;

const isStep = (step: string) => stepIds.some((one) => one === step);
const clock = (at: number) => new Date(at).toISOString().slice(5, 16);

/** Minutes from the end of the run, or to bed, between which a step may come (section 1 and G-late; C9 and F4 for the latest). */
const windows: Readonly<Record<string, readonly ['run' | 'bed', number, number]>> = {
  hydrate: ['run', 0, 30],
  stretch: ['run', 5, 60],
  snack: ['run', 5, 60],
  'ice-bath': ['run', 15, 120],
  // From 15 minutes on where it is the snack too.
  meal: ['run', 15, 120],
  rest: ['run', 75, 300],
  'epsom-bath': ['bed', -90, -60],
  roll: ['bed', -75, -15],
  sleep: ['bed', -15, 15],
};

/** Three hours between the cold bath and the warm one, whichever run they are for (section 7). */
const apart = ({ baths, now }: Seen, other: string, at = now) =>
  baths.find((bath) => bath.step === other && Math.abs(at - bath.endedAt) < 3 * HOUR);

/** Each law says what is wrong with something that happened, or false. */
const laws: Readonly<Record<string, (seen: Seen) => string | false>> = {
  'no warm bath is sent within three hours of a cold one': (seen) =>
    seen.what.is === 'sent' &&
    seen.what.step === 'epsom-bath' &&
    seen.what.slot === 0 &&
    apart(seen, 'ice-bath') !== undefined &&
    'sent',
  'no warm bath is planned within three hours of a cold one that was taken': (seen) => {
    if (seen.what.is !== 'planned') return false;
    const { id, steps } = seen.what.plan;
    const bath = steps.find((step) => step.step === 'epsom-bath' && step.stands === 'own');
    const row = seen.coach.snapshot.nudges.find((one) => one.id === `${id}.epsom-bath.0`);
    return (
      bath !== undefined &&
      row?.state === 'scheduled' &&
      bath.closesAt > seen.now &&
      apart(seen, 'ice-bath', bath.dueAt) !== undefined &&
      `planned for ${clock(bath.dueAt)}`
    );
  },
  'no warm bath is timed within three hours of a cold one': (seen) =>
    seen.what.is === 'timer' && seen.what.step === 'epsom-bath' && apart(seen, 'ice-bath') !== undefined && 'timed',
  'no cold bath is sent within three hours of a warm one': (seen) =>
    seen.what.is === 'sent' &&
    seen.what.step === 'ice-bath' &&
    seen.what.slot === 0 &&
    seen.what.plan.steps.some((one) => one.step === 'ice-bath' && one.stands === 'own') &&
    apart(seen, 'epsom-bath') !== undefined &&
    'sent',
  'at most one plan runs': ({ coach, now }) => {
    const running = coach.snapshot.plans.filter(
      (one) => !one.superseded && now < one.wake + morningCheck.closes * MINUTE,
    );
    return running.length > 1 && `${running.length} run`;
  },
  'no row is sent outside its window': ({ what, now }) => {
    if (what.is !== 'sent' || what.slot > 0 || !isStep(what.step)) return false;
    const [anchor, opens, closes] = windows[what.step] ?? ['run', 0, 0];
    const minute = (now - (anchor === 'run' ? what.plan.run.endedAt : what.plan.bed)) / MINUTE;
    return (minute < opens || minute >= closes) && `${what.step} ${minute} minutes from ${anchor}`;
  },
  'no step comes twice unless it was put off': ({ what }) => what.is === 'sent' && what.again && `${what.step} again`,
  'no bath is sent or timed with heart disease or within a day of a warning sign': ({ what, coach, now }) => {
    const { health, flaggedAt } = coach.snapshot.runner.profile;
    if (!health.includes('heart-disease') && (flaggedAt === null || now - flaggedAt >= 24 * HOUR)) return false;
    const sent =
      what.is === 'sent' &&
      what.slot === 0 &&
      what.plan.steps.some((one) => one.step === what.step && one.stands === 'own');
    return (sent || what.is === 'timer') && /-bath$/.test(what.step) && `${what.step} ${what.is}`;
  },
  'nothing is sent while a warning sign stands': ({ what }) =>
    what.is === 'sent' && what.flagged && `${what.step} sent`,
  'no step of a stopped or replaced plan is sent, but for a timer that runs': ({ what, coach }) =>
    what.is === 'sent' &&
    what.slot === 0 &&
    !isWellCheck(what.step) &&
    (what.plan.superseded || coach.snapshot.runner.paused) &&
    `${what.step} sent`,
};

/** What each law finds in these days. Every law looks at the same sample, so it is lived once. */
const lived = new Map<string, ReadonlyMap<string, string>>();
function broken(days: AnyDays): ReadonlyMap<string, string> {
  const key = JSON.stringify(days);
  const known = lived.get(key);
  if (known) return known;
  const found = new Map<string, string>();
  live(days, (seen) => {
    for (const [name, law] of Object.entries(laws)) {
      const wrong = law(seen);
      if (wrong !== false && !found.has(name)) found.set(name, `${clock(seen.now)} ${wrong}`);
    }
  });
  lived.set(key, found);
  return found;
}

describe(`whatever a runner does for days (seed ${seed})`, () => {
  it('is enough to break a law: baths of both kinds, timers, second runs, warning signs', () => {
    const seen = new Map<string, number>();
    const count = (what: string, is = true) => is && seen.set(what, (seen.get(what) ?? 0) + 1);
    for (const days of fc.sample(anyDays, { seed, numRuns: 600 }))
      live(days, ({ what, baths, coach }) => {
        const bath = 'step' in what && /-bath$/.test(what.step) && !('slot' in what && what.slot > 0);
        count(`${what.is} ${bath ? what.step : ''}`.trim());
        count('a second bath of the other kind', bath && baths.some((one) => one.step !== what.step));
        count('a warning sign', coach.snapshot.runner.redFlag !== null);
        count(
          'a replaced plan',
          coach.snapshot.plans.some((one) => one.superseded),
        );
      });
    for (const what of [
      'sent ice-bath',
      'sent epsom-bath',
      'timer ice-bath',
      'timer epsom-bath',
      'a second bath of the other kind',
      'a warning sign',
      'a replaced plan',
    ])
      expect([what, (seen.get(what) ?? 0) >= 5]).toEqual([what, true]);
  });

  it.each(Object.keys(laws))('%s', (law) => {
    fc.assert(
      fc.property(anyDays, (days) => {
        expect(broken(days).get(law)).toBeUndefined();
      }),
      { seed, numRuns },
    );
  });
});
