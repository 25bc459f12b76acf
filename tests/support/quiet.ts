import type { Plugin } from 'payload';

/** Keeps Payload's log out of the test report; `TEST_LOG=info npm run test:integration` shows it. */
export const quiet: Plugin = (config) => ({
  ...config,
  logger: { options: { level: process.env['TEST_LOG'] ?? 'silent' } },
});
