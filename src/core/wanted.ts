/** Which files a job needs besides those it names: the photos that its data files point to. */
import { readYaml } from './readers/read-yaml.ts';
import type { Files, Job } from './types.ts';

/** `photos/x.jpg` of `data/a.yaml` → `data/photos/x.jpg`. `..` is followed; the result has no leading `/` unless `file` has. */
export function besides(file: string, path: string): string {
  const parts = path.startsWith('/') ? [] : file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Keys of `Files` for the photos of all inputs, in order, each once. A door loads them before it calls `build`. */
export function wantedFiles(job: Job, files: Files): string[] {
  const wanted = new Set<string>();
  for (const input of job.inputs) {
    const bytes = files.get(input);
    const data = bytes && readYaml(input, bytes).source?.data;
    const photos = isRecord(data) ? data.photos : undefined;
    for (const photo of Array.isArray(photos) ? photos : [photos]) {
      const file = isRecord(photo) ? photo.file : undefined;
      if (typeof file === 'string' && file !== '') wanted.add(besides(input, file));
    }
  }
  return [...wanted];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
