/** A token bucket: so many messages a second, and at most `burst` at once. */
export interface Budget {
  readonly perSecond: number;
  readonly burst: number;
}

export interface PlatformBudget {
  /** Messages on their way at a time: enough to fill what the platform takes, few enough that what is due first is still claimed first. */
  readonly lane: number;
  /** The bot's token, over all its clubs; null where the adapter paces every request itself. */
  readonly token: Budget | null;
  /**
   * One workspace, where each has a token or a limit of its own: the first `segments` parts of an owner's id name it. With `underWay` messages that are
   * not answered yet it gets no further one, so that several that hang leave room in the lane for everybody else.
   */
  readonly tenant: (Budget & { readonly segments: number; readonly underWay: number }) | null;
  /** One conversation. */
  readonly conversation: Budget | null;
}

/**
 * Discord: 50 requests/s a bot, whatever they are for: only the adapter sees them all (pace.ts); its finer buckets come in headers, never from here.
 * Slack: chat.postMessage 1/s a channel and several hundred messages a minute a workspace.
 */
export const budgets: Readonly<Record<string, PlatformBudget>> = {
  discord: { lane: 24, token: null, tenant: null, conversation: null },
  slack: {
    lane: 96,
    token: { perSecond: 50, burst: 50 },
    tenant: { perSecond: 4, burst: 8, segments: 2, underWay: 8 },
    conversation: { perSecond: 1, burst: 1 },
  },
  playground: { lane: 24, token: { perSecond: 500, burst: 500 }, tenant: null, conversation: null },
};

/** For a platform without limits that we know of. */
export const carefulBudget: PlatformBudget = {
  lane: 8,
  token: { perSecond: 20, burst: 20 },
  tenant: null,
  conversation: null,
};
