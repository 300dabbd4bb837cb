import type { WallTime } from '../../time.ts';
import { plainDigits } from './digits.ts';

/** '22:30', '22.30', '2230', '10:30 p.m.', '9pm', '7', 'midnight', 'noon' as 'HH:MM'; null otherwise. */
export function readWall(text: string): WallTime | null {
  const { text: plain, odd } = plainDigits(text);
  const said = plain.trim().toLowerCase();
  if (odd !== null) return null;
  if (/^(?:12 )?midnight$/u.test(said)) return '00:00';
  if (/^(?:12 )?noon$/u.test(said)) return '12:00';
  const found = /^(?:(\d{1,2})(?:[:.h](\d{2}))?|(\d{2})(\d{2}))\s*(?:([ap])\.?m\.?)?$/u.exec(said);
  if (!found) return null;
  const half = found[5];
  const hour = Number(found[1] ?? found[3]);
  const minutes = Number(found[2] ?? found[4] ?? 0);
  if (half && (hour < 1 || hour > 12)) return null;
  if (hour === 24 && minutes === 0) return '00:00';
  const hours = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return hours > 23 || minutes > 59 ? null : `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** The hour of a lights-out of '10', which may be morning or night and is to be asked about; null when the time is clear. */
export function morningOrNight(text: string): number | null {
  const hour = Number(/^\s*(\d{1,2})\s*$/u.exec(plainDigits(text).text)?.[1] ?? 0);
  return hour < 5 || hour > 12 ? null : hour;
}
