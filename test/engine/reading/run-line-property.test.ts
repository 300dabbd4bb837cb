import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runTypes } from '../../../src/engine/method/run-types.ts';
import { runOptionNames } from '../../../src/engine/model/misread.ts';
import { planSizes, type RunReport, runReport } from '../../../src/engine/model/run.ts';
import { type SoreArea, soreAreas } from '../../../src/engine/reading/run-line/sore.ts';
import { readRunLine, readRunOptions } from '../../../src/engine/reading/run-line.ts';
import { accepted, refused } from '../../fixtures/run-lines.ts';
import { saidBack } from '../../fixtures/said-back.ts';

/** Fixed, so that a failure can be repeated; fast-check prints it with the counterexample. */
const runs = { seed: 20260809, numRuns: 2000 };

/** Words and numbers that mean something, in any order: nearer to the edges than random letters. */
const pieces = [...accepted, ...refused].flatMap(([line]) => line.split(' ')).filter((word) => word.length < 40);
const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((words) => words.join(' ')),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...pieces),
        fc.integer({ min: -9, max: 99999 }).map(String),
        fc.string({ maxLength: 4 }),
      ),
      { maxLength: 14 },
    )
    .map((words) => words.join('')),
  fc.string({ minLength: 4000, maxLength: 4100 }),
);

it('no text makes the reader throw or accept a value outside the schema, and every refusal shows an example that works', () => {
  fc.assert(
    fc.property(wild, (text) => {
      const reading = readRunLine(text);
      if (reading.ok) {
        expect(runReport.strict().parse(reading.value)).toEqual(reading.value);
        if (reading.value.ended && 'minutesAgo' in reading.value.ended)
          expect(reading.value.ended.minutesAgo).toBeLessThanOrEqual(720);
        return;
      }
      const { problem } = saidBack(reading);
      expect(problem).not.toBe('');
      expect(problem.length).toBeLessThan(320);
      expect(problem).not.toMatch(/undefined|object Object/);
      expect(readRunLine(reading.example)).toMatchObject({ ok: true });
    }),
    runs,
  );
});

