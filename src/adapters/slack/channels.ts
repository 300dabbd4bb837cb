import type { Card } from '../../card.ts';
import type { Command } from '../../command.ts';
import { exampleLine } from '../../command.ts';
import { label } from './text.ts';

/** Where a line was typed. */
interface Here {
  readonly id: string;
  readonly name: string;
}

/** '#C0123ABCD' is an id; a name is in lower case. */
const ID = /^#[CG](?=[A-Z]*\d)[A-Z0-9]{6,}$/;

/**
 * A command that takes a channel takes its id. Slack puts the id in while escaping is on and it knows the channel; a '#name' that is left over is resolved
 * when it names the channel it was typed in. Any other name is returned as `unknown`: finding it would take the right to list all channels.
 */
export function withChannelIds(
  commands: readonly Command[],
  line: string,
  here: Here,
): { readonly line: string; readonly unknown: string | null } {
  if (!channelCommand(commands, line)) return { line, unknown: null };
  let unknown: string | null = null;
  const resolved = line.replace(/(?<=\s)#\S+/gu, (word) => {
    if (ID.test(word)) return word;
    if (word.slice(1).toLowerCase() === here.name.toLowerCase()) return `#${here.id}`;
    unknown ??= word;
    return word;
  });
  return { line: resolved, unknown };
}

/** What to say about a channel that nobody could find: what was not understood, why, and two ways that work. */
export function whichChannel(commands: readonly Command[], line: string, name: string): Card {
  const command = channelCommand(commands, line);
  const example = command?.examples.find((text) => text.includes('#'))?.replace(/\s*#\S+/u, '') ?? '';
  return {
    blocks: [
      { kind: 'heading', text: `Which channel is ${label(name, 80)}?` },
      { kind: 'text', text: 'Slack did not tell me, and I may not look through your channels. Nothing was changed.' },
      {
        kind: 'text',
        text: [
          'Type # and pick the channel from the list that opens. Or go to that channel and leave its name out: ',
          { bold: exampleLine(command?.name ?? '', example) },
        ],
      },
    ],
  };
}

/** The command whose typed subcommand, or which itself, declares a channel. */
function channelCommand(commands: readonly Command[], line: string): Command | null {
  const [name, sub] = line.split(/\s+/u, 2);
  const command = commands.find((declared) => declared.name === name?.toLowerCase());
  const options =
    command?.subs.find((declared) => declared.name === sub?.toLowerCase())?.options ?? command?.options ?? [];
  return command && options.some((option) => option.kind === 'channel') ? command : null;
}
