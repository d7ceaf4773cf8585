import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // The slow files wait for an engine and for servers in real time: more of them than there are processors run side by side.
    maxWorkers: availableParallelism() + 1,
  },
})
