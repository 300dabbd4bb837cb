/** Numbers that bring an ambulance, for countries where they are well known. */
const numbers = {
  '112': 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI IN TR',
  '911': 'US CA MX PR',
  '999': 'GB HK',
  '000': 'AU',
  '111': 'NZ',
  '119': 'JP KR TW',
  '113': 'NO',
  '144': 'CH',
  '995': 'SG',
  '192': 'BR',
} as const satisfies Record<string, string>;

/** The zones of those countries; a trailing slash stands for a whole family of zones. */
const zones = {
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  HR: 'Europe/Zagreb',
  CY: 'Asia/Nicosia Asia/Famagusta Europe/Nicosia',
  CZ: 'Europe/Prague',
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  FI: 'Europe/Helsinki Europe/Mariehamn',
  FR: 'Europe/Paris',
  DE: 'Europe/Berlin Europe/Busingen',
  GR: 'Europe/Athens',
  HU: 'Europe/Budapest',
  IE: 'Europe/Dublin',
  IT: 'Europe/Rome',
  LV: 'Europe/Riga',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  MT: 'Europe/Malta',
  NL: 'Europe/Amsterdam',
  PL: 'Europe/Warsaw',
  PT: 'Europe/Lisbon Atlantic/Madeira Atlantic/Azores',
  RO: 'Europe/Bucharest',
  SK: 'Europe/Bratislava',
  SI: 'Europe/Ljubljana',
  ES: 'Europe/Madrid Africa/Ceuta Atlantic/Canary',
  SE: 'Europe/Stockholm',
  IS: 'Atlantic/Reykjavik',
  LI: 'Europe/Vaduz',
  IN: 'Asia/Kolkata Asia/Calcutta',
  TR: 'Europe/Istanbul Asia/Istanbul',
  US: `America/New_York America/Detroit America/Chicago America/Denver America/Boise America/Phoenix America/Los_Angeles America/Anchorage America/Juneau America/Sitka
    America/Nome America/Adak America/Menominee America/Indianapolis America/Louisville America/Indiana/ America/Kentucky/ America/North_Dakota/ Pacific/Honolulu US/`,
  CA: `America/Toronto America/Montreal America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/St_Johns America/Regina America/Moncton
    America/Whitehorse America/Yellowknife America/Iqaluit America/Glace_Bay America/Goose_Bay America/Swift_Current America/Thunder_Bay Canada/`,
  MX: 'America/Mexico_City America/Monterrey America/Tijuana America/Cancun America/Merida America/Chihuahua America/Hermosillo America/Mazatlan',
  PR: 'America/Puerto_Rico',
  GB: 'Europe/London Europe/Belfast Europe/Jersey Europe/Guernsey Europe/Isle_of_Man GB',
  HK: 'Asia/Hong_Kong',
  AU: 'Australia/',
  NZ: 'Pacific/Auckland Pacific/Chatham NZ',
  JP: 'Asia/Tokyo Japan',
  KR: 'Asia/Seoul',
  TW: 'Asia/Taipei',
  NO: 'Europe/Oslo Arctic/Longyearbyen',
  CH: 'Europe/Zurich',
  SG: 'Asia/Singapore',
  BR: 'America/Sao_Paulo',
} as const satisfies Record<string, string>;

const byCountry = new Map(
  Object.entries(numbers).flatMap(([number, countries]) =>
    countries.split(' ').map((country) => [country, number] as const),
  ),
);
const zonesOf = Object.entries(zones).flatMap(([country, names]) =>
  names.split(/\s+/).map((zone) => ({ zone, country })),
);

/**
 * The ambulance's number where this runner probably is, or null when that is not known for sure.
 * The zone says where a person lives; a locale ('en-GB') only which words they like, so it counts when there is no zone.
 */
export function emergencyNumber(locale: string | null, zone: string | null): string | null {
  const country =
    zone === null
      ? region(locale)
      : zonesOf.find((known) => known.zone === zone || (known.zone.endsWith('/') && zone.startsWith(known.zone)))
          ?.country;
  return byCountry.get(country ?? '') ?? null;
}

function region(locale: string | null): string | undefined {
  return /[-_]([A-Za-z]{2})(?=$|[-_.])/.exec(locale ?? '')?.[1]?.toUpperCase();
}
