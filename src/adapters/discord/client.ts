import { Client, DefaultRestOptions, GatewayIntentBits, Options, REST, type RESTOptions } from 'discord.js';
import { MINUTE, systemClock } from '../../time.ts';
import { forgetLimitsWhenSetBack } from './clock-set-back.ts';
import { withExactWait } from './exact-wait.ts';
import { noMentions } from './limits.ts';

/** Nothing waits longer than this for one answer of Discord, in milliseconds. */
export const PATIENCE = 10_000;
/** A rate limit longer than this (ms) is not waited for while a person looks at the screen. */
const WORTH_WAITING = 3_000;
/** Warn at every hundredth refused request: 10,000 in 10 minutes get an address banned. */
const INVALID_WARNING = 100;
/** Routes of the sender: there a rate limit is a result, so that the nudge with the earliest deadline goes first. */
const senderRoutes = ['/channels/', '/users/@me/channels'];

/** Milliseconds that the SDK adds to every wait; for one of the whole bot it adds them twice. */
export const SDK_OFFSET = 5;
/** The SDK asks one after the other for direct-message channels, a round trip each; and Discord calls too many at once an abuse (40003). */
const OPENERS = 4;

/**
 * Apart, so that a person's answer never waits behind nudges: `client` hears and sends, `answers` responds to interactions, `openers` open channels.
 */
export interface Clients {
  readonly client: Client;
  readonly answers: REST;
  readonly openers: readonly REST[];
}

/** The SDK with our rules: one intent, no mentions, no retries of its own, small caches. */
export function createClient(apiUrl: string, patience: number): Clients {
  const rest: Partial<RESTOptions> = {
    api: apiUrl.replace(/\/+$/, ''),
    version: '10',
    retries: 0,
    timeout: patience,
    offset: SDK_OFFSET,
    // What Discord counts is paced by us (pace.ts), answers to people it does not count: the SDK's own count would only refuse what Discord takes.
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    makeRequest: withExactWait(DefaultRestOptions.makeRequest),
    invalidRequestWarningInterval: INVALID_WARNING,
    // Without a Retry-After the SDK would repeat at once and for ever.
    rejectOnRateLimit: ({ route, retryAfter }) =>
      senderRoutes.some((start) => route.startsWith(start)) || retryAfter <= 0 || retryAfter > WORTH_WAITING,
  };
  const client: Client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: noMentions,
    enforceNonce: true,
    rest,
    // People's clicks wait until the client is ready, and a click waits 3 s at most: a server in an outage must not hold them up.
    waitGuildTimeout: 1_000,
    closeTimeout: 1_000,
    makeCache: Options.cacheWithLimits({
      ApplicationCommandManager: 0,
      ApplicationEmojiManager: 0,
      AutoModerationRuleManager: 0,
      DMMessageManager: 0,
      EntitlementManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildInviteManager: 0,
      GuildMemberManager: { maxSize: 20, keepOverLimit: (member) => member.id === client.user?.id },
      GuildMessageManager: 0,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      StageInstanceManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 50, keepOverLimit: (user) => user.id === client.user?.id },
      VoiceStateManager: 0,
    }),
  });
  // Each answer has a handler of its own, dead when the token is: swept each minute, or a busy hour would keep them all.
  const answers = new REST({
    ...rest,
    handlerSweepInterval: MINUTE,
  });
  const openers = Array.from({ length: OPENERS }, () => new REST(rest));
  for (const limited of [client.rest, answers, ...openers]) forgetLimitsWhenSetBack(limited, systemClock);
  return { client, answers, openers };
}
