import { z } from 'zod';
import { HOUR, type Instant, isZone, nextWall } from '../../time.ts';
import type { Log } from '../log.ts';
import type { MovableClock } from './clock.ts';
import { type DueWork, moveClock } from './move-clock.ts';

export const Jump = z.object({
  to: z.enum(['next', 'hour', 'bedtime', 'morning']),
  /** The browser's; wall times are meant in it. */
  zone: z.string().refine(isZone).catch('UTC'),
  bedtime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .default('22:30'),
});
export type Jump = z.infer<typeof Jump>;

/** The clock as the page shows it. `moving` is null while it only runs. */
export interface ClockView {
  readonly now: Instant;
  readonly nextDue: Instant | null;
  readonly moving: { readonly to: Instant; readonly stops: number } | null;
}

export type Jumped =
  | { readonly kind: 'moved'; readonly stops: number }
  | { readonly kind: 'nothing-due' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed' };

export interface ClockBar {
  view(): Promise<ClockView>;
  /** One move at a time; forward only, through everything that is due on the way. */
  jump(jump: Jump): Promise<Jumped>;
  stop(): Promise<void>;
}

export function createClockBar(
  clock: MovableClock,
  dueWork: DueWork,
  log: Log,
  changed: (view: ClockView) => void,
): ClockBar {
  let moving: ClockView['moving'] = null;
  let journey: Promise<unknown> = Promise.resolve();
  let halted = false;

  async function view(): Promise<ClockView> {
    return { now: clock.now(), nextDue: await dueWork.nextNudge(), moving };
  }

  async function go(jump: Jump): Promise<Jumped> {
    try {
      const to = await targetOf(jump, clock, dueWork);
      if (to === null) return { kind: 'nothing-due' };
      const stopped = (stops: number): void => {
        moving = { to, stops };
        changed({ now: clock.now(), nextDue: null, moving });
      };
      stopped(0);
      const stops = await moveClock({ clock, dueWork, stopped, halted: () => halted }, to);
      return { kind: 'moved', stops };
    } catch (error) {
      log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'moving the playground clock failed');
      return { kind: 'failed' };
    } finally {
      moving = null;
    }
  }

  let busy = false;
  return {
    view,
    async jump(jump) {
      if (busy || halted) return { kind: 'busy' };
      busy = true;
      const going = go(jump);
      journey = going;
      const jumped = await going.finally(() => {
        busy = false;
      });
      changed(await view());
      return jumped;
    },
    async stop() {
      halted = true;
      await journey;
    },
  };
}

/** Where a jump leads; null when nothing is due. */
async function targetOf({ to, zone, bedtime }: Jump, clock: MovableClock, dueWork: DueWork): Promise<Instant | null> {
  switch (to) {
    case 'next': {
      const due = await dueWork.nextNudge();
      return due === null ? null : Math.max(due, clock.now());
    }
    case 'hour':
      return clock.now() + HOUR;
    case 'bedtime':
      return nextWall(clock.now(), zone, bedtime);
    case 'morning':
      return nextWall(clock.now(), zone, '07:00');
  }
}
