import type { HealthFlag } from '../engine/method/facts.ts';

/** What a runner ticks; shown to nobody else. */
export const healthWords = {
  'heart-disease': 'Heart disease or arrhythmia',
  'high-blood-pressure': 'High blood pressure, controlled',
  'uncontrolled-blood-pressure': 'High blood pressure, not controlled',
  'low-blood-pressure': 'Low blood pressure or fainting',
  raynauds: "Raynaud's",
  'cold-urticaria': 'Cold urticaria',
  neuropathy: 'Neuropathy',
  'peripheral-arterial-disease': 'Peripheral arterial disease',
  'diabetes-insulin': 'Diabetes (insulin or sulfonylurea)',
  'kidney-disease': 'Kidney disease',
  pregnancy: 'Pregnancy',
  'open-wound': 'Open wound or skin infection',
  epilepsy: 'Epilepsy',
  'beta-blocker': 'Beta-blocker',
  diuretic: 'Diuretic or fluid restriction',
  anticoagulant: 'Anticoagulant',
  'eating-disorder': 'Eating-disorder history',
  fluoroquinolone: 'Cipro-, levo- or moxifloxacin, now or in the last weeks',
} as const satisfies Record<HealthFlag, string>;
