import { DAY, type Instant } from '../../src/time.ts';
import type { Happening } from './act.ts';
import { daysOf, type Planned, peopleOf, reaction } from './days.ts';
import { createDice } from './dice.ts';
import { type Broken, openWorld, type Person } from './world.ts';

export interface Simulated {
  readonly start: Instant;
  readonly people: readonly Person[];
  readonly messages: number;
  readonly acts: number;
  /** The first laws that were broken; none when all is well. */
  readonly broken: readonly Broken[];
  /** All that happened, to be played again. */
  readonly history: readonly Happening[];
}

/** Summer time begins in the north in some of these days and ends in the south; the other way round in the others. */
const starts = [Date.UTC(2026, 1, 25), Date.UTC(2026, 8, 20)] as const;
const AUDIT = 10 * DAY;

/** So many runners live so many days, as the seed has it. Ends at the first law that is broken. */
export async function simulate(seed: number, count: number, days: number): Promise<Simulated> {
  const dice = createDice(seed);
  const start = dice.pick(starts);
  const people = peopleOf(dice, count);
  const world = await openWorld(start, people);
  const queue = daysOf(seed, people, start, days);
  const history: Happening[] = [];
  let real = 0;
  let audited = 0;
  for (let next = queue.shift(); next && world.broken.length === 0; next = queue.shift()) {
    const after = Math.max(0, next.at - real);
    if (after > 0) await world.pass(after);
    real += after;
    world.stuck();
    if (real - audited >= AUDIT) {
      audited = real;
      await world.audit();
    }
    for (const who of world.told()) insert(queue, reaction(dice, who, real));
    history.push({ after, act: next.act });
    await world.perform(next.act);
  }
  await world.audit();
  const { broken } = world;
  const messages = world.messages();
  await world.close();
  return { start, people, messages, acts: history.length, broken, history };
}

function insert(queue: Planned[], planned: Planned | null): void {
  if (!planned) return;
  const place = queue.findIndex(({ at }) => at > planned.at);
  queue.splice(place < 0 ? queue.length : place, 0, planned);
}
