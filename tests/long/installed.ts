/** The package as `npm install` would leave it in an empty project, made without a network. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

interface Locked {
  dev?: boolean;
  devOptional?: boolean;
}

/** Folders of the packages that users get besides thuky: `node_modules/yaml`. */
export function productionFolders(): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(packages)
    .filter(([folder, { dev, devOptional }]) => folder && !dev && !devOptional)
    .map(([folder]) => folder);
}

/** Bytes below a folder, without the packages inside it. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .reduce((sum, entry) => {
      const path = join(folder, entry.name);
      return sum + (entry.isDirectory() ? sizeOf(path) : statSync(path).size);
    }, 0);
}

export interface Installed {
  /** The project's folder. */
  project: string;
  /** The package in it. */
  own: string;
  tarball: string;
  /** Paths in the package, with `/`. */
  files: string[];
  remove(): void;
}

/** Pack, unpack into a new project, and lay beside it only what a user's npm would. */
export function install(): Installed {
  const project = mkdtempSync(join(tmpdir(), 'thuky-package-'));
  const said = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // An array, or since npm 11 maybe an object by package name.
  const [{ filename, files }] = Object.values(JSON.parse(said)) as [{ filename: string; files: { path: string }[] }];
  const tarball = join(project, filename);
  const own = join(project, 'node_modules', 'thuky');
  mkdirSync(own, { recursive: true });
  execFileSync('tar', ['xzf', tarball, '-C', own, '--strip-components=1']);
  for (const folder of productionFolders().filter((one) => !one.includes('/node_modules/'))) {
    if (!existsSync(join(root, folder))) continue;
    mkdirSync(dirname(join(project, folder)), { recursive: true });
    symlinkSync(join(root, folder), join(project, folder), 'junction');
  }
  return {
    project,
    own,
    tarball,
    files: files.map(({ path }) => path),
    remove: () => rmSync(project, { recursive: true, force: true }),
  };
}
