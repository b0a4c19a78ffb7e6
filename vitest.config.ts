import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/web/build-web-application.ts'],
    // A folder that is not there: no test codes with the own list of whoever runs it.
    env: { CADRE_HOME: fileURLToPath(new URL('test/no-own-list', import.meta.url)) },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
