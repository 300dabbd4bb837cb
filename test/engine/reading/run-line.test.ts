import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/engine/model/misread.ts';
import { type RunReport, runReport } from '../../../src/engine/model/run.ts';
import { readRunLine, readRunOptions } from '../../../src/engine/reading/run-line.ts';
import { accepted, refused } from '../../fixtures/run-lines.ts';
import { saidBack } from '../../fixtures/said-back.ts';

function refusal(reading: Reading<RunReport>) {
  if (reading.ok) throw new Error(`${JSON.stringify(reading.value)} was accepted`);
  return saidBack(reading);
}

describe('a run line', () => {
  it.each(accepted)('%j is accepted', (line, report) => {
    expect(readRunLine(line)).toEqual({ ok: true, value: report });
    expect(runReport.safeParse(report).success).toBe(true);
  });

  it.each(refused)('%j is refused: %s', (line, problem) => {
    expect(refusal(readRunLine(line)).problem).toContain(problem);
  });

  it('is refused with an example that works', () => {
    for (const [line] of refused) {
      const { example } = refusal(readRunLine(line));
      expect(readRunLine(example.replace('/finished-run ', '')), `${line} → ${example}`).toMatchObject({ ok: true });
    }
  });

  it('says in plain words what it understood before the trouble', () => {
    expect(refusal(readRunLine('long 90min 11 miles rpe 6 82F sore left knee blue'))).toEqual({
      understood: 'long run, 90 minutes, 11 miles, effort 6, 82 °F, sore left knee',
      problem: 'I didn\'t understand "blue".',
      example: '/finished-run long 90min',
    });
  });

  it('builds its example from what was understood', () => {
    expect(refusal(readRunLine('tempo 45min rpe 12')).example).toBe('/finished-run tempo 45min rpe 6');
  });

  it('echoes at most 40 characters of what a person wrote', () => {
    const noise = 'x'.repeat(250);
    for (const line of [
      `long 90min ${noise}`,
      noise,
      `long ${'1'.repeat(250)}min`,
      `long 90min rpe ${noise}`,
      `long 90min next ${noise}`,
      `long 90min drank ${noise}`,
    ]) {
      expect(longestRun(refusal(readRunLine(line)).problem)).toBeLessThanOrEqual(40);
    }
  });

  it('reads m:ss for a run whose distance rules out h:mm', () => {
    expect(readRunLine('race 3km 9:40')).toMatchObject({ ok: true, value: { minutes: 9.67 } });
    expect(readRunLine('race 9:40')).toMatchObject({ ok: true, value: { minutes: 580 } });
  });
});

