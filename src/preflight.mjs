// Loaded before anything else, also by runtimes that are too old for the rest: plain JavaScript, no new syntax.

import module from 'node:module';
import { fileURLToPath } from 'node:url';

const { enableCompileCache } = module;

/**
 * Facts of 2026 that older zone data has wrong by an hour: the clock in `zone` shows `hour` at `at` (epoch milliseconds).
 * A fact is surer than a version number, which says nothing when the system brings its own data.
 */
const facts = [
  { zone: 'America/Vancouver', at: Date.UTC(2026, 11, 15, 12), hour: 5 },
  { zone: 'America/Edmonton', at: Date.UTC(2026, 11, 15, 12), hour: 6 },
  { zone: 'Africa/Casablanca', at: Date.UTC(2026, 11, 15, 12), hour: 12 },
  { zone: 'Europe/Chisinau', at: Date.UTC(2026, 2, 29, 0, 30), hour: 2 },
];

/**
 * What stands in the way of this runtime, in a sentence each. `stop` ends the start, `warning` is only said.
 * @param {{ node: string, temporal: boolean, zoneData: string | undefined, hourIn: (zone: string, at: number) => number | null }} runtime
 * @returns {{ stop: string | null, warning: string | null }}
 */
export function inspect(runtime) {
  const major = Number(runtime.node.split('.')[0]);
  if (!(major >= 26) || !runtime.temporal) {
    const lacks = major >= 26 ? ' without Temporal' : '';
    return {
      stop: `This bot needs Node 26 with Temporal, and this is Node ${runtime.node}${lacks}: run npm ci and then npm start, which bring the right runtime along, or install Node 26.`,
      warning: null,
    };
  }
  const wrong = facts.filter((fact) => runtime.hourIn(fact.zone, fact.at) !== fact.hour).map((fact) => fact.zone);
  if (wrong.length === 0) return { stop: null, warning: null };
  const age = runtime.zoneData ? ` (${runtime.zoneData})` : '';
  return {
    stop: null,
    warning: `The time-zone data of this runtime${age} is out of date, so nudges can be an hour off in ${wrong.join(', ')} and perhaps elsewhere: run npm ci and then npm start, or install the newest Node 26.`,
  };
}

/**
 * The hour that a wall clock shows, 0-23; null when this runtime does not know the zone.
 * @param {string} zone
 * @param {number} at epoch milliseconds
 * @returns {number | null}
 */
export function hourIn(zone, at) {
  try {
    return Number(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(at));
  } catch {
    return null;
  }
}

// Compiled code is kept inside the installation: in the system's own temporary folder others could write it.
enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));

const found = inspect({
  node: process.versions.node,
  temporal: typeof globalThis.Temporal === 'object' && globalThis.Temporal !== null,
  zoneData: process.versions.tz,
  hourIn,
});
if (found.warning) process.stderr.write(`${found.warning}\n`);
if (found.stop) {
  process.stderr.write(`${found.stop}\n`);
  process.exit(1);
}
