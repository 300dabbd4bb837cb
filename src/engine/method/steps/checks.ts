/**
 * Messages that are no step of the method. `daysLater` counts mornings after the first check; minutes are after waking or after the run's end.
 */

/** The plan is made and nothing is due yet: the first sign of life, which also tells whether direct messages arrive. */
export const HELLO = 'hello';
/** The next morning's soreness check. */
export const CHECK = 'check';
/** Asked once a plan when messages go unanswered: Fewer, Same, Stop. */
export const FEWER = 'fewer';

/** Soreness is asked half an hour after waking [D]. */
export const morningCheck = { opens: 0, due: 30, closes: 6 * 60 } as const;

/** Later soreness checks (G-morning): the morning after the first answer from 7 up, then after 72 hours from 3 up, after 7 days while anything is left. Hours of the first waking or of the run's end. */
export const followUps = [
  { id: 'check-day2', of: 'waking', afterHours: 12, from: 7 },
  { id: 'check-72h', of: 'end', afterHours: 72, from: 3 },
  { id: 'check-7d', of: 'end', afterHours: 7 * 24, from: 1 },
] as const;

/** After a T4 day (section 9), the first one after a run in great heat too (HT1): hours after the run's end, and minutes for which asking still makes sense. Quiet hours do not hold them. */
export const wellChecks = [
  { id: 'well-2h', hours: 2, open: 90, inHeat: true },
  { id: 'well-6h', hours: 6, open: 120, inHeat: false },
  { id: 'well-24h', hours: 24, open: 360, inHeat: false },
] as const;

export function isWellCheck(step: string): boolean {
  return wellChecks.some(({ id }) => id === step);
}

export function isSorenessCheck(step: string): boolean {
  return step === CHECK || followUps.some(({ id }) => id === step);
}
