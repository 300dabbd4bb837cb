import type { Command } from '../../command.ts';
import { label } from './text.ts';

export interface ManifestOptions {
  /** Origin of the public address for HTTP mode, 'https://coach.example.org'; null for Socket Mode. */
  readonly url: string | null;
}

/**
 * What the app may do, and no more:
 * commands (hear slash commands), chat:write (answer and nudge), im:write (open direct messages), im:history (find a nudge of which the answer was lost,
 * so that it is not sent twice), users:read (time zone, display name, who is an admin), files:write (pictures, the data export).
 * Not asked for: channels:join and chat:write.public, because a captain invites the bot into the one channel that it shall write to; channels:history,
 * because it would let the bot read what the club talks about. Its price: a summary of which the answer was lost may be posted a second time.
 */
const scopes = ['commands', 'chat:write', 'im:write', 'im:history', 'users:read', 'files:write'] as const;

/** Slack's limits for manifests (manifest schema 1.0.0 and 'Slash commands'). */
const most = { commands: 50, description: 2000, usage: 1000, name: 35, short: 140 } as const;

/** The app manifest for these commands, to paste at api.slack.com/apps. Throws when there are more commands than Slack takes. */
export function slackManifest(commands: readonly Command[], options: ManifestOptions): object {
  if (commands.length > most.commands) throw new Error(`Slack takes ${most.commands} commands, not ${commands.length}`);
  const request = options.url === null ? null : `${options.url.replace(/\/+$/, '')}/slack/events`;
  const url = request === null ? {} : { url: request };
  const requestUrl = request === null ? {} : { request_url: request };
  return {
    _metadata: { major_version: 1, minor_version: 1 },
    display_information: {
      name: label('Recovery Coach', most.name),
      description: label('The coach at the tub: what to do after a run, and when.', most.short),
      background_color: '#1f4e5f',
    },
    features: {
      // Buttons and commands are the whole conversation: the messages tab must be open for nudges, but typing into it leads nowhere.
      app_home: { home_tab_enabled: false, messages_tab_enabled: true, messages_tab_read_only_enabled: true },
      bot_user: { display_name: 'Recovery Coach', always_online: true },
      slash_commands: commands.map((command) => ({
        command: `/${command.name}`,
        ...url,
        description: label(command.summary, most.description),
        ...(command.usage ? { usage_hint: label(command.usage, most.usage) } : {}),
        // Channels and people arrive as ids, so that a captain can name the summary's channel.
        should_escape: true,
      })),
    },
    oauth_config: { scopes: { bot: [...scopes] } },
    settings: {
      event_subscriptions: { ...requestUrl, bot_events: ['app_uninstalled', 'tokens_revoked'] },
      interactivity: { is_enabled: true, ...requestUrl },
      org_deploy_enabled: false,
      socket_mode_enabled: request === null,
      token_rotation_enabled: false,
    },
  };
}
