import { oneSided, type RunReport } from '../model/run.ts';
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

const oneOf: Readonly<Record<string, string>> = { 'it-band': 'IT band', legs: 'leg' };

/** 'left calf and right knee': what is sore on one side only and gets neither roller nor stretch (S7); '' when nothing is. */
export function soreSide(run: Pick<RunReport, 'sore'>): string {
  return oneSided(run)
    .map(({ area, side }) => `${side} ${oneOf[area] ?? area.replaceAll('-', ' ')}`)
    .join(' and ');
}
