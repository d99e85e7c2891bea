/** What templates can say, and what is said of their faults: the pages `tests/fixtures/handlebars/` and `tests/fixtures/kinds/`. */
import { reportText } from '../../src/core/message/report-text.ts';
import { checkTemplates } from '../../src/core/verbs/check-templates.ts';
import { readYaml } from '../../src/core/yaml/read-yaml.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';
import { runPage } from '../fixtures.ts';
import { saidOf } from '../said.ts';
import { ours } from './harness.ts';

const encoder = new TextEncoder();

/** The template is the fence `hbs`, its data `yaml`; other fences are partials by their names. */
runPage('handlebars/language', ({ given: { hbs = '', yaml = '', ...partials }, wanted }) => {
  const { source } = readYaml('data.yaml', encoder.encode(yaml || '{}'));
  const { filled, messages } = ours(hbs, source?.data as object, partials);
  return wanted === 'said' ? saidOf(messages, hbs) : filled;
});

/** Without the built-in kinds: what they say is another test's. */
const builtin = [...(await loadBuiltin())].filter(([path]) => !/^@thuky\/templates\/(?!partials)/.test(path));

runPage('kinds/faults', ({ given: { hbs = '' } }) => {
  const file = 'mau/ban-tin/template.md.hbs';
  const messages = checkTemplates({ templates: ['mau'] }, new Map([...builtin, [file, encoder.encode(hbs)]]));
  return reportText(messages, { lang: 'vi', textOf: (path) => (path === file ? hbs : undefined) });
});
