import { webApi } from '@slack/bolt';
import type { SendResult } from '../messenger.ts';
import { networkCode, neverConnected } from '../network.ts';

/** Why a call failed, as far as the sender needs to know. `fatal`: the token itself is refused, so nothing else will work either. */
export type Failure = Exclude<SendResult, { kind: 'delivered' }> | { readonly kind: 'fatal'; readonly code: string };

/** Milliseconds to wait when Slack does not name a time itself. */
const RETRY = { soon: 5_000, limited: 60_000, suspended: 10 * 60_000 } as const;

/**
 * Slack's error codes that are not simply a refusal of this one message (method pages of docs.slack.dev).
 * `closed` can be mended by somebody (the runner, or an admin who opens the app's messages tab); `gone` cannot, short of joining again.
 */
const codes: Readonly<Record<string, Exclude<Failure['kind'], 'delivered'> | keyof typeof RETRY>> = {
  // account_inactive speaks of the token's own account: the app was removed or the workspace closed.
  account_inactive: 'fatal',
  invalid_auth: 'fatal',
  not_authed: 'fatal',
  team_disabled: 'fatal',
  token_expired: 'fatal',
  token_revoked: 'fatal',
  user_removed_from_team: 'fatal',

  cannot_dm_bot: 'closed',
  messages_tab_disabled: 'closed',
  restricted_action: 'closed',
  user_not_visible: 'closed',

  cannot_reply_to_message: 'gone',
  cant_update_message: 'gone',
  channel_is_archived: 'gone',
  channel_not_found: 'gone',
  edit_window_closed: 'gone',
  is_archived: 'gone',
  message_not_found: 'gone',
  not_in_channel: 'gone',
  restricted_action_non_threadable_channel: 'gone',
  restricted_action_read_only_channel: 'gone',
  user_disabled: 'gone',
  user_not_found: 'gone',
  users_not_found: 'gone',

  accesslimited: 'limited',
  ekm_access_denied: 'suspended',
  message_limit_exceeded: 'suspended',
  org_login_required: 'suspended',
  rate_limited: 'limited',
  ratelimited: 'limited',
  request_timeout: 'soon',
  service_unavailable: 'soon',
  team_added_to_org: 'soon',

  // "It's possible some aspect of the operation succeeded before the error was raised."
  fatal_error: 'unknown',
  internal_error: 'unknown',
};

/** What a rejected Web API call means for the message it carried. */
export function failure(error: unknown): Failure {
  if (error instanceof webApi.WebAPIRateLimitedError) return { kind: 'limited', afterMs: error.retryAfter * 1000 };
  // A 429 without Retry-After reaches us as a plain Error of the SDK.
  if (error instanceof Error && error.message.startsWith('Retry header'))
    return { kind: 'limited', afterMs: RETRY.limited };
  if (error instanceof webApi.WebAPIRequestError)
    return neverConnected(error) ? { kind: 'retry', afterMs: RETRY.soon } : { kind: 'unknown' };
  if (error instanceof webApi.WebAPIHTTPError)
    return error.statusCode >= 500 ? { kind: 'unknown' } : { kind: 'refused', code: `http_${error.statusCode}` };
  if (!(error instanceof webApi.WebAPIPlatformError)) return { kind: 'unknown' };
  const code = codeOf(error);
  const kind = codes[code];
  if (kind === undefined) return code === 'unreadable' ? { kind: 'unknown' } : { kind: 'refused', code };
  switch (kind) {
    case 'limited':
      return { kind: 'limited', afterMs: RETRY.limited };
    case 'soon':
    case 'suspended':
      return { kind: 'retry', afterMs: RETRY[kind] };
    case 'retry':
      return { kind: 'retry', afterMs: RETRY.soon };
    case 'fatal':
    case 'refused':
      return { kind, code };
    case 'closed':
    case 'gone':
    case 'unknown':
      return { kind };
  }
}

/** True when Slack, or our own queue on its behalf, refused a call for its rate. */
export function isRateLimit(error: unknown): boolean {
  return error instanceof webApi.WebAPIRateLimitedError || /^rate_?limited$/.test(codeOf(error));
}

/** A short code for logs: Slack's own, or the kind of error. Never a message, which may hold a person's text. */
export function codeOf(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) {
    // An answer that is no JSON arrives as its whole body in `error`.
    return /^[a-z][a-z0-9_]{1,60}$/.test(String(error.data.error)) ? String(error.data.error) : 'unreadable';
  }
  if (error instanceof webApi.WebAPIHTTPError) return `http_${error.statusCode}`;
  if (error instanceof webApi.WebAPIRateLimitedError) return 'rate_limited';
  if (error instanceof webApi.WebAPIRequestError) return networkCode(error) ?? 'request_failed';
  return error instanceof Error ? (networkCode(error) ?? error.name) : 'unknown';
}

/** True when Slack refuses the blocks of a message, a picture that is not ready yet among them. */
export function refusesBlocks(error: unknown): boolean {
  return ['invalid_blocks', 'invalid_blocks_format', 'slack_file_not_found', 'no_permission'].includes(codeOf(error));
}
