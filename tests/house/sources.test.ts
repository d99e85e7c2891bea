/** What must hold of the source as text, and no kept tool checks. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const sources = globSync(['src/**/*.{ts,mjs}', 'tests/**/*.{ts,mjs}'], {
  cwd: root,
  ignore: ['**/node_modules/**'],
}).sort();
const core = sources.filter((path) => path.startsWith('src/core/') && !path.endsWith('.d.ts'));

/** Lines of the core that match, as `file: line`; a comment may speak of anything. */
function inCore(pattern: RegExp): string[] {
  return core.flatMap((path) =>
    read(path)
      .split('\n')
      .filter((line) => !/^\s*(\/\/|\/?\*)/.test(line) && pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
}

test('no file is longer than 300 lines', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.filter((path) => read(path).trimEnd().split('\n').length > 300)).toEqual([]);
});

test('every page of fixtures is run', () => {
  const pages = globSync('tests/fixtures/*/*.md', { cwd: root }).map((path) =>
    path.slice('tests/fixtures/'.length, -3),
  );
  const tests = sources.filter((path) => path.endsWith('.test.ts')).map(read);
  expect(pages.length).toBeGreaterThan(20);
  // The tables of the language have a reader of their own, which reads the whole folder.
  const unread = pages.filter(
    (page) => !page.startsWith('language/') && !tests.some((text) => text.includes(`'${page}'`)),
  );
  expect(unread).toEqual([]);
});

test('the core knows no clock, no chance, no place', () => {
  expect(inCore(/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\btoLocale\w+\(|\bsetTimeout\b/)).toEqual([]);
});

test('the core makes no code out of text', () => {
  expect(inCore(/\beval\(|\bnew Function\b/)).toEqual([]);
});

test('no list of unknown length is spread into a call, which overflows the stack', () => {
  expect(inCore(/\.(?:push|unshift)\(\.\.\.|Math\.(?:max|min)\((?:\w+, )?\.\.\./)).toEqual([]);
});

test('zod is asked in one place, without eval and without changing its settings for all', () => {
  expect(inCore(/\bz\.config\(/)).toEqual([]);
  expect(inCore(/\b(?:schema|entry|frame|chart|conference)\.(?:safeParse|parse)\(/)).toEqual([
    'src/core/model/zod-parse.ts: return schema.safeParse(data, withoutEval);',
    'src/core/model/zod-parse.ts: return schema.parse(data, withoutEval);',
  ]);
});

test('the core remembers nothing: no module of it has state that could change', () => {
  // What a module makes for itself is filled where it is made, or of a type that nobody can fill later.
  const fillable = String.raw`^(?:export )?const [\w$]+(?:: (?!readonly |Readonly)[^=]*)? = `;
  expect(inCore(/^(?:export )?(?:let|var)\b/)).toEqual([]);
  expect(inCore(/^(?:export )?const .* = new Weak(?:Map|Set|Ref)\b/)).toEqual([]);
  expect(inCore(new RegExp(String.raw`${fillable}new (?:Map|Set)(?:<.*>)?\(\)`))).toEqual([]);
  expect(inCore(new RegExp(String.raw`${fillable}(?:\[\]|\{\});`))).toEqual([]);
});

test('no search of the core remembers where it stopped', () => {
  const asked = core.flatMap((path) => {
    const text = read(path);
    const global = text.matchAll(
      /^(?:export )?const (\w+)[^\n]* = (?:\/.*\/|new RegExp\(.*')[a-z]*[gy][a-z]*'?\)?;$/gm,
    );
    return [...global].flatMap(([, name]) => text.match(new RegExp(`\\b${name}\\.(?:test|exec)\\(`)) ?? []);
  });
  expect(asked).toEqual([]);
});

test('types are imported by import declarations, which the check of directions reads', () => {
  expect(inCore(/\bimport\(['"][^)]*\)\.(?!then\b)/)).toEqual([]);
});

test('the lock file names packages, not where they came from', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
});

test('the lock file holds what every platform needs, or npm ci refuses it', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)))).toEqual(
    [],
  );
});
