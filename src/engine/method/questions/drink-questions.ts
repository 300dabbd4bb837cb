import type { Question } from './question.ts';

/** Drinking, salt, heat and the scale. */
export const drinkQuestions = [
  {
    id: 'how-much-drink',
    title: 'How much should I drink after a run?',
    asks: [
      'how much water after running',
      'how much water',
      'rehydrate after long run',
      'how many litres to drink',
      'hydration after run',
      'what to drink after a run',
      'how much water do i need',
      'how much to drink after a half marathon',
      'how much water per hour',
      'how many litres after a run',
      'how many ml',
      'how much water should i drink a day',
      'do i need to drink if im not thirsty',
    ],
    text: `The coach's start: 473-591 ml (16-20 fl oz) of electrolyte drink in the first 10-15 minutes, also on cool days. After that, thirst and
      meals do it, unless you lost 2-4 % of your weight and a hard session comes within 24 hours: then 1.25-1.5 litres per kilo lost, in portions
      over two to four hours, with salt. Over 4 %: check the scales again, drink slowly. Our caps: 600 ml in the first half hour, 800 ml an
      hour after, three litres in all. Stop when thirst is gone. With heart or kidney disease or diuretics, your doctor sets the volume.`,
    rules: ['M1', 'H2', 'H3', 'H4', 'H7'],
  },
  {
    id: 'electrolytes',
    title: 'Do I need electrolytes?',
    asks: [
      'salt after running',
      'sodium how much',
      'electrolyte drink or water',
      'is plain water enough',
      'salt tablets',
      'isotonic drink',
      'how much salt',
      'gatorade or water',
      'sports drink or water',
      'how much salt do i need',
      'how much sodium',
      'salty food after run',
      'water or sports drink',
      'electrolytes or water',
    ],
    text: `When you replace a lot of fluid, yes: sodium has to come along, or you pass the water on. The target is 20-30 mmol per litre, which is
      460-690 mg, and the evidence is strong. A drink that says so on the label does it; so does water with salty food, which is cheaper and
      tastes of pretzels. A reference endurance athlete loses about 52 mmol of sodium an hour, give or take 28, so people differ widely.
      After a short easy run your dinner has all the salt you need. Salt does not make overdrinking safe.`,
    rules: ['H4', 'H5', 'M1', 'H7'],
  },
  {
    id: 'sweat-rate-how',
    title: 'How do I measure my sweat rate?',
    asks: [
      'sweat rate calculation',
      'how much do i sweat',
      'weigh before and after run',
      'sweat test at home',
      'calculate sweat loss',
      'weight dropped on the run',
      'lost 2 kg on a run',
      'should i weigh myself',

      'weigh myself before running',
    ],
    text: `Weigh yourself before and after, dry and undressed. Sweat in litres = kilos before, minus kilos after, plus litres drunk, minus litres
      passed; divide by the hours. That is the standard method on strong evidence. A reference endurance athlete makes 1.28 litres an hour, give
      or take 0.57, so do not borrow a friend's number. One test holds for one kind of weather: repeat it in summer. No scale? /sweat-rate estimates
      from weight, speed and temperature, and shows how rough that is, plus or minus 40 %. If weighing is bad for you, skip it: thirst is a fine gauge.`,
    rules: ['H1', 'H5', 'M1'],
  },
  {
    id: 'overdrinking',
    title: 'Can I drink too much water?',
    asks: [
      'hyponatremia',
      'too much water marathon',
      'low sodium running',
      'is overdrinking dangerous',
      'drink as much as possible',
      'how much water is too much',
    ],
    text: `Yes, and it is the dangerous direction. Low blood sodium in runners comes mainly from drinking more than you lose; the rule on strong evidence
      is to drink to thirst and never gain weight on a run. Heavier after than before means too much. Clear urine is no trophy. A lot of
      water plus headache, vomiting, puffy hands or confusion: stop plain water, call emergency services and say "possible low
      sodium after exercise". Otherwise simply wait until thirst returns. Our caps, 600 ml in the first half hour and 800 ml an hour after, exist for this.`,
    rules: ['H7', 'R3', 'H4'],
  },
  {
    id: 'gained-weight',
    title: 'I weigh more after the run. Now what?',
    asks: [
      'heavier after running',
      'gained weight during marathon',
      'weight went up after run',
      'no weight lost on the run',
      'heavier after run',
    ],
    text: `Then you drank more than you lost. Do not push fluids: drink only when thirsty, have your normal meal, and let the rest leave by the usual way.
      Check first that both weighings were dry and undressed, because a wet shirt fools everybody. The rule on strong evidence is never to gain
      weight on a run, since overdrinking is the main cause of low blood sodium. If you also have a headache, nausea, vomiting, puffy hands or
      confusion, that is an emergency: no more plain water, call emergency services. Next time sip to thirst instead of to schedule.`,
    rules: ['H7', 'R3', 'H1'],
  },
  {
    id: 'urine-colour',
    title: 'What does my urine colour tell me?',
    asks: [
      'pee colour hydration',
      'yellow urine after running',
      'clear pee',
      'am i dehydrated',
      'am i drinking enough',
    ],
    text: `Pale is the sign to stop drinking for drinking's sake: thirst gone and urine pale, done. That is our own stopping rule rather than a study.
      Darker yellow after a long run usually asks for a glass of water and a meal. But cola, tea, brown or red after a hard
      effort is not thirst. It can be muscle breakdown, and so can passing nothing, or legs too weak to stand on: emergency department today,
      now, and no ibuprofen on the way. Do not try to rinse it out with water at home.`,
    rules: ['R6', 'H3', 'H7', 'X3'],
  },
  {
    id: 'heat-drink',
    title: 'How do I hydrate in summer?',
    asks: [
      'hot weather hydration',
      'running in heat recovery',
      'drink in summer heat',
      'humid run what to drink',
      'recover after hot run',
      'hot day recovery',
      'recovery when it is hot',
      'drinking in hot weather',
      'long run in the heat',
      'humid run drink',
    ],
    text: `From about 25 °C the plan treats every run as a bigger one for drinking; that threshold is ours. The coach's rule for summer is to calculate
      rather than guess: weigh before and after, then 1.25-1.5 litres per kilo lost over two to four hours if a hard session follows
      within a day, with salt; otherwise thirst and a salty meal. Caps still hold, because overdrinking is a danger of its own. No warm bath soon
      after a hot run. Confused, staggering, collapsed or burning up is heat stroke until proven otherwise: emergency services, and cool the whole body now.`,
    rules: ['M1', 'H2', 'H4', 'H7', 'R2'],
  },
  {
    id: 'cramps',
    title: 'What helps against cramps?',
    asks: [
      'muscle cramps after running',
      'calf cramp at night',
      'does salt stop cramps',
      'magnesium for cramps',
      'pickle juice cramps',
      'leg cramp',
      'leg cramps at night',
      'how do i stop cramping',
    ],
    text: `Honest answer: the rule book has no solid rule for cramps. General guidance is to stop, lengthen the muscle gently and hold until it lets go;
      our stretches use 30 seconds. Salt and fluid belong to rehydrating after a big sweat anyway, and magnesium through bath water
      is unsupported, so do not expect the tub to fix it. A calf that is swollen, hot or red on one side is no cramp: same-day assessment, no
      rolling. A leg rock hard with unbearable pain or a numb foot: emergency department now.`,
    rules: ['E1', 'S6', 'H4', 'R10', 'R5'],
  },
] as const satisfies readonly Question[];
