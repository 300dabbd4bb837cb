import type { webApi } from '@slack/bolt';
import type { Card, Form } from '../../card.ts';
import type { Command } from '../../command.ts';
import type { Log } from '../log.ts';
import type { Answer, Inbound, Owed, Paid, Redraw } from '../messenger.ts';
import { whichChannel } from './channels.ts';
import { codeOf, failure, refusesBlocks } from './errors.ts';
import { type Interaction, requestOf, runnerOf, writeMetadata } from './inbound.ts';
import { openDirect } from './messenger.ts';
import type { Person } from './people.ts';
import { post, respond, SILENT } from './post.ts';
import type { Drawn } from './render.ts';
import { formView } from './render-form.ts';
import type { Uploads } from './uploads.ts';

export interface AnswerParts {
  readonly client: webApi.WebClient;
  readonly uploads: Uploads;
  readonly people: (user: string) => Promise<Person>;
  readonly inbound: Inbound;
  readonly commands: readonly Command[];
  readonly team: () => string;
  readonly log: Log;
  readonly refused: (code: string) => void;
}

const OOPS: Card = {
  blocks: [
    {
      kind: 'text',
      text: 'That tripped over something on my side. Nothing you said was wrong; try it once more in a minute.',
    },
  ],
};
const TOO_SLOW: Card = {
  blocks: [{ kind: 'text', text: 'Slack gave up waiting before the form could open. Try it once more.' }],
};
const NO_FILE: Card = {
  blocks: [{ kind: 'text', text: 'The file would not go into your direct messages. Try it once more in a minute.' }],
};

/** What is remembered of an interaction until it is answered: all of it, its response_url among it. */
export function owedFor({ team }: AnswerParts, interaction: Interaction): Owed {
  return { owner: runnerOf(interaction, team()), id: interaction.id, doc: JSON.stringify(interaction) };
}

/** Answers what an earlier process acknowledged and did not answer. Rejects as `serve` does. */
export async function answerAnew(parts: AnswerParts, doc: string): Promise<void> {
  const interaction: Interaction = JSON.parse(doc);
  await serve(parts, interaction, async () => {});
}

/** Hands one acknowledged interaction to the shell and brings the answer back, which `paid` is told of. Rejects only when no private way to the person was left. */
export async function serve(parts: AnswerParts, interaction: Interaction, paid: Paid): Promise<void> {
  const unclear =
    interaction.unknownChannel !== null && interaction.said.kind === 'line'
      ? { unclear: whichChannel(parts.commands, interaction.said.line, interaction.unknownChannel) }
      : {};
  const request = {
    ...requestOf(interaction, parts.team(), await parts.people(interaction.user)),
    ...unclear,
    // The answer to a typed command is out of reach: only a message that was clicked can be written anew.
    ...(interaction.message ? { redraw: redrawing(parts, interaction, interaction.message) } : {}),
  };
  let answer: Answer;
  try {
    answer = await parts.inbound.handle(request);
  } catch (error) {
    parts.log.error({ platform: 'slack', request: interaction.id, code: codeOf(error) }, 'a request failed');
    await tell(parts, interaction, OOPS);
    return await paid();
  }
  await reply(parts, interaction, answer);
  await paid();
  const more = await answer.later;
  if (more) await tell(parts, interaction, more);
}

async function reply(parts: AnswerParts, interaction: Interaction, { reply: said }: Answer): Promise<void> {
  switch (said.kind) {
    case 'form':
      return await open(parts, interaction, said.form);
    case 'replace':
      await replace(parts, interaction, said.card);
      return await sendFiles(parts, interaction, said.card);
    case 'answer':
      await tell(parts, interaction, said.card);
      return await sendFiles(parts, interaction, said.card);
  }
}

