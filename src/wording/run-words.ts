import type { Run } from '../engine/model/run.ts';

const typeWords = {
  recovery: 'recovery run',
  easy: 'easy run',
  long: 'long run',
  tempo: 'tempo run',
  intervals: 'interval session',
  hills: 'hill session',
  race: 'race',
} as const satisfies Record<Run['type'], string>;

/** '1 h 30 long run', '45 min easy run'. */
export function runWords(run: Pick<Run, 'type' | 'minutes'>): string {
  return `${durationWords(run.minutes)} ${typeWords[run.type]}`;
}

/** Minutes as a runner says them: '45 min', '1 h 30', '2 h'. */
function durationWords(minutes: number): string {
  const whole = Math.max(1, Math.round(minutes));
  if (whole < 60) return `${whole} min`;
  const rest = whole % 60;
  return rest === 0 ? `${Math.floor(whole / 60)} h` : `${Math.floor(whole / 60)} h ${String(rest).padStart(2, '0')}`;
}
