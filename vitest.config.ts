import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/fuzz/**'],
    environment: 'node',
    // What takes a second alone takes many on a machine that does other things as well.
    testTimeout: 30_000,
  },
});
