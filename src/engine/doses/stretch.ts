import { flagGates } from '../assess/gates.ts';
import { sayIn, turns } from '../method/steps/variants.ts';
import { type SoreSpot, stretchesFor } from '../method/stretches.ts';
import { oneSided, soreSide } from '../model/run.ts';
import type { Dose, DoseFacts } from './dose.ts';
import { spared, withoutRoller } from './hands.ts';

export function stretch({ step, run, minutes, profile, turn }: DoseFacts): Dose {
  // One sore side is not two: what is sore on one side only is left alone there, with nothing added (S7).
  const alone = new Set(oneSided(run).map((one) => one.area));
  const { routine, extras } = stretchesFor(
    (run.sore ?? []).map((one) => one.area).filter((area) => !alone.has(area)),
    minutes,
  );
  const side = soreSide(run);
  const leftOut =
    side === ''
      ? []
      : [
          `Not the ${side}: no stretch and no roller there. Protect what is sore for 1-3 days, then load as pain allows; no ibuprofen as a routine.`,
        ];
  const muscles = routine.stretches.map((one) => one.name.split(',')[0]?.toLowerCase() ?? '');
  // The table adds a roller to some sore spots: for whom pressure is no good, the rolling step's own gates speak here too.
  const hands = flagGates('roll', profile);
  const soft = withoutRoller(hands) || (run.also?.includes('swollen') ?? false);
  const extra = extras.flatMap((spot) => {
    const roll = soft ? null : spot.roll;
    const both = roll && spot.add ? `${roll.replace(/\.$/, '')}, then ${lower(spot.add)}` : (roll ?? spot.add);
    const keepOff = roll === null ? '' : spared(hands).trim();
    const [first, ...others] = [both, keepOff, ...warnings(spot)].filter((part) => part !== null && part !== '');
    return first ? [called(spot, lower(first)), ...others].join(' ') : [];
  });
  const keep = extras.flatMap((spot) => {
    const [first, ...others] = warnings(spot);
    return first ? [called(spot, lower(first)), ...others].join(' ') : [];
  });
  return {
    name: step.name,
    minutes,
    what: `${minutes} min: ${[...new Set(muscles)].join(', ')}.`,
    how: [sayIn(turns.stretch, turn, minutes, [...new Set(muscles)].join(', ')), ...extra, ...leftOut].join(' '),
    ...(keep.length + leftOut.length > 0 ? { keep: [...keep, ...leftOut].join(' ') } : {}),
    rules: [
      ...step.rules,
      'S6',
      ...(extra.length > 0 ? (['D-sore'] as const) : []),
      ...(leftOut.length > 0 ? (['S7'] as const) : []),
    ],
  };
}

/** What must not be done there, and when not to touch it at all. */
function warnings(spot: SoreSpot): readonly string[] {
  return [spot.never, spot.stop ? `${spot.stop.sign}: skip it and have it looked at.` : null].filter(
    (part) => part !== null,
  );
}

function called(spot: SoreSpot, what: string): string {
  return `${spot.area === 'it band' ? 'IT band' : spot.area.charAt(0).toUpperCase() + spot.area.slice(1)}: ${what}`;
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
