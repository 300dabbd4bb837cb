import type { DoseFacts } from './dose.ts';

type Gates = readonly Pick<DoseFacts['gates'][number], 'id'>[];

/** No roller, stick or ball at all (D-hands: the gate says why). */
export function withoutRoller(gates: Gates): boolean {
  return gates.some((gate) => gate.id === 'roll-anticoagulant' || gate.id === 'roll-neuropathy');
}

/** Where the roller must not go: for the plan card and the sore spots too, not only the nudge. */
export function spared(gates: Gates): string {
  if (gates.some((gate) => gate.id === 'roll-wound')) return ' Not over broken skin.';
  return gates.some((gate) => gate.id === 'roll-swollen') ? ' Not over the swelling.' : '';
}
