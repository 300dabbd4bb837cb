import type { Catalogue } from '../catalogue.ts';

const runs = {
  recovery: 'recovery run',
  easy: 'easy run',
  long: 'long run',
  tempo: 'tempo run',
  intervals: 'intervals',
  hills: 'hill session',
  race: 'race',
} as const;

const circumstances = {
  alcohol: 'alcohol since',
  sedated: 'a sleeping pill or sedative',
  unwell: 'feeling unwell',
  swollen: 'a swelling',
  lifted: 'lifted weights today',
  downhill: 'a lot of downhill',
  painkiller: 'a painkiller',
  limp: 'a limp',
} as const;

const sweat = {
  beforeKg: (kg: number) => `${kg.toFixed(1)} kg before`,
  afterKg: (kg: number) => `${kg.toFixed(1)} kg after`,
  massKg: (kg: number) => `${kg.toFixed(1)} kg`,
  drankLitres: (litres: number) => `drank ${litres.toFixed(2)} L`,
  urineLitres: (litres: number) => `urine ${litres.toFixed(2)} L`,
  minutes: (minutes: number) => `${Math.round(minutes)} min`,
  km: (km: number) => `${km.toFixed(1)} km`,
  kmPerHour: (speed: number) => `${speed.toFixed(1)} km/h`,
  celsius: (degrees: number) => `${Math.round(degrees)} C`,
} as const;

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** '90 minutes', '52 min 30 s': short, and exact to the second. */
function duration(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  const rest = seconds % 60;
  if (rest !== 0) return `${Math.floor(seconds / 60)} min ${rest} s`;
  return seconds === 60 ? '1 minute' : `${seconds / 60} minutes`;
}

function day(inDays: number): string {
  if (inDays === 0) return 'today';
  return inDays === 1 ? 'tomorrow' : `in ${inDays} days`;
}

export const understoodFacts = {
  type: ({ type }) => runs[type],
  run: ({ type }) => type,
  duration: ({ minutes }) => duration(minutes),
  typed: ({ words }) => words,
  distance: ({ value, unit }) => {
    if (unit === null) return `${value}`;
    return unit === 'miles' && value === 1 ? '1 mile' : `${value} ${unit}`;
  },
  effort: ({ rpe }) => `effort ${rpe}`,
  'effort-word': ({ words }) => `${words} effort`,
  ended: ({ ended }) => {
    if ('wall' in ended) return `ended at ${ended.wall}`;
    return ended.minutesAgo === 0 ? 'ended just now' : `ended ${duration(ended.minutesAgo)} ago`;
  },
  temperature: ({ degrees, unit }) => `${degrees} °${unit}`,
  heat: ({ heat }) => heat,
  sore: ({ area, side }) => `sore ${side ? `${side} ` : ''}${area.replaceAll('-', ' ')}`,
  'not-sore': () => 'nothing sore',
  soreness: ({ score }) => `soreness ${score}`,
  weighed: ({ before, after }) =>
    `weighed ${before.value} ${before.unit} before and ${after.value} ${after.unit} after`,
  drank: ({ drink }) => (drink === 'nothing' ? 'drank nothing' : `drank ${drink.value} ${drink.unit}`),
  next: ({ next: { kind, when } }) => {
    if ('inHours' in when) return `next: ${kind} in ${when.inHours} h`;
    if ('inDays' in when) return `next: ${kind} ${day(when.inDays)}`;
    return `next: ${kind} on ${days[when.weekday - 1]}`;
  },
  plan: ({ size }) => `${size} plan`,
  circumstance: ({ what }) => circumstances[what],
  sweat: ({ fact, value }) => sweat[fact](value),
  command: ({ name }) => `/${name}`,
  bedtime: () => 'a bedtime',
  visibility: () => 'visibility',
  channel: ({ words }) => `channel ${words}`,
  time: ({ wall }) => `time ${wall}`,
  zone: ({ zone }) => `zone ${zone}`,
} as const satisfies Catalogue['misreads']['facts'];
