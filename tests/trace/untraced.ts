/** Words that claim something and know no datum, though no template says them. */
import type { Made } from '../../src/core/pipeline/documents.ts';
import { partsOf } from '../../src/core/trace/parts.ts';

/** Digits with their marks; two capitalised words or more in a row; words between quotation marks. */
const claims = /\d[\d.,/:%-]*|“[^“”]+”|(?:\p{Lu}[\p{L}\p{M}]*)(?:[ -]\p{Lu}[\p{L}\p{M}]*)+/gu;

/** Headings and tables are numbered by their order, whatever the data say. */
const numbering = /^(?:Bảng )?\d+\.(?= )/;

/** Of one document, each with the words around it. */
export function untracedIn({ input, kind, document }: Pick<Made, 'input' | 'kind' | 'document'>): string[] {
  const own = [...kind.templates.values()]
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase();
  return partsOf(document).flatMap(({ text, origin }) =>
    origin && origin.from.length > 0
      ? []
      : [...text.replace(numbering, '').matchAll(claims)].flatMap(([claim]) =>
          own.includes(claim.toLowerCase()) ? [] : [`${input} ${kind.name}: ${claim} (${text})`],
        ),
  );
}
