/** Plain text: readable as it is. */
import { expect, it } from 'vitest';
import { writeText } from '../../src/core/writers/text/write-text.ts';
import { documentOf, written } from './sample.ts';

it('a table too wide for columns says each cell by its head', async () => {
  const long = 'Tập thể lao động xuất sắc '.repeat(5).trim();
  const document = documentOf(
    '| Đơn vị | Danh hiệu | Ghi chú |\n|---|---|---|\n| Gia Lai | $ | |\n| Kon Tum | a | b |\n',
    long,
  );
  expect(await written(writeText, document)).toBe(
    `Đơn vị: Gia Lai\nDanh hiệu: ${long}\n\nĐơn vị: Kon Tum\nDanh hiệu: a\nGhi chú: b\n`,
  );
});

it('data comes out as its characters', async () => {
  const value = '* _a_ [x](y) <b> | &amp; # 2023. {{z}} \\';
  const document = documentOf('$\n\n- $\n\n| **$** |\n|---|\n| b |\n', value, value, value);
  expect((await written(writeText, document)).split(value)).toHaveLength(4);
});
