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
import { type Answer, type Debts, type Inbound, noDebts, type Paid, type Redraw, type Request } from '../messenger.ts';
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
  readonly debts?: Debts;
  readonly log: Log;
  render(card: Card): Promise<Rendered>;
}

/** Milliseconds that a person who is looking at the screen waits for a picture: the plan is promised within a second. */
const AT_ONCE = 500;

/** Milliseconds: Discord's 15 minutes, less what an edit takes. */
const TOKEN_LIVES = 14.5 * 60 * 1000;

/** Where the answer to one interaction can go: plain data, because a later process may have to go there. The token is a secret. */
interface Path {
  readonly id: string;
  readonly application: string;
  readonly token: string;
  /** A control of a message was used: without a change to that message, the answer is one more message. */
  readonly onMessage: boolean;
  /** The message with the button may be changed: it is the person's own, not a club's public post. */
  readonly inPlace: boolean;
  readonly deferred: boolean;
}

/**
 * Answers one interaction: first sign of life within 3 s (before the shell is asked, unless a dialogue may open, which Discord takes only as the
 * very first response), then the answer. Everything but a change to the person's own message is visible to them alone. Throws what Discord refuses.
 */
export async function answer(parts: AnswerParts, interaction: Answerable, request: Request): Promise<void> {
  const path = pathOf(parts, interaction, request);
  if (!path.deferred) return serve(parts, path, request, async () => {});
  const paid = await (parts.debts ?? noDebts).owe({
    owner: request.runner.id,
    id: request.id,
    doc: docOf(path, request),
  });
  try {
    await respond(
      parts.answers,
      path,
      path.onMessage
        ? { type: InteractionResponseType.DeferredMessageUpdate }
        : {
            type: InteractionResponseType.DeferredChannelMessageWithSource,
            data: { flags: MessageFlags.Ephemeral },
          },
    );
  } catch (error) {
    await paid();
    throw error;
  }
  await serve(parts, path, request, paid);
}

function docOf(path: Path, request: Request): string {
  return JSON.stringify({ path, request });
}

/**
 * Answers what an earlier process acknowledged and did not answer. What it could not even acknowledge is left alone: Discord has told the person so.
 * Throws what Discord refuses.
 */
export async function answerAnew(parts: AnswerParts, doc: string): Promise<void> {
  const { path, request }: { path: Path; request: Request } = JSON.parse(doc);
  try {
    await parts.answers.get(Routes.webhookMessage(path.application, path.token), { auth: false });
    await serve(parts, path, request, async () => {});
  } catch (error) {
    if (!expected(error)) throw error;
    parts.log.info(
      { interaction: path.id, code: codeOf(error) },
      'an interaction was over before it could be answered',
    );
  }
}

function pathOf({ commands }: AnswerParts, interaction: Answerable, { said, club }: Request): Path {
  const onMessage = interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
  const mayOpenForm = !interaction.isModalSubmit() && opensForm(parse(commands, said, club?.captain ?? false).intent);
  return {
    id: interaction.id,
    application: interaction.applicationId,
    token: interaction.token,
    onMessage,
    inPlace: onMessage && (!interaction.inGuild() || (interaction.message?.flags.has(MessageFlags.Ephemeral) ?? false)),
    deferred: !mayOpenForm,
  };
}

async function serve(parts: AnswerParts, path: Path, request: Request, paid: Paid): Promise<void> {
  const mine = !path.onMessage || path.inPlace;
  const result = await parts.inbound.handle(mine ? { ...request, redraw: redrawing(parts, path) } : request);
  await reply(parts, path, result);
  await paid();
  const later = await result.later;
  if (later) await followUp(parts, path, later);
}

/** The original response to a command, and to a press the message that it replaced, can be edited while the token lives. */
function redrawing(parts: AnswerParts, path: Path): Redraw {
  return {
    lives: TOKEN_LIVES,
    draw: (card) =>
      edit(parts, path, card).catch((error) =>
        parts.log.warn({ interaction: path.id, code: codeOf(error) }, 'an answer could not be drawn again'),
      ),
  };
}

async function reply(parts: AnswerParts, path: Path, { reply }: Answer): Promise<void> {
  if (reply.kind === 'form') return open(parts, path, reply.form);
  const replaces = reply.kind === 'replace' && path.inPlace;
  if (!path.deferred) return first(parts, path, reply.card, replaces);
  if (replaces || !path.onMessage) return edit(parts, path, reply.card);
  return followUp(parts, path, reply.card);
}

async function open(parts: AnswerParts, path: Path, form: Form): Promise<void> {
  if (!path.deferred) return respond(parts.answers, path, { type: InteractionResponseType.Modal, data: modal(form) });
  parts.log.warn({ interaction: path.id }, 'a dialogue came too late to be opened');
  await followUp(parts, path, {
    blocks: [{ kind: 'text', text: `${form.title}: open it with its command, please. It cannot open from here.` }],
  });
}

/** The very first response is the answer itself. */
async function first(parts: AnswerParts, path: Path, card: Card, replaces: boolean): Promise<void> {
  const { body, files } = await parts.render(card);
  await respond(
    parts.answers,
    path,
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
async function edit(parts: AnswerParts, path: Path, card: Card): Promise<void> {
  const whole = parts.render(card);
  const ready = await inTime(whole, AT_ONCE);
  await rewrite(parts, path, ready ?? (await parts.render(wordsOf(card))));
  if (!ready) await rewrite(parts, path, await whole);
}

function wordsOf(card: Card): Card {
  return { blocks: card.blocks.filter((block) => block.kind !== 'picture') };
}

async function rewrite(parts: AnswerParts, path: Path, { body, files }: Rendered): Promise<void> {
  await parts.answers.patch(Routes.webhookMessage(path.application, path.token), {
    auth: false,
    body,
    files,
  });
}

async function followUp(parts: AnswerParts, path: Path, card: Card): Promise<void> {
  const { body, files } = await parts.render(card);
  await parts.answers.post(Routes.webhook(path.application, path.token), {
    auth: false,
    body: { ...body, flags: MessageFlags.Ephemeral },
    files,
  });
}

/** Too late (10062, the 15 minutes of its token) or answered before (40060): no reason for alarm. */
export function expected(error: unknown): boolean {
  return ['10062', '40060', '10015', '50027', '10008'].includes(codeOf(error));
}
