import type { Inbound } from '../../src/adapters/messenger.ts';
import type { App } from '../../src/app.ts';

/** Hands requests on to the app of the moment, and knows when everything that follows its answers (nudges that are due, posts rewritten) is done. */
export function followedUp(app: () => App): { inbound: Inbound; done(): Promise<void> } {
  const following: Promise<unknown>[] = [];
  return {
    inbound: {
      async handle(request) {
        const answer = await app().handle(request);
        following.push(answer.later);
        return answer;
      },
      clubGone: (club) => app().clubGone(club),
      clubsHere: (here, all) => app().clubsHere(here, all),
    },
    async done() {
      await Promise.all(following.splice(0));
    },
  };
}
