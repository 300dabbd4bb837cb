import { createHash } from 'node:crypto';
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, Option, Sub } from '../../command.ts';
import { limits } from './limits.ts';
import { label } from './markdown.ts';

/**
 * What Discord is told about the commands: installed in servers, usable there and in the bot's direct messages. Captains are checked at each request:
 * Discord knows no permission for a single subcommand.
 */
export function payload(commands: readonly Command[]): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return commands.map((command) => {
    const subs = command.subs.filter((sub) => !sub.hidden);
    return {
      type: ApplicationCommandType.ChatInput,
      name: command.name,
      description: label(command.summary, limits.command.description),
      contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
      integration_types: [ApplicationIntegrationType.GuildInstall],
      // Discord knows either subcommands or options; subcommands win, their words are in the line form.
      options: subs.length > 0 ? subs.slice(0, limits.command.options).map(subcommand) : options(command.options),
    };
  });
}

/** Changes whenever the payload or the application does; equal for equal declarations. */
export function fingerprint(application: string, commands: readonly Command[]): string {
  return createHash('sha256')
    .update(JSON.stringify([application, payload(commands)]))
    .digest('base64url');
}

function subcommand(sub: Sub): APIApplicationCommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: sub.name,
    description: label(sub.summary, limits.command.description),
    options: options(sub.options),
  };
}

/** Discord refuses a required option behind an optional one. */
function options(declared: readonly Option[]): APIApplicationCommandBasicOption[] {
  const ordered = [...declared.filter((wanted) => wanted.required), ...declared.filter((wanted) => !wanted.required)];
  return ordered.slice(0, limits.command.options).map(option);
}

function option(declared: Option): APIApplicationCommandBasicOption {
  const common = {
    name: declared.name,
    description: label(declared.summary, limits.command.description),
    required: declared.required,
  };
  switch (declared.kind) {
    case 'text':
      return {
        ...common,
        type: ApplicationCommandOptionType.String,
        ...(declared.suggest ? { autocomplete: true } : {}),
      };
    case 'choice':
      return {
        ...common,
        type: ApplicationCommandOptionType.String,
        choices: declared.choices.slice(0, limits.command.choices).map(({ name, value }) => ({
          name: label(name, limits.command.choiceName),
          value,
        })),
      };
    case 'channel':
      return {
        ...common,
        type: ApplicationCommandOptionType.Channel,
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
      };
  }
}
