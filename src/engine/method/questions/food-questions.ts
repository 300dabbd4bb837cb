import type { Question } from './question.ts';

/** Meals, drinks that are no drink, and eating at odd hours. */
export const foodQuestions = [
  {
    id: 'eat-before-run',
    title: 'How long before a run should I eat?',
    asks: [
      'when to eat before running',
      'eat before run how long',
      'breakfast before long run',
      'how many hours after eating can i run',
      'pre run snack',
      'run on an empty stomach',
    ],
    text: `A full meal three to four hours before, a light meal two to three, a small snack 30-60 minutes. That is general guidance, the kind every
      coach gives, and not one study; stomachs differ more than studies do. Practise on training days what you mean to eat on race day. If
      you run at dawn, nobody eats at three in the morning for it: a small snack, or nothing before something short and easy, and then
      take the snack and breakfast afterwards seriously. Diabetes changes all this: your own plan decides.`,
    rules: ['M5', 'F2', 'X2'],
  },
  {
    id: 'protein',
    title: 'How much protein after a run?',
    asks: [
      'protein after running',
      'how many grams of protein',
      'protein shake after run',
      'do runners need protein',
      'whey after run',
      'how much protein',
      'protein before bed',
      'casein at night',
      'how much protein per kg',
      'grams of protein per kilo',
    ],
    text: `About 0.25-0.3 g per kilo, in round figures 20-40 g, and then again every three to five hours. For 70 kg that is about 20 g: half a
      litre of chocolate milk, or a tub of Greek yogurt with granola and a banana. The evidence is moderate and the numbers are general
      guidance, so nobody will weigh your eggs. A shake is food in a hurry, not a superior food. Spread it over the day: one enormous
      steak at ten in the evening does not repay breakfast.`,
    rules: ['F3', 'M3', 'M5'],
  },
  {
    id: 'carbs-two-a-day',
    title: 'Two sessions in a day: how do I refuel?',
    asks: [
      'double day refuel',
      'running twice a day food',
      'carbs between sessions',
      'glycogen refuel fast',
      'relay race next run in few hours',
      'two runs today what do i eat',
      'second run in the afternoon',
      'two runs a day what to eat',
    ],
    text: `Now the clock matters. With under four hours to the next hard session: carbohydrate at 1.0-1.2 g per kilo per hour, or 0.8 g with
      0.2-0.4 g of protein per kilo per hour. That evidence is strong. For 70 kg it means 70-84 g an hour: rice, bread, bananas, sports drink,
      whatever stays down. Start while you stretch, do not wait for lunch. Drink with salt alongside. With a day or more between sessions, drop
      the arithmetic: eat enough carbohydrate over the whole day and let dinner do its job.`,
    rules: ['F1', 'F2', 'H4'],
  },
  {
    id: 'not-hungry',
    title: 'I feel sick or not hungry after running',
    asks: [
      'nauseous after run cant eat',
      'no appetite after long run',
      'sensitive stomach snack',
      'stomach upset after running what to eat',
      'feel sick after run',
      "can't eat after a run",
      'cannot stomach food after a race',
      'upset stomach after long run',
      'no appetite after a run',
      'stomach hurts after run',
      'should i eat if im not hungry',
    ],
    text: `Common, and no reason for heroics. Drink in sips first, then something bland: lactose-free chocolate milk, white toast with egg and jam, canned rice
      pudding, or a sports drink with whey. Glucose tablets are the coach's way out when nothing solid goes. Half now and half when the stomach
      agrees is fine: unless you run hard again within hours, the day's total matters more than the first half hour. But
      vomiting or a headache after drinking a lot of water, puffy hands or confusion is another story: stop drinking and call emergency services.`,
    rules: ['M3', 'F6', 'F2', 'R3'],
  },
  {
    id: 'beer',
    title: 'Beer after a race?',
    asks: [
      'alcohol after running',
      'can i drink beer after a long run',
      'is beer a recovery drink',
      'wine after race',
      'pint after parkrun',
      'does alcohol slow recovery',
      'hungover',
      'hangover run',
      'can i drink tonight',
      'champagne after the marathon',
      'alcohol and recovery',
    ],
    text: `You ran it, you may toast it. In this order, though: water and something salty, food with protein, then the beer. The order is the rule: food and fluids come first because alcohol helps with neither, and
      beer is nobody's rehydration plan. And then no ice bath and no hot bath that night: alcohol and either is a bad mix for blood pressure and judgement. How many is between you and your
      Monday; the rule book gives no safe number, and this coach invents none. A lukewarm shower and plenty of sleep end the party well.`,
    rules: ['X4', 'H4', 'F3'],
  },
  {
    id: 'coffee',
    title: 'Coffee or caffeine after a run?',
    asks: [
      'caffeine after running',
      'coffee after evening run',
      'is coffee bad for recovery',
      'energy drink after run',
      'can i have coffee',
      'coffee after a late run',
      'cola after run',
      'how much caffeine before a race',
      'caffeine before a run',
    ],
    text: `In the morning, have your coffee: the rule book holds no rule against it and none for it as a recovery tool. After a late run it is a different
      matter: no caffeine, because sleep is the best step in the whole method, and a hard run that ends within an hour of bed may already make
      it worse. That is our own rule for late plans. Coffee is not the first drink after a long hot one either; take water with something salty
      first, then the cup. And it does not replace breakfast, whatever it tells you.`,
    rules: ['G-late', 'X5', 'N5', 'M1'],
  },
  {
    id: 'meal-what',
    title: 'What should the meal after the run look like?',
    asks: [
      'what to eat after a long run',
      'dinner after running',
      'lunch after run',
      'breakfast after run',
      'balanced meal',
      'best recovery meal',
      'post run meal',
      'what should i eat after running',
      'what to eat',
      'when should i have dinner',
      'how soon after a run meal',
      'how long until i eat a meal',
      'what to cook after a run',
      'what to eat two hours after',
      'is red meat good after running',
      'what meat after running',
      'what to eat at midnight',
    ],
    text: `Carbohydrate, protein and some fat, one to two hours after the run, by the time of day. Morning: oats with milk, banana and eggs; or tofu
      scramble with toast. Midday: chicken and rice, lentils with quinoa, baked potato with tuna. Evening: salmon and rice, pasta with
      lean ragu, bean chilli. The coach's other answer is leftovers, and it is a good one. When the next session is a day away, the whole
      day's carbohydrate counts more than any single plate. Protein again every three to five hours. Ask "foods" for a full day.`,
    rules: ['M5', 'F2', 'F3'],
  },
  {
    id: 'eat-late',
    title: 'Should I eat late at night after a run?',
    asks: [
      'eating before bed after run',
      'late night snack after running',
      'dinner after evening run',
      'run at 9pm when to eat',
      'eat before sleep',
      'what to eat at 11pm',
    ],
    text: `Yes, but small. With 90 minutes to three hours until bed, merge snack and meal into one light plate, rice congee with chicken and
      banana for example. With 45-90 minutes, a gentle snack. Under 45, a small snack, a shower and bed. Going to bed empty after a
      long one is no discipline, it is just a hungry night. These cut-offs are our own choice; the principle behind them is plain, sleep
      outranks cooking, and with a day until the next session tomorrow's breakfast can do the rest. No caffeine, and not a litre of water.`,
    rules: ['G-late', 'F2', 'N5'],
  },
] as const satisfies readonly Question[];
