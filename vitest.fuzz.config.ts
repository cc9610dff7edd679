import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/fuzz/**/*.test.ts'],
    testTimeout: 900_000,
    // Papa Parse tells of it once a file; every other damaged one has it.
    onConsoleLog: (log) => !log.includes('Duplicate headers'),
  },
});
