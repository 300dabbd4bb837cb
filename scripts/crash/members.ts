import { SnowflakeUtil } from 'discord.js';
import { type Instant, systemClock, type Zone } from '../../src/time.ts';
import { openClubLife } from '../../test/fakes/club-life.ts';
import { type FakeDiscord, type FakeUser, startFakeDiscord } from '../../test/fakes/discord.ts';
import { type FakeSlack, startFakeSlack } from '../../test/fakes/slack.ts';

/** A runner at one of the doubles. */
export interface Member {
  /** Like 'discord:<user>'. */
  readonly id: string;
  /** When the messages came that are in the conversation with the bot. */
  arrived(): readonly Instant[];
}

/** Both platforms, and what a bot needs to know of them. */
export interface Platforms {
  readonly discord: FakeDiscord;
  readonly slack: FakeSlack;
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** With `lookUp` false Discord's history shows nothing, so that only the nonce protects from a double. */
export async function openPlatforms(lookUp: boolean): Promise<Platforms> {
  const now = () => systemClock.now();
  const discord = await startFakeDiscord({ now, history: lookUp });
  const slack = await startFakeSlack({ now });
  return {
    discord,
    slack,
    env: {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.url,
    },
    stop: async () => void (await Promise.all([discord.stop(), slack.stop()])),
  };
}

export function onDiscord({ discord }: Platforms, user: FakeUser): Member {
  return {
    id: `discord:${user.id}`,
    arrived: () => discord.dms(user).map(({ id }) => SnowflakeUtil.timestampFrom(id)),
  };
}

export function onSlack({ slack }: Platforms, name: string): Member {
  const user = slack.user(name);
  return {
    id: `slack:${slack.team}:${user.id}`,
    // Slack dates by the second; no window here begins or ends within that.
    arrived: () => slack.dms(user).map(({ ts }) => Math.floor(Number(ts)) * 1000),
  };
}

/** Writes the file as a bot leaves it whose platforms take nothing: each of `runs` has reported a run and hears of it later; `others` have told where they live. */
export async function writeClub(file: string, runs: readonly Member[], others: readonly Member[]): Promise<void> {
  const life = await openClubLife(systemClock.now(), `file:${file}`);
  life.messenger.answer(() => ({ kind: 'limited', afterMs: 1_000 }));
  const zone = zoneAtNoon(systemClock.now());
  const say = ({ id }: Member, line: string) =>
    life.app.handle({
      id: `before-${id}`,
      runner: { id, name: 'Runner', zone, locale: null },
      club: null,
      said: { kind: 'line', line },
      message: null,
    });
  for (const member of runs) await (await say(member, 'finished-run easy 40min')).later;
  for (const member of others) await (await say(member, `recovery-profile zone ${zone}`)).later;
  await life.app.stop();
  await life.store.close();
}

/** Where it is about noon: nobody's night holds a message back, whenever this runs. */
function zoneAtNoon(now: Instant): Zone {
  const ahead = 12 - new Date(now).getUTCHours();
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
