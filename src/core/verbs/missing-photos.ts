/** Messages about photos that are not there, which a door reports together. */
import type { VFileMessage } from 'vfile-message';
import { photoExists, photoPresent } from '../pipeline/rules.ts';

const rules: readonly (string | undefined)[] = [photoPresent.id, photoExists.id];

/** Whether a message is about a photo without a file. */
export function isMissingPhoto({ ruleId }: VFileMessage): boolean {
  return rules.includes(ruleId);
}

/** The lines of each data file that speak of such photos, by file, each once. */
export function missingPhotos(messages: readonly VFileMessage[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { file, line } of messages.filter(isMissingPhoto)) {
    if (!file || !line) continue;
    const lines = places.get(file) ?? [];
    if (!lines.includes(line)) places.set(file, [...lines, line]);
  }
  return places;
}
