import type { Zone } from '../../time.ts';

/** The zone where most people with this locale live: a guess to confirm, never a fact. */
const byLocale = {
  'en-US': 'America/New_York',
  'en-GB': 'Europe/London',
  de: 'Europe/Berlin',
  fr: 'Europe/Paris',
  'es-ES': 'Europe/Madrid',
  'es-419': 'America/Mexico_City',
  it: 'Europe/Rome',
  nl: 'Europe/Amsterdam',
  pl: 'Europe/Warsaw',
  'pt-BR': 'America/Sao_Paulo',
  'sv-SE': 'Europe/Stockholm',
  no: 'Europe/Oslo',
  da: 'Europe/Copenhagen',
  fi: 'Europe/Helsinki',
  cs: 'Europe/Prague',
  hu: 'Europe/Budapest',
  ro: 'Europe/Bucharest',
  bg: 'Europe/Sofia',
  el: 'Europe/Athens',
  tr: 'Europe/Istanbul',
  uk: 'Europe/Kyiv',
  ru: 'Europe/Moscow',
  hr: 'Europe/Zagreb',
  lt: 'Europe/Vilnius',
  ja: 'Asia/Tokyo',
  ko: 'Asia/Seoul',
  'zh-CN': 'Asia/Shanghai',
  'zh-TW': 'Asia/Taipei',
  hi: 'Asia/Kolkata',
  th: 'Asia/Bangkok',
  vi: 'Asia/Ho_Chi_Minh',
  id: 'Asia/Jakarta',
} as const satisfies Record<string, Zone>;

/** Discord's locale, or any BCP 47 tag, to a zone; null when there is no good guess. */
export function zoneGuess(locale: string | null): Zone | null {
  if (!locale) return null;
  const known: Readonly<Record<string, Zone>> = byLocale;
  return known[locale] ?? known[locale.split('-')[0] ?? ''] ?? null;
}

/** What the picker offers, west to east: at most 24, so that the guess still fits a drop-down of 25. */
export const commonZones = [
  'Pacific/Honolulu',
  'America/Los_Angeles',
  'America/Denver',
  'America/Chicago',
  'America/New_York',
  'America/Halifax',
  'America/Sao_Paulo',
  'UTC',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Paris',
  'Europe/Madrid',
  'Europe/Helsinki',
  'Africa/Johannesburg',
  'Africa/Nairobi',
  'Europe/Istanbul',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Singapore',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Perth',
  'Australia/Sydney',
  'Pacific/Auckland',
] as const satisfies readonly Zone[];
