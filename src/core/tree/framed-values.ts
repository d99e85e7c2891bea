/** Values that stand in front matter, for tracing: the frame itself keeps words alone. */
import type { Yaml } from 'mdast';
import type { Framed } from '../model/document.ts';
import { splitPlaceholders, type Value } from '../model/placeholder.ts';
import { readInnerYaml } from '../yaml/inner-yaml.ts';
import { isMap } from '../yaml/is-map.ts';

/** The values of front matter with the paths of their keys (`signers.0.name`), in the order of the file; none where its YAML has faults. */
export function framedValues(node: Yaml | undefined, values: readonly Value[]): Framed[] {
  if (!node) return [];
  const yaml = readInnerYaml(node.value, node.position?.start ?? { line: 1, column: 1 });
  return yaml.faults.length > 0 ? [] : within(yaml.data, '', values);
}

function within(data: unknown, key: string, values: readonly Value[]): Framed[] {
  if (typeof data === 'string')
    return splitPlaceholders(data).flatMap((part): Framed[] => {
      const value = typeof part === 'number' ? values[part] : undefined;
      return value && value.text !== '' ? [{ ...value, key }] : [];
    });
  if (!Array.isArray(data) && !isMap(data)) return [];
  return Object.entries(data).flatMap(([name, inner]) => within(inner, key === '' ? name : `${key}.${name}`, values));
}
