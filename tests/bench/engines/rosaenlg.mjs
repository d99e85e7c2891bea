/** RosaeNLG: the same article as its own template, which gives HTML. */
import rosaenlg from 'rosaenlg';
import { piecesOf } from '../samples.mjs';
import { templateOf, valuesOf } from './text.mjs';

/** One paragraph of Markdown → pug. */
function pugOf(paragraph) {
  const heading = /^(#+) (.*)$/.exec(paragraph);
  if (heading) return `h${heading[1].length}\n  | ${heading[2]}`;
  const image = /^!\[(.*?)\]\((\S+) "(.*)"\)$/.exec(paragraph);
  if (image) return `figure\n  img(src="${image[2]}")\n  figcaption\n    | ${image[3]}`;
  return `p\n  | ${paragraph.replaceAll('**', '')}`;
}

/** The engine. */
export async function open({ first }) {
  const text = templateOf(piecesOf(first.article, 0), (name) => `#{${name}}`);
  const template = text.trim().split(/\n\n+/).map(pugOf).join('\n');
  const write = rosaenlg.compile(template, { language: 'fr_FR', compileDebug: false, cache: false });
  return {
    prepare: (number, { article }) => valuesOf(article, number),
    make: async (values) => [Buffer.from(write({ ...values, util: new rosaenlg.NlgLib({ language: 'fr_FR' }) }))],
  };
}
