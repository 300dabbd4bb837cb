import type { Profile } from './profile.ts';
import { KG_PER_LB, ML_PER_FL_OZ } from './units.ts';

/** Volumes and masses in the runner's units. ml and kg come in. */

export function volume(ml: number, { units }: Profile): string {
  if (units === 'imperial') return `${Math.floor(ml / ML_PER_FL_OZ + 0.05)} fl oz`;
  return ml >= 1000 ? `${(ml / 1000).toFixed(1)} L` : `${Math.floor(ml / 10) * 10} ml`;
}

export function span([low, high]: readonly [number, number], profile: Profile): string {
  return volume(low, profile) === volume(high, profile)
    ? volume(high, profile)
    : `${volume(low, profile)} to ${volume(high, profile)}`;
}

/** The first drink: 'About half a litre' or the method's own '16-20 fl oz', or 'Up to ...' when something caps it below that. */
export function amount([low, high]: readonly [number, number], profile: Profile): string {
  if (low === high) return `Up to ${volume(high, profile)}`;
  return profile.units === 'imperial'
    ? `${Math.round(low / ML_PER_FL_OZ)}-${volume(high, profile)}`
    : 'About half a litre';
}

export function mass(kg: number, { units }: Profile): string {
  return units === 'imperial' ? `${(kg / KG_PER_LB).toFixed(1)} lb` : `${kg.toFixed(1)} kg`;
}
