import { expect, test } from 'vitest';
import { emergencyNumber } from '../../../src/engine/safety/emergency-number.ts';

test.each([
  [null, 'Europe/Berlin', '112'],
  [null, 'Europe/London', '999'],
  [null, 'America/New_York', '911'],
  [null, 'America/Indiana/Knox', '911'],
  [null, 'America/Toronto', '911'],
  [null, 'Australia/Perth', '000'],
  [null, 'Pacific/Chatham', '111'],
  [null, 'Asia/Tokyo', '119'],
  ['en-GB', null, '999'],
  ['de', null, null],
  ['en_AU', null, '000'],
  ['zh-Hant-TW', null, '119'],
  [null, null, null],
  ['en-US', 'Europe/Paris', '112'],
  ['en-US', 'Africa/Dakar', null],
  [null, 'UTC', null],
  [null, 'US/Pacific', '911'],
  [null, 'Canada/Atlantic', '911'],
  [null, 'Europe/Londonderry', null],
  [null, 'Europe/Oslo', '113'],
  [null, 'Arctic/Longyearbyen', '113'],
  [null, 'Europe/Zurich', '144'],
  [null, 'Asia/Singapore', '995'],
  [null, 'America/Sao_Paulo', '192'],
  [null, 'Asia/Calcutta', '112'],
  ['pt-br', null, '192'],
  ['en-GB-oxendict', null, '999'],
  ['en-ZZ', null, null],
])(
  'the emergency number for locale %s in zone %s is %s: the zone says where, the locale only where there is none',
  (locale, zone, number) => {
    expect(emergencyNumber(locale, zone)).toBe(number);
  },
);
