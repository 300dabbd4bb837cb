import { schedule } from 'node-cron';
import { inTime } from '../adapters/in-time.ts';
import type { Log } from '../adapters/log.ts';
import type { SqliteStore } from '../store/sqlite.ts';
import type { Shelf } from '../store/sqlite-backup.ts';
import { type Clock, DAY, type Instant } from '../time.ts';

/** Work that is done once a day. */
export interface DailyJob {
  /** Under this name the database remembers when it was done last. */
  readonly name: string;
  /** Does it and logs what it did; a rejection is logged by its name and tried again the next night. */
  run(log: Log): Promise<void>;
}

export interface NightlyParts {
  readonly notes: Pick<SqliteStore, 'note' | 'setNote'>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Nightly {
  /** Does now, one after the other, what was not done within the last day. Never rejects. */
  catchUp(): Promise<void>;
  /** Plans nothing more; resolves when the work under way is done, or after 5 s. */
  stop(): Promise<void>;
}

/** 04:10 UTC: few runs are reported then, and in the zones where it is evening the bedtime's messages are still to come or out. */
const CALM = '10 4 * * *';
/** Milliseconds that the end waits for work under way; what it leaves half done is done again. */
const PATIENCE = 5_000;

/** Runs the jobs in their order every night, and at once what the last nights missed. `clock` is the machine's own, which node-cron reads too. */
export function startNightly(jobs: readonly DailyJob[], parts: NightlyParts): Nightly {
  const { log } = parts;
  let running: Promise<void> = Promise.resolve();
  let stopping = false;
  const after = (work: () => Promise<void>) => {
    running = running.then(() => (stopping ? undefined : work()));
    return running;
  };
  const night = () => after(async () => void (await runAll(jobs, parts)));
  const catchUp = () => after(async () => runAll(await overdue(jobs, parts), parts));

  const quiet = {
    info: () => {},
    debug: () => {},
    warn: () => {},
    error: () => log.error({}, 'A night was not planned'),
  };
  const task = schedule(CALM, night, { timezone: 'UTC', suppressMissedWarning: true, logger: quiet });
  // A night that comes late, after the machine slept or on a busy one, is 'missed' to cron and still a night to us.
  task.on('execution:missed', () => void catchUp());
  void catchUp();
  return {
    catchUp,
    stop: async () => {
      stopping = true;
      await task.destroy();
      await inTime(running, PATIENCE);
    },
  };
}

async function runAll(jobs: readonly DailyJob[], { notes, clock, log }: NightlyParts): Promise<void> {
  for (const job of jobs) {
    try {
      await job.run(log);
      await notes.setNote(noteOf(job), String(clock.now()));
    } catch (error) {
      log.error({ err: error, job: job.name }, 'A daily job failed');
    }
  }
}

/** Jobs whose last time is more than a day ago, was never, or lies in a future that the clock was set back from. */
async function overdue(jobs: readonly DailyJob[], { notes, clock, log }: NightlyParts): Promise<readonly DailyJob[]> {
  try {
    const last = await Promise.all(jobs.map((job) => notes.note(noteOf(job))));
    return jobs.filter((_, index) => isOver(last[index] ?? null, clock.now()));
  } catch (error) {
    log.error({ err: error }, 'The daily jobs cannot be looked up');
    return [];
  }
}

function isOver(last: string | null, now: Instant): boolean {
  return last === null || Math.abs(now - Number(last)) > DAY;
}

const noteOf = (job: DailyJob) => `daily:${job.name}`;

/** A copy of the database a day. */
export function dailyBackup(store: Pick<SqliteStore, 'backup'>, shelf: Shelf, clock: Clock): DailyJob {
  return {
    name: 'backup',
    run: async (log) => {
      const copy = await store.backup(shelf, clock.now());
      if (copy !== null) log.info({ keep: shelf.keep }, 'The database was backed up');
    },
  };
}

/** 24 months, none of which are longer than this. */
const KEPT = 731 * DAY;

/** The end of what is old. Counts of rows are logged, and nothing else. */
export function dailyRetention(store: Pick<SqliteStore, 'dropOld'>, clock: Clock): DailyJob {
  return {
    name: 'retention',
    run: async (log) => {
      const { runs, plans, nudges, mornings } = await store.dropOld(clock.now() - KEPT);
      log.info({ runs, plans, nudges, mornings }, 'What was older than 24 months was removed');
    },
  };
}
