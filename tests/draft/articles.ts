/** Our own documents as the Markdown that `build` writes. */
import { documentsOf } from '../../src/core/pipeline/documents.ts';
import { writers } from '../../src/core/writers/index.ts';
import { files, house } from '../verify/documents.ts';

/** The documents of a conference of `data/`. */
export async function markdownDocuments(
  name: string,
  way: { seed?: number; style?: string; kinds: readonly string[] },
): Promise<string[]> {
  const ignore = { report: () => {}, enter: () => {} };
  const made = [...documentsOf({ inputs: [`data/${name}.yaml`], ...way }, files, house, ignore)];
  const write = await writers.md();
  const context = {
    date: '2000-01-01',
    html: 'page',
    photos: 'link',
    images: new Map(),
    fonts: house.fonts,
    where: { file: '' },
    report: () => {},
  } as const;
  return Promise.all(made.map(async ({ document }) => new TextDecoder().decode(await write(document, context))));
}
