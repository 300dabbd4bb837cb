import { flagGates } from '../assess/gates.ts';
import { isAbout } from '../method/questions/rule-facts.ts';
import type { ForYou } from '../model/answer.ts';
import { avoidsSalt, isRestricted, isSmall } from '../model/cautions.ts';
import type { Profile } from '../model/profile.ts';
import type { PageFacts } from './page-facts.ts';

export type Asker = Pick<Profile, 'health' | 'ageBand' | 'massKg' | 'diet' | 'avoid'>;

/** An answer from the book is for everybody; this is what the profile's facts add to it, most urgent first (D-rules, X2, section 2). */
export function forYou(asker: Asker, page: PageFacts): readonly ForYou[] {
  return [
    ...aboutInsulin(asker, page),
    ...aboutAmounts(asker, page),
    ...aboutSteps(asker, page),
    ...diets(asker, page),
  ];
}

/** A page that speaks of insulin itself needs no more about it. */
function aboutInsulin(asker: Asker, { rules }: PageFacts): readonly ForYou[] {
  if (!asker.health.includes('diabetes-insulin') || !isAbout('food', rules) || isAbout('insulin', rules)) return [];
  return [{ id: 'insulin', rule: 'X2' }];
}

function aboutAmounts(asker: Asker, { rules, holds }: PageFacts): readonly ForYou[] {
  const found: ForYou[] = [];
  if (isAbout('drink', rules)) {
    if (isRestricted(asker)) found.push({ id: 'no-volume', rule: 'D-drink' });
    else if (holds.includes('salt') && avoidsSalt(asker)) found.push({ id: 'no-salt', rule: 'D-drink' });
    if (isSmall(asker) && !isRestricted(asker) && holds.includes('volumes'))
      found.push({ id: 'no-set-amounts', rule: 'D-drink' });
  }
  if (isAbout('protein', rules) && asker.health.includes('kidney-disease'))
    found.push({ id: 'clinic-sets-protein', rule: 'D-food' });
  return found;
}

/** The steps that an answer may be about, and that a health fact or an age may close. */
const gatedSteps = [
  ['ice', 'ice-bath'],
  ['warm-bath', 'epsom-bath'],
  ['rolling', 'roll'],
] as const;

function aboutSteps(asker: Asker, { rules }: PageFacts): readonly ForYou[] {
  return gatedSteps
    .filter(([topic]) => isAbout(topic, rules))
    .flatMap(([, step]) => flagGates(step, asker))
    .map((gate) => ({ id: 'gate', gate: gate.id, rule: gate.rule }));
}

function diets({ diet, avoid }: Asker, { rules, holds }: PageFacts): readonly ForYou[] {
  const eatsAll = diet === 'anything' && avoid.length === 0;
  return !eatsAll && isAbout('food', rules) && holds.includes('foods') ? [{ id: 'diet', diet, avoid, rule: 'M3' }] : [];
}