it('no typed options make the reader throw or accept a value outside the schema', () => {
  const box = fc.oneof(
    fc.constantFrom(...pieces),
    fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const options = fc.dictionary(fc.constantFrom(...runOptionNames), box, { maxKeys: 6 });
  fc.assert(
    fc.property(options, (some) => {
      const reading = readRunOptions({ type: 'long', duration: '90min', ...some });
      if (reading.ok) expect(runReport.strict().parse(reading.value)).toEqual(reading.value);
      else expect(saidBack(reading).problem).toMatch(new RegExp(`^(${runOptionNames.join('|')}): `));
    }),
    runs,
  );
});

const tenths = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map((value) => value / 10);
const areas = Object.keys(soreAreas).filter((area): area is SoreArea => area in soreAreas);
const spot = fc.record(
  { area: fc.constantFrom(...areas), side: fc.constantFrom('left' as const, 'right' as const) },
  { requiredKeys: ['area'] },
);
const when = fc.oneof(
  fc.record({ inDays: fc.integer({ min: 0, max: 60 }) }),
  fc.record({ inHours: fc.integer({ min: 1, max: 24 }) }),
  fc.record({ weekday: fc.integer({ min: 1, max: 7 }) }),
);
const twoDigits = (value: number) => String(value).padStart(2, '0');
const wall = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${twoDigits(hour)}:${twoDigits(minute)}`);
const weights = fc
  .tuple(tenths(40, 120), fc.integer({ min: -20, max: 50 }))
  .map(([before, lost]) => ({ before, after: Number((before - lost / 10).toFixed(1)) }));

/** Reports that a person can have run: never faster than 2 min/km. */
const report: fc.Arbitrary<RunReport> = fc
  .record(
    {
      type: fc.constantFrom(...runTypes),
      minutes: fc.integer({ min: 1, max: 1440 }),
      km: tenths(0.1, 400),
      rpe: fc.integer({ min: 0, max: 20 }).map((half) => half / 2),
      ended: fc.oneof(fc.record({ minutesAgo: fc.integer({ min: 0, max: 720 }) }), fc.record({ wall })),
      celsius: tenths(-40, 55),
      heat: fc.constantFrom('hot' as const, 'humid' as const, 'cold' as const),
      sore: fc.uniqueArray(spot, { maxLength: 4, selector: (one) => `${one.area} ${one.side ?? ''}` }),
      weighedKg: weights,
      drankLitres: tenths(0, 15),
      next: fc.record({
        kind: fc.constantFrom('hard' as const, 'race' as const, 'easy' as const, 'rest' as const),
        when,
      }),
      size: fc.constantFrom(...planSizes),
    },
    { requiredKeys: ['type', 'minutes'] },
  )
  .filter((one) => one.km === undefined || one.minutes / one.km >= 2);

const dayNames = ['monday', 'Tue', 'wednesday', 'thurs', 'FRIDAY', 'sat', 'sunday'];

/** Each fact in the words of one of several speakers. */
function inWords(of: RunReport, speaker: number): Record<string, string> {
  const pick = (...ways: readonly string[]) => ways[speaker % ways.length] ?? '';
  const hours = Math.floor(of.minutes / 60);
  const words: Record<string, string> = {
    type: pick(of.type, of.type.toUpperCase(), `${of.type} run`),
    duration: pick(
      `${of.minutes}min`,
      `${hours}h${twoDigits(of.minutes % 60)}`,
      `${hours}:${twoDigits(of.minutes % 60)}:00`,
      `${of.minutes} minutes`,
    ),
  };
  if (of.km !== undefined) words.distance = pick(`${of.km}km`, `${of.km} km`, `${String(of.km).replace('.', ',')} km`);
  if (of.rpe !== undefined) words.effort = pick(`rpe ${of.rpe}`, `${of.rpe}/10`, `effort ${of.rpe}`);
  if (of.ended)
    words.ended =
      'wall' in of.ended
        ? pick(`ended ${of.ended.wall}`, `finished at ${of.ended.wall}`)
        : pick(`ended ${of.ended.minutesAgo}min ago`, `finished ${of.ended.minutesAgo} minutes ago`);
  if (of.celsius !== undefined)
    words.temperature = pick(`${of.celsius}C`, `${of.celsius} °C`, `${of.celsius} degrees celsius`);
  if (of.heat) words.heat = of.heat;
  if (of.sore)
    words.sore =
      of.sore.length === 0
        ? 'not sore'
        : `sore ${of.sore.map(({ area, side }) => `${side ? `${side} ` : ''}${soreAreas[area as SoreArea][speaker % 2] ?? area}`).join(pick(', ', ' and '))}`;
  if (of.weighedKg)
    words.weighed = pick(
      `weighed ${of.weighedKg.before}kg to ${of.weighedKg.after}kg`,
      `weighed ${of.weighedKg.before} to ${of.weighedKg.after} kg`,
    );
  if (of.drankLitres !== undefined) words.drank = pick(`drank ${of.drankLitres}l`, `drank ${of.drankLitres * 1000} ml`);
  if (of.next) {
    const on =
      'weekday' in of.next.when
        ? pick('', 'on ') + dayNames[of.next.when.weekday - 1]
        : 'inHours' in of.next.when
          ? `in ${of.next.when.inHours} ${pick('h', 'hours')}`
          : nextDays(of.next.when.inDays);
    words.next = `next ${of.next.kind} ${on}`;
  }
  if (of.size) words.plan = pick(of.size, `${of.size} plan`);
  return words;
}

function nextDays(inDays: number): string {
  if (inDays === 0) return 'today';
  return inDays === 1 ? 'tomorrow' : `in ${inDays} days`;
}

it('a report said in words, in any order, is read back as the same value', () => {
  const sentence = report.chain((of) =>
    fc.integer({ min: 0, max: 11 }).chain((speaker) => {
      const parts = Object.values(inWords(of, speaker));
      return fc
        .shuffledSubarray(parts, { minLength: parts.length })
        .map((shuffled) => ({ of, line: shuffled.join(', ') }));
    }),
  );
  fc.assert(
    fc.property(sentence, ({ of, line }) => {
      expect(readRunLine(line), line).toEqual({ ok: true, value: of });
    }),
    runs,
  );
});

it('a report typed into boxes is read back as the same value', () => {
  fc.assert(
    fc.property(report, fc.integer({ min: 0, max: 11 }), (of, speaker) => {
      const { heat = '', temperature = '', ...boxes } = inWords(of, speaker);
      expect(readRunOptions({ ...boxes, temperature: `${temperature} ${heat}` })).toEqual({ ok: true, value: of });
    }),
    runs,
  );
});
