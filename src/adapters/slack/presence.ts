import type { webApi } from '@slack/bolt';
import type { Inbound } from '../messenger.ts';
import { failure } from './errors.ts';
import type { Session, Workspace } from './session.ts';

/** What is remembered by name: of a token that is refused, Slack does not say whose it was. */
export interface Notes {
  get(name: string): Promise<string | null>;
  set(name: string, value: string): Promise<void>;
}

const NOTE = 'slack-team';
/** The app was taken out of the workspace. A token that Slack never knew (invalid_auth) may be a slip of the operator's. */
const takenOut: ReadonlySet<string> = new Set(['account_inactive', 'token_revoked']);

/** Whether the app is still in its workspace. */
export interface Presence {
  /** At a start and at every reconnect: a removal that nobody heard is a refused token. Rejects as `auth.test` does. */
  enter(): Promise<void>;
  /** Slack refused the bot's token with this code. */
  lost(code: string): Promise<void>;
}

export function createPresence(
  client: webApi.WebClient,
  session: Session,
  { inbound, notes }: { readonly inbound: Inbound; readonly notes: Notes },
): Presence {
  async function lost(code: string): Promise<void> {
    const team = takenOut.has(code) ? await notes.get(NOTE) : null;
    if (team !== null) await inbound.clubGone(`slack:${team}`);
  }
  return {
    lost,
    async enter() {
      try {
        const workspace = workspaceOf(await client.auth.test());
        session.enter(workspace);
        await notes.set(NOTE, workspace.team);
        await inbound.clubsHere([`slack:${workspace.team}`]);
      } catch (error) {
        const why = failure(error);
        if (why.kind === 'fatal') await lost(why.code);
        throw error;
      }
    },
  };
}

function workspaceOf({ team_id, bot_id, user_id }: webApi.AuthTestResponse): Workspace {
  if (!team_id || !user_id) throw new Error('auth.test named no workspace');
  return { team: team_id, botId: bot_id ?? '', botUserId: user_id };
}