describe('typed options', () => {
  const base = { type: 'long', duration: '90min' };

  it.each([
    [{}, {}],
    [{ duration: '90' }, {}],
    [{ duration: '1:30:00' }, {}],
    [{ duration: 'an hour and a half' }, {}],
    [{ distance: '18km' }, { km: 18 }],
    [{ distance: '11 miles' }, { km: 17.703 }],
    [{ distance: 'half' }, { km: 21.0975 }],
    [{ distance: '13.1' }, { km: 21.0975 }],
    [{ effort: '7' }, { rpe: 7 }],
    [{ effort: '7/10' }, { rpe: 7 }],
    [{ effort: 'rpe 7' }, { rpe: 7 }],
    [{ effort: 'hard' }, { rpe: 8 }],
    [{ effort: 'easy' }, { rpe: 3 }],
    [{ effort: 'All-out' }, { rpe: 10 }],
    [{ ended: '20min ago' }, { ended: { minutesAgo: 20 } }],
    [{ ended: '20min' }, { ended: { minutesAgo: 20 } }],
    [{ ended: '20 ago' }, { ended: { minutesAgo: 20 } }],
    [{ ended: 'an hour ago' }, { ended: { minutesAgo: 60 } }],
    [{ ended: 'just now' }, { ended: { minutesAgo: 0 } }],
    [{ ended: 'now' }, { ended: { minutesAgo: 0 } }],
    [{ ended: '9:40' }, { ended: { wall: '09:40' } }],
    [{ ended: '9.40pm' }, { ended: { wall: '21:40' } }],
    [{ ended: '7pm' }, { ended: { wall: '19:00' } }],
    [{ temperature: '28C' }, { celsius: 28 }],
    [{ temperature: '28' }, { celsius: 28 }],
    [{ temperature: '82' }, { celsius: 27.8 }],
    [{ temperature: 'hot' }, { heat: 'hot' }],
    [{ temperature: '-5' }, { celsius: -5 }],
    [{ temperature: '31C humid' }, { celsius: 31, heat: 'humid' }],
    [{ sore: 'calves and left knee' }, { sore: [{ area: 'calf' }, { area: 'knee', side: 'left' }] }],
    [{ sore: 'none' }, { sore: [] }],
    [{ sore: 'nothing' }, { sore: [] }],
    [{ weighed: '70.2 to 69.1' }, { weighedKg: { before: 70.2, after: 69.1 } }],
    [{ weighed: '155 to 152 lb' }, { weighedKg: { before: 70.31, after: 68.95 } }],
    [{ drank: '500ml' }, { drankLitres: 0.5 }],
    [{ drank: '500' }, { drankLitres: 0.5 }],
    [{ drank: 'nothing' }, { drankLitres: 0 }],
    [{ next: 'hard tomorrow' }, { next: { kind: 'hard', when: { inDays: 1 } } }],
    [{ next: 'race saturday' }, { next: { kind: 'race', when: { weekday: 6 } } }],
    [{ next: 'none' }, {}],
    [{ plan: 'full' }, { size: 'full' }],
    [{ plan: ' ', sore: '' }, {}],
  ])('%j are accepted', (options, more) => {
    expect(readRunOptions({ ...base, ...options })).toEqual({
      ok: true,
      value: { type: 'long', minutes: 90, ...more },
    });
  });

  it('let a type say its distance', () => {
    expect(readRunOptions({ type: 'parkrun', duration: '24:12' })).toEqual({
      ok: true,
      value: { type: 'race', minutes: 24.2, km: 5 },
    });
  });

  it.each([
    [{ type: '' }, 'type: What kind of run was it?'],
    [{ type: 'lnog' }, 'type: I can\'t read "lnog" here. Did you mean "long"?'],
    [{ duration: '' }, 'duration: How long was it?'],
    [{ duration: '0' }, 'duration: A run takes more than 0'],
    [{ duration: '25h' }, 'duration: "25h" is more than 24 hours'],
    [{ duration: 'ages' }, 'duration: I can\'t read "ages" here. Say 90min'],
    [{ duration: '90min quick' }, 'duration: I can\'t read "90min quick" here'],
    [{ duration: '18km' }, 'duration: I can\'t read "18km" here'],
    [{ distance: '18' }, 'distance: I can\'t read "18" here'],
    [{ distance: '500km' }, 'distance: "500 km" is farther'],
    [{ distance: '90min' }, "distance: I can't read"],
    [{ effort: '11' }, 'effort: Effort goes from 0'],
    [{ effort: 'meh' }, 'effort: I can\'t read the effort "meh"'],
    [{ ended: '13h ago' }, 'ended: "13h ago" is more than 12 h back'],
    [{ ended: 'yesterday' }, 'ended: "yesterday" is too vague'],
    [{ ended: '9' }, "ended: I can't tell"],
    [{ temperature: '- 5' }, 'temperature: Is "- 5" below zero?'],
    [{ drank: '1.500 l' }, 'drank: Is "1.500 l" 1.5 or 1500 l?'],
    [{ duration: '1.30' }, 'duration: Is "1.30" 1 h 30 min, or 1.3 hours?'],
    [{ temperature: '200' }, 'temperature: "200°" is no weather'],
    [{ temperature: 'purple' }, 'temperature: I can\'t read "purple" here'],
    [{ sore: 'elbow' }, 'sore: I can\'t read "elbow" here'],
    [{ weighed: '70' }, 'weighed: I need two weights'],
    [{ weighed: '155 to 152' }, 'weighed: Is "weighed 155 to 152" in kg or lb?'],
    [{ drank: '2 bottles' }, "drank: I can't tell how much"],
    [{ next: 'tomorrow' }, "next: I can't read the next session"],
    [{ plan: 'huge' }, 'plan: I can\'t read "huge" here'],
    [{ duration: 'x'.repeat(4000) }, 'duration: That is far too long'],
  ])('%j are refused with the name of the option', (options, problem) => {
    expect(refusal(readRunOptions({ ...base, ...options })).problem).toContain(problem);
  });
});

/** The longest run of one repeated character. */
function longestRun(text: string): number {
  return Math.max(...[...text.matchAll(/(.)\1*/gu)].map((match) => match[0].length));
}

describe('a pace beside a distance', () => {
  it.each(['easy 10km 5:30', 'easy 10mi 8:30', 'tempo 10k 4:20', 'easy 12km 6:10'])('"%s" is asked about', (line) => {
    expect(refusal(readRunLine(line)).problem).toContain('a pace or the whole time');
  });

  it.each([
    ['race 10km 52:30', 52.5],
    ['race marathon 3:45', 225],
    ['race 100km 12:30', 750],
    ['race 1 mile 5:20', 5.33],
    ['easy 10km 1:05', 65],
  ])('"%s" is a time', (line, minutes) => {
    expect(readRunLine(line)).toMatchObject({ ok: true, value: { minutes } });
  });
});
