import type { Command, Input } from '../src/command.ts';
import type { Intent } from '../src/engine/model/intent.ts';

/** `/recovery-data`: everything the bot knows as a file, or the end of it. */
export const recoveryData: Command = {
  name: 'recovery-data',
  summary: 'Everything the coach knows about you, as a file; or delete it all',
  usage: 'export | delete',
  examples: ['export', 'delete'],
  options: [],
  subs: [
    {
      name: 'export',
      summary: 'Everything I know about you, as one JSON file',
      options: [],
      captain: false,
      hidden: false,
    },
    { name: 'delete', summary: 'Delete it all; asks once more first', options: [], captain: false, hidden: false },
  ],
  parse: toIntent,
};

function toIntent({ sub, text }: Input): Intent {
  if (sub === 'export') return { kind: 'export' };
  if (sub === 'delete') return { kind: 'delete', confirmed: text === 'confirm' };
  return {
    kind: 'misread',
    misread: {
      understood: [{ of: 'command', name: 'recovery-data' }],
      problem: { id: 'export-or-delete' },
      of: 'recovery-data',
      example: 'export',
    },
  };
}
