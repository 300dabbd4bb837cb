import type { PagesOf } from '../../catalogue/ask.ts';

export const coldPages = {
  'ice-worth': {
    title: 'Do ice baths work?',
    text: `Modestly. Small, low-quality trials find less soreness than plain rest one to four days later, and after very hard
      sessions the effect at 24 hours looks larger, with strength unchanged. On the other side, one careful study after sprints found
      cold water no better than a convincing placebo, so some of the magic may be belief. Nobody found harm to endurance training. So:
      worth it after the big ones, or when you race again soon, pointless after an easy jog. If you hate it, skip it and sleep.
      You lose little.`,
  },
  'ice-depth-evidence': {
    title: 'Ice baths and Epsom salt have no evidence: is it just the deep water?',
    text: `They are not in the same boat. Cold water has modest support for soreness, even if a good placebo matched it after sprints. Epsom salt
      has almost none: magnesium through the skin is unsupported. As for depth: water presses about 0.74 mmHg harder with every centimetre, and
      that does shift fluid out of your legs. Whether it makes you recover any better is unproven. So the tub is a cold dose, a warm
      dose or a quiet quarter of an hour, and depth is a pleasant theory. Hips under is deep enough.`,
  },
  'ice-inflammation': {
    title: "Don't ice baths kill the useful inflammation?",
    text: `For lifting, yes, somewhat: regular cold afterwards blunts gains in muscle and strength. That is why the plan drops the tub in a strength
      block or on a day when you lifted. For endurance, the reviews found no harm. As for waiting until the useful part is over: one study of
      eight people compared cold at once with cold three hours later and saw no significant difference the next day. Eight people is a
      relay team, not proof. Our reading: fine now and then after long runs and races, never after everything.`,
  },
  'ice-temperature': {
    title: 'How cold should the ice bath be?',
    text: `12.8-15 °C (55-59 °F). That is where the coach's method and the evidence overlap: the best-looking dose in the reviews was 11-15 °C.
      First time, stay at 15 °C. Colder is not better, it is only colder, and we never go below 10 °C, which is our own line. Use a
      thermometer if you have one. Without one, a normal ice cube should take three to five minutes to melt, which is a rough test on a good
      day. Up to the hips is enough: your ears have not been running.`,
  },
  'ice-duration': {
    title: 'How long do I stay in the ice bath?',
    text: `Ten to twelve minutes, with a hard stop at fifteen. Trials that looked best used 11-15 minutes in 11-15 °C, and the benefit was small, so
      there is no prize for staying on. First time: five minutes at 15 °C. Ease in over 30-60 seconds and breathe slowly. Minutes one to three
      are the worst; after that it gets boring, which is progress. Out at once for violent shivering, chest pain, palpitations, breath that does
      not settle in two or three minutes, numb or white skin, or confusion.`,
  },
  'ice-alone': {
    title: 'Can I take an ice bath alone?',
    text: `No. Somebody should be within earshot, every time. The first shock of the cold can upset the heart's rhythm, and the minutes after it can make
      you weak, numb or muddled before you notice: that is when a second person earns their keep. Ease in over 30-60 seconds, breathe slowly, ten to
      twelve minutes, fifteen at the very most, and never below 10 °C (50 °F). Under 16 it takes an adult beside the tub. Nobody at home tonight? A cool shower
      and legs up the wall lose you little: the benefit of cold is modest anyway. A door ajar and a phone in reach are not a second person.`,
  },
  'ice-amount': {
    title: 'How much ice do I need?',
    text: `Less than the petrol station would like to sell you. For 100 litres of tap water at 20 °C, about 6.4 kg of ice brings it to 14 °C. That is
      the ideal sum; a warm tub takes some more. The formula: kilos = litres × 4.19 × (tap minus target), divided by (334 + 4.19 × target). In
      winter the tap may be cold enough by itself, so measure before you buy. Fill to the hips first, add ice, stir, check the
      thermometer, then get in. Never below 10 °C.`,
  },
  'ice-first-time': {
    title: 'First ice bath: how do I survive it?',
    text: `Start mild: 15 °C for five minutes, with somebody at home. Lower yourself in over 30-60 seconds and breathe out slowly; the gasping should
      settle in two or three minutes, and if it does not, get out. The first three minutes are the trick. The coach's tools: a towel round the shoulders, a magazine, your biggest goal of the season.
      Veterans kick the water a little, mostly to show off. Afterwards dry clothes and a lukewarm shower first.
      With a heart condition, Raynaud's or anything like it, skip this one: cold shock is real.`,
  },
  'ice-no-tub': {
    title: 'No bath tub: what now?',
    text: `Then no ice bath, and no tragedy: the benefit is small to begin with. Our substitute is a cool shower on the legs followed by legs up
      against a wall for 10-15 minutes. Call that comfort, there is no proof behind it. The gym or a friend may have a tub; the
      method only asks for cold water to the hips and for company. For the evening soak, a warm shower is the fallback, though the sleep
      studies we lean on used baths. Then eat and sleep: those need no plumbing.`,
  },
  'ice-no-ice': {
    title: 'No ice in the house?',
    text: `Run the cold tap and measure. The useful range is 11-15 °C, and in winter many taps get there alone: then ice is decoration. If the tap gives
      18 or 20 °C, it is a cool bath; nobody can promise you anything for that, but tired legs seldom complain. Ten minutes, hips under.
      Frozen peas are not a plan: 100 litres want about 6.4 kg of ice to drop from 20 to 14 °C. Otherwise cool shower, legs up, dinner. The
      ice bath is the step for days when there is time.`,
  },
  'ice-shower': {
    title: 'A cold shower instead of the ice bath?',
    text: `It is a fine consolation prize. The trials that found less soreness put people in water, where every bit of the leg is cold for ten minutes or
      more; a shower is patchy and you are out in three. So do not expect the same effect, and there is no solid rule for a dose. It is what we
      suggest to everybody who should not do the tub: a cool shower on the legs, then legs up for 10-15 minutes. If your heart is the reason,
      cool is the limit and never cold: cold shock does not care where the water comes from.`,
  },
  'ice-lifting': {
    title: 'Ice bath after lifting weights?',
    text: `No. Regular cold water after lifting blunts gains in muscle and strength, and the evidence is moderate, which in this field is good.
      So in a strength block, or on a day when you lifted, the plan leaves the tub out and says why. You lifted in order to adapt; do not pay
      for it and then send it back. Warm bath, food with 20-40 g of protein and sleep are all fine. Running is another matter: no harm to
      endurance adaptation was found, so the tub returns after your next long one.`,
  },
  'ice-who-not': {
    title: 'Who should not take an ice bath?',
    text: `Cold shock can trigger an irregular heartbeat, so leave it with heart disease, arrhythmia or uncontrolled blood pressure. Also with
      Raynaud's, cold urticaria, neuropathy, peripheral arterial disease, open wounds, fever, dizziness or alcohol on board. Ask a clinician first
      when pregnant, with a controlled heart or pressure condition, on beta-blockers or with epilepsy. Under 16 only with a supervising adult, and
      nobody ever alone. The substitute is a cool shower and legs up, and it costs you very little. Chest pain or a racing heart in
      the tub: out, and emergency services.`,
  },
  'ice-how-often': {
    title: 'How often should I ice bath?',
    text: `At most twice a week, unless you insist; that limit is ours, not science. Keep it for the runs that earn it: long, hard, hot or a race, or when
      the next key session is within two days. Never as a routine after easy runs: there is nothing to recover from that a sandwich would not
      fix. The coach's own view is that the full method after long runs, or even once a month, is fine. Endurance gains do not suffer as far
      as anyone has found; strength gains do.`,
  },
  'ice-when': {
    title: 'When do I take the ice bath?',
    text: `After stretching and the snack, says the method, so you go in drunk, fed and loose: drunk as in hydrated. Do not sprint to the tub,
      though. One small study, eight people, compared cold at once with cold three hours later and found no significant difference next day. So
      later the same day still counts. What matters more: not on top of the warm bath, leave three hours between the two, and not right before
      driving. If the day runs out, let the tub go and keep the sleep.`,
  },
  'ice-after': {
    title: 'What do I do after the ice bath?',
    text: `Drain, dry off, dry clothes, and a lukewarm shower before any hotter one. Your legs will feel cold for hours; that is normal and slightly
      funny in bed. No driving until the shivering has stopped. Then eat: the balanced meal is due one to two hours after the run anyway. If you
      want the Epsom bath too, keep three hours between cold and warm, which is our own rule. Violent shivering, white numb skin or
      confusion is not the method working. Warm up, and if it does not pass quickly, get help.`,
  },
  'ice-cube-test': {
    title: 'No thermometer: does the ice-cube test work?',
    text: `Roughly. The coach's test: a normal ice cube dropped into the tub should take three to five minutes to melt. Then you are somewhere near
      12.8-15 °C (55-59 °F). Somewhere near is the honest phrase: cubes differ in size, and stirring changes everything. A cheap thermometer
      settles it, and it also guards the other end, since nobody should sit below 10 °C. If the cube test is all you have, start on the warm
      side and add ice, and cut the time short if your feet go numb or white.`,
  },
} as const satisfies PagesOf<'cold'>;
