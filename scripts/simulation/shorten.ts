import { type Instant, stopwatch } from '../../src/time.ts';
import { type Happening, whose } from './act.ts';
import { type Broken, openWorld, type Person } from './world.ts';

export interface Scene {
  readonly start: Instant;
  readonly people: readonly Person[];
}

/** Plays a history again in a new world; the first law that it breaks, or null. */
export async function play({ start, people }: Scene, history: readonly Happening[]): Promise<Broken | null> {
  const world = await openWorld(start, people);
  for (const { after, act } of history) {
    if (after > 0) await world.pass(after);
    world.stuck();
    await world.perform(act);
    if (world.broken.length > 0) break;
  }
  await world.audit();
  const [broken = null] = world.broken;
  await world.close();
  return broken;
}

/** Milliseconds of looking for a shorter history. */
const PATIENCE = 60_000;

/** The shortest history found that still breaks the same owner's law: acts are left out, halves first, then one by one. Null when the break does not come again. */
export async function shorten(
  scene: Scene,
  history: readonly Happening[],
  broken: Broken,
): Promise<Happening[] | null> {
  const elapsed = stopwatch();
  const breaks = async (tried: readonly Happening[]) => {
    const again = await play(scene, tried);
    return again !== null && again.owner === broken.owner && lawOf(again) === lawOf(broken);
  };
  const club = scene.people.find(({ name }) => name === broken.owner)?.club ?? broken.owner;
  const inClub = new Set(scene.people.flatMap((person) => (person.club === club ? [person.name] : [])));
  const kept = (keep: (who: string) => boolean) =>
    without(history, ({ act }) => {
      const who = whose(act);
      return who !== null && !keep(who);
    });
  let shortest: Happening[] | null = null;
  for (const tried of [kept((who) => who === broken.owner), kept((who) => inClub.has(who)), [...history]]) {
    if (await breaks(tried)) {
      shortest = tried;
      break;
    }
  }
  if (!shortest) return null;
  for (let size = Math.ceil(shortest.length / 2); ; size = Math.ceil(size / 2)) {
    for (let from = 0; from < shortest.length && elapsed() < PATIENCE; ) {
      const end = from + size;
      const tried: Happening[] = without(
        shortest,
        (_, place) => place >= from && place < end && place < last(shortest),
      );
      if (tried.length < shortest.length && (await breaks(tried))) shortest = tried;
      else from = end;
    }
    if (size === 1 || elapsed() >= PATIENCE) return shortest;
  }
}

/** The end of a history only lets time pass until the law breaks. */
function last(history: readonly Happening[] | null): number {
  return (history?.length ?? 0) - 1;
}

/** What is left happens at the time it had: the time before an act that goes is added to the next one. */
function without(history: readonly Happening[], goes: (happening: Happening, place: number) => boolean): Happening[] {
  const left: Happening[] = [];
  let waited = 0;
  for (const [place, happening] of history.entries()) {
    waited += happening.after;
    if (goes(happening, place)) continue;
    left.push({ after: waited, act: happening.act });
    waited = 0;
  }
  return left;
}

/** What was broken, without the row that broke it. */
function lawOf({ what }: Broken): string {
  return what.replace(/\S*\d\S*/g, '');
}
