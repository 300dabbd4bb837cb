import type { Card } from '../card.ts';
import type { AskAnswer } from '../engine/ask/answer-question.ts';
import type { FoodsGuide } from '../engine/ask/foods-guide.ts';
import type { DishNote } from '../engine/model/dose.ts';
import { withoutAmounts } from './dish-names.ts';
import { en } from './en/index.ts';
import { alert, card, heading, source, text } from './parts.ts';

const DOCTOR =
  'If something is wrong with you, ask a doctor: I am no medical service. If it is sudden or bad, call your emergency number now.';

/** An answer with its grade and source, the foods guide, or an honest "I don't know". */
export function askCard(answer: AskAnswer): Card {
  switch (answer.kind) {
    case 'answer':
      return card(heading(answer.title), text(answer.text), ...(answer.forYou ?? []).map(alert), source(answer.source));
    case 'guide':
      return guideCard(answer);
    case 'unknown':
      return card(
        heading("I don't know"),
        answer.ailing ? alert(DOCTOR) : null,
        text(
          answer.otherLanguage
            ? 'My rule book is in English only, and nothing in it fits that question.'
            : 'Nothing in my rule book fits that, and I would rather say so than make something up.',
        ),
        answer.ailing ? null : text(`Things I can answer: ${answer.nearest.join(' · ')}`),
      );
  }
}

function guideCard(guide: FoodsGuide): Card {
  const { menu } = guide;
  const dish = (label: string, picked: { readonly name: string; readonly note: DishNote } | null) =>
    picked
      ? [
          {
            label,
            value: `${guide.amounts ? picked.name : withoutAmounts(picked.name)}${en.dishNote(picked.note) ? ` (${en.dishNote(picked.note)})` : ''}`,
          },
        ]
      : [];
  return card(
    heading(guide.title),
    {
      kind: 'facts',
      facts: guide.nutrients.map((nutrient) => ({
        label: nutrient.name,
        value: nutrient.foods
          .slice(0, 4)
          .map((food) => (guide.amounts ? `${food.food}: ${food.amount}` : withoutAmounts(food.food)))
          .join('; '),
      })),
    },
    heading('A day on a plate'),
    {
      kind: 'facts',
      facts: [
        ...dish('Breakfast', menu.breakfast),
        ...dish('Lunch', menu.lunch),
        ...dish('Dinner', menu.dinner),
        ...dish('Snack', menu.snack),
        ...(menu.noSnack === null ? [] : [{ label: 'Snack', value: menu.noSnack }]),
      ],
    },
    guide.nutrients.length === 1 ? text(guide.nutrients[0]?.why ?? '') : null,
    ...guide.forYou.map(alert),
    text(guide.note),
    source(guide.source),
  );
}
