/** The package as its users get it: library, command, browser bundle, schema and types, and nothing of ours besides. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { right } from '../cli/conference.ts';
import { command } from '../cli/thuky.ts';
import { temporaryFolder } from '../node/temporary.ts';
import { type Installed, install, productionFolders, root, sizeOf } from './installed.ts';

let at: Installed;
beforeAll(() => {
  at = install();
  writeFileSync(join(at.project, 'a.yaml'), right);
});
afterAll(() => at?.remove());

const run = (code: string) => command(process.execPath, ['--input-type=module', '-e', code], { cwd: at.project });

describe('what is in it', () => {
  test('what it needs, and no tests, sources or configuration', () => {
    const folders = new Set(at.files.map((path) => path.split('/')[0]));
    expect([...folders].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.vi.md',
      'THIRD-PARTY.md',
      'build',
      'data',
      'dist',
      'package.json',
      'templates',
    ]);
    expect(at.files.filter((path) => /(^|\/)\.|\.test\.|\.map$|chromium|\.tmp/.test(path))).toEqual([]);
    expect(at.files).toEqual(
      expect.arrayContaining([
        'data/schema/conference.schema.json',
        'data/fonts/LICENSE',
        'templates/article/kind.yaml',
      ]),
    );
  });

  test('installed, with everything it needs, it takes less than 40 MB', () => {
    const folders = productionFolders()
      .map((folder) => join(root, folder))
      .filter(existsSync);
    const bytes = sizeOf(at.own) + folders.reduce((sum, folder) => sum + sizeOf(folder), 0);
    expect(bytes / 1e6).toBeGreaterThan(10);
    expect(bytes / 1e6).toBeLessThan(40);
  });

  test('publint finds nothing', async () => {
    const { messages } = await publint({ pkgDir: at.own, pack: false });
    expect(messages).toEqual([]);
  });

  test('Are the types wrong? No', () => {
    const attw = join(root, 'tests/long/node_modules/@arethetypeswrong/cli/dist/index.js');
    // It ends with 1 where something is wrong for those who import ES modules.
    const said = execFileSync(process.execPath, [attw, at.tarball, '--profile', 'esm-only', '--no-color'], {
      encoding: 'utf8',
    });
    expect(said).toMatch(/"thuky\/browser"\s*│\s*🟢 \(ESM\)|OK \(ESM\)/);
  });
});

describe('as a library', () => {
  const job = `{ inputs: ['a.yaml'], kinds: ['article', 'minutes'], formats: ['md', 'html', 'txt', 'pdf', 'docx'] }`;

  test('it makes every format, without any development package', async () => {
    const { out, err, code } = await run(`
      import { build, loadFiles } from 'thuky';
      const job = ${job};
      const { outputs } = await build(job, await loadFiles(job));
      console.log(outputs.map(({ path }) => path).join(' '));
    `);
    expect(err).toBe('');
    expect(out.trim().split(' ')).toHaveLength(10);
    expect(code).toBe(0);
  });

  test('thuky/browser needs nothing beside it and writes the same bytes', async () => {
    const alone = await temporaryFolder({ 'thuky.mjs': readFileSync(join(at.own, 'build/thuky-browser.js')) });
    const { out, err } = await run(`
      import { createHash } from 'node:crypto';
      import { readFileSync } from 'node:fs';
      import { build, loadFiles } from 'thuky';
      import * as browser from '${pathToFileURL(join(alone, 'thuky.mjs')).href}';
      const job = ${job};
      const hash = ({ outputs }) => outputs.map(({ path, bytes }) => path + ' ' + createHash('sha256').update(bytes).digest('hex')).join('\\n');
      const files = new Map(await browser.loadBuiltin()).set('a.yaml', new Uint8Array(readFileSync('a.yaml')));
      const [here, there] = [hash(await build(job, await loadFiles(job))), hash(await browser.build(job, files))];
      console.log(here === there, here.split('\\n').length);
    `);
    expect(err).toBe('');
    expect(out.trim()).toBe('true 10');
  });

  test('thuky/schema is the schema', async () => {
    const { out } = await run(`
      import schema from 'thuky/schema' with { type: 'json' };
      console.log(schema.$schema);
    `);
    expect(out).toContain('draft-07');
  });

  test('its types are there for a strict project that has no types of ours', () => {
    writeFileSync(
      join(at.project, 'use.ts'),
      `import { build, type Built, type Job, loadFiles } from 'thuky';
import { loadBuiltin } from 'thuky/browser';
const job: Job = { inputs: ['a.yaml'], formats: ['md'] };
const built: Built = await build(job, await loadFiles(job));
export const lines: (number | undefined)[] = built.messages.map(({ line }) => line);
export const count: number = (await loadBuiltin()).size;
// @ts-expect-error no such format
export const wrong: Job = { inputs: [], formats: ['odt'] };
`,
    );
    const options = {
      strict: true,
      module: 'nodenext',
      target: 'es2023',
      noEmit: true,
      skipLibCheck: false,
      types: [],
    };
    writeFileSync(join(at.project, 'package.json'), '{"type": "module"}');
    writeFileSync(join(at.project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['use.ts'] }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    expect(() =>
      execFileSync(process.execPath, [tsc, '-p', '.'], { cwd: at.project, encoding: 'utf8', stdio: 'pipe' }),
    ).not.toThrow();
  });
});

describe('as a command', () => {
  const own = (args: string[]) =>
    command(process.execPath, [join(at.own, 'dist/cli/main.js'), ...args], { cwd: at.project });

  test('build, check, new, help, completion', async () => {
    const built = await own(['build', 'a.yaml', '-k', 'article']);
    expect(built.err).toContain('✓ out/a/article.pdf');
    expect(built.code).toBe(0);
    expect((await own(['check', 'a.yaml'])).code).toBe(0);
    expect((await own(['new', 'so-ket'])).out).toContain('purposes:');
    expect((await own(['help', 'data'])).out).toContain('purposes');
    expect((await own(['completion', 'bash'])).out).toContain('complete -F');
  });
});

test('licences of what it contains are told, and up to date (npm run make:third-party)', async () => {
  const { thirdParty } = await import('../../src/make/third-party.mjs' as string);
  expect(readFileSync(join(root, 'THIRD-PARTY.md'), 'utf8') === thirdParty(), 'npm run make:third-party').toBe(true);
});

test('its bill of materials names each package once, with licence and hash, and what needs what', async () => {
  const { sbom } = await import('../../src/make/sbom.mjs' as string);
  const { components, dependencies, metadata } = sbom();
  const refs: string[] = components.map((one: Record<string, unknown>) => one['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  const installed = productionFolders().map((folder) => folder.replace(/^.*node_modules\//, ''));
  for (const name of installed) expect(components.map((one: { name: string }) => one.name)).toContain(name);
  for (const one of components) {
    expect(one, one.name).toMatchObject({
      licenses: [{ license: expect.toSatisfy(({ id, name }) => Boolean(id ?? name)) }],
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
    });
  }
  const known = new Set([...refs, metadata.component['bom-ref']]);
  for (const { ref, dependsOn } of dependencies)
    expect([ref, ...dependsOn].filter((one: string) => !known.has(one))).toEqual([]);
  // Whoever is in it is needed by somebody.
  const needed = new Set(dependencies.flatMap(({ dependsOn }: { dependsOn: string[] }) => dependsOn));
  expect(refs.filter((ref) => !needed.has(ref))).toEqual([]);
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).files).toContain('build/sbom.cdx.json');
});
