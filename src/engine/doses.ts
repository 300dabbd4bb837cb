import { HOUR, localDate, localHour, MINUTE } from '../time.ts';
import { pickMeal, pickSnack, portionWords, whyNoSnack } from './food.ts';
import type { Gate } from './gates.ts';
import type { Step } from './method/steps.ts';
import { type SoreSpot, stretchesFor } from './method/stretches.ts';
import { nextKeyHours } from './next-key.ts';
import type { Night } from './night.ts';
import type { Plan, PlannedStep, Tier, Window } from './plan.ts';
import type { Profile } from './profile.ts';
import type { Run } from './run.ts';
import { hydrationDose } from './sweat.ts';

export interface DoseFacts {
  readonly step: Step;
  readonly run: Run;
  readonly profile: Profile;
  readonly plans: readonly Plan[];
  readonly zone: string;
  readonly tier: Tier;
  readonly night: Night;
  readonly window: Window;
  readonly minutes: number;
  readonly gates: readonly Gate[];
}

/** What a step becomes for this runner: its name, one line, a few sentences, and the rules behind them. */
export type Dose = Pick<PlannedStep, 'name' | 'minutes' | 'what' | 'how' | 'rules'> & { readonly dish?: string };

/** The dose of one step, with what its gates change. Each comes from the tables and rules that it cites; drink and snack know their own gates. */
export function dose(facts: DoseFacts): Dose {
  const made = doseOf(facts);
  if (facts.step.id === 'hydrate' || facts.step.id === 'snack') return made;
  const words = facts.gates.filter((gate) => gate.verdict === 'change').map((gate) => gate.say);
  return words.length === 0
    ? made
    : {
        ...made,
        how: `${made.how} ${words.join(' ')}`,
        rules: [...made.rules, ...facts.gates.map((gate) => gate.rule)],
      };
}

function doseOf(facts: DoseFacts): Dose {
  switch (facts.step.id) {
    case 'hydrate':
      return hydrate(facts);
    case 'stretch':
      return stretch(facts);
    case 'snack':
      return snack(facts);
    case 'ice-bath':
      return iceBath(facts);
    case 'meal':
      return meal(facts);
    case 'rest':
      return rest(facts);
    case 'epsom-bath':
      return epsomBath(facts);
    case 'roll':
      return roll(facts);
    case 'sleep':
      return sleep(facts);
  }
}

/** What takes a blocked step's place, or null when nothing does. Cold that is not safe becomes a cool shower (section 6). */
export function substitute(facts: DoseFacts): Dose | null {
  if (facts.step.id === 'ice-bath') {
    return {
      name: 'Cool shower, legs up',
      minutes: 15,
      what: 'Cool shower, then legs up the wall for 10-15 min.',
      how: 'No tub today. A cool, not cold, shower on the legs for a few minutes, then lie down with your legs up the wall for 10-15.',
      rules: ['N9'],
    };
  }
  return null;
}

function hydrate({ step, run, profile, tier, night }: DoseFacts): Dose {
  const drink = hydrationDose(run, profile, tier, nextKeyHours(run), { minutesToBed: night.minutesToBed });
  return {
    name: step.name,
    minutes: step.minutes,
    what: drink.line,
    how: drink.line,
    rules: [...step.rules, ...drink.rules],
  };
}

