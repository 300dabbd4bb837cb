import type { AutocompleteInteraction } from 'discord.js';
import { type Command, suggestionsFor } from '../../command.ts';
import { limits } from './limits.ts';

/** What to offer while a person types: at most 25, each once. */
export function suggestions(
  commands: readonly Command[],
  interaction: AutocompleteInteraction,
): { name: string; value: string }[] {
  const focused = interaction.options.getFocused(true);
  const command = commands.find((declared) => declared.name === interaction.commandName);
  const sub = interaction.options.getSubcommand(false);
  const options = sub === null ? command?.options : command?.subs.find((declared) => declared.name === sub)?.options;
  const option = options?.find((declared) => declared.name === focused.name);
  if (!option) return [];
  const fitting = suggestionsFor(option, String(focused.value)).filter(
    (value) => value.trim() !== '' && value.length <= limits.command.choiceName,
  );
  return [...new Set(fitting)].slice(0, limits.command.suggestions).map((value) => ({ name: value, value }));
}
