import type { Question } from './question.ts';

/** Ice baths: whether, how cold, how long, who not. */
export const coldQuestions = [
  {
    id: 'ice-worth',
    title: 'Do ice baths work?',
    asks: [
      'are ice baths worth it',
      'is an ice bath any good',
      'benefits of cold plunge',
      'why ice bath',
      'cold water immersion evidence',
      'does cold water help recovery',
      'do i really need to sit in freezing water',
      'do i have to take an ice bath',
      'should i take an ice bath',
      'what does an ice bath do',
      'benefits of ice baths',
      'skip the ice bath',
    ],
    text: `Modestly. Small, low-quality trials find less soreness than plain rest one to four days later, and after very hard
      sessions the effect at 24 hours looks larger, with strength unchanged. On the other side, one careful study after sprints found
      cold water no better than a convincing placebo, so some of the magic may be belief. Nobody found harm to endurance training. So:
      worth it after the big ones, or when you race again soon, pointless after an easy jog. If you hate it, skip it and sleep.
      You lose little.`,
    rules: ['C1', 'C3', 'C4', 'C8', 'M4'],
  },
  {
    id: 'ice-depth-evidence',
    title: 'Ice baths and Epsom salt have no evidence: is it just the deep water?',
    asks: [
      'is it the water pressure',
      'hydrostatic pressure recovery',
      'you wrote ice baths and epsom salt have no evidence',
      'is deep water the thing that works',
      'water depth pressure legs',
    ],
    text: `They are not in the same boat. Cold water has modest support for soreness, even if a good placebo matched it after sprints. Epsom salt
      has almost none: magnesium through the skin is unsupported. As for depth: water presses about 0.74 mmHg harder with every centimetre, and
      that does shift fluid out of your legs. Whether it makes you recover any better is unproven. So the tub is a cold dose, a warm
      dose or a quiet quarter of an hour, and depth is a pleasant theory. Hips under is deep enough.`,
    rules: ['C1', 'C4', 'C10', 'E1'],
  },
  {
    id: 'ice-inflammation',
    title: "Don't ice baths kill the useful inflammation?",
    asks: [
      'do ice baths stop adaptation',
      'does cold blunt training gains',
      'ice bath reduces inflammation bad',
      'is it bad to ice bath right after a run',
      'ice bath harm adaptation endurance',
      'will cold water ruin my training',
      'do ice baths make you weaker',
      'does cold water slow muscle gains',
    ],
    text: `For lifting, yes, somewhat: regular cold afterwards blunts gains in muscle and strength. That is why the plan drops the tub in a strength
      block or on a day when you lifted. For endurance, the reviews found no harm. As for waiting until the useful part is over: one study of
      eight people compared cold at once with cold three hours later and saw no significant difference the next day. Eight people is a
      relay team, not proof. Our reading: fine now and then after long runs and races, never after everything.`,
    rules: ['C6', 'C8', 'C9', 'X1'],
  },
  {
    id: 'ice-temperature',
    title: 'How cold should the ice bath be?',
    asks: [
      'how cold',
      'what temperature ice bath',
      'ice bath degrees',
      'best temp for cold plunge',
      'is colder better',
      'water temperature celsius fahrenheit',
    ],
    text: `12.8-15 °C (55-59 °F). That is where the coach's method and the evidence overlap: the best-looking dose in the reviews was 11-15 °C.
      First time, stay at 15 °C. Colder is not better, it is only colder, and we never go below 10 °C, which is our own line. Use a
      thermometer if you have one. Without one, a normal ice cube should take three to five minutes to melt, which is a rough test on a good
      day. Up to the hips is enough: your ears have not been running.`,
    rules: ['M4', 'C2', 'C11'],
  },
  {
    id: 'ice-duration',
    title: 'How long do I stay in the ice bath?',
    asks: [
      'how many minutes ice bath',
      'how long in cold water',
      'ice bath duration',
      'how long should i sit in the cold tub',
      '20 minutes ice bath too long',
    ],
    text: `Ten to twelve minutes, with a hard stop at fifteen. Trials that looked best used 11-15 minutes in 11-15 °C, and the benefit was small, so
      there is no prize for staying on. First time: five minutes at 15 °C. Ease in over 30-60 seconds and breathe slowly. Minutes one to three
      are the worst; after that it gets boring, which is progress. Out at once for violent shivering, chest pain, palpitations, breath that does
      not settle in two or three minutes, numb or white skin, or confusion.`,
    rules: ['M4', 'C2', 'C11', 'R1'],
  },
  {
    id: 'ice-alone',
    title: 'Can I take an ice bath alone?',
    asks: [
      'can i ice bath alone',
      'ice bath alone',
      'cold plunge on my own',
      'nobody home ice bath',
      'is an ice bath dangerous alone',
    ],
    text: `No. Somebody should be within earshot, every time. The first shock of the cold can upset the heart's rhythm, and the minutes after it can make
      you weak, numb or muddled before you notice: that is when a second person earns their keep. Ease in over 30-60 seconds, breathe slowly, ten to
      twelve minutes, fifteen at the very most, and never below 10 °C (50 °F). Under 16 it takes an adult beside the tub. Nobody at home tonight? A cool shower
      and legs up the wall lose you little: the benefit of cold is modest anyway. A door ajar and a phone in reach are not a second person.`,
    rules: ['C11', 'D-cold', 'C1'],
  },
  {
    id: 'ice-amount',
    title: 'How much ice do I need?',
    asks: [
      'how many kg of ice',
      'how many bags of ice for a bath',
      'amount of ice for tub',
      'ice calculation',
      'how much ice',
      'how much ice for the tub',
    ],
    text: `Less than the petrol station would like to sell you. For 100 litres of tap water at 20 °C, about 6.4 kg of ice brings it to 14 °C. That is
      the ideal sum; a warm tub takes some more. The formula: kilos = litres × 4.19 × (tap minus target), divided by (334 + 4.19 × target). In
      winter the tap may be cold enough by itself, so measure before you buy. Fill to the hips first, add ice, stir, check the
      thermometer, then get in. Never below 10 °C.`,
    rules: ['M4', 'C2'],
  },
  {
    id: 'ice-first-time',
    title: 'First ice bath: how do I survive it?',
    asks: [
      'ice bath tips beginner',
      'never done an ice bath',
      'how to get into an ice bath',
      'first three minutes',
      'ice bath hurts',
      'first time in cold water',
      'scared of ice bath',
      'how do i get into cold water',
      'how do i breathe in the ice bath',
      'breathing in cold water',
    ],
    text: `Start mild: 15 °C for five minutes, with somebody at home. Lower yourself in over 30-60 seconds and breathe out slowly; the gasping should
      settle in two or three minutes, and if it does not, get out. The first three minutes are the trick. The coach's tools: a towel round the shoulders, a magazine, your biggest goal of the season.
      Veterans kick the water a little, mostly to show off. Afterwards dry clothes and a lukewarm shower first.
      With a heart condition, Raynaud's or anything like it, skip this one: cold shock is real.`,
    rules: ['M4', 'C11'],
  },
  {
    id: 'ice-no-tub',
    title: 'No bath tub: what now?',
    asks: [
      'i have no bathtub',
      'only have a shower',
      'no tub at home',
      'ice bath without a bath',
      'flat has no bath',
      'river or lake instead of ice bath',
      'can i use the sea',
    ],
    text: `Then no ice bath, and no tragedy: the benefit is small to begin with. Our substitute is a cool shower on the legs followed by legs up
      against a wall for 10-15 minutes. Call that comfort, there is no proof behind it. The gym or a friend may have a tub; the
      method only asks for cold water to the hips and for company. For the evening soak, a warm shower is the fallback, though the sleep
      studies we lean on used baths. Then eat and sleep: those need no plumbing.`,
    rules: ['M4', 'C1', 'N9', 'E2'],
  },
  {
    id: 'ice-no-ice',
    title: 'No ice in the house?',
    asks: [
      'i have no ice',
      'ice bath without ice',
      'ran out of ice',
      'just cold tap water enough',
      'can i use cold tap water',
    ],
    text: `Run the cold tap and measure. The useful range is 11-15 °C, and in winter many taps get there alone: then ice is decoration. If the tap gives
      18 or 20 °C, it is a cool bath; nobody can promise you anything for that, but tired legs seldom complain. Ten minutes, hips under.
      Frozen peas are not a plan: 100 litres want about 6.4 kg of ice to drop from 20 to 14 °C. Otherwise cool shower, legs up, dinner. The
      ice bath is the step for days when there is time.`,
    rules: ['C2', 'M4', 'M10'],
  },
  {
    id: 'ice-shower',
    title: 'A cold shower instead of the ice bath?',
    asks: [
      'cold shower instead',
      'shower instead of bath',
      'is a cold shower as good',
      'does a cold shower count',
      'skip tub take shower',
      'contrast shower',
      'contrast showers',
      'cold hose on legs',
      'sea or lake instead of ice bath',
      'run cold water over my legs',
      'replace the ice bath with a cold shower',
    ],
    text: `It is a fine consolation prize. The trials that found less soreness put people in water, where every bit of the leg is cold for ten minutes or
      more; a shower is patchy and you are out in three. So do not expect the same effect, and there is no solid rule for a dose. It is what we
      suggest to everybody who should not do the tub: a cool shower on the legs, then legs up for 10-15 minutes. If your heart is the reason,
      cool is the limit and never cold: cold shock does not care where the water comes from.`,
    rules: ['C1', 'C2', 'C11', 'N9'],
  },
  {
    id: 'ice-lifting',
    title: 'Ice bath after lifting weights?',
    asks: [
      'ice bath after gym',
      'ice bath strength training',
      'ice bath and weights',
      'cold plunge after squats',
      'lifted today ice bath',
      'ice bath after leg day',
      'is it ok to lift after running',
      'strength training and cold',
      'squats then ice bath',
      'lift the same day',
    ],
    text: `No. Regular cold water after lifting blunts gains in muscle and strength, and the evidence is moderate, which in this field is good.
      So in a strength block, or on a day when you lifted, the plan leaves the tub out and says why. You lifted in order to adapt; do not pay
      for it and then send it back. Warm bath, food with 20-40 g of protein and sleep are all fine. Running is another matter: no harm to
      endurance adaptation was found, so the tub returns after your next long one.`,
    rules: ['X1', 'C6', 'C8', 'F3'],
  },
  {
    id: 'ice-who-not',
    title: 'Who should not take an ice bath?',
    asks: [
      'is an ice bath dangerous',
      'ice bath heart condition',
      'ice bath pregnant',
      'ice bath raynauds',
      'ice bath high blood pressure',
      'are ice baths safe',
      'ice bath kids under 16',
      'cold water risks',
      'can my teenager take an ice bath',
      'kid ice bath',
      'can children take an ice bath',
      'ice bath asthma',
      'ice bath with heart problem',
      'i take beta blockers can i ice bath',
      'can my 12 year old do the ice bath',
      'heart medication ice bath',
    ],
    text: `Cold shock can trigger an irregular heartbeat, so leave it with heart disease, arrhythmia or uncontrolled blood pressure. Also with
      Raynaud's, cold urticaria, neuropathy, peripheral arterial disease, open wounds, fever, dizziness or alcohol on board. Ask a clinician first
      when pregnant, with a controlled heart or pressure condition, on beta-blockers or with epilepsy. Under 16 only with a supervising adult, and
      nobody ever alone. The substitute is a cool shower and legs up, and it costs you very little. Chest pain or a racing heart in
      the tub: out, and emergency services.`,
    rules: ['C11', 'M4', 'R1'],
  },
  {
    id: 'ice-how-often',
    title: 'How often should I ice bath?',
    asks: [
      'ice bath every day',
      'ice bath how many times a week',
      'too many ice baths',
      'ice bath after every run',
      'ice bath after easy run',
      'how many ice baths a week',
    ],
    text: `At most twice a week, unless you insist; that limit is ours, not science. Keep it for the runs that earn it: long, hard, hot or a race, or when
      the next key session is within two days. Never as a routine after easy runs: there is nothing to recover from that a sandwich would not
      fix. The coach's own view is that the full method after long runs, or even once a month, is fine. Endurance gains do not suffer as far
      as anyone has found; strength gains do.`,
    rules: ['M10', 'C8', 'C6', 'G-tiers'],
  },
  {
    id: 'ice-when',
    title: 'When do I take the ice bath?',
    asks: [
      'ice bath before or after stretching',
      'how soon after a run ice bath',
      'is it too late for an ice bath',
      'ice bath hours later',
      'when ice bath',
      'ice bath the next day',
      'ice bath before bed',
      'ice bath in the evening',
    ],
    text: `After stretching and the snack, says the method, so you go in drunk, fed and loose: drunk as in hydrated. Do not sprint to the tub,
      though. One small study, eight people, compared cold at once with cold three hours later and found no significant difference next day. So
      later the same day still counts. What matters more: not on top of the warm bath, leave three hours between the two, and not right before
      driving. If the day runs out, let the tub go and keep the sleep.`,
    rules: ['M4', 'C9', 'M10'],
  },
  {
    id: 'ice-after',
    title: 'What do I do after the ice bath?',
    asks: [
      'after ice bath shower',
      'hot shower after ice bath',
      'legs still cold hours after ice bath',
      'shivering after ice bath',
      'how to warm up after cold water',
      'numb toes in the ice bath',
      'numb feet after cold water',
      'legs still cold after ice bath',
      'warm up after ice bath',
      'should i shower before the ice bath',
    ],
    text: `Drain, dry off, dry clothes, and a lukewarm shower before any hotter one. Your legs will feel cold for hours; that is normal and slightly
      funny in bed. No driving until the shivering has stopped. Then eat: the balanced meal is due one to two hours after the run anyway. If you
      want the Epsom bath too, keep three hours between cold and warm, which is our own rule. Violent shivering, white numb skin or
      confusion is not the method working. Warm up, and if it does not pass quickly, get help.`,
    rules: ['M4', 'M5', 'C11'],
  },
  {
    id: 'ice-cube-test',
    title: 'No thermometer: does the ice-cube test work?',
    asks: [
      'ice cube melt test',
      'no thermometer for bath',
      'how do i know the water is cold enough',
      'ice cube 3-5 minutes melt',
    ],
    text: `Roughly. The coach's test: a normal ice cube dropped into the tub should take three to five minutes to melt. Then you are somewhere near
      12.8-15 °C (55-59 °F). Somewhere near is the honest phrase: cubes differ in size, and stirring changes everything. A cheap thermometer
      settles it, and it also guards the other end, since nobody should sit below 10 °C. If the cube test is all you have, start on the warm
      side and add ice, and cut the time short if your feet go numb or white.`,
    rules: ['M4', 'C2'],
  },
] as const satisfies readonly Question[];
