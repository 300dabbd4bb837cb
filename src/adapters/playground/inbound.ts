import { z } from 'zod';
import type { Card, Form, Reply } from '../../card.ts';
import type { Command, Said } from '../../command.ts';
import { type Clock, isZone } from '../../time.ts';
import type { Log } from '../log.ts';
import type { Inbound, Redraw, Request } from '../messenger.ts';
import { clubId, conversationsOf, type Person, personOf, runnerId, teamChannel } from './club.ts';
import { type Conversations, fromCoach, mayRead } from './conversations.ts';

export const PersonKey = z.string().transform((key, context): Person => {
  const person = personOf(key);
  if (person) return person;
  context.addIssue({ code: 'custom', message: 'nobody in this club' });
  return z.NEVER;
});

/** What the page posts when its runner types, clicks, picks or sends a form. */
export const Utterance = z.object({
  /** The page's own id of this act: posted twice, it counts once. */
  id: z.string().regex(/^[\w-]{8,64}$/),
  as: PersonKey,
  in: z.string(),
  zone: z.string().nullable().catch(null),
  line: z.string().trim().min(1).max(4000),
  /** Null unless a form was sent. */
  fields: z.record(z.string(), z.union([z.string().max(4000), z.array(z.string().max(200)).max(50)])).nullable(),
  /** The message that carried the button, the drop-down or the form's button; null for a typed line. */
  message: z.string().nullable(),
});
export type Utterance = z.infer<typeof Utterance>;

export type Heard =
  | { readonly kind: 'ok' }
  | { readonly kind: 'form'; readonly form: Form }
  | { readonly kind: 'nowhere' };

export interface Ear {
  /** Passes on what a runner did and shows the answer where it was said. `nowhere`: not this runner's conversation or message. */
  hear(said: Utterance): Promise<Heard>;
  /** Settles when every second answer that was promised has come. */
  quiet(): Promise<void>;
}

/** Milliseconds for which an answer is drawn again: as on Discord. */
const TOKEN_LIVES = 15 * 60 * 1000;

interface Parts {
  readonly commands: readonly Command[];
  readonly inbound: Inbound;
  readonly conversations: Conversations;
  readonly clock: Clock;
  readonly log: Log;
}

export function createEar({ commands, inbound, conversations, clock, log }: Parts): Ear {
  const promised = new Set<Promise<void>>();

  function answer(said: Utterance, part: string, card: Card): string {
    return conversations.post(fromCoach(said.in, said.as.key, card, clock.now(), `${said.id}:${part}`)).message.id;
  }

  /** Shows the answer; returns the id of the message that it is. */
  function show(said: Utterance, reply: Exclude<Reply, { kind: 'form' }>): string {
    // The message with the button may be gone by now: its runner just deleted everything.
    const rewritten =
      reply.kind === 'replace' && said.message !== null ? conversations.rewrite(said.message, reply.card) : null;
    return rewritten?.message.id ?? answer(said, 'answer', reply.card);
  }

  function expect(said: Utterance, later: Promise<Card | null>): void {
    const done = later
      .then((card) => {
        if (card) answer(said, 'later', card);
      })
      .catch((error: unknown) => log.error({ error: nameOf(error) }, 'a second answer failed'))
      .finally(() => promised.delete(done));
    promised.add(done);
  }

  return {
    async hear(said) {
      if (!conversationsOf(said.as).includes(said.in)) return { kind: 'nowhere' };
      if (said.message !== null) {
        const kept = conversations.find(said.message);
        const here = kept && mayRead(said.as, kept) && kept.message.from === 'coach';
        if (!here || kept.message.conversation !== said.in) return { kind: 'nowhere' };
      }
      const typed = said.message === null && said.fields === null;
      const chat = typed && said.in === teamChannel && !isCommand(commands, said.line);
      if (typed) {
        const only = chat ? null : said.as.key;
        const body = { kind: 'line', line: said.line } as const;
        conversations.post({ conversation: said.in, from: said.as.key, only, at: clock.now(), key: said.id, body });
      }
      if (chat) return { kind: 'ok' };
      try {
        const place: Place = { shown: null };
        const { reply, later } = await inbound.handle({ ...requestOf(said), redraw: redrawing(conversations, place) });
        expect(said, later);
        if (reply.kind === 'form') return { kind: 'form', form: reply.form };
        place.shown = show(said, reply);
      } catch (error) {
        log.error({ error: nameOf(error) }, 'answering a runner in the playground failed');
        answer(said, 'answer', broken);
      }
      return { kind: 'ok' };
    },
    async quiet() {
      await Promise.all(promised);
    },
  };
}

/** The message that an answer became; null before it is shown. */
interface Place {
  shown: string | null;
}

function redrawing(conversations: Conversations, place: Place): Redraw {
  return {
    lives: TOKEN_LIVES,
    draw: async (card) => {
      if (place.shown !== null) conversations.rewrite(place.shown, card);
    },
  };
}

/** In the channel, where people also chat, the coach listens to commands only; the slash may be missing. */
function isCommand(commands: readonly Command[], line: string): boolean {
  if (line.startsWith('/')) return true;
  const [first = ''] = line.toLowerCase().split(/\s/);
  return commands.some((command) => command.name === first);
}

function requestOf(said: Utterance): Request {
  const inTeam = said.in === teamChannel;
  return {
    id: `playground:${said.id}`,
    runner: {
      id: runnerId(said.as),
      name: said.as.name,
      zone: said.zone !== null && isZone(said.zone) ? said.zone : null,
      locale: null,
    },
    club: inTeam ? { id: clubId, channel: teamChannel, captain: said.as.captain } : null,
    said: saidOf(said),
    message: said.message === null ? null : { channel: said.in, message: said.message },
  };
}

function saidOf({ line, fields }: Utterance): Said {
  return fields === null ? { kind: 'line', line } : { kind: 'form', line, fields };
}

const broken: Card = {
  blocks: [
    {
      kind: 'text',
      text: 'That went wrong on my side, not on yours. Say it again in a moment; nothing you did is lost.',
    },
  ],
};

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
