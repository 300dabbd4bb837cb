/** One line of the table. */
export interface Figure {
  readonly what: string;
  readonly ours: string;
  /** What it is measured against, in the same run. */
  readonly beside?: string;
  readonly goal?: string;
  /** Whether the goal was reached; left out where there is none. */
  readonly met?: boolean;
}

/** The value below which `share` of them lie; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** 'p50 3 · p99 9 ms' of milliseconds. */
export function spread(values: readonly number[]): string {
  const [middle, most] = [0.5, 0.99].map((share) => quantile(values, share));
  return `p50 ${short(middle ?? 0)} · p99 ${short(most ?? 0)} ms`;
}

/** Three digits that count, thousands as 'k'. */
export function short(value: number): string {
  if (value >= 10_000) return `${(value / 1000).toFixed(1)} k`;
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

export function print(figure: Figure): void {
  const { what, ours, beside = '', goal = '', met } = figure;
  const verdict = met === undefined ? '' : met ? 'met' : 'MISSED';
  process.stdout.write(`${what.padEnd(46)}${ours.padEnd(26)}${beside.padEnd(34)}${goal.padEnd(12)}${verdict}\n`);
}
