import { defineConfig } from 'vitest/config';

const exclude = ['**/node_modules/**'];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['tests/**/*.test.ts'],
          exclude: [...exclude, 'tests/{cli,faults,package,browser}/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'cli',
          include: ['tests/{cli,faults,package}/**/*.test.ts'],
          globalSetup: 'tests/cli/compile.setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
