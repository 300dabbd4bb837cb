import type { Rule } from './rule.ts';

/** H: hydration. F: refuelling. */
export const drinkAndFoodRules = [
  {
    id: 'H1',
    claim:
      'Sweat rate in litres an hour is weight before minus weight after in kg, plus what you drank, minus urine, over the hours: weighed dry and undressed.',
    grade: 'Strong',
    citation: 'sawka-2007',
  },
  {
    id: 'H2',
    claim: 'To recover fluid quickly, drink 1.25-1.5 litres for each kg lost, in portions over 2-4 hours.',
    grade: 'Strong',
    citation: 'shirreffs-1996',
    also: ['sawka-2007'],
  },
  {
    id: 'H3',
    claim: 'With no session within 24 hours and less than 5 % lost, ordinary meals and drinks are enough.',
    grade: 'Moderate',
    citation: 'german-nutrition-2020',
  },
  {
    id: 'H4',
    claim:
      'Sodium has to come along with the volume: 20-30 mmol/L (460-690 mg/L) in the drink, or water with salty food.',
    grade: 'Strong',
    citation: 'shirreffs-1996',
  },
  {
    id: 'H5',
    claim:
      'A reference endurance athlete sweats 1.28 L/h (give or take 0.57) with 51.7 mmol of sodium an hour (give or take 27.8).',
    grade: 'Moderate',
    citation: 'barnes-2019',
  },
  {
    id: 'H7',
    claim: 'Low blood sodium comes mainly from drinking too much: drink to thirst and never gain weight on a run.',
    grade: 'Strong',
    citation: 'hew-butler-2015',
    also: ['hew-butler-2017'],
  },
  {
    id: 'H8',
    claim: 'Beyond 4 hours weight lost is not water lost: no sweat estimate and no sum to replace.',
    grade: 'Moderate',
    citation: 'hoffman-2018',
  },
  {
    id: 'HT1',
    claim:
      'From 28 C on, or when a run was called hot: cool down first (shade, wet skin, a fan), have somebody with you, know the signs of heat illness, no warm bath that night.',
    grade: 'Design',
    citation: null,
  },
  {
    id: 'F1',
    claim:
      'Next hard session in under 4 hours: carbohydrate 1.0-1.2 g/kg an hour, or 0.8 g/kg an hour with protein 0.2-0.4 g/kg an hour.',
    grade: 'Strong',
    citation: 'kerksick-2017',
  },
  {
    id: 'F2',
    claim: "Next session 24 hours or more away: the whole day's carbohydrate matters more than the window.",
    grade: 'Moderate',
    citation: 'general',
  },
  {
    id: 'F3',
    claim: 'Protein 0.25-0.3 g/kg (20-40 g) after the run, then again every 3-5 hours.',
    grade: 'Moderate',
    citation: 'general',
  },
  {
    id: 'F4',
    claim: 'A 3:1 to 4:1 ratio of carbohydrate to protein is convenient, not magic.',
    grade: 'Moderate',
    citation: 'craven-2021',
    also: ['margolis-2021'],
  },
  {
    id: 'F5',
    claim: 'Chocolate milk does about as well as, or better than, the drinks it was compared with.',
    grade: 'Weak',
    citation: 'amiri-2019',
  },
  {
    id: 'F6',
    claim:
      'Glucose tablets, about 4 g each, are a stopgap without protein; with diabetes they are for a hypo, not a snack.',
    grade: 'Weak',
    citation: 'general',
  },
] as const satisfies readonly Rule[];
