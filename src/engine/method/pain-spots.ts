/** What makes soreness more than soreness (G-morning): don't run, have it assessed. */
export const painSpots = ['pinpoint', 'bone', 'joint', 'limp', 'rest', 'worse'] as const;

export type PainSpot = (typeof painSpots)[number];
