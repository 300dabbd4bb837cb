import Sqlite from 'better-sqlite3';
import { better, defineQueue, defineWorker, JobStatus } from 'plainjob';

// node plainjob.mjs <file> <jobs> <synchronous>: how many jobs that do nothing are drained a second, printed.
const [file, jobs, synchronous] = process.argv.slice(2);
const sqlite = new Sqlite(file);
const quiet = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} };
const queue = defineQueue({ connection: better(sqlite), logger: quiet });
// It sets a level of its own when it opens.
sqlite.pragma(`synchronous = ${synchronous}`);
sqlite.transaction(() => {
  for (let job = 0; job < Number(jobs); job++) queue.add('nothing', { job });
})();

let done = 0;
const { promise, resolve } = Promise.withResolvers();
const worker = defineWorker(
  'nothing',
  async () => {
    done += 1;
    if (done === Number(jobs)) resolve();
  },
  { queue, logger: quiet },
);
const began = performance.now();
const working = worker.start();
await promise;
await worker.stop();
await working;
const seconds = (performance.now() - began) / 1000;
if (queue.countJobs({ status: JobStatus.Done }) !== Number(jobs)) throw new Error('jobs were left');
queue.close();
process.stdout.write(`${Number(jobs) / seconds}\n`);
