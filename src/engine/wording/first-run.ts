import type { Block } from '../../card.ts';
import { commonZones } from '../method/locale-zones.ts';
import type { Profile } from '../profile.ts';
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
export function firstRunBlocks(guess: string | null, first: boolean, profile: Profile): Block[] {
  if (guess === null) return first ? [text('One thing to get the evening right:'), bedtimeChoice(profile)] : [];
  const zones = [...new Set([guess, ...commonZones])].slice(0, 25);
  return [
    text(first ? 'Two things I need to get the clock right:' : 'Is my clock yours?'),
    {
      kind: 'choice',
      choice: {
        label: `Your time zone (my guess: ${zoneWords(guess)})`,
        line: 'recovery-profile zone',
        options: zones.map((zone) => ({ label: zoneWords(zone), value: zone })),
      },
    },
    ...(first ? [bedtimeChoice(profile)] : []),
  ];
}

export function bedtimeChoice(profile: Profile): Block {
  return {
    kind: 'choice',
    choice: {
      label: `Lights out (now ${profile.bedtime})`,
      line: 'recovery bedtime',
      options: bedtimes.map((wall) => ({ label: wall, value: wall })),
      chosen: profile.bedtime,
    },
  };
}

/** 'Europe/Berlin' as a person says it: 'Berlin (Europe)'. */
function zoneWords(zone: string): string {
  const parts = zone.replaceAll('_', ' ').split('/');
  const place = parts.pop() ?? zone;
  return parts.length === 0 ? place : `${place} (${parts.join(', ')})`;
}
