/** A Chromium to run the core in: an installed one, else the one that an npm package carries. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const places = [
  ...(process.env.PATH ?? '').split(delimiter),
  '/Applications/Google Chrome.app/Contents/MacOS',
  'C:/Program Files/Google/Chrome/Application',
];

/** A running headless Chromium. Throws with what was tried: a test must never be skipped for want of it. */
export async function launchChromium(): Promise<Browser> {
  const tried: string[] = [];
  for (const candidate of [installed, packaged]) {
    try {
      const found = candidate();
      if (!found) continue;
      return await chromium.launch({ ...found, args: ['--no-sandbox', '--no-zygote', '--disable-gpu'] });
    } catch (cause) {
      tried.push(`${candidate.name}: ${(cause as Error).message}`);
    }
  }
  throw new Error(`No Chromium runs here; install one (apt install chromium).\n${tried.join('\n')}`);
}

interface Found {
  executablePath: string;
  env: NodeJS.ProcessEnv;
}

function installed(): Found | undefined {
  const paths = places.flatMap((place) => names.concat('Google Chrome').map((name) => join(place, name)));
  const executablePath = paths.find((path) => existsSync(path));
  return executablePath ? { executablePath, env: process.env } : undefined;
}

/** Chromium for Linux on x64, with the two libraries that a bare Debian lacks (nss, nspr), unpacked once into `build/`. */
function packaged(): Found {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const home = join(dirname(entry), '..', '..');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const target = fileURLToPath(new URL(`../../build/chromium-${version}`, import.meta.url));
  if (!existsSync(target)) unpack(join(home, 'bin'), target);
  const libraries = [join(target, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return {
    executablePath: join(target, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(target, 'fonts') },
  };
}

/** Unpack beside the target and rename, so that an interrupted run leaves no half of it. */
function unpack(archives: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  const folder = mkdtempSync(`${target}-`);
  const open = (name: string) => brotliDecompressSync(readFileSync(join(archives, name)));
  writeFileSync(join(folder, 'chromium'), open('chromium.br'), { mode: 0o755 });
  for (const [name, into] of [
    ['al2023.tar.br', '.'],
    ['fonts.tar.br', '.'],
  ] as const) {
    execFileSync('tar', ['-xf', '-', '-C', join(folder, into)], { input: open(name) });
  }
  try {
    renameSync(folder, target);
  } catch (cause) {
    rmSync(folder, { recursive: true, force: true });
    if (!existsSync(target)) throw cause;
  }
}
