import { flagGates } from '../assess/gates.ts';
import { stretchesFor } from '../method/stretches.ts';
import { oneSided } from '../model/run.ts';
import type { Dosed, DoseFacts } from './dose.ts';
import { spared, withoutRoller } from './hands.ts';

export function stretch({ step, run, minutes, profile }: DoseFacts): Dosed {
  // One sore side is not two: what is sore on one side only is left alone there, with nothing added (S7).
  const not = oneSided(run);
  const alone = new Set(not.map(({ area }) => area));
  const { routine, extras } = stretchesFor(
    (run.sore ?? []).map(({ area }) => area).filter((area) => !alone.has(area)),
    minutes,
  );
  // The table adds a roller to some sore spots: for whom pressure is no good, the rolling step's own gates speak here too.
  const hands = flagGates('roll', profile);
  const soft = withoutRoller(hands) || (run.also?.includes('swollen') ?? false);
  const sore = extras
    .filter((spot) => spot.add || spot.never || spot.stop !== null || (spot.roll && !soft))
    .map((spot) => ({ area: spot.area, roll: spot.roll && !soft }));
  return {
    dose: {
      kind: 'stretch',
      routine: routine.stretches.map(({ id }) => id),
      sore,
      spared: spared(hands),
      not,
    },
    minutes,
    rules: [
      ...step.rules,
      'S6',
      ...(sore.length > 0 ? (['D-sore'] as const) : []),
      ...(not.length > 0 ? (['S7'] as const) : []),
    ],
  };
}
