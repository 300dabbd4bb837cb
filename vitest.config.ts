import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Processes, not threads: the native addons (SQLite, the pictures) do not outlive a worker thread well.
    pool: 'forks',
    maxWorkers: '100%',
  },
});