async function open(parts: AnswerParts, interaction: Interaction, form: Form): Promise<void> {
  if (interaction.trigger === null) return await tell(parts, interaction, TOO_SLOW);
  try {
    await parts.client.views.open({
      trigger_id: interaction.trigger,
      view: formView(form, writeMetadata(form.line, interaction.origin)),
    });
  } catch (error) {
    note(parts, error, 'a form could not be opened');
    await tell(parts, interaction, TOO_SLOW);
  }
}

/** Rewrites the clicked message: an ephemeral one exists only behind its response_url, any other is updated by its id. */
async function replace(parts: AnswerParts, interaction: Interaction, card: Card): Promise<void> {
  const { message } = interaction;
  if (!message) return await tell(parts, interaction, card);
  try {
    await rewrite(parts, interaction, message, card);
  } catch (error) {
    note(parts, error, 'a message could not be replaced');
    await tell(parts, interaction, card);
  }
}

type Clicked = NonNullable<Interaction['message']>;

async function rewrite(parts: AnswerParts, interaction: Interaction, message: Clicked, card: Card): Promise<void> {
  const url = interaction.origin.respond;
  await post(parts.uploads, card, null, async (drawn) => {
    if (message.ephemeral && url) return await respond(url, drawn, true);
    await parts.client.chat.update({
      channel: message.channel,
      ts: message.message,
      ...drawn,
      link_names: false,
      parse: 'none',
    });
  });
}

/** Uses that a response_url has left once it has answered, and may have said one thing more. */
const MORE_USES = 3;

function redrawing(parts: AnswerParts, interaction: Interaction, message: Clicked): Redraw {
  let uses = MORE_USES;
  return {
    lives: 29 * 60 * 1000,
    draw: async (card) => {
      if (message.ephemeral && --uses < 0) return;
      await rewrite(parts, interaction, message, card).catch((error) =>
        note(parts, error, 'an answer could not be drawn again'),
      );
    },
  };
}

/** Says something to one person only: where they spoke, or else in their direct messages; never openly in a channel. */
async function tell(parts: AnswerParts, interaction: Interaction, card: Card): Promise<void> {
  const { channel, direct, respond: url } = interaction.origin;
  const say = async (drawn: Drawn) => {
    const ways: (() => Promise<unknown>)[] = [];
    if (url) ways.push(() => respond(url, drawn, false));
    if (channel && !direct)
      ways.push(() =>
        parts.client.chat.postEphemeral({
          channel,
          user: interaction.user,
          ...drawn,
          link_names: false,
          parse: 'none',
        }),
      );
    ways.push(async () =>
      parts.client.chat.postMessage({ channel: await openDirect(parts.client, interaction.user), ...drawn, ...SILENT }),
    );
    let last: unknown;
    for (const way of ways) {
      try {
        return await way();
      } catch (error) {
        last = error;
        // An answer that may have arrived is not said a second time elsewhere, and blocks that Slack refuses here it refuses everywhere.
        const { kind } = failure(error);
        if (kind === 'unknown' || kind === 'fatal' || refusesBlocks(error)) break;
        note(parts, error, 'one way to answer was closed');
      }
    }
    throw last;
  };
  // What follows the words is decoration: its failure must not swallow a second answer.
  const show = (drawn: Drawn) => say(drawn).catch((error) => note(parts, error, 'a late picture could not be shown'));
  await post(parts.uploads, card, null, say, show);
}

async function sendFiles(parts: AnswerParts, interaction: Interaction, card: Card): Promise<void> {
  if (!card.blocks.some((block) => block.kind === 'file')) return;
  try {
    await parts.uploads.files(card, await openDirect(parts.client, interaction.user));
  } catch (error) {
    note(parts, error, 'a file could not be delivered');
    await tell(parts, interaction, NO_FILE);
  }
}

function note(parts: AnswerParts, error: unknown, message: string): void {
  const why = failure(error);
  if (why.kind === 'fatal') parts.refused(why.code);
  parts.log.warn({ platform: 'slack', code: codeOf(error) }, message);
}
