import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Threads start faster than processes; nothing here holds global state that a process would have to keep apart.
    pool: 'threads',
    maxWorkers: '100%',
  },
});
