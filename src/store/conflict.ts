/** Somebody else changed what a decision was based on: it is made again on what is stored now. */
export class Conflict extends Error {
  constructor() {
    super('The stored state changed while deciding');
    this.name = 'Conflict';
  }
}

/** Enough for several replicas at one runner; more means that something is wrong, and it is better said. */
const tries = 6;

/** Runs `work` again while it ends in a conflict of ours or of the database's own. */
export async function retried<T>(isConflict: (error: unknown) => boolean, work: () => Promise<T>): Promise<T> {
  for (let round = 1; ; round++) {
    try {
      return await work();
    } catch (error) {
      const again = error instanceof Conflict || isConflict(error);
      if (!again || round === tries) throw error;
    }
  }
}
