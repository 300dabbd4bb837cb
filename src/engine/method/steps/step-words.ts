import type { StepId } from './steps.ts';

/**
 * The coach's sentences for each step. `openers` and `praise` rotate with the runner's plans: eight of each, so that none comes twice in a week of daily runs.
 * `why` is what the Why? button answers before the sources.
 */
export interface StepWords {
  readonly openers: readonly [string, string, string, string, string, string, string, string];
  readonly why: string;
  /** What to do next for the body's sake; stands under the praise however the step was ended. */
  readonly afterwards?: string;
  /** What the message shows once it is done. */
  readonly praise: readonly [string, string, string, string, string, string, string, string];
}

/** What a skipped step's message shows; no guilt in any of them. */
export const skipped = [
  'Skipped. Fair enough.',
  'Left out today. That is allowed.',
  'Skipped; the next step does not mind.',
  'Not today, then.',
  'Passed. You know your day.',
  'Skipped, and noted.',
  'Out of the plan for today.',
  'Fine. Pick and choose.',
] as const;

/** For what is not the method's usual step. */
export const plainPraise = [
  'Done.',
  'Good.',
  'That is done, then.',
  'Done, and well judged.',
  'Sensible. Done.',
  'Good, on to the next.',
  'Done; that counts.',
  'Taken care of.',
] as const;

