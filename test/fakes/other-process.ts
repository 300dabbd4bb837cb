import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/** Another process, with `openSqlite` and `Sqlite` at hand, that lives until the test is over, it is killed or ends itself. Resolves when the script says its first word. */
export async function otherProcess(script: string): Promise<ChildProcess> {
  const store = new URL('../../src/store/sqlite.ts', import.meta.url).href;
  const sqlite = import.meta.resolve('better-sqlite3');
  const whole = `import { openSqlite } from '${store}'; import Sqlite from '${sqlite}'; setInterval(() => {}, 1e6); ${script}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', whole], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

/** Another coach on this file. */
export const otherCoach = (file: string) => otherProcess(`await openSqlite('file:${file}'); console.log('open');`);

export async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
