import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/web/build-web-application.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
