import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { systemClock } from './time.ts';
import { backupByHand, restoreByHand } from './upkeep/by-hand.ts';

/** `npm run backup`, and `npm run restore -- [file] [--send]`: both read the same environment as the bot. */
async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const read = readConfig(process.env);
  if (!read.ok) throw new Error(['The configuration needs a look:', ...read.problems].join('\n  - '));
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { send: { type: 'boolean' } } });
  const [what, file] = positionals;
  const now = systemClock.now();
  const lines =
    what === 'restore'
      ? await restoreByHand(read.config, { backup: file ?? null, send: values.send ?? false }, now)
      : await backupByHand(read.config, now);
  process.stdout.write(`${lines.join('\n')}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'That failed'}\n`);
  process.exitCode = 1;
}
