/** Typst through its addon, tagged as it is by default; what it remembers is let go after each document. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { root } from '../samples.mjs';

const head = `#set page(paper: "a4", margin: (left: 3cm, rest: 2cm))
#set text(font: "Tinos", size: 14pt, lang: "vi")
#set par(justify: true)
#set document(title: "Biên bản", date: datetime(year: 2025, month: 12, day: 19))
`;

const escaped = (text) => text.replace(/[\\#$*_`<>@[\]~/=+"'-]/g, '\\$&');
const runsIn = (runs) => runs.map(({ text, bold }) => (bold ? `#strong[${escaped(text)}]` : escaped(text))).join('');

function markupOf(block) {
  if (block.is === 'heading') return `#heading(level: ${block.depth})[${runsIn(block.runs)}]\n`;
  if (block.is === 'list')
    return `#${block.ordered ? 'enum' : 'list'}(${block.items.map((item) => `[${item.map(markupOf).join('\n')}]`).join(', ')})\n`;
  if (block.is === 'table')
    return `#table(columns: ${block.rows[0].length}, ${block.rows
      .flat()
      .map((runs) => `[${runsIn(runs)}]`)
      .join(', ')})\n`;
  return `${runsIn(block.runs)}\n`;
}

/** The engine. */
export async function open() {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [`${root}node_modules/@expo-google-fonts/tinos`] }] });
  return {
    prepare: (_, { blocks }) => blocks,
    async make(blocks) {
      const source = head + blocks.map(markupOf).join('\n');
      const bytes = compiler.pdf({ mainFileContent: source });
      compiler.evictCache(3);
      return [bytes];
    },
  };
}
