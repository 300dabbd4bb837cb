export const healthFlags = [
  'heart-disease',
  'high-blood-pressure',
  'uncontrolled-blood-pressure',
  'low-blood-pressure',
  'raynauds',
  'cold-urticaria',
  'neuropathy',
  'peripheral-arterial-disease',
  'diabetes-insulin',
  'kidney-disease',
  'pregnancy',
  'open-wound',
  'epilepsy',
  'beta-blocker',
  'diuretic',
  'anticoagulant',
  'eating-disorder',
  'fluoroquinolone',
] as const;

export type HealthFlag = (typeof healthFlags)[number];

export const gearItems = ['tub', 'ice', 'roller', 'stick', 'epsom', 'thermometer'] as const;

export const allergens = ['dairy', 'gluten', 'nuts', 'soy', 'sesame', 'egg', 'fish'] as const;

export type Allergen = (typeof allergens)[number];

/** From the youngest to those who should ask a doctor before cold water (C14). */
export const ageBands = ['under-16', '16-17', 'adult', '60-plus'] as const;

export type AgeBand = (typeof ageBands)[number];

export const diets = ['anything', 'vegetarian', 'vegan'] as const;

export type Diet = (typeof diets)[number];

/** The tap before a first ice bath (C14): nothing speaks against it, something may, or a clinician was asked and said that it is fine. */
export const iceScreens = ['none', 'some', 'asked'] as const;

export type IceScreen = (typeof iceScreens)[number];
