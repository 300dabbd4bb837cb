import type { Dish, DishNote, HardAgain, Portion, Share } from '../../engine/model/dose.ts';
import type { DoseWords, Saying } from '../catalogue/doses.ts';

export const foodDoses = {
  snack: ({ dish, like, share, sipMl, again, counts }, say) => {
    if (!dish)
      return {
        what: 'Something you tolerate, four parts carbohydrate to one of protein.',
        how: `None of my snacks fits what you avoid. Take ${portion(like ?? 'proper')} from food that you know.`,
      };
    const name = named(dish, counts, say);
    const grams = counts
      ? `${dish.carbG} g carbohydrate, ${dish.proteinG} g protein`
      : 'carbohydrate and protein in one';
    const note = dishNote(dish.note);
    return {
      what: `${name}${note ? ` (${note})` : ''}.`,
      how: [
        `${name}: ${grams}${note ? `; ${note}` : ''}.`,
        like === null ? '' : say.turn('snackLike', portion(like)),
        share === null ? '' : shares[share],
        sipMl === null ? '' : say.turn('sips'),
        hardAgain(again),
      ]
        .filter(Boolean)
        .join(' '),
    };
  },
  'own-plan-snack': () => ({
    name: 'Snack by your own plan',
    what: 'What your own diabetes plan says.',
    how: ownDiabetesPlan,
    plain: ownDiabetesPlan,
  }),
  meal: ({ dish, merged, again, counts }, say) => {
    if (!dish)
      return {
        what: 'Carbohydrate, protein, a little fat.',
        how: 'A plate with carbohydrate, protein and a little fat, from what you know and like.',
      };
    const name = named(dish, counts, say);
    const note = dishNote(dish.note);
    const grams = counts ? ` (${dish.carbG} g carbohydrate, ${dish.proteinG} g protein)` : '';
    return {
      what: `${name}${note ? ` (${note})` : ''}.`,
      how: [
        merged ? 'Snack and meal in one.' : '',
        `For example: ${name}${grams}${note ? `; ${note}` : ''}.`,
        say.turn('plate'),
        hardAgain(again),
      ]
        .filter(Boolean)
        .join(' '),
    };
  },
} as const satisfies Pick<DoseWords, 'snack' | 'own-plan-snack' | 'meal'>;

export const ownDiabetesPlan =
  'Check your glucose now, and overnight too. Your own diabetes plan decides what you eat and how much; no dose from me.';

const shares = {
  'half-near-bed': 'Half of the dish: bed is near.',
  'half-is-plenty': 'Half of it is plenty after this run.',
  half: 'About half of it is plenty after this run.',
  'two-thirds': 'About two thirds of it will do.',
  'second-helping': 'For you a second helping, or fruit beside it.',
  'with-banana': 'And a banana beside it.',
} as const satisfies Record<Share, string>;

/** How much there is to eat, numbers or not. */
export function portion(amount: Portion): string {
  if (typeof amount !== 'string')
    return `about ${amount.carbG.join('-')} g carbohydrate and ${amount.proteinG.join('-')} g protein`;
  switch (amount) {
    case 'own-diabetes-plan':
      return 'what your own diabetes plan says';
    case 'next-meal':
      return 'your next ordinary meal will do';
    case 'small':
      return 'a small snack, until it feels like enough';
    case 'proper':
      return 'a proper snack, until it feels like enough';
  }
}

/** What to know before a dish is eaten; '' where there is nothing. */
export function dishNote({ labels, take, order }: DishNote): string {
  const doubtful = labels.map((label) => (label === 'not-vegan' ? 'anything not vegan' : label));
  return [
    doubtful.length === 0 ? '' : `check the label for ${doubtful.join(', ')}`,
    take === 'half-now' ? 'half now, half when the stomach agrees' : '',
    take === 'half-plate' ? 'half a plate: it is late' : '',
    order ? 'to order or buy ready made' : '',
  ]
    .filter(Boolean)
    .join('; ');
}

function named({ id }: Dish, counts: boolean, say: Saying): string {
  const { name, bare } = say.dish(id);
  return counts ? name : bare;
}

function hardAgain(again: HardAgain | null): string {
  if (again === null) return '';
  const { carbGAnHour } = again;
  if (carbGAnHour === null) return 'Hard again today: eat early and keep eating.';
  const grams = carbGAnHour === 'per-kg' ? '1.0-1.2 g carbohydrate per kg' : `${carbGAnHour.join('-')} g carbohydrate`;
  return `Hard again today: ${grams} an hour for the next hours.`;
}
