import { type SoreSpot, stretchesFor } from '../method/stretches.ts';
import type { Dose, DoseFacts } from './dose.ts';

export function stretch({ step, run, minutes }: DoseFacts): Dose {
  const { routine, extras } = stretchesFor(
    (run.sore ?? []).map((one) => one.area),
    minutes,
  );
  const muscles = routine.stretches.map((one) => one.name.split(',')[0]?.toLowerCase() ?? '');
  const extra = extras.map((spot: SoreSpot) =>
    [
      `${spot.area.charAt(0).toUpperCase()}${spot.area.slice(1)}: ${spot.add.charAt(0).toLowerCase()}${spot.add.slice(1)}`,
      spot.never,
      spot.stop ? `${spot.stop.sign}: skip it and have it looked at.` : null,
    ]
      .filter((part) => part !== null)
      .join(' '),
  );
  return {
    name: step.name,
    minutes,
    what: `${minutes} min: ${[...new Set(muscles)].join(', ')}.`,
    how: [
      `About ${minutes} minutes, holds of 30 s, mild tension, no bouncing: ${[...new Set(muscles)].join(', ')}.`,
      ...extra,
    ].join(' '),
    rules: [...step.rules, 'S6'],
  };
}
