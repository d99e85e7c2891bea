/** What sites get of a document: the page `tests/fixtures/publish/publish.md`. */
import type { FrontMatter } from '../../src/core/model/job.ts';
import { articleLd } from '../../src/core/publish/json-ld.ts';
import { writeMarkdown } from '../../src/core/writers/markdown/write-markdown.ts';
import { runPage } from '../fixtures.ts';
import { documentOf, written } from '../writers/sample.ts';

runPage('publish/publish', async ({ given: { md = '' }, wanted }) => {
  const document = documentOf(md);
  if (wanted === 'schema.org') return JSON.stringify(articleLd(document, true), null, 2);
  const publish = { frontMatter: wanted as FrontMatter, frontMatterMap: {}, slug: 'cum-7-tong-ket', jsonLd: true };
  return written(writeMarkdown, document, { publish });
});
