import type { Side, Spared } from '../../engine/model/dose.ts';
import { isWarning } from '../../engine/model/drink-advice.ts';
import type { SoreSpotWords } from '../catalogue/method.ts';
import type { Catalogue } from '../catalogue.ts';
import { foodDoses } from './food-doses.ts';

export const doses = {
  drink: ({ advice, byThirst }, say) => {
    const said = advice.map((piece) => ({
      words: say.advice(piece),
      warns: isWarning(piece),
    }));
    return {
      what: said
        .filter(({ warns }, at) => at === 0 || warns)
        .map(({ words }) => words)
        .join(' '),
      how: said.map(({ words }) => words).join(' '),
      ...(byThirst
        ? { plain: 'Thirst is the better guide today: too much plain water is worse than a little too little.' }
        : {}),
    };
  },
  stretch: ({ routine, sore, spared, not }, say) => {
    const muscles = [...new Set(routine.map(say.muscle))].join(', ');
    const spots = sore.flatMap(({ area, roll }) => {
      const spot = say.soreSpot(area);
      return spot ? [{ roll, spot }] : [];
    });
    const extras = spots.flatMap(({ roll, spot }) =>
      atSpot(spot, [both(spot, roll), roll ? keepingOff(spared) : '', ...warnings(spot)]),
    );
    const left =
      not.length === 0
        ? []
        : [
            `Not the ${sides(not)}: no stretch and no roller there. Protect what is sore for 1-3 days, then load as pain allows; no ibuprofen as a routine.`,
          ];
    const keep = [...spots.flatMap(({ spot }) => atSpot(spot, warnings(spot))), ...left];
    return {
      what: `${say.minutes} min: ${muscles}.`,
      how: [say.turn('stretch', say.minutes, muscles), ...extras, ...left].join(' '),
      ...(keep.length > 0 ? { keep: keep.join(' '), briefest: `${say.minutes} min.` } : {}),
    };
  },
  ...foodDoses,
  ice: ({ celsius, minutes: [from, to], first, adult, ice, thermometer }, { q }) => {
    const degrees = q.temperatures(celsius);
    const minutes = `${from === to ? to : `${from}-${to}`} minutes`;
    const metric = q.units === 'metric';
    const amount =
      ice &&
      (metric
        ? `${ice.kg} kg of ice bring 100 L from 20 to ${ice.to} °C`
        : `${Math.round(ice.kg * 2.2)} lb of ice bring 26 gal from 68 to ${q.temperatures([ice.to, ice.to])}`);
    const check = thermometer ? '' : '; no thermometer: an ice cube melts in 3-5 min';
    const water = amount ? `About ${amount}${check}.` : 'No ice? The cold tap as cold as it comes.';
    return {
      what: `${degrees}, to the hips, ${minutes}.${adult ? ' Only with an adult beside the tub.' : ''}`,
      how: `${degrees}, to the hips, ${minutes}${first ? '' : ', 15 at the very most'}. Ease in, breathe slowly; minutes 1-3 are the worst. Not alone. Out at once with chest pain, palpitations, violent shivering, numb or white skin, confusion, or breath that will not settle in 2-3 minutes. ${water}`,
    };
  },
  gentle: ({ as, legsUp, warmth, sitting }) => {
    switch (as) {
      case 'lie-down':
        return {
          name: 'Lie down',
          what: `Lie down in the cool${legsUp ? ', legs up,' : ''} for 10-15 min.`,
          how: `No cold tub today, and no shower standing up yet. Lie down in the cool${legsUp ? ' with your legs up' : ', legs not above your heart,'} for 10-15 minutes.`,
        };
      case 'lukewarm-rest':
        return {
          name: 'Lukewarm shower, rest',
          what: 'Lukewarm shower, then sit or lie for 10-15 min.',
          how: 'No cold for your legs. A lukewarm shower, then sit or lie comfortably for 10-15 minutes, legs not above your heart.',
        };
      case 'shower': {
        const name = warmth === 'cool' ? 'Cool' : 'Lukewarm';
        const shower =
          warmth === 'cool'
            ? 'A cool, not cold, shower on the legs for a few minutes'
            : 'A lukewarm shower for a few minutes';
        return {
          name: `${name} shower, legs up`,
          what: `${name} shower, then legs up the wall for 10-15 min.`,
          how: `No cold tub today. ${shower}${sitting ? ', sitting down' : ''}, then lie down with your legs up the wall for 10-15 minutes.`,
        };
      }
    }
  },
  warm: ({ salt, celsius: [from, to] }, { q, turn }) => {
    const degrees = from === null ? `${q.temperatures([to, to])} or less` : q.temperatures([from, to]);
    const how = `${turn(salt ? 'saltBath' : 'warmBath', degrees)} Drink something first; get out slowly, sit on the edge for two minutes.`;
    return salt
      ? { what: `4 cups Epsom salt, 1 cup baking soda, ${degrees}, 10-15 min.`, how }
      : { name: 'Warm bath', what: `Plain warm water, ${degrees}, 10-15 min.`, how };
  },
  roll: ({ tool, spared, not }, { turn }) => {
    const off = [keepingOff(spared), notThere(not)].filter(Boolean);
    const how = [turn('roll', tools[tool]), 'Never over bone, tendon or the lower back.', notThere(not)].filter(
      Boolean,
    );
    return {
      what: [`Calves, quads, hamstrings, glutes with ${tools[tool]}, then stretch.`, ...off].join(' '),
      how: how.join(' '),
    };
  },
  'gentle-stretch': ({ not }) => {
    const end = not.length === 0 ? '' : ` ${notThere(not)}`;
    return {
      name: 'Gentle stretch',
      what: `Gentle stretch: calves, quads, hamstrings, glutes. No roller.${end}`,
      how: `A gentle stretch for calves, quads, hamstrings and glutes, 30 s each, mild tension.${end}`,
      plain: 'Pressure is not for you; a gentle stretch keeps your range of motion and settles you for the night.',
    };
  },
  rest: ({ as, massage }, { turn }) => {
    switch (as) {
      case 'long-nap':
        return {
          what: 'Nap for up to 90 min: last night was short.',
          how: 'Last night was short, so this may be a long one: up to 90 minutes, awake again by 16:00.',
        };
      case 'nap':
        return { what: 'Nap for 20-30 min, or just feet up.', how: turn('nap') };
      case 'legs-level':
        return {
          what: 'Sit or lie down for 15 min.',
          how: 'Sit or lie comfortably for 15 minutes, legs not above your heart.',
          plain: 'Comfort, plainly, and you earned it. Your legs want the blood, so they stay low.',
        };
      case 'legs-up':
        return { what: 'Legs up for 15 min.', how: `${turn('legsUp')}${massage ? ` ${turn('massage')}` : ''}` };
    }
  },
  sleep: ({ hours, enough, shortLastNight }, { turn }) => ({
    what: 'Lights out; cool, dark, quiet.',
    how: [
      enough
        ? turn('night', hours)
        : `Only about ${hours} hours until your alarm: move it if you can, 7 or more is the aim.`,
      shortLastNight ? 'Last night was short: half an hour earlier helps more than any gadget.' : '',
      turn('room'),
    ]
      .filter(Boolean)
      .join(' '),
  }),
} as const satisfies Catalogue['doses'];

