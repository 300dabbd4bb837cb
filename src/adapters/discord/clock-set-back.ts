import type { REST } from 'discord.js';
import type { Clock } from '../../time.ts';

/** Milliseconds that a clock is corrected by all the time. */
const NOISE = 1_000;

/**
 * The SDK notes until when on the wall clock a budget is spent. Once the clock was set back it would hold everything up for as long again; so the
 * first request afterwards forgets the notes, and Discord's own answers fill them anew.
 */
export function forgetLimitsWhenSetBack(rest: REST, clock: Clock): void {
  const queue = rest.queueRequest.bind(rest);
  let latest = clock.now();
  rest.queueRequest = (request) => {
    const now = clock.now();
    if (now < latest - NOISE) {
      rest.globalReset = -1;
      rest.handlers.clear();
    }
    latest = now;
    return queue(request);
  };
}
