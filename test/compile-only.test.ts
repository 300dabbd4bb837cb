import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

it('compiles every adapter for the installation, and opens, says and needs nothing', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'compile-only-'));
  const env = { PATH: process.env.PATH, NODE_COMPILE_CACHE: join(folder, 'compiled'), DATABASE_URL: 'nonsense' };
  const said = execFileSync(process.execPath, [main, '--compile-only'], { cwd: folder, env, encoding: 'utf8' });
  expect(said).toBe('');
  expect(readdirSync(folder)).toEqual(['compiled']);
  const [runtime = ''] = readdirSync(join(folder, 'compiled'));
  // Without the SDKs of both platforms there are some 1,300 files.
  expect(readdirSync(join(folder, 'compiled', runtime)).length).toBeGreaterThan(2_000);
});
