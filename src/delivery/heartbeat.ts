import { type ScheduledTask, schedule } from 'node-cron';
import type { Log } from '../adapters/log.ts';
import { type Clock, type Instant, localDate, MINUTE, wallTime } from '../time.ts';

export interface Heartbeat {
  /**
   * Plans the next beat anew when the clock was set back or the beat is overdue. Call it often: cron itself waits out an hour that the clock was set
   * back, and takes the second of two equal hours on the host's wall clock for the first.
   */
  check(): void;
  stop(): Promise<void>;
}

/** Milliseconds after its minute at which a beat that has not come will not come. */
const OVERDUE = 1_000;

/**
 * Calls `beat` at every full minute, UTC. `clock` is the machine's own, which node-cron reads too.
 * Each beat is planned on its own, as one minute of one day: cron goes through every time that a jump ahead has skipped, and of such a minute a gap of
 * months has skipped no more than one.
 */
export function startHeartbeat(beat: () => void, clock: Clock, log: Log): Heartbeat {
  const failed = () => log.error({}, 'The heartbeat failed');
  const quiet = { info: () => {}, debug: () => {}, warn: () => {}, error: failed };
  let next: { readonly at: Instant; readonly task: ScheduledTask };

  function plan(): void {
    const at = (Math.floor(clock.now() / MINUTE) + 1) * MINUTE;
    const come = () => {
      if (next.task !== task) return;
      void task.destroy();
      plan();
      beat();
    };
    const task = schedule(minuteOf(at), come, { timezone: 'UTC', suppressMissedWarning: true, logger: quiet });
    // A beat that comes late, after a jump or on a busy machine, is 'missed' to cron and still a beat to us.
    task.on('execution:missed', come);
    next = { at, task };
  }

  plan();
  return {
    check: () => {
      const ahead = next.at - clock.now();
      if (ahead <= MINUTE && ahead > -OVERDUE) return;
      void next.task.destroy();
      plan();
    },
    stop: async () => {
      await next.task.destroy();
    },
  };
}

/** A cron expression that fits this one minute of the year, in UTC. */
function minuteOf(at: Instant): string {
  const [hour, minute] = wallTime(at, 'UTC').split(':').map(Number);
  const [, month, day] = localDate(at, 'UTC').split('-').map(Number);
  return `${minute} ${hour} ${day} ${month} *`;
}
