import type { Rule } from './rule.ts';

/** M: the coach's own nine steps and how to use them. */
export const methodRules = [
  {
    id: 'M1',
    claim:
      'Hydrate within 10-15 minutes of stopping, even on a cool day: 473-591 ml (16-20 fl oz) of electrolyte drink, and in summer the amount your sweat loss asks for.',
    grade: 'Method',
    citation: null,
  },
  {
    id: 'M2',
    claim:
      'Start stretching within 25-30 minutes and give it 10-15: quads, hamstrings, calves, hips and whatever nagged on the run, with the foam roller for knots and tightness.',
    grade: 'Method',
    citation: null,
  },
  {
    id: 'M3',
    claim:
      'Snack within 25-30 minutes, while you stretch, at about 4 parts carbohydrate to 1 part protein; glucose tablets when travelling, short of time or with a sensitive stomach.',
    grade: 'Method',
    citation: null,
  },
  {
    id: 'M4',
    claim:
      'Ice bath after stretching: water and ice at 12.8-15.6 C (55-60 F) up to the hips for 10-15 minutes, and the first three minutes are the trick.',
    grade: 'Method',
    citation: null,
  },
  {
    id: 'M5',
    claim:
      'A balanced meal of carbohydrate, protein and fat 1-2 hours after the run, breakfast or lunch or dinner by the time of day.',
    grade: 'Method',
    citation: null,
  },
  {
    id: 'M6',
    claim: 'Rest after the meal: feet up, a nap or a massage.',
    grade: 'Method',
    citation: null,
  },
  {
    id: 'M7',
    claim:
      'Epsom salt bath 60-90 minutes before bed: 4 cups of Epsom salt and 1 cup of baking soda in warm water for 10-15 minutes.',
    grade: 'Method',
    citation: null,
  },
  {
    id: 'M8',
    claim: 'Roll and stretch after the bath, dried off: the stick and one good stretching session.',
    grade: 'Method',
    citation: null,
  },
  { id: 'M9', claim: 'Sleep, and plenty of it.', grade: 'Method', citation: null },
  {
    id: 'M10',
    claim:
      'Nobody has time for all of it after every run: drink and refuel every time, do the full method after long runs or once a month, pick and choose otherwise.',
    grade: 'Method',
    citation: null,
  },
  { id: 'M11', claim: 'Elite runners spend 1-4 hours a day on recovery.', grade: 'Method', citation: null },
] as const satisfies readonly Rule[];
