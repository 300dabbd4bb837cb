import {
  type APIInteractionResponse,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  InteractionResponseType,
  MessageFlags,
  type ModalSubmitInteraction,
  type RawFile,
  type REST,
  Routes,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Card, Form } from '../../card.ts';
import { type Command, opensForm, parse } from '../../command.ts';
import { inTime } from '../in-time.ts';
import type { Log } from '../log.ts';
import type { Answer, Inbound, Redraw, Request } from '../messenger.ts';
import { codeOf } from './errors.ts';
import { modal } from './modal.ts';
import type { Rendered } from './render.ts';

type Answerable =
  | ChatInputCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ModalSubmitInteraction;

export interface AnswerParts {
  readonly commands: readonly Command[];
  readonly inbound: Inbound;
  readonly answers: REST;
  readonly log: Log;
  render(card: Card): Promise<Rendered>;
}

/** Milliseconds that a person who is looking at the screen waits for a picture: the plan is promised within a second. */
const AT_ONCE = 500;

/** Milliseconds: Discord's 15 minutes, less what an edit takes. */
const TOKEN_LIVES = 14.5 * 60 * 1000;

/** Where the answer to one interaction can go. */
interface Path {
  /** The message with the button may be changed: it is the person's own, not a club's public post. */
  readonly inPlace: boolean;
  readonly deferred: boolean;
}

/**
 * Answers one interaction: first sign of life within 3 s (before the shell is asked, unless a dialogue may open, which Discord takes only as the
 * very first response), then the answer. Everything but a change to the person's own message is visible to them alone. Throws what Discord refuses.
 */
export async function answer(parts: AnswerParts, interaction: Answerable, request: Request): Promise<void> {
  const onMessage = interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
  const inPlace =
    onMessage && (!interaction.inGuild() || (interaction.message?.flags.has(MessageFlags.Ephemeral) ?? false));
  const mayOpenForm =
    !interaction.isModalSubmit() &&
    opensForm(parse(parts.commands, request.said, request.club?.captain ?? false).intent);
  if (!mayOpenForm) {
    await respond(
      parts.answers,
      interaction,
      onMessage
        ? { type: InteractionResponseType.DeferredMessageUpdate }
        : {
            type: InteractionResponseType.DeferredChannelMessageWithSource,
            data: { flags: MessageFlags.Ephemeral },
          },
    );
  }
  const mine = !onMessage || inPlace;
  const result = await parts.inbound.handle(mine ? { ...request, redraw: redrawing(parts, interaction) } : request);
  await reply(parts, interaction, result, { inPlace, deferred: !mayOpenForm });
  const later = await result.later;
  if (later) await followUp(parts, interaction, later);
}

/** The original response to a command, and to a press the message that it replaced, can be edited while the token lives. */
function redrawing(parts: AnswerParts, interaction: Answerable): Redraw {
  return {
    lives: TOKEN_LIVES,
    draw: (card) =>
      edit(parts, interaction, card).catch((error) =>
        parts.log.warn({ interaction: interaction.id, code: codeOf(error) }, 'an answer could not be drawn again'),
      ),
  };
}

async function reply(parts: AnswerParts, interaction: Answerable, { reply }: Answer, path: Path): Promise<void> {
  if (reply.kind === 'form') return open(parts, interaction, reply.form, path);
  const replaces = reply.kind === 'replace' && path.inPlace;
  if (!path.deferred) return first(parts, interaction, reply.card, replaces);
  const onMessage = interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
  if (replaces || !onMessage) return edit(parts, interaction, reply.card);
  return followUp(parts, interaction, reply.card);
}

async function open(parts: AnswerParts, interaction: Answerable, form: Form, path: Path): Promise<void> {
  if (!path.deferred && !interaction.isModalSubmit()) {
    return respond(parts.answers, interaction, { type: InteractionResponseType.Modal, data: modal(form) });
  }
  parts.log.warn({ interaction: interaction.id }, 'a dialogue came too late to be opened');
  await followUp(parts, interaction, {
    blocks: [{ kind: 'text', text: `${form.title}: open it with its command, please. It cannot open from here.` }],
  });
}

/** The very first response is the answer itself. */
async function first(parts: AnswerParts, interaction: Answerable, card: Card, replaces: boolean): Promise<void> {
  const { body, files } = await parts.render(card);
  await respond(
    parts.answers,
    interaction,
    replaces
      ? { type: InteractionResponseType.UpdateMessage, data: body }
      : { type: InteractionResponseType.ChannelMessageWithSource, data: { ...body, flags: MessageFlags.Ephemeral } },
    files,
  );
}

/**
 * The first response to an interaction. Not by the SDK's own methods: they take the client that sends nudges, and a person would wait behind those.
 */
export async function respond(
  answers: REST,
  interaction: { readonly id: string; readonly token: string },
  body: APIInteractionResponse,
  files: RawFile[] = [],
): Promise<void> {
  const query = new URLSearchParams({ with_response: 'false' });
  await answers.post(Routes.interactionCallback(interaction.id, interaction.token), {
    auth: false,
    query,
    body,
    files,
  });
}

/** Words first: a picture that takes its time follows by another edit. */
async function edit(parts: AnswerParts, interaction: Answerable, card: Card): Promise<void> {
  const whole = parts.render(card);
  const ready = await inTime(whole, AT_ONCE);
  await rewrite(parts, interaction, ready ?? (await parts.render(wordsOf(card))));
  if (!ready) await rewrite(parts, interaction, await whole);
}

function wordsOf(card: Card): Card {
  return { blocks: card.blocks.filter((block) => block.kind !== 'picture') };
}

async function rewrite(parts: AnswerParts, interaction: Answerable, { body, files }: Rendered): Promise<void> {
  await parts.answers.patch(Routes.webhookMessage(interaction.applicationId, interaction.token), {
    auth: false,
    body,
    files,
  });
}

async function followUp(parts: AnswerParts, interaction: Answerable, card: Card): Promise<void> {
  const { body, files } = await parts.render(card);
  await parts.answers.post(Routes.webhook(interaction.applicationId, interaction.token), {
    auth: false,
    body: { ...body, flags: MessageFlags.Ephemeral },
    files,
  });
}

/** Too late (10062, the 15 minutes of its token) or answered before (40060): no reason for alarm. */
export function expected(error: unknown): boolean {
  return ['10062', '40060', '10015', '50027', '10008'].includes(codeOf(error));
}
