/** What an inspection says of a document: the page `tests/fixtures/inspect/verdicts.md`. */
import { inspectFile } from '../../src/core/verbs/inspect-file.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';
import { runPage } from '../fixtures.ts';
import { docxOf } from './documents.ts';

const builtin = await loadBuiltin();

/** The Markdown is set as DOCX first. */
runPage('inspect/verdicts', async ({ given: { md = '' }, wanted }) => {
  const bytes = await docxOf(md);
  const found = await inspectFile('van-ban.docx', bytes, builtin, {
    lang: 'vi',
    quiet: wanted === 'what does not hold',
  });
  return found.text || found.outcome;
});
