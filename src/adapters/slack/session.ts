import type { Log } from '../log.ts';
import { codeOf, failure } from './errors.ts';

export interface Workspace {
  readonly team: string;
  readonly botId: string;
  readonly botUserId: string;
}

type State = 'new' | 'started' | 'stopped' | 'refused';

/** Whether the tokens are good, and whose they are. */
export interface Session {
  state(): State;
  set(state: State): void;
  /** Null before the bot token was checked. */
  workspace(): Workspace | null;
  enter(workspace: Workspace): void;
  /** Slack refuses a token. */
  readonly refused: (code: string) => void;
}

/** `onFatal` is called once, with Slack's code. */
export function createSession({
  log,
  onFatal,
}: {
  readonly log: Log;
  readonly onFatal: (code: string) => void;
}): Session {
  let state: State = 'new';
  let workspace: Workspace | null = null;
  return {
    state: () => state,
    set: (next) => {
      state = next;
    },
    workspace: () => workspace,
    enter: (known) => {
      workspace = known;
    },
    refused(code) {
      if (state === 'refused' || state === 'stopped') return;
      state = 'refused';
      log.error(
        { platform: 'slack', code },
        'Slack refuses a token: reinstall the app, set the new tokens and restart',
      );
      onFatal(code);
    },
  };
}

/** What is under way. Nothing that goes wrong for one person may reach another. */
export interface Work {
  track(work: Promise<void>, what: string): Promise<void>;
  done(): Promise<unknown>;
}

export function createWork(log: Log, refused: (code: string) => void): Work {
  const underWay = new Set<Promise<void>>();
  return {
    async track(work, what) {
      const settled = work.catch((error: unknown) => {
        const why = failure(error);
        if (why.kind === 'fatal') refused(why.code);
        log.error({ platform: 'slack', what, code: codeOf(error) }, 'an interaction could not be answered');
      });
      underWay.add(settled);
      await settled;
      underWay.delete(settled);
    },
    done: () => Promise.all(underWay),
  };
}
