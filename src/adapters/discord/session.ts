import type { Log } from '../log.ts';
import { expected } from './answer.ts';
import { codeOf, tokenRefused } from './errors.ts';

/** Whether the token is good and the gateway may be had. */
export interface Session {
  usable(): boolean;
  setStarted(started: boolean): void;
  /** Discord refuses the token. */
  refused(): void;
  /** Nothing works any more. */
  end(code: string): void;
}

/** `onFatal` is called once, and only after a start that worked. */
export function createSession({
  log,
  onFatal,
}: {
  readonly log: Log;
  readonly onFatal: (code: string) => void;
}): Session {
  let usable = true;
  let started = false;
  function end(code: string): void {
    if (!usable) return;
    usable = false;
    // A start that fails rejects: whoever started us knows already.
    if (started) onFatal(code);
  }
  return {
    usable: () => usable,
    setStarted: (now) => {
      started = now;
    },
    refused() {
      if (usable) log.error({ platform: 'discord' }, 'Discord refuses the token: set a new DISCORD_TOKEN and restart');
      end('token-refused');
    },
    end,
  };
}

/** What is under way. Nothing that goes wrong for one person may end the process or reach another. */
export interface Work {
  track(work: Promise<void>, what: string): void;
  done(): Promise<unknown>;
}

export function createWork(log: Log, session: Session): Work {
  const underWay = new Set<Promise<void>>();
  return {
    track(work, what) {
      const settled = work.catch((error: unknown) => {
        if (tokenRefused(error)) return session.refused();
        const meta = { what, code: codeOf(error) };
        if (expected(error)) return log.info(meta, 'an interaction was over before it could be answered');
        log.error(meta, 'an event failed');
      });
      underWay.add(settled);
      void settled.then(() => underWay.delete(settled));
    },
    done: () => Promise.all(underWay),
  };
}
