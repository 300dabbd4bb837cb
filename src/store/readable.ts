const instantNames = /(At|Until)$|^(at|bed|wake)$/;

/** Plain JSON for a person: instants, recognised by their name, become ISO 8601 in UTC; everything else stays. */
export function readable(value: unknown, name = ''): unknown {
  if (typeof value === 'number' && instantNames.test(name) && isInstant(value)) {
    return Temporal.Instant.fromEpochMilliseconds(value).toString({ smallestUnit: 'millisecond' });
  }
  if (Array.isArray(value)) return value.map((item) => readable(item, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readable(item, key)]));
}

/** A number that a calendar has; what a damaged document says instead stays a number. */
function isInstant(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) <= 8.64e15;
}
