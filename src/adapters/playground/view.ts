import { directOf, type Person, people, personOf, teamChannel } from './club.ts';
import type { Conversations } from './conversations.ts';
import type { KeptMessage } from './memory.ts';
import { renderCard, renderLine } from './render.ts';

/** A message as the page gets it: the HTML is safe. */
export interface MessageView {
  readonly id: string;
  readonly number: number;
  readonly revision: number;
  readonly conversation: string;
  readonly from: string;
  readonly name: string;
  readonly at: number;
  readonly only: boolean;
  readonly edited: boolean;
  readonly html: string;
}

/** `boot` names this process's life: with the revision it makes the address of a picture unique. */
export function viewMessage({ message, number, revision }: KeptMessage, as: Person, boot: string): MessageView {
  const { id, conversation, from, at, edited, body } = message;
  const place = { message: id, as: as.key, version: `${boot}.${revision}` };
  return {
    id,
    number,
    revision,
    conversation,
    from,
    name: personOf(from)?.name ?? 'Coach',
    at,
    only: message.only !== null,
    edited,
    html: body.kind === 'card' ? renderCard(body.card, place) : renderLine(body.line),
  };
}

export function viewPeople(conversations: Conversations) {
  return people.map((person) => ({
    key: person.key,
    name: person.name,
    captain: person.captain,
    closed: conversations.isClosed(person),
    conversations: [
      { id: teamChannel, name: '#team', unread: conversations.unread(person, teamChannel) },
      { id: directOf(person), name: 'Coach', unread: conversations.unread(person, directOf(person)) },
    ],
  }));
}
