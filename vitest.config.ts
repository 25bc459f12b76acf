import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const alias = [
  { find: /^@\//, replacement: root('./src/') },
  { find: '@payload-config', replacement: root('./payload.config.ts') },
];

/** Tests that need a database or a server: one file after the other, since the machine and the databases are shared. */
const oneByOne = { fileParallelism: false, isolate: false, testTimeout: 60_000, hookTimeout: 120_000, env: { NODE_ENV: 'test' } } as const;

export default defineConfig({
  test: {
    projects: [
      { resolve: { alias }, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        resolve: { alias },
        test: {
          ...oneByOne,
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/support/prepare-databases.ts'],
        },
      },
      { resolve: { alias }, test: { ...oneByOne, name: 'canaries', include: ['tests/canaries/**/*.test.ts'] } },
      { resolve: { alias }, test: { ...oneByOne, name: 'e2e', include: ['tests/e2e/**/*.test.{ts,tsx}'], testTimeout: 180_000 } },
    ],
  },
});
