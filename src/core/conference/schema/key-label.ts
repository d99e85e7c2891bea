/** What a key of the data file is called in Vietnamese. */
import { keysOf } from '../../model/data-path.ts';
import { schemaAt, titleOf } from './schema-node.ts';

/** Whose name and office, where the key above says it. */
const holders: Readonly<Record<string, string>> = { chair: 'chủ trì', secretary: 'thư ký' };

/** `official.report.number` → `số`, from the schema's titles. Empty for a key that the schema has not. */
export function keyLabel(key: string): string {
  const path = keysOf(key);
  const schema = schemaAt(path);
  const title = schema ? titleOf(schema) : '';
  const holder = path.map((part) => holders[part]).find((word) => word !== undefined);
  const said = holder ? title.replace('người ký', holder) : title;
  return said.slice(0, 1).toLowerCase() + said.slice(1);
}
