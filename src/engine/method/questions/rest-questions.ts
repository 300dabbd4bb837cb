import type { Question } from './question.ts';

/** Naps, nights and putting the feet up. */
export const restQuestions = [
  {
    id: 'nap',
    title: 'How long should I nap?',
    asks: [
      'nap after a run',
      'power nap minutes',
      'is napping good for recovery',
      'best time to nap',
      'nap too long',
      'should i nap',
      'can i nap in the evening',
      'is it too late to nap',
      'will a nap ruin my night',
      'is it ok to nap for two hours',
      'long nap after a run',
      'nap in the morning',
    ],
    text: `20-30 minutes, or 90 if last night was under six hours. The evidence, moderate, speaks for 20-90 minutes between one and four in the
      afternoon; the rest is our own trimming: be up by four and at least six hours before bed, so that the nap does not steal from
      the night. If that does not fit, put your legs up for a quarter of an hour instead, which is comfort and nothing more. Set an
      alarm. After a long run the sofa has a stronger grip than you remember.`,
    rules: ['N1', 'N2', 'N9', 'M6'],
  },
  {
    id: 'sleep-how-much',
    title: 'How much sleep do runners need?',
    asks: [
      'how many hours of sleep',
      'sleep for recovery',
      'is 8 hours enough',
      'do athletes need more sleep',
      'is sleep the best recovery',
      'sleep more',
      'how many hours should i sleep',
      'do i need more sleep',
    ],
    text: `At least seven hours is the advice for adults. Athletes often aim at eight to ten, but that is an aim and not a consensus: the need is
      individual. What is clearest is the direction: of all the things that people try with sleep, sleeping longer is the best supported. So
      if you have 30 spare minutes, spend them in bed and not on a gadget. It is also the one step of the method that you do lying
      down, unconscious and for free. Everything else on the plan gets out of its way.`,
    rules: ['N3', 'N4', 'N5', 'M9'],
  },
  {
    id: 'slept-badly',
    title: 'I slept badly: do I still run?',
    asks: [
      'bad sleep run or rest',
      'slept 4 hours run',
      'no sleep before race',
      'tired after bad night',
      'insomnia running',
      'only slept four hours',
      'bad night should i run',
    ],
    text: `One bad night is no emergency, and there is no solid rule in the book that forbids an easy run after it. Look at the other signs: soreness on
      the stairs, mood, the hard session you meant to do. Make it easy or move the hard one by a day. If you got under six hours, a 90-minute nap
      fits, over by four in the afternoon; then go to bed earlier tonight, since of all that people try for sleep, more of it is the best supported.
      A warm bath an hour or two before bed helps to fall asleep. Race day after a bad night? The book has nothing to scare you with.`,
    rules: ['N2', 'N5', 'E2', 'G-morning'],
  },
  {
    id: 'late-run-sleep',
    title: "I ran late and can't sleep",
    asks: [
      'running late at night sleep',
      "can't sleep after evening run",
      'evening intervals insomnia',
      'run before bed',
      'wired after night run',
      'late run plan',
      'evening race no sleep',
      'i get home late',
      'got home late from training',
      'run at night what do i skip',
      'evening session cannot sleep',
      'wide awake after a late run',
    ],
    text: `A hard session that ends an hour or less before bed may impair sleep; easy or earlier ones are less of a worry. So after a late one
      the plan shrinks, by our own cut-offs: 45-90 minutes left means a short walk, at most half a litre, a gentle snack, five minutes of
      stretching and a lukewarm shower, no baths. Under 45, a small drink, a small snack, shower, bed. No caffeine. Next time move the
      hard one forward if you can. And do not lie there counting lost recovery; the legs are resting even if the head is not.`,
    rules: ['X5', 'G-late', 'N5'],
  },
  {
    id: 'legs-up',
    title: 'Does legs up the wall do anything?',
    asks: ['legs up wall', 'feet up after run', 'elevate legs recovery', 'put feet up', 'is resting enough'],
    text: `It is comfort, and we sell it as that: 10-15 minutes with the feet up after the meal. There is no evidence on the page that it speeds anything. It is
      in the method because resting is, and because somebody who lies on the floor is not weeding the garden. We also offer it, after a cool
      shower, in place of the ice bath, to everybody who should not sit in cold water. If you can sleep instead, take the nap:
      20-30 minutes in the early afternoon has at least moderate support.`,
    rules: ['N9', 'M6', 'N1'],
  },
] as const satisfies readonly Question[];
