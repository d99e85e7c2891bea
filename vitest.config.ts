import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { defineConfig } from 'vitest/config';

/** What runs the command line; it needs `dist/` and, since folder and streams are the process's, processes. */
const cli = 'tests/cli/**/*.test.ts';
/** What takes minutes, other programs, or packages of its own: `npm run test:long`. */
const long = 'tests/long/**/*.test.ts';

/** Tests of which `npm test` tries only some. */
const thorough = globSync('tests/*/*.test.ts').filter((file) =>
  readFileSync(file, 'utf8').includes("'../thorough.ts'"),
);

/** No limit depends on how fast the machine is: this one only ends what hangs. */
const minutes = 10 * 60_000;

export default defineConfig({
  test: {
    testTimeout: minutes,
    hookTimeout: minutes,
    teardownTimeout: minutes,
    expect: { poll: { timeout: minutes, interval: 100 } },
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/core/**'],
      reporter: ['text'],
      reportOnFailure: true,
      thresholds: { lines: 95 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          setupFiles: 'tests/seed.setup.ts',
          include: ['tests/**/*.test.ts'],
          exclude: [cli, long, '**/node_modules/**'],
          // Files share what is loaded: the core keeps nothing between calls.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'eval',
          setupFiles: 'tests/seed.setup.ts',
          include: ['tests/**/*.eval.ts'],
          exclude: ['**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'cli',
          include: [cli],
          globalSetup: 'tests/cli/compile.setup.ts',
          pool: 'forks',
          isolate: false,
          server: { deps: { external: [/\/dist\//] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          setupFiles: 'tests/seed.setup.ts',
          include: [long, ...thorough],
          exclude: ['tests/long/node_modules/**'],
          env: { THUKY_TESTS: 'thorough' },
          globalSetup: 'tests/cli/compile.setup.ts',
          pool: 'forks',
          server: { deps: { external: [/\/dist\//] } },
        },
      },
    ],
  },
});
