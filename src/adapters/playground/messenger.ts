import type { Clock } from '../../time.ts';
import type { Address, Messenger } from '../messenger.ts';
import { clubId, directOf, people, platform, runnerId, teamChannel } from './club.ts';
import { type Conversations, fromCoach } from './conversations.ts';

/** Sends into the page's conversations. A runner who closed direct messages answers `closed`, as a platform would. */
export function createMessenger(conversations: Conversations, clock: Clock): Messenger {
  return {
    platform,
    async send(to, card, { key }) {
      const target = find(to);
      if (target === null) return { kind: 'gone' };
      if (target.person && conversations.isClosed(target.person)) return { kind: 'closed' };
      const { message } = conversations.post(fromCoach(target.conversation, null, card, clock.now(), key));
      return { kind: 'delivered', ref: { channel: message.conversation, message: message.id } };
    },
    async edit(ref, card, owner) {
      const kept = conversations.find(ref.message);
      const home = owner === clubId ? teamChannel : find({ runner: owner, channel: null })?.conversation;
      if (kept?.message.from !== 'coach' || kept.message.conversation !== home) return { kind: 'gone' };
      conversations.rewrite(ref.message, card);
      return { kind: 'delivered', ref: { channel: home, message: ref.message } };
    },
    forget(runner) {
      const person = find({ runner, channel: null })?.person;
      if (person) conversations.forget(person);
    },
  };
}

function find(to: Address) {
  if ('club' in to) {
    const known = to.club === clubId && to.channel.replace(/^#/, '') === teamChannel;
    return known ? { conversation: teamChannel, person: null } : null;
  }
  const person = people.find((member) => runnerId(member) === to.runner);
  return person ? { conversation: directOf(person), person } : null;
}
