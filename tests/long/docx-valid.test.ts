/** Every DOCX is valid by the Open XML SDK, the validator that Office's own makers publish. */
import validate from '@ooxml-tools/validate';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/core/tree/parse-document.ts';
import { writeDocx } from '../../src/core/writers/docx/write-docx.ts';
import { conferences, make } from '../build/made.ts';
import { contextOf, report } from '../writers/pdf-samples.ts';

const faults = async (bytes: Uint8Array): Promise<string[]> =>
  (await validate(bytes, 'docx', 'Microsoft365')).map(
    ({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`,
  );

const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

it('sees a fault', async () => {
  const parts = unzipSync(await writeDocx(report, contextOf()));
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array()).replace(
    'w:val="Quốc hiệu"',
    'w:val="Quốc hiệu, Tiêu ngữ"',
  );
  expect(await faults(zipSync({ ...parts, 'word/styles.xml': strToU8(styles) }))).not.toEqual([]);
});

it('all kinds of document of the six conferences', async () => {
  const { outputs } = await make(conferences, ['docx']);
  expect(outputs.length).toBeGreaterThanOrEqual(18);
  for (const { path, bytes } of outputs) expect([path, await faults(bytes)]).toEqual([path, []]);
});

describe('whatever Markdown holds', () => {
  it.each([
    [
      'marks, links, lists, quotes, code',
      '# A *b*\n\n> q\n\n1. a\n   - b\n     1. c\n\n[a](https://a.vn) `c`\n\n---\n\n    x',
    ],
    ['a photo', '![](a "Chú thích")\n\n![](b "Chưa có")\n\nchữ ![](a)'],
    ['tables', '| a | b |\n|---|--:|\n| **x** | |\n| 1 | 2 |\n\n| | |\n|-|-|\n| a | b |'],
    [
      'charts',
      '```chart\nkind: grouped\nseries: [a, b]\nrows:\n  - {label: x, values: [1, 2]}\n```\n\n```chart\nkind: change\nagainst: c\nrows:\n  - {label: x, value: 1, base: 2}\n```',
    ],
    [
      'annexes and a wide table',
      `a\n\n|${' Nghiêngngả |'.repeat(14)}\n|${'---|'.repeat(14)}\n|${' 1 |'.repeat(14)}\n\nb\n\n# Phụ lục I. X\n\nc\n\n# Phụ lục II\n\nd`,
    ],
    ['nothing', ''],
  ])('%s', async (_, markdown) => {
    for (const layout of ['article', 'official', 'minutes']) {
      const { document } = parseDocument(
        `---\nlayout: ${layout}\nto: [A, B]\nsigners: [{head: A}, {head: B}]\n---\n\n${markdown}`,
        undefined,
        { file: 'a.md' },
      );
      expect([layout, await faults(await writeDocx(document, contextOf(new Map([['a', png]]))))]).toEqual([layout, []]);
    }
  });
});
