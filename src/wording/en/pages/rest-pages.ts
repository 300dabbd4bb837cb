import type { PagesOf } from '../../catalogue/ask.ts';

export const restPages = {
  nap: {
    title: 'How long should I nap?',
    text: `20-30 minutes, or 90 if last night was under six hours. The evidence, moderate, speaks for 20-90 minutes between one and four in the
      afternoon; the rest is our own trimming: be up by four and at least six hours before bed, so that the nap does not steal from
      the night. If that does not fit, put your legs up for a quarter of an hour instead, which is comfort and nothing more. Set an
      alarm. After a long run the sofa has a stronger grip than you remember.`,
  },
  'sleep-how-much': {
    title: 'How much sleep do runners need?',
    text: `At least seven hours is the advice for adults. Athletes often aim at eight to ten, but that is an aim and not a consensus: the need is
      individual. What is clearest is the direction: of all the things that people try with sleep, sleeping longer is the best supported. So
      if you have 30 spare minutes, spend them in bed and not on a gadget. It is also the one step of the method that you do lying
      down, unconscious and for free. Everything else on the plan gets out of its way.`,
  },
  'slept-badly': {
    title: 'I slept badly: do I still run?',
    text: `One bad night is no emergency, and there is no solid rule in the book that forbids an easy run after it. Look at the other signs: soreness on
      the stairs, mood, the hard session you meant to do. Make it easy or move the hard one by a day. If you got under six hours, a 90-minute nap
      fits, over by four in the afternoon; then go to bed earlier tonight, since of all that people try for sleep, more of it is the best supported.
      A warm bath an hour or two before bed helps to fall asleep. Race day after a bad night? The book has nothing to scare you with.`,
  },
  'late-run-sleep': {
    title: "I ran late and can't sleep",
    text: `A hard session that ends an hour or less before bed may impair sleep; easy or earlier ones are less of a worry. So after a late one
      the plan shrinks, by our own cut-offs: 45-90 minutes left means a short walk, at most half a litre, a gentle snack, five minutes of
      stretching and a lukewarm shower, no baths. Under 45, a small drink, a small snack, shower, bed. No caffeine. Next time move the
      hard one forward if you can. And do not lie there counting lost recovery; the legs are resting even if the head is not.`,
  },
  'legs-up': {
    title: 'Does legs up the wall do anything?',
    text: `It is comfort, and we sell it as that: 10-15 minutes with the feet up after the meal. There is no evidence on the page that it speeds anything. It is
      in the method because resting is, and because somebody who lies on the floor is not weeding the garden. We also offer it, after a cool
      shower, in place of the ice bath, to everybody who should not sit in cold water. If you can sleep instead, take the nap:
      20-30 minutes in the early afternoon has at least moderate support.`,
  },
} as const satisfies PagesOf<'rest'>;
