import type { webApi } from '@slack/bolt';
import { type Clock, HOUR, isZone } from '../../time.ts';
import { inTime } from '../in-time.ts';
import type { Log } from '../log.ts';
import { codeOf, failure } from './errors.ts';
import { createRecentCache } from './recent-cache.ts';
import { clean } from './text.ts';

export interface Person {
  /** Display name, else real name; null when Slack does not tell. */
  readonly name: string | null;
  /** IANA zone. */
  readonly zone: string | null;
  /** BCP 47. */
  readonly locale: string | null;
  readonly captain: boolean;
}

const UNKNOWN: Person = { name: null, zone: null, locale: null, captain: false };
/** Travellers change their zone, so nothing is believed for longer than this. */
const FRESH = HOUR / 2;
const MOST = 5_000;
/** Milliseconds: a dialogue must open within 3 s of the click, so a slow look-up is done without. */
const HURRY = 1_200;

export interface PeopleParts {
  readonly client: webApi.WebClient;
  /** The workspace that the bot is in; empty before it is known. */
  readonly team: () => string;
  readonly clock: Clock;
  readonly log: Log;
  /** The bot token is refused. */
  readonly refused: (code: string) => void;
}

/** Looks people up in `users.info`, remembering a bounded number of them. Never rejects: without an answer the person is simply unknown. */
export function createPeople({ client, team, clock, log, refused }: PeopleParts): (user: string) => Promise<Person> {
  const known = createRecentCache<Promise<Person | null>>(clock, MOST, FRESH);

  async function ask(user: string): Promise<Person | null> {
    try {
      const { user: found } = await client.users.info({ user, include_locale: true });
      if (!found) return null;
      const name = clean(found.profile?.display_name || found.profile?.real_name || found.real_name || '').trim();
      return {
        name: name || null,
        zone: found.tz && isZone(found.tz) ? found.tz : null,
        locale: found.locale ?? null,
        captain: (found.is_admin === true || found.is_owner === true) && belongs(found, team()),
      };
    } catch (error) {
      const why = failure(error);
      if (why.kind === 'fatal') refused(why.code);
      log.warn({ platform: 'slack', code: codeOf(error) }, 'a person could not be looked up');
      return null;
    }
  }

  function remember(user: string): Promise<Person | null> {
    const person = ask(user);
    known.set(user, person);
    void person.then((found) => {
      if (found === null) known.drop(user, person);
    });
    return person;
  }

  return async (user) => {
    const person = known.get(user) ?? remember(user);
    return (await inTime(person, HURRY)) ?? UNKNOWN;
  };
}

/** A shared channel brings people of other workspaces along, and what they are there they are not here. In an organisation a person belongs to several. */
function belongs(
  user: { readonly team_id?: string; readonly enterprise_user?: { readonly teams?: readonly string[] } },
  team: string,
): boolean {
  return user.team_id === team || (user.enterprise_user?.teams?.includes(team) ?? false);
}
