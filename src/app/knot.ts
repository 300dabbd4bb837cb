import type { Inbound } from '../adapters/messenger.ts';
import type { App } from '../app.ts';

/** Adapters call the app and the app calls the adapters: this is the knot, tied once. */
export function createKnot(): { readonly app: () => App; readonly inbound: Inbound; readonly tie: (app: App) => void } {
  let tied: App | null = null;
  const app = () => {
    if (!tied) throw new Error('The app is not wired yet');
    return tied;
  };
  return {
    app,
    inbound: {
      handle: (request) => app().handle(request),
      clubGone: (club) => app().clubGone(club),
      clubsHere: (here, all) => app().clubsHere(here, all),
    },
    tie: (made) => {
      tied = made;
    },
  };
}
