/** Examples that the help gives, and places where they run. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { temporaryFolder } from '../node/temporary.ts';
import { right } from './conference.ts';
import { thuky } from './thuky.ts';

/** What the help of a command gives as examples. */
export function examplesOf(help: string): string[] {
  const lines = help.split('\n');
  const at = lines.findIndex((line) => /^(Ví dụ|Examples):$/.test(line));
  return lines
    .slice(at + 1)
    .map((line) => line.trim())
    .filter((line) => line.includes('thuky'));
}

/** Examples that end only when they are stopped, or need programs that need not be there. */
export const endless = /--watch|-w\b|\| jq|\| pandoc|~\//;

/** Examples that only a shell understands: pipes, redirections. */
export const forShell = /[|<>&;$]/;

/** The words of a simple command, as a shell takes them apart. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare!);
}

/** Files of the kind that examples speak of. */
const samples: Record<string, string> = {
  '.yaml': right,
  '.md': '---\ntitle: Báo cáo\n---\n\nMột đoạn.\n',
  '.txt': 'Một đoạn.\n',
  '.html': '<p>Một đoạn.</p>\n',
};

/** A folder in which the example finds what it speaks of: data, texts, folders, and documents made before. */
export async function placeFor(example: string): Promise<string> {
  const cwd = await temporaryFolder({ 'data/a.yaml': right });
  const made = new Set([...example.matchAll(/(?:-o|>|--out)\s+(\S+)/g)].map(([, path]) => path));
  for (const [path] of example.matchAll(/[\w./-]+\.(yaml|md|txt|html|pdf|docx)\b/g)) {
    if (made.has(path) || path.startsWith('.')) continue;
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    const [, stem, format] = /^out\/([\w-]+)\/\w+\.(\w+)$/.exec(path) ?? [];
    if (stem !== undefined) {
      await writeFile(join(cwd, `data/${stem}.yaml`), right);
      await thuky(['build', `data/${stem}.yaml`, '-k', kindOf(path), '-f', format!], { cwd });
      continue;
    }
    const sample = samples[extname(path)];
    if (sample !== undefined) await writeFile(join(cwd, path), sample);
    else await thuky(['render', kindOf(path), 'data/a.yaml', '-o', path], { cwd });
  }
  if (/ (?:lint|feed) out\b/.test(example)) await thuky(['build', 'data', '-k', 'article', '-f', 'md'], { cwd });
  for (const [, folder] of example.matchAll(/--templates (\S+)/g)) await mkdir(join(cwd, folder!), { recursive: true });
  return cwd;
}

/** `out/hoi-nghi/report.pdf` → `report`; a document of another name is a report too. */
function kindOf(path: string): string {
  const name = basename(path, extname(path));
  return ['article', 'minutes'].includes(name) ? name : 'report';
}
