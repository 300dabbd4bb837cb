import type { PagesOf } from '../../catalogue/ask.ts';

export const drinkPages = {
  'how-much-drink': {
    title: 'How much should I drink after a run?',
    text: `The coach's start: 473-591 ml (16-20 fl oz) of electrolyte drink in the first 10-15 minutes, also on cool days. After that, thirst and
      meals do it, unless you lost 2-4 % of your weight and a hard session comes within 24 hours: then 1.25-1.5 litres per kilo lost, in portions
      over two to four hours, with salt. Over 4 %: check the scales again, drink slowly. Our caps: 600 ml in the first half hour, 800 ml an
      hour after, three litres in all. Stop when thirst is gone. With heart or kidney disease or diuretics, your doctor sets the volume.`,
  },
  electrolytes: {
    title: 'Do I need electrolytes?',
    text: `When you replace a lot of fluid, yes: sodium has to come along, or you pass the water on. The target is 20-30 mmol per litre, which is
      460-690 mg, and the evidence is strong. A drink that says so on the label does it; so does water with salty food, which is cheaper and
      tastes of pretzels. A reference endurance athlete loses about 52 mmol of sodium an hour, give or take 28, so people differ widely.
      After a short easy run your dinner has all the salt you need. Salt does not make overdrinking safe.`,
  },
  'sweat-rate-how': {
    title: 'How do I measure my sweat rate?',
    text: `Weigh yourself before and after, dry and undressed. Sweat in litres = kilos before, minus kilos after, plus litres drunk, minus litres
      passed; divide by the hours. That is the standard method on strong evidence. A reference endurance athlete makes 1.28 litres an hour, give
      or take 0.57, so do not borrow a friend's number. One test holds for one kind of weather: repeat it in summer. No scale? /sweat-rate estimates
      from weight, speed and temperature, and shows how rough that is, plus or minus 40 %. If weighing is bad for you, skip it: thirst is a fine gauge.`,
  },
  overdrinking: {
    title: 'Can I drink too much water?',
    text: `Yes, and it is the dangerous direction. Low blood sodium in runners comes mainly from drinking more than you lose; the rule on strong evidence
      is to drink to thirst and never gain weight on a run. Heavier after than before means too much. Clear urine is no trophy. A lot of
      water plus headache, vomiting, puffy hands or confusion: stop plain water, call emergency services and say "possible low
      sodium after exercise". Otherwise simply wait until thirst returns. Our caps, 600 ml in the first half hour and 800 ml an hour after, exist for this.`,
  },
  'gained-weight': {
    title: 'I weigh more after the run. Now what?',
    text: `Then you drank more than you lost. Do not push fluids: drink only when thirsty, have your normal meal, and let the rest leave by the usual way.
      Check first that both weighings were dry and undressed, because a wet shirt fools everybody. The rule on strong evidence is never to gain
      weight on a run, since overdrinking is the main cause of low blood sodium. If you also have a headache, nausea, vomiting, puffy hands or
      confusion, that is an emergency: no more plain water, call emergency services. Next time sip to thirst instead of to schedule.`,
  },
  'urine-colour': {
    title: 'What does my urine colour tell me?',
    text: `Pale is the sign to stop drinking for drinking's sake: thirst gone and urine pale, done. That is our own stopping rule rather than a study.
      Darker yellow after a long run usually asks for a glass of water and a meal. But cola, tea, brown or red after a hard
      effort is not thirst. It can be muscle breakdown, and so can passing nothing, or legs too weak to stand on: emergency department today,
      now, and no ibuprofen on the way. Do not try to rinse it out with water at home.`,
  },
  'heat-drink': {
    title: 'How do I hydrate in summer?',
    text: `From about 25 °C the plan treats every run as a bigger one for drinking; that threshold is ours. The coach's rule for summer is to calculate
      rather than guess: weigh before and after, then 1.25-1.5 litres per kilo lost over two to four hours if a hard session follows
      within a day, with salt; otherwise thirst and a salty meal. Caps still hold, because overdrinking is a danger of its own. No warm bath soon
      after a hot run. Confused, staggering, collapsed or burning up is heat stroke until proven otherwise: emergency services, and cool the whole body now.`,
  },
  cramps: {
    title: 'What helps against cramps?',
    text: `Honest answer: the rule book has no solid rule for cramps. General guidance is to stop, lengthen the muscle gently and hold until it lets go;
      our stretches use 30 seconds. Salt and fluid belong to rehydrating after a big sweat anyway, and magnesium through bath water
      is unsupported, so do not expect the tub to fix it. A calf that is swollen, hot or red on one side is no cramp: same-day assessment, no
      rolling. A leg rock hard with unbearable pain or a numb foot: emergency department now.`,
  },
} as const satisfies PagesOf<'drink'>;
