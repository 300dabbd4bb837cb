import { setTimeout as wait } from 'node:timers/promises';
import type { FakeUser } from '../../test/fakes/discord.ts';
import type { Bot } from '../bot-process.ts';
import type { Kill, Point } from './kills.ts';
import type { Platforms } from './members.ts';

const post = /^POST \/channels\/\d+\/messages$/;

interface Scene {
  readonly platforms: Platforms;
  readonly bot: Bot;
  /** Who reports a run. */
  readonly reporter: FakeUser;
}

type Moment = (scene: Scene, kill: Kill) => Promise<unknown>;

/** Each resolves when the bot is to be killed. Which request it is on its way with is known to the double, so the bot needs no hooks. */
export const moments: Readonly<Record<Exclude<Point, 'migration'>, Moment>> = {
  start: (_, { ms }) => wait(ms),
  'before-claim': ({ platforms }) => platforms.discord.next(/^GET \/gateway\/bot$/),
  opening: atDiscord(/^POST \/users\/@me\/channels$/, 'hang'),
  claimed: atDiscord(post, 'hang'),
  sent: atDiscord(post, 'stored-then-hang'),
  sending: async ({ platforms }, { ms }) => {
    await platforms.discord.next(post);
    await wait(ms);
  },
  acknowledged: async ({ platforms: { discord }, bot, reporter }, { ms }) => {
    await bot.ready;
    const acknowledged = discord.next(/^POST \/interactions\/.*\/callback$/);
    void discord.slash({
      user: reporter,
      guild: null,
      command: 'finished-run',
      options: { type: 'easy', duration: '40min' },
    });
    await acknowledged;
    await wait(ms);
  },
  'claimed-slack': atSlack('hang'),
  'sent-slack': atSlack('stored-then-hang'),
};

/** At the nth request of that kind, which is not answered any more. */
function atDiscord(route: RegExp, how: 'hang' | 'stored-then-hang'): Moment {
  return async ({ platforms: { discord } }, { nth }) => {
    for (let before = 1; before < nth; before++) await discord.next(route);
    discord.fail(route, 1, how);
    await discord.next(route);
  };
}

function atSlack(how: 'hang' | 'stored-then-hang'): Moment {
  return async ({ platforms: { slack } }, { nth }) => {
    for (let before = 1; before < nth; before++) await slack.next('chat.postMessage');
    slack.fail('chat.postMessage', 1, how);
    await slack.next('chat.postMessage');
  };
}
