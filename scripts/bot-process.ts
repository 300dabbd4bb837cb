import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

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

/** The real process (src/main.ts, or what `args` say) in `folder`, away from the repository, whose .env may hold real tokens. */
export function startBot(folder: string, env: Readonly<Record<string, string>>, args: readonly string[] = [main]): Bot {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'info', NODE_COMPILE_CACHE: `${folder}/compiled`, ...env },
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

/** Loads the program once and ends in good order, so that what Node compiled is kept for the lives that are killed. */
export async function compile(folder: string): Promise<void> {
  const child = spawn(process.execPath, [main], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: 'none', NODE_COMPILE_CACHE: `${folder}/compiled` },
    stdio: 'ignore',
  });
  await once(child, 'exit');
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
