import { type Client, Events, type GatewayReadyDispatchData } from 'discord.js';
import type { Inbound } from '../messenger.ts';
import type { Work } from './session.ts';

const PLATFORM = 'discord:';

/**
 * Tells in which servers the bot is. Each new session begins with the whole list of its shard, servers in an outage among them, so that a removal nobody
 * heard is seen at a start and at every reconnect; a session that is resumed brings what was missed.
 */
export function watchGuilds(client: Client, inbound: Inbound, work: Work): void {
  client.on(Events.Raw, (packet: { readonly t?: unknown; readonly d?: unknown }) => {
    if (packet.t === 'READY')
      work.track(reconcile(client, inbound, packet.d as GatewayReadyDispatchData), 'guild-list');
  });
  client.on(Events.GuildCreate, (guild) => work.track(inbound.clubsHere([PLATFORM + guild.id]), 'guild-create'));
  // An outage also looks like a deletion; the SDK tells the two apart by the unavailable flag and emits this one only when the bot was removed.
  client.on(Events.GuildDelete, (guild) => work.track(inbound.clubGone(PLATFORM + guild.id), 'guild-delete'));
}

async function reconcile(client: Client, inbound: Inbound, ready: GatewayReadyDispatchData): Promise<void> {
  const here = new Set(ready.guilds.map((guild) => guild.id));
  const mine = (guild: string) => isOfShard(guild, ready.shard);
  // The SDK keeps a server that is gone, and would not tell of its coming back.
  for (const id of [...client.guilds.cache.keys()]) if (mine(id) && !here.has(id)) client.guilds.cache.delete(id);
  await inbound.clubsHere(
    [...here].map((id) => PLATFORM + id),
    (club) => club.startsWith(PLATFORM) && mine(club.slice(PLATFORM.length)),
  );
}

/** A server belongs to the shard that the high bits of its id name. */
function isOfShard(guild: string, [shard, count]: readonly [number, number] = [0, 1]): boolean {
  return /^\d+$/.test(guild) && (BigInt(guild) >> 22n) % BigInt(count) === BigInt(shard);
}
