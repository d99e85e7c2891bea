/** Files that are there and were not read, and why. A door says so beside the files that it read. */
import type { Lang } from './job.ts';
import type { Files } from './source.ts';

/** `special`: a pipe, a device. `large`: beyond the bound. `denied`: no right. `loop`: links in a circle. */
export type Refusal = 'special' | 'large' | 'denied' | 'loop' | 'name' | 'other';

/** Why, in words that stand after a colon. */
export const refusalWords: Record<Refusal, Record<Lang, string>> = {
  special: { vi: 'không phải tệp thường (ống dẫn hoặc thiết bị)', en: 'not an ordinary file (a pipe or a device)' },
  large: { vi: 'tệp lớn quá (thuky help limits)', en: 'the file is too large (thuky help limits)' },
  denied: { vi: 'không có quyền đọc', en: 'permission denied' },
  loop: { vi: 'liên kết trỏ vòng tròn', en: 'a link that leads to itself' },
  name: { vi: 'tên quá dài', en: 'the name is too long' },
  other: { vi: 'máy không đọc được', en: 'the system cannot read it' },
};

/** The key under which a door puts a refusal among its files. */
export function refusalKey(key: string): string {
  return `@thuky/refused/${key}`;
}

/** Why a file was not read; nothing for one that is not there, or was read. */
export function refusalOf(files: Files, key: string): Refusal | undefined {
  const found = files.get(refusalKey(key));
  return found && (new TextDecoder().decode(found) as Refusal);
}
