import { KG_PER_LB, ML_PER_FL_OZ } from '../engine/model/units.ts';

/** Amounts, lists and names as a reader of one language and one set of units reads them. The only place for units, lists and plurals. */
export interface Quantities {
  readonly units: 'metric' | 'imperial';
  /** '500 ml', '1.5 L', '17 fl oz': rounded down, so that no sentence asks for more than was worked out. */
  volume(ml: number): string;
  /** '500 ml to 1.0 L'; one amount where both read the same. */
  volumes(range: readonly [number, number]): string;
  /** '70.2 kg', '154.8 lb'. */
  mass(kg: number): string;
  /** '13-15 °C', '55-59 °F', rounded down; one number where both are the same. */
  temperatures(range: readonly [number, number]): string;
  /** 'a, b and c'. */
  all(items: readonly string[]): string;
  /** 'a, b, or c'. */
  either(items: readonly string[]): string;
}

export function quantitiesIn(language: string, units: Quantities['units']): Quantities {
  const imperial = units === 'imperial';
  const volume = (ml: number) => {
    if (imperial) return `${flOz(ml)} fl oz`;
    return ml >= 1000 ? `${(ml / 1000).toFixed(1)} L` : `${Math.floor(ml / 10) * 10} ml`;
  };
  const degrees = (celsius: number) => Math.floor(imperial ? (celsius * 9) / 5 + 32 : celsius);
  const conjunction = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(language, { type: 'disjunction' });
  return {
    units,
    volume,
    volumes: ([low, high]) => (volume(low) === volume(high) ? volume(high) : `${volume(low)} to ${volume(high)}`),
    mass: (kg) => (imperial ? `${(kg / KG_PER_LB).toFixed(1)} lb` : `${kg.toFixed(1)} kg`),
    temperatures: ([low, high]) => `${[...new Set([degrees(low), degrees(high)])].join('-')} ${imperial ? '°F' : '°C'}`,
    all: (items) => conjunction.format(items),
    either: (items) => disjunction.format(items),
  };
}

function flOz(ml: number): number {
  return Math.floor(ml / ML_PER_FL_OZ + 0.05);
}
