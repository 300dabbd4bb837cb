import { type RunReport, runReport } from '../../model/run.ts';
import { clockOrDecimal } from '../quantity.ts';
import { FASTEST_MIN_PER_KM, LONGEST_MINUTES, minutesInWords, paceInstead, plausibleMinutes } from './duration.ts';
import type { Finding, RunOption } from './finding.ts';
import { echo } from './normalise.ts';
import { typeInWords } from './run-type.ts';
import type { Scan } from './scan.ts';

/** A report under construction: what is sure so far, and what stands in the way. */
export interface Settled {
  readonly report: Partial<RunReport>;
  readonly understood: readonly string[];
  /** Most telling first. */
  readonly problems: readonly { readonly about: RunOption; readonly problem: string }[];
  readonly left: readonly string[];
}

type Of<K extends Finding['of']> = Extract<Finding, { of: K }>;

/** Weighs the findings against each other. Two that contradict are a problem, never a choice. */
export function settle({ findings, left }: Scan): Settled {
  const all = <K extends Finding['of']>(of: K) => findings.filter((finding): finding is Of<K> => finding.of === of);
  const problems: { about: RunOption; problem: string }[] = all('problem').map(({ about, problem }) => ({
    about,
    problem,
  }));
  const understood: string[] = [];
  const report: Partial<RunReport> = {};
  const say = (words: string) => understood.push(words);

  /** The one thing that all agree on. */
  function agreed<T extends { readonly words: string }>(
    about: RunOption,
    what: string,
    found: readonly T[],
    same: (a: T, b: T) => boolean,
  ): T | undefined {
    const [first] = found;
    const other = first && found.find((one) => !same(one, first));
    if (!first || !other) return first;
    problems.push({
      about,
      problem: `I read two ${what}: "${echo(first.words).slice(0, 19)}" and "${echo(other.words).slice(0, 19)}". Tell me one.`,
    });
    return undefined;
  }

  const types = all('type');
  const strongest = Math.max(...types.map((one) => one.strength));
  const type = agreed(
    'type',
    'kinds of run',
    types.filter((one) => one.strength === strongest),
    (a, b) => a.type === b.type,
  );
  if (type) {
    report.type = type.type;
    say(typeInWords(type.type));
  }

  const distances = all('distance');
  const typed = distances.filter((one) => !one.implied);
  const distance = agreed(
    'distance',
    'distances',
    typed.length > 0 ? typed : distances,
    (a, b) => Math.abs(a.km - b.km) <= a.km / 50,
  );
  if (distance) report.km = distance.km;

  settleDuration();
  if (distance) say(distance.words);
  settleEffort();
  settleSmall();
  return { report, understood, problems, left };

  function settleDuration(): void {
    const numbers = all('number');
    for (const { readings, words } of all('duration'))
      if (distance && paceInstead(readings, distance.km)) {
        refuse(`Is "${echo(words)}" for ${distance.words} a pace or the whole time? Say the time, like 55min or 1h05.`);
        return;
      }
    const durations = all('duration').map((one) => ({
      minutes: plausibleMinutes(one.readings, distance?.km) ?? 0,
      words: one.words,
    }));
    const bare = durations.length === 0 && numbers.length === 1 ? numbers[0] : undefined;
    if (bare) durations.push({ minutes: bare.value, words: bare.words });
    else
      for (const { words } of numbers)
        problems.push({
          about: 'duration',
          problem: `${echo(words)} what? Give numbers a unit, like 90min, 18km or "rpe 7".`,
        });
    const duration = agreed('duration', 'durations', durations, (a, b) => a.minutes === b.minutes);
    if (!duration) return;
    const { minutes, words } = duration;
    if (minutes <= 0) {
      refuse('A run takes more than 0 minutes.');
      return;
    }
    if (minutes > LONGEST_MINUTES) {
      refuse(`"${echo(words)}" is more than 24 hours: too long for one run.`);
      return;
    }
    const [, whole, part] = /^(\d+)\.([0-5]\d)$/u.exec(bare?.words ?? '') ?? [];
    if (whole && part) {
      // Nobody runs 24 h 59: that is a watch with a point for its colon.
      refuse(clockOrDecimal(whole, part, Number(whole) >= LONGEST_MINUTES / 60 ? 'min' : 'h', echo(words)));
      return;
    }
    if (bare && (minutes < 10 || !Number.isInteger(minutes))) {
      refuse(`${echo(words)} what? Say ${echo(words)}h, ${echo(words)}min or ${echo(words)}km.`);
      return;
    }
    if (distance && minutes / distance.km < FASTEST_MIN_PER_KM) {
      refuse(`${distance.words} in ${minutesInWords(minutes)} is faster than anybody has ever run. Check both.`);
      return;
    }
    report.minutes = minutes;
    say(minutesInWords(minutes));
  }

  function refuse(problem: string): void {
    problems.push({ about: 'duration', problem });
  }

  function settleEffort(): void {
    const numbers = all('effort').filter((one) => one.number);
    const words = all('effort').filter((one) => !one.number);
    /** 'easy' beside a stronger type is how it felt; 'steady' and 'very easy' also say more than the type does. */
    const felt = types
      .filter((one) => one.rpe !== null && (one.type !== type?.type || one.rpe !== 3))
      .map((one) => ({ of: 'effort', rpe: one.rpe ?? 0, number: false, words: `effort ${one.rpe}` }) as const);
    const heard = numbers.length > 0 ? numbers : [...words, ...felt];
    const effort = agreed('effort', 'efforts', heard, (a, b) => a.rpe === b.rpe);
    if (!effort) return;
    report.rpe = effort.rpe;
    say(`effort ${effort.rpe}`);
  }

  function settleSmall(): void {
    const ended = agreed('ended', 'end times', all('ended'), (a, b) => a.words === b.words);
    if (ended) report.ended = ended.ended;
    const temperature = agreed(
      'temperature',
      'temperatures',
      all('temperature'),
      (a, b) => Math.abs(a.celsius - b.celsius) <= 1,
    );
    if (temperature) report.celsius = temperature.celsius;
    const heat = settleHeat();
    const sore = settleSore();
    const weighed = agreed('weighed', 'pairs of weights', all('weighed'), (a, b) => a.words === b.words);
    if (weighed) report.weighedKg = weighed.weighedKg;
    const drank = agreed('drank', 'drinks', all('drank'), (a, b) => a.litres === b.litres);
    if (drank) report.drankLitres = drank.litres;
    const next = agreed('next', 'next sessions', all('next'), (a, b) => a.words === b.words);
    if (next) report.next = next.next;
    const plan = agreed('plan', 'plan sizes', all('plan'), (a, b) => a.size === b.size);
    if (plan) report.size = plan.size;
    const also = all('circumstance');
    if (also.length > 0) report.also = [...new Set(also.map((one) => one.what))];
    for (const one of [ended, temperature]) if (one) say(one.words);
    for (const words of [heat, ...sore]) if (words) say(words);
    for (const one of [weighed, drank, next, plan]) if (one) say(one.words);
    for (const words of new Set(also.map((one) => one.words))) say(words);
  }

  /** 'hot and humid' is humid: it asks for the same care and says more. */
  function settleHeat(): string | undefined {
    const felt = new Set(all('heat').map((one) => one.heat));
    if (felt.has('cold') && felt.size > 1) {
      problems.push({ about: 'temperature', problem: 'Hot and cold at once? Tell me one, or the temperature.' });
      return undefined;
    }
    const heat = felt.has('humid') ? 'humid' : [...felt][0];
    if (heat) report.heat = heat;
    return heat;
  }

  function settleSore(): readonly string[] {
    const spots = all('sore');
    const score = agreed(
      'sore',
      'scores of soreness',
      all('sore-word').filter((one) => one.score !== undefined),
      (a, b) => a.score === b.score,
    );
    const isSore = all('sore-word').length > 0 || all('circumstance').some((one) => one.what === 'swollen');
    const named = spots.flatMap((one) => one.spots);
    const denied = spots.some((one) => one.spots.length === 0);
    if (isSore && named.length === 0 && all('circumstance').length === 0)
      problems.push({ about: 'sore', problem: soreWhere(left) });
    else if (denied && named.length > 0) problems.push({ about: 'sore', problem: 'Sore or not sore? I read both.' });
    else if (!isSore && named.length > 0) {
      problems.push({
        about: 'sore',
        problem: `What about your ${spots[0]?.words.replace(/^sore /, '')}? If something is sore, say "sore calves and left knee".`,
      });
    } else if (denied || named.length > 0) {
      report.sore = [
        ...new Map(
          named.map((spot) => [
            `${spot.side ?? ''} ${spot.area}`,
            score?.score === undefined ? spot : { ...spot, score: score.score },
          ]),
        ).values(),
      ];
      return [...new Set([...spots, ...(score ? [score] : [])].map((one) => one.words))];
    }
    return [];
  }
}

function soreWhere(left: readonly string[]): string {
  const known =
    'calves, shin, knee, IT band, achilles, arch, foot, ankle, hip, hip flexor, groin, quads, hamstrings, glutes, lower back';
  const [first] = left;
  return first ? `I don't know "${echo(first)}" as a sore spot. I know ${known}.` : `Sore where? I know ${known}.`;
}

/** The schema has the last word; every range has been checked before, so a failure here names the field only. */
export function validated(
  report: Partial<RunReport>,
): { readonly ok: true; readonly value: RunReport } | { readonly ok: false; readonly problem: string } {
  const checked = runReport.safeParse(report);
  if (checked.success) return { ok: true, value: checked.data };
  return {
    ok: false,
    problem: `That ${String(checked.error.issues[0]?.path[0] ?? 'report')} is outside what I can use.`,
  };
}
