import type { PagesOf } from '../../catalogue/ask.ts';

export const snackPages = {
  'snack-window': {
    title: 'Is the 30-minute snack window real?',
    text: `Half real. If your next hard session is within about four to eight hours, yes: eat early and keep eating, because refuelling has a clock on it.
      Under four hours the advice is 1.0-1.2 g of carbohydrate per kilo per hour, on strong evidence. If the next one is tomorrow or later,
      the whole day's carbohydrate matters more than the half hour. The method keeps the 25-30 minutes anyway, because a snack that has a
      time gets eaten, and one that has none becomes crisps at four. Missed it? Eat now. Nothing closed.`,
  },
  ratio: {
    title: 'Does the snack have to be 4:1?',
    text: `No. Three or four parts carbohydrate to one part protein is convenient, not magic: the reviews do not find the ratio itself doing
      anything special when you eat enough. The coach teaches 4:1 because it is easy to remember, and even the coach's favourites miss it:
      chocolate milk is about 3.2, fruit yogurt with granola about 5.2. What counts is enough of both: about 0.8-1.0 g of carbohydrate
      and 0.25-0.3 g of protein per kilo after a solid run, half after a lighter one. The portion is our own choice, near enough.`,
  },
  'chocolate-milk': {
    title: 'Is chocolate milk really good?',
    text: `Good enough, and cheaper than anything with a lightning bolt on it. A review found chocolate milk similar to or better than the drinks it
      was compared with; the evidence is weak, but it points the right way. Half a litre of the low-fat kind has about 54 g of carbohydrate and
      17 g of protein, a ratio of 3.2, plus fluid. It is not magic and it is not for everybody: it has dairy, and gluten depends on the label.
      The lactose-free kind is gentler on the stomach but still milk protein.`,
  },
  'glucose-tablets': {
    title: 'When are glucose tablets the right snack?',
    text: `When there is nothing better: on the road, short of time, or when the stomach refuses anything solid. The coach keeps them in the bag
      for exactly that. One is about 4 g of sugar and no protein at all, so they are a stopgap until food, on weak evidence. Take
      them with water, and then a proper meal when you can. With diabetes we never suggest them as a snack: they are first aid for a hypo, 15 g
      and a recheck after 15 minutes if you are awake and can swallow, and your own plan decides the rest.`,
  },
  'vegan-snack': {
    title: 'What is a good vegan recovery snack?',
    text: `Plenty. A smoothie of 350 ml soy milk, a banana and 40 g oats: 60 g carbohydrate, 17 g protein. Two onigiri with edamame: 66 and 17. Pita
      with hummus: 42 and 10. A pea-protein drink with two bananas and two rice cakes: 76 and 24. Half a bagel with peanut butter
      and a banana: 60 and 14, check the bagel's label. All of them are near the 3:1 to 4:1 that is convenient, not magic. Typical values; brands
      differ. Set your diet and allergies in the profile and the plan picks only from what you eat.`,
  },
  diabetes: {
    title: 'I have diabetes: what about the snack?',
    text: `With insulin or a sulfonylurea the coach gives you no snack dose, on purpose. Your own plan and your own team decide what and how much. Check
      glucose after the run, and overnight too: that warning has the strongest grade we give. Glucose tablets are first aid for a hypo, not a snack: awake and able to swallow, 15 g of fast sugar, recheck in 15
      minutes; drowsy, nothing by mouth and call for help. With neuropathy, no ice bath and no hot bath either. The rest of the method is yours.`,
  },
  'easy-run-snack': {
    title: 'Do I need a snack after an easy run?',
    text: `Usually not. After something light, drink to thirst and have your next meal. From a middling load on, a snack is worth it if that meal is more
      than an hour or so away; after a long or hard one it is worth it anyway. Those steps are our own. On running less by eating less:
      the rule book has no weight-loss plan, and starving the runs that make you fit is a poor trade. Missed periods or a repeat stress
      fracture are signs of too little energy, and then please see a sports doctor.`,
  },
} as const satisfies PagesOf<'snack'>;
