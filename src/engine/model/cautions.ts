import type { Profile } from './profile.ts';

/** Nobody gets a volume from a bot with these (section 3, D). */
export function isRestricted(profile: Pick<Profile, 'health'>): boolean {
  return profile.health.some((flag) => flag === 'heart-disease' || flag === 'kidney-disease' || flag === 'diuretic');
}

/** Salt on purpose is not for these (our own caution): their own doctor decides. */
export function avoidsSalt(profile: Pick<Profile, 'health'>): boolean {
  return (
    isRestricted(profile) ||
    profile.health.some((flag) => flag === 'high-blood-pressure' || flag === 'uncontrolled-blood-pressure')
  );
}

/** The method's volumes and the caps were written for grown bodies: children and the very light drink to thirst (D-drink). */
export function isSmall(profile: Pick<Profile, 'ageBand' | 'massKg'>): boolean {
  return profile.ageBand === 'under-16' || (profile.massKg !== null && profile.massKg < 40);
}

/** Eating-disorder history: no weigh-ins, no weights in any sentence (section 2, D). */
export function avoidsScales(profile: Pick<Profile, 'health'>): boolean {
  return profile.health.includes('eating-disorder');
}
