import { type Composer, createSender, type Sender, type SenderParts } from '../../src/delivery/sender.ts';
import type { Nudge } from '../../src/engine/model/nudge.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { createFakeClock, type FakeClock } from '../fakes/clock.ts';
import { createFakeMessenger, type FakeMessenger } from '../fakes/messenger.ts';
import { aPlan, noon } from '../store/fixtures.ts';

export interface World {
  readonly clock: FakeClock;
  readonly store: Store;
  readonly discord: FakeMessenger;
  readonly slack: FakeMessenger;
  readonly sender: Sender;
  readonly unreachable: [string, string][];
  readonly logged: string[];
  /** A sender as after a restart: it remembers nothing. */
  restart(change?: Partial<SenderParts>): Sender;
  plant(...nudges: Nudge[]): Promise<void>;
  nudges(owner: string): Promise<readonly Nudge[]>;
}

/** Sends every claimed nudge in one message that lists them. */
export const composeAll: Composer = async (owner, claimed) => ({
  message: {
    to: { runner: owner, channel: null },
    card: { blocks: [{ kind: 'text', text: claimed.map((nudge) => nudge.step).join(' ') }] },
    nudges: claimed,
  },
  settled: [],
});

export async function createWorld(change: Partial<SenderParts> = {}): Promise<World> {
  const clock = createFakeClock(noon);
  const store = await openSqlite(':memory:');
  const discord = createFakeMessenger('discord');
  const slack = createFakeMessenger('slack');
  const unreachable: [string, string][] = [];
  const logged: string[] = [];
  const note = (_meta: object, message: string) => void logged.push(message);
  const restart = (other: Partial<SenderParts> = {}) =>
    createSender({
      store,
      clock,
      messengers: new Map([
        ['discord', discord],
        ['slack', slack],
      ]),
      compose: composeAll,
      random: () => 0.5,
      log: { info: note, warn: note, error: note },
      onUnreachable: async (owner, reach) => void unreachable.push([owner, reach]),
      ...change,
      ...other,
    });
  return {
    clock,
    store,
    discord,
    slack,
    unreachable,
    logged,
    restart,
    sender: restart(),
    plant: async (...nudges) => {
      for (const [owner, own] of Map.groupBy(nudges, (nudge) => nudge.owner)) {
        await store.update(owner, { now: clock.now(), once: null }, () => ({
          changes: { plans: [aPlan()], nudges: own },
        }));
      }
    },
    nudges: async (owner) => (await store.read(owner, clock.now())).nudges,
  };
}
