import type { PagesOf } from '../../catalogue/ask.ts';

export const practicePages = {
  'least-time': {
    title: 'I have no time: what matters most?',
    text: `Nobody does all nine after every run, and the coach who wrote the method says so: do what you can, but at least now you have a plan. Drink and
      refuel; those fit after any run, standing up if need be. Then protect the night: of all that people try for better sleep, more of it is the best supported. Five minutes of stretching if you like it. The ice bath is for when there is time, and the full works for long runs, or
      once a month. Type "quick" after your run and the plan gets short by itself.`,
  },
  'nine-steps': {
    title: 'What are the nine steps?',
    text: `One, hydrate within 10-15 minutes. Two, stretch, starting within 25-30. Three, a snack of carbohydrate and protein while you stretch. Four, ice
      bath, 10-15 minutes, on days that earn it. Five, a balanced meal one to two hours after. Six, rest: feet up, nap, massage. Seven, Epsom
      bath 60-90 minutes before bed. Eight, roll and stretch, dried off. Nine, sleep, plenty of it. That is a coach's working method; the evidence
      behind single steps runs from strong to nothing, and the bot tells you which. Pick and choose: the long runs deserve most.`,
  },
  'easy-run': {
    title: 'Do I need recovery after an easy run?',
    text: `Hardly. Drink to thirst, eat your next meal, sleep. Stretching is optional. Load is effort times minutes, a measure on strong
      evidence; where the tiers begin is our own choice. Thirty minutes easy is about 90, well under the 180 where extra steps start to make
      sense. Ice after an easy run is a hobby. A beginner's legs or a comeback after two weeks off move you up one, a race
      always counts more than its minutes, and heat changes only the drinking. If you want the full method for the fun of it, ask; you will get it.`,
  },
  load: {
    title: 'How does the bot decide how big a run was?',
    text: `Effort from 0 to 10 times minutes: the session-RPE method, strong evidence. Where you give no effort we assume one: recovery 2, easy 3, long 5,
      hills 6, tempo 7, intervals 8, race 9. So a long 90 minutes is 450. The lines between the tiers are our own: under 180 nearly
      nothing, from 180 a snack and a short stretch, from 400 the fuller plan, from 700 the full method, from 1200 extra care. A race, big
      downhills, or a beginner's run counts one tier more. Say "rpe 7" with your run and it believes you.`,
  },
  travel: {
    title: 'Recovery on a travel day?',
    text: `The coach's travel kit: a drink with electrolytes, a snack with both carbohydrate and protein, and glucose tablets for when the snack is in the
      other bag. Drink to thirst, eat on the road, stretch at the stops. Stand up and walk when you can, which is general guidance and good
      sense. Skip the tubs; a hotel shower and your legs up will do. If you did sit in cold water, no driving until the shivering has stopped. One calf
      swollen, hot or red afterwards: assessment the same day, and breathless means emergency. Then bed, early.`,
  },
  elites: {
    title: 'How much recovery do elite runners do?',
    text: `One to four hours a day, says the coach who wrote this method, and it is a job: somebody else does the dishes. That number is from
      experience and not from a study. You have a life around your running, so take the order and not the hours: drink, eat, sleep long, and the
      rest when the run was big. Sleep is the part where amateurs lose most and could gain most; of all sleep tricks,
      more sleep is the best supported. The full method once a month is already more than most of your rivals manage.`,
  },
  'not-medical': {
    title: 'Is this medical advice?',
    text: `No. This is a coach's method plus what the literature says about it, with the grade shown, and with our own choices called our own. A
      clinician's word wins, every time. The bot knows what you typed, and nothing about your heart, your bones or your blood. If something is wrong:
      chest pain, breathlessness, collapse, confusion, brown urine, a swollen calf, it stops coaching and tells you where to go. Ask
      "why" at any step and you get the rule behind it, also when the honest answer is that nobody has tested it.`,
  },
  ill: {
    title: 'Recovery with a cold or fever?',
    text: `With a fever: no ice bath, no massage, no running to sweat it out. The first two are in the rule book, the third is general guidance. For a plain
      sniffle there is no solid rule here; easy and short is what most coaches say, and a day off is what most coaches do. Sleep longer and
      drink to thirst. Chest pain, a racing heart that will not settle, or breathlessness that does not fit the effort: stop and call
      emergency services. A week missed is forgotten by the next race; a bad infection is not.`,
  },
  'race-soon': {
    title: 'Race this weekend: does anything change?',
    text: `A key session within 48 hours is exactly when recovery has a deadline. Eat early and often; under four hours to the next effort it is 1.0-1.2
      g of carbohydrate per kilo per hour, with a day or more in between it is the whole day's total that counts. The ice bath passes our gate
      then, since less soreness by the start is its modest talent. New things are for next week, our coaching sense says: no first-ever ice bath, no new drink, no deep
      massage. Sleep as long as you can get. The training is done; now do not spoil it.`,
  },
} as const satisfies PagesOf<'practice'>;
