/** What each option of a house style changes: the page `tests/fixtures/style/options.md`. */
import { build } from '../../src/core/verbs/build.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';
import { runPage } from '../fixtures.ts';

/** Without the built-in kinds. */
const builtin = [...(await loadBuiltin())].filter(([path]) => !path.startsWith('@thuky/templates/'));

runPage('style/options', async ({ given: { yaml = '', option = '', template = '' } }) => {
  const texts = {
    'data/a.yaml': yaml,
    'mau/cau/template.md.hbs': template,
    'mau/cau/kind.yaml': 'formats: [txt]',
    'mau/styles/rieng.yaml': option,
  };
  const mine = Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  const job = { inputs: ['data/a.yaml'], kinds: ['cau'], templates: ['mau'], style: 'rieng' };
  const { outputs, messages } = await build(job, new Map([...builtin, ...mine]));
  return outputs[0] ? new TextDecoder().decode(outputs[0].bytes) : messages.join('\n');
});
