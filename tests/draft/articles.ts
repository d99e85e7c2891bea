/** Our own documents as the Markdown that `build` writes. */
import { documentsOf } from '../../src/core/pipeline/documents.ts';
import { files, house, markdownOf } from '../verify/documents.ts';

/** The documents of a conference of `data/`. */
export async function markdownDocuments(
  name: string,
  way: { seed?: number; style?: string; kinds: readonly string[] },
): Promise<string[]> {
  const ignore = { report: () => {}, enter: () => {} };
  const made = [...documentsOf({ inputs: [`data/${name}.yaml`], ...way }, files, house, ignore)];
  return Promise.all(made.map(({ document }) => markdownOf(document)));
}
