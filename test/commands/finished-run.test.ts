import { describe, expect, it } from 'vitest';
import { finishedRun } from '../../commands/finished-run.ts';
import { parse, type Said } from '../../src/command.ts';
import { runOptionNames } from '../../src/engine/model/misread.ts';
import { misreadOf } from '../fixtures/said-back.ts';

function heard(said: Said) {
  return parse([finishedRun], said).intent;
}
function options(some: Record<string, string>): Said {
  return { kind: 'options', command: 'finished-run', sub: null, options: some };
}

describe('/finished-run', () => {
  it('means the same as a typed line and as typed options', () => {
    const report = { type: 'long', minutes: 90, rpe: 6, sore: [{ area: 'calf' }] };
    expect(heard({ kind: 'line', line: '/finished-run long 90min rpe 6 sore calves' })).toEqual({
      kind: 'report-run',
      report,
    });
    expect(heard(options({ type: 'long', duration: '90', effort: '6', sore: 'calves' }))).toEqual({
      kind: 'report-run',
      report,
    });
  });

  it('answers a mistake with what was understood, what was not, and an example', () => {
    const intent = heard(options({ type: 'long', duration: '90min', effort: '11' }));
    expect(misreadOf(intent)).toEqual({
      understood: 'long run, 90 minutes',
      problem: 'effort: Effort goes from 0 (rest) to 10 (all-out), so "effort 11" doesn\'t fit.',
      example: '/finished-run long 90min rpe 6',
    });
    expect(intent).toMatchObject({ misread: { of: 'finished-run', report: { type: 'long', minutes: 90 } } });
  });

  it.each(['long 10²min', 'long 1⑤0 min', 'long 9\u20280min', 'long 9\u00010min'])(
    'is asked about %j, not folded into another number',
    (line) => {
      expect(heard({ kind: 'line', line: `/finished-run ${line}` })).toMatchObject({ kind: 'misread' });
    },
  );

  it('reads a number with something invisible inside, in letters that were composed of two', () => {
    expect(heard({ kind: 'line', line: '/finished-run\u200B long 9\u200B0min' })).toMatchObject({
      report: { minutes: 90 },
    });
    expect(heard({ kind: 'line', line: '／ｆｉｎｉｓｈｅｄ－ｒｕｎ ｌｏｎｇ ９０ｍｉｎ' })).toMatchObject({
      report: { minutes: 90 },
    });
  });

  it('answers an empty line with what it needs', () => {
    expect(heard({ kind: 'line', line: 'finished-run' })).toMatchObject({
      kind: 'misread',
      misread: { problem: { id: 'no-type' } },
    });
  });

  it('shows only examples that work', () => {
    for (const example of [...finishedRun.examples, finishedRun.usage.replace(/[[\]]/g, '')]) {
      expect(heard({ kind: 'line', line: `finished-run ${example}` }), example).toMatchObject({ kind: 'report-run' });
    }
  });

  it('has the options that the reader knows, the required ones first, each within what Discord takes', () => {
    expect(finishedRun.options.map((option) => option.name)).toEqual([...runOptionNames]);
    expect(finishedRun.options.map((option) => option.required)).toEqual(runOptionNames.map((_, index) => index < 2));
    for (const { summary } of [finishedRun, ...finishedRun.options]) expect(summary.length).toBeLessThanOrEqual(100);
  });

  it.each(
    finishedRun.options.flatMap((option) =>
      option.kind === 'choice' ? option.choices.map(({ value }) => [option.name, value] as const) : [],
    ),
  )('understands its own choice %s: %s', (name, value) => {
    expect(heard(options({ type: 'long', duration: '90min', [name]: value }))).toMatchObject({ kind: 'report-run' });
  });

  const beginnings = [
    '',
    ' ',
    '0',
    '1',
    '1h',
    '1:',
    '4',
    '9',
    '45',
    '90',
    '999',
    'ha',
    'r',
    'left',
    'calves and ',
    'calves, le',
    'xyz',
    '🥵',
    'x'.repeat(300),
  ];
  it.each(
    finishedRun.options.flatMap((option) =>
      option.kind === 'text' && option.suggest ? [[option.name, option.suggest] as const] : [],
    ),
  )('suggests for %s only what it understands itself, at most 25 of at most 100 characters', (name, suggest) => {
    expect(suggest('').length).toBeGreaterThan(3);
    for (const typed of beginnings) {
      const suggestions = suggest(typed);
      expect(suggestions.length).toBeLessThanOrEqual(25);
      expect(new Set(suggestions).size).toBe(suggestions.length);
      for (const suggestion of suggestions) {
        expect(suggestion.length).toBeLessThanOrEqual(100);
        expect(
          heard(options({ type: 'long', duration: '24h', [name]: suggestion })),
          `${name}: ${suggestion}`,
        ).toMatchObject({ kind: 'report-run' });
      }
    }
  });

  it('completes a half-typed duration', () => {
    const duration = finishedRun.options.find((option) => option.name === 'duration');
    const suggest = duration?.kind === 'text' ? duration.suggest : undefined;
    expect(suggest?.('9')).toEqual(['90min', '9h', '9h15', '9h30', '9h45']);
    expect(suggest?.('95')).toEqual(['95min']);
    expect(suggest?.('1:')).toEqual(['1:00', '1:15', '1:30', '1:45']);
    expect(suggest?.('1h')).toEqual(['1h', '1h15', '1h30', '1h45']);
  });
});
