/** Prints the sum of one document: run by `docx-seal.test.ts` in processes of other time zones. */
import { createHash } from 'node:crypto';
import { writeDocx } from '../../src/core/writers/docx/write-docx.ts';
import { contextOf, report } from './pdf-samples.ts';

console.log(
  createHash('sha256')
    .update(await writeDocx(report, contextOf()))
    .digest('hex'),
);
