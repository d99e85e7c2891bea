/** One message in every form it is reported in: the page `tests/fixtures/message/reports.md`. */
import { reportGithub } from '../../src/core/message/report-github.ts';
import { reportJson } from '../../src/core/message/report-json.ts';
import { reportText } from '../../src/core/message/report-text.ts';
import { word } from '../../src/core/message/words.ts';
import { look } from '../conference/marked.ts';
import { runPage } from '../fixtures.ts';

runPage('message/reports', ({ given: { yaml = '' }, wanted }) => {
  const lang = wanted.endsWith('in English') ? 'en' : 'vi';
  const messages = word(look(yaml).messages, lang);
  if (wanted === 'json') return reportJson(messages);
  return wanted === 'github' ? reportGithub(messages) : reportText(messages, { lang, textOf: () => yaml });
});
