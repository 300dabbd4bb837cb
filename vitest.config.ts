import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Whoever waits for something waits as long as the test may take: how busy the machine is decides nothing.
    expect: { poll: { timeout: 19_000 } },
    // Processes, not threads: the native addons (SQLite, the pictures) do not outlive a worker thread well.
    pool: 'forks',
    maxWorkers: '100%',
  },
});
