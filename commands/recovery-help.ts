import type { Command } from '../src/command.ts';

/** `/recovery-help`: the commands, the promise, the safety note. */
export const recoveryHelp: Command = {
  name: 'recovery-help',
  summary: 'What the coach can do, what it promises, and the safety note',
  usage: '',
  examples: [''],
  options: [],
  subs: [],
  parse: () => ({ kind: 'help' }),
};
