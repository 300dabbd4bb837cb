import type { Gate } from '../assess/gates.ts';
import type { Spared } from '../model/dose.ts';
import { forbids } from './dose.ts';

type Gates = readonly Pick<Gate, 'verdict' | 'forbids'>[];

/** No roller, stick or ball at all (D-hands: the gate says why): where rolling itself is closed, or pressure is forbidden. */
export function withoutRoller(gates: Gates): boolean {
  return gates.some(({ verdict }) => verdict === 'block') || forbids(gates, 'pressure');
}

/** Where the roller must not go: for the plan card and the sore spots too, not only the nudge. */
export function spared(gates: Gates): Spared | null {
  if (forbids(gates, 'pressure-on-wound')) return 'wound';
  return forbids(gates, 'pressure-on-swelling') ? 'swelling' : null;
}
