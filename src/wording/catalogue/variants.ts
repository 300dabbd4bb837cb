/** Sentences that say the same in eight ways. */
export type Eight = readonly [string, string, string, string, string, string, string, string];

export type VariantId =
  | 'drink'
  | 'toThirst'
  | 'toThirstInHeat'
  | 'sips'
  | 'cool'
  | 'thirst'
  | 'stretch'
  | 'snackLike'
  | 'plate'
  | 'legsUp'
  | 'nap'
  | 'massage'
  | 'saltBath'
  | 'warmBath'
  | 'roll'
  | 'night'
  | 'room'
  | 'soreness'
  | 'runAsPlanned'
  | 'keepItEasy'
  | 'notToday'
  | 'lastStep';
