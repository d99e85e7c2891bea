/** pdfmake as it comes, tagged. */
import pdfmake from 'pdfmake';
import { root } from '../samples.mjs';

/** The faces as they come, with kerning and hints: what a script of one's own takes. */
const face = (name) => `${root}node_modules/@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`;

function contentOf(block) {
  if (block.is === 'heading') return { text: block.runs, bold: true, margin: [0, 8, 0, 4] };
  if (block.is === 'list') return { [block.ordered ? 'ol' : 'ul']: block.items.map((item) => item.map(contentOf)) };
  if (block.is === 'table')
    return { table: { headerRows: 1, body: block.rows.map((row) => row.map((runs) => ({ text: runs }))) } };
  return { text: block.runs, alignment: 'justify', margin: [0, 0, 0, 6] };
}

/** The engine. */
export async function open() {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setFonts({
    Tinos: {
      normal: face('400Regular'),
      bold: face('700Bold'),
      italics: face('400Regular_Italic'),
      bolditalics: face('700Bold_Italic'),
    },
  });
  return {
    prepare: (_, { blocks }) => blocks,
    async make(blocks) {
      const definition = {
        pageSize: 'A4',
        pageMargins: [85, 57, 57, 57],
        defaultStyle: { font: 'Tinos', fontSize: 14, lineHeight: 1.2 },
        version: '1.7',
        tagged: true,
        language: 'vi',
        info: { title: 'Biên bản', creationDate: new Date(0) },
        content: blocks.map(contentOf),
      };
      return [await pdfmake.createPdf(definition).getBuffer()];
    },
  };
}
