import { parseArgs } from 'node:util';
import { commandsWith } from '../../../commands/index.ts';
import { slackManifest } from './manifest.ts';

/** A manifest completes nothing, so that no book is opened for it. */
const commands = commandsWith({ suggest: () => [] });
/** Prints the manifest: Socket Mode, or HTTP mode with `--http https://your.host`. */
const { values } = parseArgs({ options: { http: { type: 'string' } } });
const url = values.http ?? null;
if (url !== null && !(URL.canParse(url) && new URL(url).protocol === 'https:')) {
  process.stderr.write(
    `Slack calls https addresses only, and "${url}" is none. Try --http https://coach.example.org\n`,
  );
  process.exitCode = 1;
} else {
  process.stdout.write(`${JSON.stringify(slackManifest(commands, { url }), null, 2)}\n`);
}