const tools = { stick: 'the Stick', roller: 'the roller', hands: 'your hands' } as const;

function keepingOff(spared: Spared | null): string {
  if (spared === null) return '';
  return spared === 'wound' ? 'Not over broken skin.' : 'Not over the swelling.';
}

function notThere(not: readonly Side[]): string {
  return not.length === 0 ? '' : `Not the ${sides(not)}.`;
}

const areas: Readonly<Record<string, string>> = { 'it-band': 'IT band', legs: 'leg' };

/** 'left calf and right knee'. */
export function sides(not: readonly Side[]): string {
  return not.map(({ area, side }) => `${side} ${areas[area] ?? area.replaceAll('-', ' ')}`).join(' and ');
}

/** What the table adds at a sore spot: the roller where one may be used, then the stretch. */
function both({ roll, add }: SoreSpotWords, mayRoll: boolean): string {
  if (!mayRoll || roll === null) return add ?? '';
  return add === null ? roll : `${roll.replace(/\.$/, '')}, then ${lower(add)}`;
}

/** What must not be done there, and when not to touch it at all. */
function warnings({ never, stop }: SoreSpotWords): readonly string[] {
  return [never ?? '', stop === null ? '' : `${stop}: skip it and have it looked at.`];
}

function atSpot({ name }: SoreSpotWords, parts: readonly string[]): readonly string[] {
  const [first, ...others] = parts.filter((part) => part !== '');
  if (first === undefined) return [];
  return [[`${name}: ${lower(first)}`, ...others].join(' ')];
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
