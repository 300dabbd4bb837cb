import {
  ApplicationCommandOptionType,
  type BaseInteraction,
  ComponentType,
  type Interaction,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { Said } from '../../command.ts';
import type { Request } from '../messenger.ts';
import { lineOf } from './custom-id.ts';

/** What a person did, as the shell understands it; null for interactions that this bot never offers. */
export function requestOf(interaction: Interaction): Request | null {
  const said = saidIn(interaction);
  if (!said) return null;
  const message = 'message' in interaction ? interaction.message : null;
  return {
    id: `discord:${interaction.id}`,
    runner: {
      id: `discord:${interaction.user.id}`,
      name: nameOf(interaction),
      zone: null,
      locale: interaction.locale ?? null,
    },
    club: clubOf(interaction),
    said,
    message: message ? { channel: message.channelId, message: message.id } : null,
  };
}

function saidIn(interaction: Interaction): Said | null {
  if (interaction.isChatInputCommand()) {
    return {
      kind: 'options',
      command: interaction.commandName,
      sub: interaction.options.getSubcommand(false),
      options: Object.fromEntries(leaves(interaction.options.data)),
    };
  }
  if (interaction.isButton()) return { kind: 'line', line: lineOf(interaction.customId) };
  if (interaction.isStringSelectMenu()) {
    return { kind: 'line', line: `${lineOf(interaction.customId)} ${interaction.values.join(' ')}`.trim() };
  }
  if (interaction.isModalSubmit()) return { kind: 'form', line: interaction.customId, fields: fieldsOf(interaction) };
  return null;
}

interface Leaf {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly value?: string | number | boolean | undefined;
  readonly options?: readonly Leaf[] | undefined;
}

function leaves(data: readonly Leaf[]): [string, string][] {
  return data.flatMap((leaf): [string, string][] => {
    if (leaf.type === ApplicationCommandOptionType.Subcommand) return leaves(leaf.options ?? []);
    return leaf.value === undefined ? [] : [[leaf.name, String(leaf.value)]];
  });
}

type Fields = Extract<Said, { kind: 'form' }>['fields'];

function fieldsOf(interaction: ModalSubmitInteraction): Fields {
  const fields: [string, string | readonly string[]][] = [];
  for (const [name, field] of interaction.fields.fields) {
    if (field.type === ComponentType.TextInput) fields.push([name, field.value]);
    if (field.type === ComponentType.StringSelect) fields.push([name, [...field.values]]);
  }
  return Object.fromEntries(fields);
}

function clubOf(interaction: BaseInteraction): Request['club'] {
  if (!interaction.guildId || !interaction.channelId) return null;
  return {
    id: `discord:${interaction.guildId}`,
    channel: interaction.channelId,
    captain: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
  };
}

/** As the club sees them: nickname, else display name, else user name. */
function nameOf(interaction: BaseInteraction): string {
  const member = interaction.member;
  const nick = member ? ('nickname' in member ? member.nickname : member.nick) : null;
  return nick ?? interaction.user.globalName ?? interaction.user.username;
}
