import { describe, expect, it } from 'vitest';
import { type Option, parse } from '../../src/command.ts';
import { decide } from '../../src/engine/decide.ts';
import { book } from '../fixtures/book.ts';
import { coached } from '../fixtures/coached.ts';
import { commands } from '../fixtures/commands.ts';
import { ended } from '../fixtures/recovery-day.ts';

const finishedRun = commands.find((command) => command.name === 'finished-run');
const offered = (option: Option): readonly string[] => {
  if (option.kind === 'choice') return option.choices.map((one) => one.value);
  if (option.kind === 'text') return [...(option.suggest?.('') ?? [])];
  return [];
};
function flagOf(said: Parameters<typeof parse>[1]): string | null {
  const heard = parse(commands, said);
  const event = {
    ...heard,
    name: 'Ana',
    zone: null,
    locale: null,
    club: null,
    freshId: 'p1',
    message: null,
    repeated: false,
  };
  return decide(coached().snapshot, event, ended, book).changes.runner?.redFlag?.rule ?? null;
}

describe('what the bot offers itself', () => {
  it('never adds up to a red flag, whichever two options stand together', () => {
    const options = finishedRun?.options ?? [];
    const fired: string[] = [];
    for (const [at, first] of options.entries())
      for (const second of options.slice(at + 1))
        for (const a of offered(first))
          for (const b of offered(second)) {
            const typed = { type: 'long', duration: '90min', [first.name]: a, [second.name]: b };
            if (flagOf({ kind: 'options', command: 'finished-run', sub: null, options: typed }))
              fired.push(`${a} + ${b}`);
          }
    expect(fired).toEqual([]);
  });
});

describe('an ordinary run line', () => {
  it.each([
    'race 45min all-out cold',
    'long 90min sore left knee hot',
    'long 90min hot sore knee',
    'tempo 45 sore calves humid rpe 8',
  ])('%j is a run', (line) => expect(flagOf({ kind: 'line', line: `finished-run ${line}` })).toBe(null));

  it.each([
    ['long 90min sore left knee feels hot', 'R12'],
    ['long 90min knee hot and swollen', 'R12'],
    ['race 45min, out cold at the finish', 'R4'],
    ['long 90min chest pain', 'R1'],
  ])('%j is none: %s', (line, rule) => expect(flagOf({ kind: 'line', line: `finished-run ${line}` })).toBe(rule));

  it('a warning typed into any box is heard', () => {
    for (const option of ['effort', 'sore', 'next', 'temperature', 'drank'])
      expect(
        flagOf({
          kind: 'options',
          command: 'finished-run',
          sub: null,
          options: { type: 'long', duration: '90', [option]: 'chest pain' },
        }),
      ).toBe('R1');
  });
});