function stretch({ step, run, minutes }: DoseFacts): Dose {
  const { routine, extras } = stretchesFor(
    (run.sore ?? []).map((one) => one.area),
    minutes,
  );
  const muscles = routine.stretches.map((one) => one.name.split(',')[0]?.toLowerCase() ?? '');
  const extra = extras.map((spot: SoreSpot) =>
    [spot.add, spot.never, spot.stop ? `${spot.stop.sign}: skip it and have it looked at.` : null]
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

function snack({ step, run, profile, plans, zone, tier, night }: DoseFacts): Dose {
  const none = whyNoSnack(profile);
  if (none)
    return {
      name: 'Snack',
      minutes: step.minutes,
      what: 'By your own diabetes plan.',
      how: none.text,
      rules: [...step.rules, none.rule],
    };
  const picked = pickSnack(profile, {
    tier,
    endedAt: localDate(run.endedAt, zone),
    recent: recentDishes(plans, run),
    atHome: true,
    seed: run.id,
  });
  if (!picked) {
    return {
      name: step.name,
      minutes: step.minutes,
      what: 'Something you tolerate, four parts carbohydrate to one of protein.',
      how: `None of my snacks fits what you avoid. Take ${portionWords(profile, tier)} from food that you know.`,
      rules: step.rules,
    };
  }
  const small = night.mode === 'full' || night.mode === 'merged' ? '' : ' Half of it: bed is near.';
  return {
    name: step.name,
    minutes: step.minutes,
    what: `${picked.name}${picked.note ? ` (${picked.note})` : ''}.`,
    how: `${picked.name}: ${numbers(profile, `${picked.carbG} g carbohydrate, ${picked.proteinG} g protein`)}${picked.note ? `; ${picked.note}` : ''}. Or anything like it: ${portionWords(profile, tier)}.${small}`,
    rules: step.rules,
    dish: picked.id,
  };
}

function meal({ step, run, profile, plans, zone, tier, night, window }: DoseFacts): Dose {
  const late = night.bed - window.dueAt < 2 * HOUR;
  const picked = pickMeal(profile, {
    tier,
    localHour: localHour(window.dueAt, zone),
    late,
    recent: recentDishes(plans, run),
    seed: run.id,
  });
  if (!picked)
    return {
      name: step.name,
      minutes: step.minutes,
      what: 'Carbohydrate, protein, a little fat.',
      how: 'A plate with carbohydrate, protein and a little fat, from what you know and like.',
      rules: step.rules,
    };
  const ml = night.mode === 'merged' ? 'Snack and meal in one tonight. ' : '';
  return {
    name: step.name,
    minutes: step.minutes,
    what: `${picked.name}${picked.note ? ` (${picked.note})` : ''}.`,
    how: `${ml}${picked.name}, say${profile.health.includes('eating-disorder') ? '' : ` (${picked.carbG} g carbohydrate, ${picked.proteinG} g protein)`}${picked.note ? `; ${picked.note}` : ''}. Carbohydrate, protein and a little fat; anything of that kind will do.`,
    rules: step.rules,
    dish: picked.id,
  };
}

function iceBath({ step, profile }: DoseFacts): Dose {
  const metric = profile.units === 'metric';
  const first = profile.newToIce;
  const degrees = first ? (metric ? '15 °C' : '59 °F') : metric ? '13-15 °C' : '55-59 °F';
  const minutes = first ? '5 minutes' : '10-12 minutes';
  const check = profile.gear.includes('thermometer')
    ? ''
    : ' No thermometer? A normal ice cube should take 3-5 min to melt: a rough test.';
  return {
    name: step.name,
    minutes: first ? 5 : step.minutes,
    what: `${degrees}, to the hips, ${minutes}.`,
    how: `${degrees}, to the hips, ${minutes}, 15 at the very most. Ease in, breathe slowly; minutes 1-3 are the worst. Not alone. Out at once with chest pain, violent shivering, numb skin or confusion.${check}`,
    rules: step.rules,
  };
}

function rest({ step, zone, night, window }: DoseFacts): Dose {
  const hour = localHour(window.dueAt, zone);
  const nap = hour >= 13 && hour <= 15.5 && night.bed - window.dueAt >= 6 * HOUR + 30 * MINUTE;
  return nap
    ? {
        name: step.name,
        minutes: 25,
        what: 'Nap for 20-30 min, or just feet up.',
        how: 'A nap of 20-30 minutes, awake again by 16:00, or feet up if sleep will not come.',
        rules: ['M6', 'N1', 'N2'],
      }
    : {
        name: step.name,
        minutes: 15,
        what: 'Legs up for 15 min.',
        how: 'Legs up for 15 minutes. Too early or too late for a nap that would not cost you tonight.',
        rules: ['M6', 'N2', 'N9'],
      };
}

function epsomBath({ step, profile }: DoseFacts): Dose {
  const salt = profile.gear.includes('epsom') && !profile.health.includes('kidney-disease');
  const warm = profile.health.includes('pregnancy')
    ? profile.units === 'metric'
      ? 'at most 37 °C'
      : 'at most 98 °F'
    : profile.units === 'metric'
      ? '38-40 °C'
      : '100-104 °F';
  return {
    name: salt ? step.name : 'Warm bath',
    minutes: step.minutes,
    what: salt ? `4 cups Epsom salt, 1 cup baking soda, ${warm}, 10-15 min.` : `Plain warm water, ${warm}, 10-15 min.`,
    how: `${salt ? `Four cups of Epsom salt and one of baking soda (optional) in water of ${warm}` : `Plain warm water, ${warm}`}, 10-15 minutes. Drink something first; get out slowly, sit on the edge for two minutes.`,
    rules: step.rules,
  };
}

function roll({ step, profile }: DoseFacts): Dose {
  const tool = profile.gear.includes('stick')
    ? 'the Stick'
    : profile.gear.includes('roller')
      ? 'the roller'
      : 'your hands';
  return {
    name: step.name,
    minutes: step.minutes,
    what: `Calves, quads, hamstrings, glutes with ${tool}, then stretch.`,
    how: `With ${tool}: calves, quads, hamstrings, glutes, one to three passes of 30-120 s each, then a gentle stretch. Never over bone, tendon or the lower back.`,
    rules: step.rules,
  };
}

function sleep({ step, night }: DoseFacts): Dose {
  const hours = Math.round((night.wake - night.bed) / HOUR);
  const enough =
    hours >= 7
      ? `About ${hours} hours until your alarm.`
      : `Only about ${hours} hours until your alarm: move it if you can, 7 or more is the aim.`;
  return {
    name: step.name,
    minutes: step.minutes,
    what: 'Lights out; cool, dark, quiet.',
    how: `${enough} Cool, dark, quiet, and the phone in another room.`,
    rules: step.rules,
  };
}

function numbers(profile: Profile, grams: string): string {
  return profile.health.includes('eating-disorder') ? 'carbohydrate and protein in one' : grams;
}

/** Dishes of the last seven days, newest first. */
function recentDishes(plans: readonly Plan[], run: Run): string[] {
  return plans
    .filter((plan) => plan.run.id !== run.id && run.endedAt - plan.run.endedAt < 7 * 24 * HOUR)
    .flatMap((plan) => plan.steps.flatMap((step) => step.dish ?? []));
}
