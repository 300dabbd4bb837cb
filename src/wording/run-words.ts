import type { Run } from '../engine/model/run.ts';
import type { Catalogue } from './catalogue.ts';

/** '1 h 30 long run', '45 min easy run'. */
export function runWords({ plan }: Pick<Catalogue, 'plan'>, run: Pick<Run, 'type' | 'minutes'>): string {
  const whole = Math.max(1, Math.round(run.minutes));
  const duration = plan.duration({ hours: Math.floor(whole / 60), minutes: whole % 60 });
  return plan.run({ duration, type: plan.runs[run.type] });
}
