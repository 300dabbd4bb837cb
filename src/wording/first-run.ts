import type { Block } from '../card.ts';
import type { Profile } from '../engine/model/profile.ts';
import { minutesBetween, minutesOfDay } from '../engine/model/wall-time.ts';
import { commonZones } from '../engine/reading/locale-zones.ts';
import type { WallTime } from '../time.ts';
import type { Catalogue } from './catalogue.ts';
import { text } from './parts.ts';

const bedtimes = [
  '20:00',
  '20:30',
  '21:00',
  '21:30',
  '22:00',
  '22:30',
  '23:00',
  '23:30',
  '00:00',
  '00:30',
  '01:00',
] as const;

/**
 * Asked at the first run: bedtime, and a guess of the zone to confirm where the platform does not know it. One tap each re-plans at once.
 * `guess` is null when the zone is known.
 */
export function firstRunBlocks(words: Catalogue, guess: string | null, first: boolean, profile: Profile): Block[] {
  if (guess === null)
    return first ? [text(words.firstRun.bedtimeOnly), bedtimeChoice(words, profile.bedtime, 'always')] : [];
  const zones = [...new Set([guess, ...commonZones])].slice(0, 25);
  return [
    text(first ? words.firstRun.zoneAndBedtime : words.firstRun.zoneOnly),
    {
      kind: 'choice',
      choice: {
        label: words.firstRun.zone({ guess: zoneWords(guess) }),
        line: 'recovery-profile zone',
        options: zones.map((zone) => ({ label: zoneWords(zone), value: zone })),
      },
    },
    ...(first ? [bedtimeChoice(words, profile.bedtime, 'always')] : []),
  ];
}

/** Who sleeps by day is offered the hours around their own bedtime. */
export function bedtimeChoice(words: Catalogue, now: WallTime, scope: 'tonight' | 'always'): Block {
  const offered = [...new Set([...bedtimes, now, ...around(now)])].toSorted((a, b) => fromNoon(a) - fromNoon(b));
  return {
    kind: 'choice',
    choice: {
      label: words.firstRun.bedtime({ now }),
      line: scope === 'always' ? 'recovery bedtime always' : 'recovery bedtime',
      options: offered.map((wall) => ({ label: wall, value: wall })),
      chosen: now,
    },
  };
}

/** Minutes from noon: an evening's times before the small hours, in the order in which they come. */
function fromNoon(wall: WallTime): number {
  return minutesBetween('12:00', wall);
}

/** An hour earlier to two hours later, in half hours; nothing more for a bedtime that the list has anyway. */
function around(wall: WallTime): readonly WallTime[] {
  if (bedtimes.some((bedtime) => bedtime === wall)) return [];
  return [-60, -30, 30, 60, 90, 120].map((by) => {
    const at = (minutesOfDay(wall) + by + 24 * 60) % (24 * 60);
    return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
  });
}

/** 'Europe/Berlin' as a person says it: 'Berlin (Europe)'. */
function zoneWords(zone: string): string {
  const parts = zone.replaceAll('_', ' ').split('/');
  const place = parts.pop() ?? zone;
  return parts.length === 0 ? place : `${place} (${parts.join(', ')})`;
}
