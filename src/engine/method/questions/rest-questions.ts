import type { Question } from './question.ts';

/** Naps, nights and putting the feet up. */
export const restQuestions = [
  {
    id: 'nap',
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
    rules: ['N1', 'N2', 'N9', 'M6'],
  },
  {
    id: 'sleep-how-much',
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
    rules: ['N3', 'N4', 'N5', 'M9'],
  },
  {
    id: 'slept-badly',
    asks: [
      'bad sleep run or rest',
      'slept 4 hours run',
      'no sleep before race',
      'tired after bad night',
      'insomnia running',
      'only slept four hours',
      'bad night should i run',
    ],
    rules: ['N2', 'N5', 'E2', 'G-morning'],
  },
  {
    id: 'late-run-sleep',
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
    rules: ['X5', 'G-late', 'N5'],
  },
  {
    id: 'legs-up',
    asks: ['legs up wall', 'feet up after run', 'elevate legs recovery', 'put feet up', 'is resting enough'],
    rules: ['N9', 'M6', 'N1'],
  },
] as const satisfies readonly Question[];
