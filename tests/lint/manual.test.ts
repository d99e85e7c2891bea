/** The editor's check of a whole text: the page `tests/fixtures/lint/check.md`. */
import { fixAll, lint } from '../../src/core/lint/lint.ts';
import { runPage } from '../fixtures.ts';
import { saidOf } from '../said.ts';
import { tools } from './tools.ts';

runPage('lint/check', ({ given: { md, txt = '' }, wanted }) => {
  const [file, text] = md === undefined ? ['bai.txt', txt] : ['bai.md', md];
  return wanted === 'fixed' ? fixAll(text, file, tools).text : saidOf(lint(text, file, tools), text);
});
