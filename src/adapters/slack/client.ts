import { type Logger, LogLevel, webApi } from '@slack/bolt';
import type { Log } from '../log.ts';

/** Milliseconds to wait for one answer of Slack. */
export const PATIENCE = 10_000;

/**
 * Options for every Slack client. No retries: the outbox above decides, and a post repeated by the SDK would arrive twice. A fresh object each time,
 * because the SDK writes into it; never `headers`, which the SDK shares between tokens.
 */
export function clientOptions(apiUrl: string, log: Log): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    timeout: PATIENCE,
    rejectRateLimitedCalls: true,
    logger: quietLogger(log),
  };
}

export function createClient(token: string, apiUrl: string, log: Log): webApi.WebClient {
  return new webApi.WebClient(token, clientOptions(apiUrl, log));
}

/** The SDK's log lines hold request bodies and answers, so only their level passes; what matters is logged by name where it is handled. */
export function quietLogger(log: Log): Logger {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: () => log.info({ platform: 'slack' }, 'the Slack SDK warned'),
    error: () => log.warn({ platform: 'slack' }, 'the Slack SDK reported an error'),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  };
}
