import { type Zone, zoneNamed } from '../../time.ts';

/** An IANA name in any case, with blanks or underscores; a bare city when only one zone ends in it; null otherwise. */
export function findZone(text: string): Zone | null {
  const wanted = underscored(text);
  // 'EST' is a zone without summers to the clock, and New York to the runner: neither is guessed.
  if (/^(?:est|mst|hst|cet|eet|met|wet|est5edt|cst6cdt|mst7mdt|pst8pdt)$/.test(wanted)) return null;
  const named = zoneNamed(wanted);
  if (named !== null) return named;
  const cities = zones().byCity.get(wanted) ?? [];
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
    .all.filter(({ lower }) => lower.includes(wanted))
    .slice(0, 25)
    .map(({ zone }) => zone);
}

let listed: ReturnType<typeof list> | null = null;
function zones() {
  listed ??= list();
  return listed;
}

function list() {
  const all = [...Intl.supportedValuesOf('timeZone'), 'UTC'].map((zone) => ({ zone, lower: zone.toLowerCase() }));
  const byCity = new Map<string, Zone[]>();
  for (const { zone, lower } of all)
    for (let slash = lower.indexOf('/'); slash >= 0; slash = lower.indexOf('/', slash + 1)) {
      const city = lower.slice(slash + 1);
      byCity.set(city, [...(byCity.get(city) ?? []), zone]);
    }
  return { all, byCity };
}

function underscored(text: string): string {
  return text.trim().replaceAll(' ', '_').toLowerCase();
}
