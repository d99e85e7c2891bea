/** What the docstrings of the helpers say, read from their source: for templates/README.md and for the test of their examples. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../core/helpers/', import.meta.url);
const read = (path) => readFileSync(new URL(path, folder), 'utf8');

/** Names that templates call → names of the functions, from the table of helpers. */
function tableOfNames() {
  const rows = /return \{([\s\S]*?)\n {2}\}/.exec(read('index.ts'))[1].split(',\n');
  const names = rows.flatMap((row) => {
    const [, name, made] = /^\s*(\w+)(?::\s*(\w+))?/.exec(row) ?? [];
    return name ? [[name, made ?? name]] : [];
  });
  return new Map(names.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** `@example`: an optional line `data: {json}`, the template, `→` what it prints, on one line or more. */
function exampleOf(doc) {
  const [, data = '{}', template, expected] = /@example\n(?:data: (.*)\n)?([\s\S]*?)\n→ ([\s\S]*?)\n*$/.exec(doc) ?? [];
  return template === undefined ? undefined : { data: JSON.parse(data), template, expected };
}

/** Every helper by its name: `{name, text (English), vi, example: {data, template, expected}}`; parts that are not there are undefined. */
export function helperDocs() {
  const docs = new Map();
  for (const file of readdirSync(folder)) {
    const found = read(file).matchAll(/\/\*\*\n((?: \*.*\n)+?) \*\/\nexport (?:const|function) (\w+)/g);
    for (const [, doc, made] of found) docs.set(made, doc.replaceAll(/^ \* ?/gm, ''));
  }
  return Array.from(tableOfNames(), ([name, made]) => {
    const doc = docs.get(made) ?? '';
    return {
      name,
      text: doc.split(/\n*@/)[0].trim() || undefined,
      vi: /^@vi (.*)$/m.exec(doc)?.[1],
      example: exampleOf(doc),
    };
  });
}
