import { type Zone, zoneNamed } from '../time.ts';

/** An IANA name in any case, with blanks or underscores; a bare city when only one zone ends in it; null otherwise. */
export function findZone(text: string): Zone | null {
  const wanted = underscored(text);
  // 'EST' is a zone without summers to the clock, and New York to the runner: neither is guessed.
  if (/^(?:est|mst|hst|cet|eet|met|wet|est5edt|cst6cdt|mst7mdt|pst8pdt)$/.test(wanted)) return null;
  const named = zoneNamed(wanted);
  if (named !== null) return named;
  const cities = zones().filter((zone) => zone.toLowerCase().endsWith(`/${wanted}`));
  if (cities.length > 0) return cities.length === 1 ? (cities[0] ?? null) : null;
  // A city's newer spelling is known as an alias only: Europe/Kyiv.
  const aliases = regions.flatMap((region) => zoneNamed(`${region}/${wanted}`) ?? []);
  return aliases.length === 1 ? (aliases[0] ?? null) : null;
}

const regions = ['Africa', 'America', 'Asia', 'Atlantic', 'Australia', 'Europe', 'Indian', 'Pacific'];

/** The zones whose name holds what was typed; at most 25, which is what Discord shows. */
export function suggestZone(typed: string): readonly Zone[] {
  const wanted = underscored(typed);
  return zones()
    .filter((zone) => zone.toLowerCase().includes(wanted))
    .slice(0, 25);
}

function zones(): readonly Zone[] {
  return [...Intl.supportedValuesOf('timeZone'), 'UTC'];
}

function underscored(text: string): string {
  return text.trim().replaceAll(' ', '_').toLowerCase();
}
