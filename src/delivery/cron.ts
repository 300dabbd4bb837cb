import { schedule } from 'node-cron';
import type { Log } from '../adapters/log.ts';

/** Wakes `tick` every second, never while the one before is running. A tick that rejects is logged; the next one comes all the same. */
export function startTicks(tick: () => Promise<unknown>, log: Log): { stop(): Promise<void> } {
  const quiet = { info: () => {}, debug: () => {}, warn: () => {}, error: () => log.error({}, 'The ticker failed') };
  let running: Promise<unknown> = Promise.resolve();
  const task = schedule(
    '* * * * * *',
    async () => {
      running = tick().catch((error: unknown) => log.error({ err: error }, 'A tick failed'));
      await running;
    },
    { name: 'tick', noOverlap: true, suppressMissedWarning: true, logger: quiet },
  );
  return {
    stop: async () => {
      await task.destroy();
      await running;
    },
  };
}