export const stepWords = {
  hydrate: {
    openers: [
      'Drink first, analyse the splits later.',
      'Bottle before stats.',
      'First job: put some of that sweat back.',
      'Watch stopped, bottle open.',
      'The run is over; the drinking starts.',
      'Sip now, brag in a minute.',
      'Your blood would like its water back.',
      'Step one, the easy one.',
    ],
    why: 'You lost water and salt. Electrolytes help the drink stay in you instead of passing through. Stop when thirst is gone: too much plain water is worse than a little too little.',
    praise: [
      'Topped up.',
      'Good. That is the part most people skip.',
      'Down it went.',
      'Drink: done.',
      'The bottle did its job.',
      'Salt and water, where they belong.',
      'One less thing to think about.',
      'Sensible start.',
    ],
  },
  stretch: {
    openers: [
      'While you are still warm:',
      'Mat out.',
      'Time to negotiate with your calves.',
      'A few minutes for the hinges.',
      'Slow and boring is exactly right here.',
      'Find a wall and a strap.',
      'Legs first, phone second.',
      'Ease into it; nothing here should hurt.',
    ],
    why: "Honest answer: stretching hardly changes tomorrow's soreness (about 1 point in 100). It keeps your range of motion, finds sore spots early and settles you down. Method first, miracle never.",
    praise: [
      'Supple. Or less stiff, anyway.',
      'Hinges oiled.',
      'Good, that range stays yours.',
      'Stretched.',
      'The calves have been heard.',
      'Slow and boring: well executed.',
      'Loose enough for stairs.',
      'Mat away, legs fine.',
    ],
  },
  snack: {
    openers: [
      'Feed the legs that carried you.',
      'Snack window.',
      'Something small, mostly carbohydrate.',
      'Eat before you are starving.',
      'The tank is asking.',
      'A bite now saves a raid on the fridge later.',
      'Refuel, the quick part.',
      'A few bites now.',
    ],
    why: 'Carbohydrate refills the tank, protein starts the repairs. 4:1 is convenient, not magic, and the half hour matters mostly when you run hard again within about 8 hours.',
    praise: [
      'Fuel in.',
      'The legs say thanks.',
      'Snack: done.',
      'That was the easy win.',
      'Tank on the way up.',
      'Eaten before the raid on the fridge.',
      'Four to one, more or less. Good.',
      'The repair crew has been paid.',
    ],
  },
  'ice-bath': {
    openers: [
      'Cold feet are the point.',
      'The tub awaits.',
      'Towel, magazine, courage.',
      'Nobody likes minute one.',
      'Cold now, a warm jumper after.',
      'Think of your biggest goal and sit down.',
      'Brr, but useful.',
      'Your legs will complain now and less tomorrow.',
    ],
    why: 'Cold water eases soreness over the next days: a modest effect from small trials, and after sprints a convincing placebo did just as well. Runners love it; your call.',
    afterwards: 'Lukewarm shower first, dry clothes, no driving until the shivering stops.',
    praise: [
      'Cold done. Legs may feel cool for hours.',
      'You got in. That is the whole trick.',
      'Out, dry, warm.',
      'Ice bath: survived.',
      'The worst three minutes of the day are over.',
      'Brave legs.',
      'Now find that warm jumper.',
      'Cold feet, good mood.',
    ],
  },
  meal: {
    openers: [
      'Proper food now.',
      'Sit down to a real plate.',
      'Refuel, the proper part.',
      'Plate time.',
      'Knife and fork this time.',
      'Eat like somebody who trains.',
      'To the table, please.',
      'A balanced plate and a chair.',
    ],
    why: 'Over a day, enough carbohydrate matters more than the minute you eat it, and 20-40 g of protein a sitting feeds the repairs.',
    praise: [
      'Well fed.',
      'That plate did more than any gadget.',
      'Meal: done.',
      'Good. Repairs are under way.',
      'A proper plate. Respect.',
      'The glycogen is in the post.',
      'Fed like somebody who trains.',
      'Kitchen closed, job done.',
    ],
  },
  rest: {
    openers: [
      'Now do nothing, deliberately.',
      'Down you go.',
      'The training effect happens here.',
      'Permission to lie down.',
      'Sofa, with intent.',
      'Horizontal is a training position.',
      'Cancel something.',
      'Phone out of reach, legs at ease.',
    ],
    why: 'A short early-afternoon nap helps alertness and does not steal from the night. Otherwise legs up: comfort, plainly, and you earned it.',
    praise: [
      'Rested.',
      'Doing nothing: done well.',
      'Good, that counted.',
      'Back among the upright.',
      'The sofa did its share.',
      'Feet down again, no hurry.',
      'That is training too.',
      'Horizontal work: complete.',
    ],
  },
  'epsom-bath': {
    openers: [
      'Run the warm bath.',
      'Warm water before bed.',
      'The nicest step of the nine.',
      'Warm tub, slow tub.',
      'Bath time, no rubber duck required.',
      'Turn the tap to pleasant.',
      'Warm up to cool down.',
      'The bath that earns its keep.',
    ],
    why: 'A warm bath an hour or so before bed helps you fall asleep sooner: moderate evidence. Magnesium through the skin is unsupported, and nothing draws out "toxins". The warmth does the work.',
    praise: [
      'Warm and slow. Good.',
      'Bath: done.',
      'Now let the cool room do the rest.',
      'Soaked.',
      'Out, and in no hurry.',
      'Pink and sleepy: as planned.',
      'The tub sends its regards.',
      'That was the pleasant one.',
    ],
  },
  roll: {
    openers: [
      'Floor time.',
      'Legs, one more time.',
      'Iron the legs.',
      'Meet the floor.',
      'Slowly over the grumpy bits.',
      'Last bit of work today.',
      'Pressure, not punishment.',
      'Find the knots, be polite to them.',
    ],
    why: 'Rolling takes a little off the soreness that you feel (about 6 %). One to three passes of 30-120 s a muscle; more does not mean better.',
    praise: [
      'Rolled out.',
      'Knots notified.',
      'Good. Nothing left but the pillow.',
      'Rolling: done.',
      'The floor has you back, and gives you back.',
      'Ironed, roughly.',
      'Grumpy bits: spoken to.',
      'Last work of the day, done.',
    ],
  },
  sleep: {
    openers: [
      'Lights out.',
      'The cheapest recovery tool has a pillow.',
      'Bed.',
      'Nothing you scroll now is worth the sleep.',
      'Final step: horizontal, dark, quiet.',
      'Phone down. Yes, this one too.',
      'The session ends here.',
      'Legs off duty.',
    ],
    why: 'Adults do well on 7 hours or more. Of all that athletes try for better sleep, simply sleeping longer has the best record.',
    praise: [
      'Good night. See you at breakfast.',
      'Lights out. Well run.',
      'Sleep well.',
      'That is the whole method. Night.',
      'Off you go.',
      'The rest happens by itself.',
      'Good night, legs.',
      'Pillow has the floor.',
    ],
  },
} as const satisfies Record<StepId, StepWords>;
