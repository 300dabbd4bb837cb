import { monitorEventLoopDelay } from 'node:perf_hooks';

/**
 * Loaded into the bot with --import by clock-faults.ts: answers every message of the parent with the longest freeze since
 * the last one, in ms, and the zone that this process counts hours in.
 */
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.on('message', () => {
  process.send?.({ longest: delay.max / 1e6, zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
  delay.reset();
});
