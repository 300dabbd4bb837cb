import { setTimeout } from 'node:timers/promises';

/** Somebody else changed what a decision was based on: it is made again on what is stored now. */
export class Conflict extends Error {
  constructor() {
    super('The stored state changed while deciding');
    this.name = 'Conflict';
  }
}

/** Enough for several replicas at one runner; more means that something is wrong, and it is better said. */
const tries = 6;
/** For a database that somebody else holds: about a second in all. */
const busyTries = 12;
/** Milliseconds between those, times the try, at most the second number: the process answers others meanwhile. */
const PAUSE = 10;
const LONGEST_PAUSE = 50;

/** Runs `work` again while it ends in a conflict of ours, or while the database is somebody else's. */
export async function retried<T>(isConflict: (error: unknown) => boolean, work: () => Promise<T>): Promise<T> {
  for (let round = 1; ; round++) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Conflict) {
        if (round >= tries) throw error;
      } else {
        if (!isConflict(error) || round >= busyTries) throw error;
        await setTimeout(Math.min(PAUSE * round, LONGEST_PAUSE));
      }
    }
  }
}
