import { z } from 'zod';
import type { WallTime } from '../../time.ts';

/** 'HH:MM' on a 24-hour clock. */
export const wall = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Minutes after midnight of 'HH:MM'. */
export function minutesOfDay(wall: WallTime): number {
  return Number(wall.slice(0, 2)) * 60 + Number(wall.slice(3));
}

/** Minutes from one clock time to the next occurrence of another; 0 when they are the same. */
export function minutesBetween(from: WallTime, to: WallTime): number {
  return (minutesOfDay(to) - minutesOfDay(from) + 24 * 60) % (24 * 60);
}
