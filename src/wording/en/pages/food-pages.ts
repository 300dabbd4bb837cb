import type { PagesOf } from '../../catalogue/ask.ts';

export const foodPages = {
  'eat-before-run': {
    title: 'How long before a run should I eat?',
    text: `A full meal three to four hours before, a light meal two to three, a small snack 30-60 minutes. That is general guidance, the kind every
      coach gives, and not one study; stomachs differ more than studies do. Practise on training days what you mean to eat on race day. If
      you run at dawn, nobody eats at three in the morning for it: a small snack, or nothing before something short and easy, and then
      take the snack and breakfast afterwards seriously. Diabetes changes all this: your own plan decides.`,
  },
  protein: {
    title: 'How much protein after a run?',
    text: `About 0.25-0.3 g per kilo, in round figures 20-40 g, and then again every three to five hours. For 70 kg that is about 20 g: half a
      litre of chocolate milk, or a tub of Greek yogurt with granola and a banana. The evidence is moderate and the numbers are general
      guidance, so nobody will weigh your eggs. A shake is food in a hurry, not a superior food. Spread it over the day: one enormous
      steak at ten in the evening does not repay breakfast.`,
  },
  'carbs-two-a-day': {
    title: 'Two sessions in a day: how do I refuel?',
    text: `Now the clock matters. With under four hours to the next hard session: carbohydrate at 1.0-1.2 g per kilo per hour, or 0.8 g with
      0.2-0.4 g of protein per kilo per hour. That evidence is strong. For 70 kg it means 70-84 g an hour: rice, bread, bananas, sports drink,
      whatever stays down. Start while you stretch, do not wait for lunch. Drink with salt alongside. With a day or more between sessions, drop
      the arithmetic: eat enough carbohydrate over the whole day and let dinner do its job.`,
  },
  'not-hungry': {
    title: 'I feel sick or not hungry after running',
    text: `Common, and no reason for heroics. Drink in sips first, then something bland: lactose-free chocolate milk, white toast with egg and jam, canned rice
      pudding, or a sports drink with whey. Glucose tablets are the coach's way out when nothing solid goes. Half now and half when the stomach
      agrees is fine: unless you run hard again within hours, the day's total matters more than the first half hour. But
      vomiting or a headache after drinking a lot of water, puffy hands or confusion is another story: stop drinking and call emergency services.`,
  },
  beer: {
    title: 'Beer after a race?',
    text: `You ran it, you may toast it. In this order, though: water and something salty, food with protein, then the beer. The order is the rule: food and fluids come first because alcohol helps with neither, and
      beer is nobody's rehydration plan. And then no ice bath and no hot bath that night: alcohol and either is a bad mix for blood pressure and judgement. How many is between you and your
      Monday; the rule book gives no safe number, and this coach invents none. A lukewarm shower and plenty of sleep end the party well.`,
  },
  coffee: {
    title: 'Coffee or caffeine after a run?',
    text: `In the morning, have your coffee: the rule book holds no rule against it and none for it as a recovery tool. After a late run it is a different
      matter: no caffeine, because sleep is the best step in the whole method, and a hard run that ends within an hour of bed may already make
      it worse. That is our own rule for late plans. Coffee is not the first drink after a long hot one either; take water with something salty
      first, then the cup. And it does not replace breakfast, whatever it tells you.`,
  },
  'meal-what': {
    title: 'What should the meal after the run look like?',
    text: `Carbohydrate, protein and some fat, one to two hours after the run, by the time of day. Morning: oats with milk, banana and eggs; or tofu
      scramble with toast. Midday: chicken and rice, lentils with quinoa, baked potato with tuna. Evening: salmon and rice, pasta with
      lean ragu, bean chilli. The coach's other answer is leftovers, and it is a good one. When the next session is a day away, the whole
      day's carbohydrate counts more than any single plate. Protein again every three to five hours. Ask "foods" for a full day.`,
  },
  'eat-late': {
    title: 'Should I eat late at night after a run?',
    text: `Yes, but small. With 90 minutes to three hours until bed, merge snack and meal into one light plate, rice congee with chicken and
      banana for example. With 45-90 minutes, a gentle snack. Under 45, a small snack, a shower and bed. Going to bed empty after a
      long one is no discipline, it is just a hungry night. These cut-offs are our own choice; the principle behind them is plain, sleep
      outranks cooking, and with a day until the next session tomorrow's breakfast can do the rest. No caffeine, and not a litre of water.`,
  },
} as const satisfies PagesOf<'food'>;
