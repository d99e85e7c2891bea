/** How documents are worded, as the configuration of a project says it: flags of `thuky build`. */
import { editable, isRecord } from '../../core/verbs/form/edit-data.ts';
import type { Manner } from '../engine/asked.ts';

/** Name of the file, in the folder of the project. */
export const configName = 'thuky.config.yaml';

const angles = ['result', 'decision', 'people', 'event'] as const;

/** Nothing where nothing was chosen. */
export function configOf({ style, seed, angle }: Manner): string | undefined {
  const flags = [
    style !== undefined && `  style: ${JSON.stringify(style)}\n`,
    seed !== undefined && `  seed: ${seed}\n`,
    angle !== undefined && `  angle: ${angle}\n`,
  ].filter(Boolean);
  return flags.length > 0 ? `build:\n${flags.join('')}` : undefined;
}

/** What a configuration says of it; what it does not say or says strangely is not chosen. */
export function mannerIn(text: string): Manner {
  const { data } = editable(text);
  if (!isRecord(data)) return {};
  const { style, seed, angle } = { ...data, ...(isRecord(data.build) ? data.build : {}) };
  const known = angles.find((one) => one === angle);
  return {
    ...(typeof style === 'string' && style !== '' && { style }),
    ...(/^\d{1,9}$/.test(String(seed)) && { seed: Number(seed) }),
    ...(known && { angle: known }),
  };
}
