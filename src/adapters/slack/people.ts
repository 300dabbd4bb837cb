import type { webApi } from '@slack/bolt';
import { type Clock, HOUR, isZone } from '../../time.ts';
import { inTime } from '../in-time.ts';
import type { Log } from '../log.ts';
import { codeOf } from './errors.ts';
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

/** Looks people up in `users.info`, remembering a bounded number of them. Never rejects: without an answer the person is simply unknown. */
export function createPeople(client: webApi.WebClient, clock: Clock, log: Log): (user: string) => Promise<Person> {
  const known = new Map<string, { readonly person: Promise<Person | null>; readonly at: number }>();

  async function ask(user: string): Promise<Person | null> {
    try {
      const { user: found } = await client.users.info({ user, include_locale: true });
      if (!found) return null;
      const name = clean(found.profile?.display_name || found.profile?.real_name || found.real_name || '').trim();
      return {
        name: name || null,
        zone: found.tz && isZone(found.tz) ? found.tz : null,
        locale: found.locale ?? null,
        captain: found.is_admin === true || found.is_owner === true,
      };
    } catch (error) {
      log.warn({ platform: 'slack', code: codeOf(error) }, 'a person could not be looked up');
      return null;
    }
  }

  return async (user) => {
    const now = clock.now();
    const entry = known.get(user);
    const fresh = entry !== undefined && now - entry.at >= 0 && now - entry.at < FRESH;
    const person = fresh ? entry.person : ask(user);
    if (!fresh) {
      known.delete(user);
      known.set(user, { person, at: now });
      const [oldest] = known.keys();
      if (known.size > MOST && oldest !== undefined) known.delete(oldest);
      void person.then((found) => {
        if (found === null && known.get(user)?.person === person) known.delete(user);
      });
    }
    return (await inTime(person, HURRY)) ?? UNKNOWN;
  };
}
