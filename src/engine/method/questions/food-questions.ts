import type { Question } from './question.ts';

/** Snacks, meals, and what goes with them. */
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
    rules: ['F2', 'M5', 'X2'],
  },
  {
    id: 'snack-window',
    title: 'Is the 30-minute snack window real?',
    asks: [
      'recovery window',
      'anabolic window',
      'how soon after running should i eat',
      'do i have to eat within 30 minutes',
      'missed the snack window',
      'eat straight after a run',
      'why do i get a snack',
      'why snack after running',
    ],
    text: `Half real. If your next hard session is within about four to eight hours, yes: eat early and keep eating, because refuelling has a clock on it.
      Under four hours the advice is 1.0-1.2 g of carbohydrate per kilo per hour, on strong evidence. If the next one is tomorrow or later,
      the whole day's carbohydrate matters more than the half hour. The method keeps the 25-30 minutes anyway, because a snack that has a
      time gets eaten, and one that has none becomes crisps at four. Missed it? Eat now. Nothing closed.`,
    rules: ['M3', 'F1', 'F2'],
  },
  {
    id: 'ratio',
    title: 'Does the snack have to be 4:1?',
    asks: [
      '4:1 carbs to protein',
      'carb protein ratio',
      'why four to one',
      'is 3:1 ok',
      'carbohydrate to protein ratio recovery',
    ],
    text: `No. Three or four parts carbohydrate to one part protein is convenient, not magic: the reviews do not find the ratio itself doing
      anything special when you eat enough. The coach teaches 4:1 because it is easy to remember, and even the coach's favourites miss it:
      chocolate milk is about 3.2, fruit yogurt with granola about 5.2. What counts is enough of both: about 0.8-1.0 g of carbohydrate
      and 0.25-0.3 g of protein per kilo after a solid run, half after a lighter one. The portion is our own choice, near enough.`,
    rules: ['F4', 'M3', 'F3'],
  },
  {
    id: 'chocolate-milk',
    title: 'Is chocolate milk really good?',
    asks: [
      'chocolate milk recovery',
      'why chocolate milk',
      'choc milk after run',
      'is milk good after running',
      'chocolate milk vs recovery drink',
    ],
    text: `Good enough, and cheaper than anything with a lightning bolt on it. A review found chocolate milk similar to or better than the drinks it
      was compared with; the evidence is weak, but it points the right way. Half a litre of the low-fat kind has about 54 g of carbohydrate and
      17 g of protein, a ratio of 3.2, plus fluid. It is not magic and it is not for everybody: it has dairy, and gluten depends on the label.
      The lactose-free kind is gentler on the stomach but still milk protein.`,
    rules: ['F5', 'F4', 'M3'],
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
      'how many carbs after a run',
      'double day refuel',
      'running twice a day food',
      'carbs between sessions',
      'glycogen refuel fast',
      'relay race next run in few hours',
    ],
    text: `Now the clock matters. With under four hours to the next hard session: carbohydrate at 1.0-1.2 g per kilo per hour, or 0.8 g with
      0.2-0.4 g of protein per kilo per hour. That evidence is strong. For 70 kg it means 70-84 g an hour: rice, bread, bananas, sports drink,
      whatever stays down. Start while you stretch, do not wait for lunch. Drink with salt alongside. With a day or more between sessions, drop
      the arithmetic: eat enough carbohydrate over the whole day and let dinner do its job.`,
    rules: ['F1', 'F2', 'H4'],
  },
  {
    id: 'glucose-tablets',
    title: 'When are glucose tablets the right snack?',
    asks: ['dextrose tablets', 'glucose tablets after run', 'sugar tablets travelling', 'glucose tabs'],
    text: `When there is nothing better: on the road, short of time, or when the stomach refuses anything solid. The coach keeps them in the bag
      for exactly that. One is about 4 g of sugar and no protein at all, so they are a stopgap until food, on weak evidence. Take
      them with water, and then a proper meal when you can. With diabetes we never suggest them as a snack: they are first aid for a hypo, 15 g
      and a recheck after 15 minutes if you are awake and can swallow, and your own plan decides the rest.`,
    rules: ['F6', 'M3', 'X2', 'R8'],
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
    ],
    text: `Common, and no reason for heroics. Drink in sips first, then something bland: lactose-free chocolate milk, white toast with egg and jam, canned rice
      pudding, or a sports drink with whey. Glucose tablets are the coach's way out when nothing solid goes. Half now and half when the stomach
      agrees is fine: unless you run hard again within hours, the day's total matters more than the first half hour. But
      vomiting or a headache after drinking a lot of water, puffy hands or confusion is another story: stop drinking and call emergency services.`,
    rules: ['M3', 'F6', 'F2', 'R3'],
  },
  {
    id: 'vegan-snack',
    title: 'What is a good vegan recovery snack?',
    asks: [
      'vegan recovery food',
      'plant based snack after run',
      'dairy free recovery snack',
      'vegan instead of chocolate milk',
      'vegan protein after run',
    ],
    text: `Plenty. A smoothie of 350 ml soy milk, a banana and 40 g oats: 60 g carbohydrate, 17 g protein. Two onigiri with edamame: 66 and 17. Pita
      with hummus: 42 and 10. A pea-protein drink with two bananas and two rice cakes: 76 and 24. Half a bagel with peanut butter
      and a banana: 60 and 14, check the bagel's label. All of them are near the 3:1 to 4:1 that is convenient, not magic. Typical values; brands
      differ. Set your diet and allergies in the profile and the plan picks only from what you eat.`,
    rules: ['M3', 'F4', 'F3'],
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
    ],
    text: `Carbohydrate, protein and some fat, one to two hours after the run, by the time of day. Morning: oats with milk, banana and eggs; or tofu
      scramble with toast. Midday: chicken and rice, lentils with quinoa, baked potato with tuna. Evening: salmon and rice, pasta with
      lean ragu, bean chilli. The coach's other answer is leftovers, and it is a good one. When the next session is a day away, the whole
      day's carbohydrate counts more than any single plate. Protein again every three to five hours. Ask "foods" for a full day.`,
    rules: ['M5', 'F2', 'F3'],
  },
  {
    id: 'diabetes',
    title: 'I have diabetes: what about the snack?',
    asks: [
      'type 1 diabetes running recovery',
      'insulin and recovery snack',
      'diabetic runner',
      'blood sugar after run',
      'diabetes snack',
    ],
    text: `With insulin or a sulfonylurea the coach gives you no snack dose, on purpose. Your own plan and your own team decide what and how much. Check
      glucose after the run, and overnight too: that warning has the strongest grade we give. Glucose tablets are first aid for a hypo, not a snack: awake and able to swallow, 15 g of fast sugar, recheck in 15
      minutes; drowsy, nothing by mouth and call for help. With neuropathy, no ice bath and no hot bath either. The rest of the method is yours.`,
    rules: ['X2', 'R8', 'F6'],
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
    ],
    text: `Yes, but small. With 90 minutes to three hours until bed, merge snack and meal into one light plate, rice congee with chicken and
      banana for example. With 45-90 minutes, a gentle snack. Under 45, a small snack, a shower and bed. Going to bed empty after a
      long one is no discipline, it is just a hungry night. These cut-offs are our own choice; the principle behind them is plain, sleep
      outranks cooking, and with a day until the next session tomorrow's breakfast can do the rest. No caffeine, and not a litre of water.`,
    rules: ['G-late', 'F2', 'N5'],
  },
  {
    id: 'easy-run-snack',
    title: 'Do I need a snack after an easy run?',
    asks: [
      'skip the snack',
      'recovery food after short run',
      'do i need to eat after a 5k',
      'losing weight skip recovery snack',
      'snack after easy run',
    ],
    text: `Usually not. After something light, drink to thirst and have your next meal. From a middling load on, a snack is worth it if that meal is more
      than an hour or so away; after a long or hard one it is worth it anyway. Those steps are our own. On running less by eating less:
      the rule book has no weight-loss plan, and starving the runs that make you fit is a poor trade. Missed periods or a repeat stress
      fracture are signs of too little energy, and then please see a sports doctor.`,
    rules: ['G-tiers', 'F2', 'R15'],
  },
] as const satisfies readonly Question[];
