/** What was copied from a page or a file → our Markdown: the page `tests/fixtures/tidy/tidy.md`. */
import { runPage } from '../fixtures.ts';
import { tidied } from './pasted.ts';

runPage('tidy/tidy', async ({ given: { html, md, txt = '' }, wanted }) => {
  const [name, text] = html !== undefined ? ['bai.html', html] : md !== undefined ? ['bai.md', md] : ['bai.txt', txt];
  const { markdown, said } = await tidied(text, name);
  return wanted === 'said' ? said.join('\n') : markdown;
});
