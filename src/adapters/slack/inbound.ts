import { z } from 'zod';
import type { Command, Said } from '../../command.ts';
import type { MessageRef, RunnerId } from '../../engine/model/ids.ts';
import type { Request } from '../messenger.ts';
import { withChannelIds } from './channels.ts';
import { actions } from './controls.ts';
import { limits } from './limits.ts';
import type { Person } from './people.ts';
import { sentFields } from './render-form.ts';
import { asTyped } from './text.ts';

/** One interaction, parsed: who said what, and the ways back to them. */
export interface Interaction {
  readonly id: string;
  readonly user: string;
  /** What Slack calls them when a look-up fails. */
  readonly userName: string;
  readonly said: Said;
  /** A '#name' that the line needs as an id, and that nobody could resolve: to be asked about, not to be handled. */
  readonly unknownChannel: string | null;
  readonly origin: Origin;
  readonly message: (MessageRef & { readonly ephemeral: boolean }) | null;
  readonly trigger: string | null;
}

/** Where it came from: enough to answer privately, and small enough to travel inside a form. */
const origin = z.object({
  channel: z.string().nullable(),
  direct: z.boolean(),
  /** Good for five answers within 30 minutes; null in forms that outlived it. */
  respond: z.string().nullable(),
});
export type Origin = z.infer<typeof origin>;

const metadata = z.object({ line: z.string(), origin });

const slash = z.object({
  command: z.string(),
  text: z.string().default(''),
  user_id: z.string(),
  user_name: z.string().default(''),
  channel_id: z.string(),
  channel_name: z.string().default(''),
  response_url: z.string().optional(),
  trigger_id: z.string(),
});

const user = z.object({ id: z.string(), username: z.string().optional(), name: z.string().optional() });

const click = z.object({
  user,
  trigger_id: z.string().optional(),
  response_url: z.string().optional(),
  channel: z.object({ id: z.string(), name: z.string().optional() }).optional(),
  container: z
    .object({
      channel_id: z.string().optional(),
      message_ts: z.string().optional(),
      is_ephemeral: z.boolean().optional(),
    })
    .default({}),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        action_ts: z.string().optional(),
        value: z.string().optional(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    )
    .min(1),
});

const option = z.object({ value: z.string() });
const submission = z.object({
  user,
  trigger_id: z.string().optional(),
  view: z.object({
    id: z.string(),
    hash: z.string().optional(),
    private_metadata: z.string(),
    state: z.object({
      values: z.record(
        z.string(),
        z.record(
          z.string(),
          z.object({
            type: z.string(),
            value: z
              .string()
              .nullish()
              .transform((value) => value ?? null),
            selected_option: option.nullish().transform((value) => value ?? null),
            selected_options: z
              .array(option)
              .nullish()
              .transform((value) => value ?? null),
          }),
        ),
      ),
    }),
  }),
});

/** A slash command. Null when Slack sent something of another shape. */
export function slashOf(body: unknown, commands: readonly Command[]): Interaction | null {
  const parsed = slash.safeParse(body);
  if (!parsed.success) return null;
  const sent = parsed.data;
  const typed = `${sent.command.replace(/^\/+/, '')} ${asTyped(sent.text)}`.trim();
  const { line, unknown } = withChannelIds(commands, typed, { id: sent.channel_id, name: sent.channel_name });
  return {
    id: `slack:${sent.trigger_id}`,
    user: sent.user_id,
    userName: sent.user_name,
    said: { kind: 'line', line },
    unknownChannel: unknown,
    origin: {
      channel: sent.channel_id,
      direct: isDirect(sent.channel_id, sent.channel_name),
      respond: sent.response_url ?? null,
    },
    message: null,
    trigger: sent.trigger_id,
  };
}

/** A pressed button or a picked option. Null when it carries no line of ours. */
export function clickOf(body: unknown): Interaction | null {
  const parsed = click.safeParse(body);
  if (!parsed.success) return null;
  const sent = parsed.data;
  const [action] = sent.actions;
  const line = action && lineOf(action);
  if (!action || !line) return null;
  const channel = sent.channel?.id ?? sent.container.channel_id ?? null;
  const ts = sent.container.message_ts;
  return {
    id: `slack:${sent.trigger_id ?? `${sent.user.id}.${ts ?? ''}.${action.action_ts ?? ''}`}`,
    user: sent.user.id,
    userName: sent.user.username ?? sent.user.name ?? '',
    said: { kind: 'line', line },
    unknownChannel: null,
    origin: {
      channel,
      direct: channel !== null && isDirect(channel, sent.channel?.name ?? ''),
      respond: sent.response_url ?? null,
    },
    message:
      channel !== null && ts !== undefined
        ? { channel, message: ts, ephemeral: sent.container.is_ephemeral === true }
        : null,
    trigger: sent.trigger_id ?? null,
  };
}

/** A sent form. Null when it is not one of ours. */
export function submissionOf(body: unknown): Interaction | null {
  const parsed = submission.safeParse(body);
  if (!parsed.success) return null;
  const { view, user: who, trigger_id: trigger } = parsed.data;
  const carried = readMetadata(view.private_metadata);
  if (!carried) return null;
  return {
    // A form is sent once; its view id names it even where Slack leaves the trigger out.
    id: `slack:${view.id}.${view.hash ?? trigger ?? ''}`,
    user: who.id,
    userName: who.username ?? who.name ?? '',
    said: { kind: 'form', line: carried.line, fields: sentFields(view.state.values) },
    unknownChannel: null,
    origin: carried.origin,
    message: null,
    trigger: null,
  };
}

/** What a form carries to find its way back. A response_url that does not fit is left out: the direct messages remain. */
export function writeMetadata(line: string, from: Origin): string {
  const whole = JSON.stringify({ line, origin: from });
  return whole.length <= limits.view.metadata ? whole : JSON.stringify({ line, origin: { ...from, respond: null } });
}

/** Whose interaction it is. */
export function runnerOf({ user }: Interaction, team: string): RunnerId {
  return `slack:${team}:${user}`;
}

/** The same interaction as the shell wants it. */
export function requestOf(interaction: Interaction, team: string, person: Person): Request {
  const { channel, direct } = interaction.origin;
  return {
    id: interaction.id,
    runner: {
      id: runnerOf(interaction, team),
      name: person.name ?? (interaction.userName || 'runner'),
      zone: person.zone,
      locale: person.locale,
    },
    club: channel === null || direct ? null : { id: `slack:${team}`, channel, captain: person.captain },
    said: interaction.said,
    message:
      interaction.message && !interaction.message.ephemeral
        ? { channel: interaction.message.channel, message: interaction.message.message }
        : null,
  };
}

function lineOf(action: z.infer<typeof click>['actions'][number]): string | null {
  const picked = actions.pickedLine(action.action_id);
  if (picked === null) return action.value ?? null;
  return action.selected_option ? `${picked} ${action.selected_option.value}`.trim() : null;
}

function readMetadata(text: string): z.infer<typeof metadata> | null {
  try {
    return metadata.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Direct messages have ids that begin with D. */
function isDirect(channel: string, name: string): boolean {
  return channel.startsWith('D') || name === 'directmessage';
}
