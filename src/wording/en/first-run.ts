import type { Catalogue } from '../catalogue.ts';

export const firstRun = {
  bedtimeOnly: 'One thing to get the evening right:',
  zoneAndBedtime: 'Two things I need to get the clock right:',
  zoneOnly: 'Is my clock yours?',
  zone: ({ guess }) => `Your time zone (my guess: ${guess})`,
  bedtime: ({ now }) => `Lights out (now ${now})`,
} as const satisfies Catalogue['firstRun'];
