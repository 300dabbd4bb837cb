import type { Spared } from '../model/dose.ts';
import { forbids } from './dose.ts';

type Gates = Parameters<typeof forbids>[0];

/** No roller, stick or ball at all (D-hands: the gate says why). */
export function withoutRoller(gates: Gates): boolean {
  return forbids(gates, 'pressure');
}

/** Where the roller must not go: for the plan card and the sore spots too, not only the nudge. */
export function spared(gates: Gates): Spared | null {
  if (forbids(gates, 'pressure-on-wound')) return 'wound';
  return forbids(gates, 'pressure-on-swelling') ? 'swelling' : null;
}
