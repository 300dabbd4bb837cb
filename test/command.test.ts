import { describe, expect, it } from 'vitest';
import { complete } from '../src/adapters/playground/complete.ts';
import { type Command, type Option, parse, type Said, suggestionsFor } from '../src/command.ts';
import { profileSections } from '../src/engine/model/intent.ts';
import { readRunLine, readRunOptions } from '../src/engine/reading/run-line.ts';
import { isTooLong, MOST_CHARACTERS } from '../src/engine/reading/too-long.ts';
import { commands } from './fixtures/commands.ts';
import { hostilePieces, hostileText } from './fixtures/hostile-text.ts';
import { misreadOf } from './fixtures/said-back.ts';

const long = hostilePieces.map((piece) => ({ piece, text: hostileText(piece, 4000) }));
const options: readonly { command: Command; sub: string | null; option: Option }[] = commands.flatMap((command) => [
  ...command.options.map((option) => ({ command, sub: null, option })),
  ...command.subs.flatMap((sub) => sub.options.map((option) => ({ command, sub: sub.name, option }))),
]);

const TOO_LONG = 'too-long';
function problemOf(said: Said): string {
  const { intent } = parse(commands, said, true);
  return intent.kind === 'misread' ? intent.misread.problem.id : intent.kind;
}

describe.each(long)('4,000 characters of $piece', ({ text }) => {
  it('are not read in any line, and the answer says so', () => {
    const lines = commands.flatMap(({ name, subs }) => [
      `${name} ${text}`,
      ...subs.map((sub) => `/${name} ${sub.name} ${text}`),
    ]);
    expect(lines.filter((line) => problemOf({ kind: 'line', line }) !== TOO_LONG)).toEqual([]);
  });

  it('are not read in any option, and nothing is suggested for them', () => {
    for (const { command, sub, option } of options) {
      const said = { kind: 'options', command: command.name, sub, options: { [option.name]: text } } as const;
      expect(problemOf(said), `${command.name} ${option.name}`).toBe(TOO_LONG);
      expect(suggestionsFor(option, text)).toEqual([]);
    }
  });

  it('are not read in any box of a form', () => {
    for (const line of [...profileSections.map((section) => `recovery-profile ${section}`), 'sweat-rate'])
      for (const field of ['zone', text])
        expect(problemOf({ kind: 'form', line, fields: { field, list: ['a', text] } })).toBe(TOO_LONG);
  });

  it('are completed by nothing', () => {
    for (const { name, subs } of commands)
      for (const line of [`/${name} ${text}`, ...subs.map((sub) => `/${name} ${sub.name} ${text}`)])
        expect(complete(commands, line)).toEqual([]);
  });

  it('are all looked through for red flags', () => {
    const line = parse(commands, { kind: 'line', line: `finished-run ${text} end` }).words;
    expect(line.endsWith('end')).toBe(true);
    const fields = { first: text, second: 'end' };
    expect(parse(commands, { kind: 'form', line: 'sweat-rate', fields }).words).toBe(`${text}. end`);
  });

  it('are no run', () => {
    expect(readRunLine(text)).toMatchObject({ ok: false, problem: { id: 'diary' } });
    const typed = readRunOptions({ duration: text });
    expect(typed).toMatchObject({ ok: false, problem: { id: 'box-too-long' } });
  });
});

describe('what is too long', () => {
  it('is counted after normalising', () => {
    expect(isTooLong('x'.repeat(MOST_CHARACTERS))).toBe(false);
    expect(isTooLong('x'.repeat(MOST_CHARACTERS + 1))).toBe(true);
    expect(isTooLong('\ufdfa'.repeat(MOST_CHARACTERS / 18))).toBe(false);
    expect(isTooLong('\ufdfa'.repeat(MOST_CHARACTERS / 18 + 1))).toBe(true);
    expect(isTooLong('e\u0301'.repeat(MOST_CHARACTERS))).toBe(false);
    expect(isTooLong('x'.repeat(20), 19)).toBe(true);
  });

  it('may also be too many words', () => {
    expect(isTooLong('a '.repeat(300))).toBe(false);
    expect(isTooLong('a '.repeat(301))).toBe(true);
  });

  it('keeps its own words for what is left out', () => {
    const intent = parse(commands, { kind: 'line', line: `ask-coach ${'why '.repeat(400)}` }).intent;
    expect(misreadOf(intent)).toMatchObject({
      problem: expect.stringContaining('1500 characters'),
      example: '/ask-coach can I run with sore legs?',
    });
  });
});

describe("a captain's command", () => {
  const reading: string[] = [];
  const club: Command = {
    name: 'club',
    summary: '',
    usage: '',
    examples: [],
    options: [],
    subs: [{ name: 'set', summary: '', captain: true, hidden: false, options: [] }],
    parse: ({ text }) => {
      reading.push(text);
      return { kind: 'team-summary' };
    },
  };

  it('is refused before it is read when somebody else says it', () => {
    const line = { kind: 'line', line: `/club set ${'\ufdfa '.repeat(100)}` } as const;
    const typed = { kind: 'options', command: 'club', sub: 'set', options: { time: '20:30' } } as const;
    expect(parse([club], line).intent).toEqual({ kind: 'team-captains' });
    expect(parse([club], typed, false).intent).toEqual({ kind: 'team-captains' });
    expect(reading).toEqual([]);
  });

  it("is read when it is a captain's", () => {
    expect(parse([club], { kind: 'line', line: 'club set 20:30' }, true).intent).toEqual({ kind: 'team-summary' });
    expect(reading).toEqual(['20:30']);
  });
});
