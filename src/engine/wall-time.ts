import { z } from 'zod';
import type { WallTime } from '../time.ts';

/** 'HH:MM' on a 24-hour clock. */
export const wall = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** '22:30', '22.30', '10:30pm', '9pm', '7' (with am/pm or plain hours) as 'HH:MM'; null otherwise. */
export function readWall(text: string): WallTime | null {
  const found = /^\s*(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?\s*$/iu.exec(text.normalize('NFKC'));
  if (!found) return null;
  const half = found[3]?.toLowerCase();
  const hour = Number(found[1]);
  if (half && (hour < 1 || hour > 12)) return null;
  const hours = half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
  const minutes = Number(found[2] ?? 0);
  return hours > 23 || minutes > 59 ? null : `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
