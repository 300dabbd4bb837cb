import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: { start: string } };
/** What `npm start` runs, from any other folder. */
const started = scripts.start
  .split(' ')
  .slice(1)
  .map((part) => part.replace(/^(?:\.\/)?src\//, `${root}src/`));

/** None outlives this process, whatever ends it. */
const alive = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of alive) child.kill('SIGKILL');
});

export interface Bot {
  readonly pid: number;
  /** Resolves at the start's last word; never when the process ends before. */
  readonly ready: Promise<void>;
  /** Resolves with the exit code or the signal's name. */
  readonly gone: Promise<number | string>;
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | string>;
}

/** The real process in `folder`, away from the repository, whose .env may hold real tokens. */
export function startBot(folder: string, env: Readonly<Record<string, string>>): Bot {
  const child = spawn(process.execPath, started, {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'info', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = ended(child);
  const end = (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    return gone;
  };
  return {
    pid: child.pid ?? 0,
    ready: said(child, '"msg":"Ready"'),
    gone,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  };
}

async function ended(child: ChildProcess): Promise<number | string> {
  alive.add(child);
  const [code, signal] = await once(child, 'exit');
  alive.delete(child);
  return code ?? signal;
}

function said(child: ChildProcess, words: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let heard = '';
  child.stdout?.on('data', (chunk) => {
    heard = (heard + chunk).slice(-10_000);
    if (heard.includes(words)) resolve();
  });
  return promise;
}
