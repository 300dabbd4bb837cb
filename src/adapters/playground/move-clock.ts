import { type Instant, MINUTE } from '../../time.ts';
import type { MovableClock } from './clock.ts';

/** The engine's side of a move: do what is due, and say when the next thing is. */
export interface DueWork {
  tick(): Promise<unknown>;
  nextDue(): Promise<Instant | null>;
  /** The next thing that a person gets to see: no housekeeping. */
  nextNudge(): Promise<Instant | null>;
}

/** How many ticks one move may take before it stops looking for more stops on the way: far more than four runners' days hold. */
const MAX_TICKS = 3000;
/** A tick may claim only part of what is due at one instant; after so many the clock walks on by a minute. */
const TICKS_PER_INSTANT = 10;

export interface ClockMove {
  readonly clock: MovableClock;
  readonly dueWork: DueWork;
  /** Called after every stop with the number of ticks so far. */
  stopped(ticks: number): void;
  /** True ends the move where it is. */
  halted(): boolean;
}

/** Moves the clock to `target` through every due instant in between, ticking at each. Answers the number of ticks, the last one at `target` included. */
export async function moveClock({ clock, dueWork, stopped, halted }: ClockMove, target: Instant): Promise<number> {
  let ticks = 0;
  let here = 0;
  let last: Instant | null = null;
  for (;;) {
    const due = await dueWork.nextDue();
    if (halted() || due === null || due > target || ticks >= MAX_TICKS) break;
    here = due === last ? here + 1 : 1;
    last = due;
    if (here > TICKS_PER_INSTANT) {
      if (clock.now() >= target) break;
      clock.moveTo(Math.min(Math.max(due, clock.now()) + MINUTE, target));
    } else {
      clock.moveTo(due);
    }
    await dueWork.tick();
    ticks++;
    stopped(ticks);
  }
  if (halted()) return ticks;
  clock.moveTo(target);
  await dueWork.tick();
  stopped(ticks + 1);
  return ticks + 1;
}
