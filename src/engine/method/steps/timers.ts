import type { StepId } from './steps.ts';

/** What the coach says at a minute of a running timer; the last call ends it. */
export interface TimerCall {
  readonly minute: number;
  readonly say: string;
  /** It comes after the hard stop, and only when nobody said Out. */
  readonly asks?: true;
}

const ARE_YOU_OUT =
  'Are you out? If yes, tap Out. If not: out now, dry and warm. Shivering hard, numb or muddled: get somebody to you and call your emergency number.';

/** The calls of a step by the minutes that it takes in this plan. */
const timers: Partial<Record<StepId, Readonly<Record<number, readonly TimerCall[]>>>> = {
  stretch: {
    13: [
      { minute: 5, say: 'Five minutes. Calves and quads should be done; hips and hamstrings next.' },
      { minute: 13, say: 'That is the routine. Shake it out and have a sip.' },
    ],
    7: [{ minute: 7, say: 'Seven minutes: that will do for a run like this.' }],
    5: [{ minute: 5, say: 'Five minutes: done. Short and honest.' }],
  },
  'ice-bath': {
    12: [
      { minute: 3, say: 'Three minutes: the worst is over. Breathe slowly and think of a big goal.' },
      {
        minute: 10,
        say: 'Ten minutes: you may get out; no prizes for staying. Lukewarm shower, dry clothes, no driving until the shivering stops.',
      },
      {
        minute: 15,
        say: 'Fifteen minutes: out now, hard stop. Lukewarm shower, dry clothes, no driving until the shivering stops.',
      },
      { minute: 18, say: ARE_YOU_OUT, asks: true },
    ],
    5: [
      { minute: 3, say: 'Three minutes: the worst is over. Two more, breathing slowly.' },
      {
        minute: 5,
        say: 'Five minutes: out now, that is plenty. Lukewarm shower, dry clothes, no driving until the shivering stops.',
      },
      { minute: 8, say: ARE_YOU_OUT, asks: true },
    ],
  },
  rest: {
    15: [{ minute: 15, say: 'Fifteen minutes. Legs down slowly, then on with the day.' }],
    25: [
      { minute: 20, say: 'Twenty minutes. If you are awake, stay up; if you are not, this is your gentle alarm.' },
      { minute: 30, say: 'Half an hour: up you get, before the nap turns into a fog.' },
    ],
    90: [{ minute: 90, say: 'Ninety minutes: up you get. That pays back some of last night.' }],
  },
  'epsom-bath': {
    15: [
      { minute: 10, say: 'Ten minutes: that is the dose. Out whenever you like; sit on the edge first, rise slowly.' },
      { minute: 15, say: 'Fifteen minutes: out, slowly. Drink a little water and let the cool room do the rest.' },
    ],
  },
};

/** The calls for a step as it is planned; null when it has no timer, as what stands in for a step has none. */
export function timerOf(planned: {
  readonly step: StepId;
  readonly minutes: number;
  readonly substitute: boolean;
}): readonly TimerCall[] | null {
  return planned.substitute ? null : (timers[planned.step]?.[planned.minutes] ?? null);
}

/** The minute after which nobody stays in: that of the last call that is no question. */
export function hardStopOf(timer: readonly TimerCall[]): number {
  return Math.max(...timer.filter((call) => !call.asks).map((call) => call.minute));
}
