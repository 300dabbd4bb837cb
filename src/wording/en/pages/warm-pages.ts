import type { PagesOf } from '../../catalogue/ask.ts';

export const warmPages = {
  'baking-soda': {
    title: 'What does the baking soda do?',
    text: `For your legs: not much. Nobody has ever tested baking soda in a bath against muscle soreness, so there is no evidence for it and none against.
      It does not draw out toxins or lactic acid either; lactate clears by itself in about an hour, long before you run the tap. What
      you get is silky water, and on healthy skin a cup is fine. The coach puts one cup in with four of Epsom salt. Call it optional: if the
      box is empty, bathe anyway. The warm water is doing the work.`,
  },
  'epsom-for-ice': {
    title: 'Can an Epsom bath replace the ice bath?',
    text: `They do different jobs. Cold water takes some edge off soreness over the next days, modestly. A warm bath one to two hours before bed helps
      you to fall asleep sooner, and people rate their sleep better after it. So the warm one is no stand-in for the cold one; it is a sleep
      tool that happens to use the same tub. If you dislike the cold, skip it with a clear conscience and keep the warm bath: sleep is what
      you would not want to trade. If you do both, three hours apart.`,
  },
  'epsom-magnesium': {
    title: 'Does Epsom salt do anything?',
    text: `The salt itself: probably nothing. A review of magnesium through the skin called it scientifically unsupported. The bath is
      another story. Warm water at 40-42.5 °C for ten minutes or more, one to two hours before bed, made people fall asleep sooner
      and rate their sleep better, and that is a moderate finding with no salt needed. The method says four cups of Epsom, and it stays in because runners
      love it. If you run out, plain warm water is the same bath with less scooping.`,
  },
  'toxins-lactic': {
    title: 'Does a bath draw out toxins or lactic acid?',
    text: `No. There is no bath, salt, roller or massage that draws anything out. Lactate clears on its own in about an hour while you argue about who
      takes the first shower, so it cannot be what hurts on the stairs the day after. That soreness starts at 12-24 hours, peaks at 24-72 and
      is gone in five to seven days. The toxin story is good marketing, nothing else; call this general guidance rather than one study. Take
      the warm bath for sleep, where it has earned its keep.`,
  },
  'epsom-when': {
    title: 'When do I take the Epsom bath?',
    text: `60-90 minutes before lights out, for 10-15 minutes. The evidence window is one to two hours before bed, at least ten minutes in the water: people
      fell asleep sooner and rated their sleep better. Straight before bed is too late to be the same thing, and in the morning it is just a
      nice bath. After a very hard or hot run leave at least two hours between run and tub, three after a monster; that spacing is our own
      caution. Drink something first, sit on the edge for two minutes after, rise slowly.`,
  },
  'epsom-how': {
    title: 'How much Epsom salt, how hot?',
    text: `The coach's recipe: four cups of Epsom salt and one cup of baking soda in a tub of warm water, 10-15 minutes. The soda is optional, and
      truth be told so is the salt: the warmth does the work. Our default is 38-40 °C, never above 41; the sleep studies went to 42.5 °C, but
      warm water at 39 already lowers standing blood pressure in most adults, and fainting in a bathroom is a poor finish to a long run. So sit
      on the edge two minutes, then stand up slowly. Do not drink the water.`,
  },
  'epsom-drink': {
    title: 'Can I drink Epsom salt?',
    text: `No, not on my word: the salt is for the tub, and the bath water is never for drinking. Swallowed Epsom salt is a laxative, which is the last thing
      that a runner who has just sweated wants, and with weak kidneys it can be plainly dangerous. Nor is there a reason: nothing shows that you
      need extra magnesium after a run, and it does not get in through the skin in any amount that counts either. If you are curious about
      magnesium, eat it: nuts, beans, whole grain, and ask me for foods high in magnesium. Swallowed a lot, or feel ill? Call a poison line or a doctor.`,
  },
  'epsom-who-not': {
    title: 'Who should skip the warm bath?',
    text: `Skip or change it with heart disease, low blood pressure or a habit of fainting, alcohol or sedatives on board, neuropathy, broken or infected
      skin, fresh swelling, or any sign of heat illness or dehydration. With kidney disease: plain warm water, no salt. Pregnant: ask a
      clinician, and stay at 37 °C or below by default. Warm water lowers standing blood pressure in most adults, so even the healthy should drink
      first and rise slowly. After a very hard or hot run, wait two hours at least. A lukewarm shower and bed is a perfectly good evening.`,
  },
  'ice-and-epsom': {
    title: 'Ice bath and Epsom bath on the same day?',
    text: `Yes, that is the coach's method: cold after stretching, warm before bed. Keep at least three hours between them, which is our own spacing
      and not a finding. They do different things: cold takes modest soreness off the next days, warm helps you to fall asleep sooner. Going back
      and forth between hot and cold in one sitting is another idea and not in the rule book, so there is no solid rule here for it.
      If there is time for one only: cold if a hard session is near, warm if the night is what you lack.`,
  },
  'hot-after-run': {
    title: 'Hot bath, hot tub or sauna right after a run?',
    text: `Not straight away after a big or hot one. You are warm and short of fluid, and a 39 °C bath lowers standing blood pressure in most adults. So after a hard or hot run we wait two hours, after a monster three, and that is our own caution. Saunas are not in the
      rule book, so there is no solid rule: general guidance is the same, drink first, keep it short, never with alcohol, get out
      when dizzy. The warm soak that does have evidence is the quiet one, an hour or two before bed.`,
  },
} as const satisfies PagesOf<'warm'>;
