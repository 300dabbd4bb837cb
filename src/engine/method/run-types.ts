export const runTypes = ['recovery', 'easy', 'long', 'tempo', 'intervals', 'hills', 'race'] as const;

export type RunType = (typeof runTypes)[number];
