import { sayIn, turns } from '../method/steps/variants.ts';
import { soreSide } from '../model/run.ts';
import type { Dose, DoseFacts } from './dose.ts';
import { spared, withoutRoller } from './hands.ts';

export function epsomBath({ step, profile, turn }: DoseFacts): Dose {
  const salt = profile.gear.includes('epsom') && !profile.health.includes('kidney-disease');
  const warm = profile.health.includes('pregnancy')
    ? profile.units === 'metric'
      ? '37 °C or less'
      : '98 °F or less'
    : profile.units === 'metric'
      ? '38-40 °C'
      : '100-104 °F';
  return {
    name: salt ? step.name : 'Warm bath',
    minutes: step.minutes,
    what: salt ? `4 cups Epsom salt, 1 cup baking soda, ${warm}, 10-15 min.` : `Plain warm water, ${warm}, 10-15 min.`,
    how: `${sayIn(salt ? turns.saltBath : turns.warmBath, turn, warm)} Drink something first; get out slowly, sit on the edge for two minutes.`,
    rules: step.rules,
  };
}

/** M8 with what is in the house; bare stretching for whom pressure is no good (D-hands: the gate says why). */
export function roll({ step, run, profile, gates, turn }: DoseFacts): Dose {
  const side = soreSide(run);
  const not = side === '' ? '' : ` Not the ${side}.`;
  if (withoutRoller(gates))
    return {
      name: 'Gentle stretch',
      minutes: step.minutes,
      what: `Gentle stretch: calves, quads, hamstrings, glutes. No roller.${not}`,
      how: `A gentle stretch for calves, quads, hamstrings and glutes, 30 s each, mild tension.${not}`,
      rules: [...step.rules, 'S6'],
      plain: 'Pressure is not for you; a gentle stretch keeps your range of motion and settles you for the night.',
    };
  const tool = profile.gear.includes('stick')
    ? 'the Stick'
    : profile.gear.includes('roller')
      ? 'the roller'
      : 'your hands';
  return {
    name: step.name,
    minutes: step.minutes,
    what: `Calves, quads, hamstrings, glutes with ${tool}, then stretch.${spared(gates)}${not}`,
    how: `${sayIn(turns.roll, turn, tool)} Never over bone, tendon or the lower back.${not}`,
    rules: step.rules,
  };
}
