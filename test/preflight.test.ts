import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hourIn, inspect } from '../src/preflight.mjs';

const fresh = { node: '26.10.0', temporal: true, zoneData: '2026c', hourIn };

describe('the preflight', () => {
  it('says nothing on this runtime, whose zone data knows 2026', () => {
    const script = fileURLToPath(new URL('../src/preflight.mjs', import.meta.url));
    expect(execFileSync(process.execPath, ['--import', script, '-p', '1'], { encoding: 'utf8', stdio: 'pipe' })).toBe(
      '1\n',
    );
    expect(inspect(fresh)).toEqual({ stop: null, warning: null });
  });

  it.each(['14.21.3', '20.20.2', '25.9.0', 'x'])('stops Node %s with a way out', (node) => {
    const { stop } = inspect({ ...fresh, node, temporal: false });
    expect(stop).toContain(node);
    expect(stop).toContain('npm ci');
    expect(stop).toContain('install Node 26');
  });

  it('stops a Node 26 that was built without Temporal', () => {
    expect(inspect({ ...fresh, temporal: false }).stop).toContain('without Temporal');
  });

  it('warns of zone data that has a fact of 2026 wrong, and names the zones', () => {
    const old = (zone: string, at: number) => (zone === 'America/Vancouver' ? 4 : hourIn(zone, at));
    const { stop, warning } = inspect({ ...fresh, zoneData: '2025c', hourIn: old });
    expect(stop).toBeNull();
    expect(warning).toContain('2025c');
    expect(warning).toContain('America/Vancouver');
    expect(warning).not.toContain('Chisinau');
  });

  it('warns when the runtime knows no zones at all', () => {
    expect(inspect({ ...fresh, zoneData: undefined, hourIn: () => null }).warning).toContain('Europe/Chisinau');
    expect(hourIn('Mars/Olympus', 0)).toBeNull();
  });
});
