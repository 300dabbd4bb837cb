import { HOUR, localHour, MINUTE } from '../../time.ts';
import type { Dose, DoseFacts } from './dose.ts';

export function rest({ step, zone, night, window }: DoseFacts): Dose {
  const hour = localHour(window.dueAt, zone);
  const nap = hour >= 13 && hour <= 15.5 && night.bed - window.dueAt >= 6 * HOUR + 30 * MINUTE;
  return nap
    ? {
        name: step.name,
        minutes: 25,
        what: 'Nap for 20-30 min, or just feet up.',
        how: 'A nap of 20-30 minutes, awake again by 16:00, or feet up if sleep will not come.',
        rules: ['M6', 'N1', 'N2'],
      }
    : {
        name: step.name,
        minutes: 15,
        what: 'Legs up for 15 min.',
        how: 'Legs up for 15 minutes. Too early or too late for a nap that would not cost you tonight.',
        rules: ['M6', 'N2', 'N9'],
      };
}

export function sleep({ step, night }: DoseFacts): Dose {
  const hours = Math.round((night.wake - night.bed) / HOUR);
  const enough =
    hours >= 7
      ? `About ${hours} hours until your alarm.`
      : `Only about ${hours} hours until your alarm: move it if you can, 7 or more is the aim.`;
  return {
    name: step.name,
    minutes: step.minutes,
    what: 'Lights out; cool, dark, quiet.',
    how: `${enough} Cool, dark, quiet, and the phone in another room.`,
    rules: step.rules,
  };
}
