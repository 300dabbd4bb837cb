/** A token bucket: so many messages a second, and at most `burst` at once. */
export interface Budget {
  readonly perSecond: number;
  readonly burst: number;
}

export interface PlatformBudget {
  /** The bot's token, over all its clubs. */
  readonly token: Budget;
  /** One workspace, where each has a token or a limit of its own: the first `segments` parts of an owner's id name it. */
  readonly tenant: (Budget & { readonly segments: number }) | null;
  /** One conversation. */
  readonly conversation: Budget | null;
}

/**
 * Discord: 50 requests/s a bot, of which 5 stay free for answers to people; its finer buckets come in headers, never from here.
 * Slack: chat.postMessage 1/s a channel and several hundred messages a minute a workspace.
 */
export const budgets: Readonly<Record<string, PlatformBudget>> = {
  discord: { token: { perSecond: 45, burst: 45 }, tenant: null, conversation: null },
  slack: {
    token: { perSecond: 50, burst: 50 },
    tenant: { perSecond: 4, burst: 8, segments: 2 },
    conversation: { perSecond: 1, burst: 1 },
  },
  playground: { token: { perSecond: 500, burst: 500 }, tenant: null, conversation: null },
};

/** For a platform without limits that we know of. */
export const carefulBudget: PlatformBudget = { token: { perSecond: 20, burst: 20 }, tenant: null, conversation: null };
