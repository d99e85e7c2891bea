/** Word peers: thuky's own minutes as their template, with digits and changing names to fill in. */
import Docxtemplater from 'docxtemplater';
import { TemplateHandler } from 'easy-template-x';
import PizZip from 'pizzip';
import { piecesOf } from '../samples.mjs';
import { templateOf } from './text.mjs';

const words = (xml) => [...xml.matchAll(/<w:t\b[^>]*>([^<]+)<\/w:t>/g)].map(([, text]) => text);

function valuesOf(xml, number) {
  const values = words(xml).flatMap((text) => piecesOf(text, number).filter((_, at) => at % 2 === 1));
  return Object.fromEntries(values.map((value, at) => [`v${at}`, value]));
}

/** A document → a template of it. */
function templated(bytes) {
  const zip = new PizZip(bytes);
  let count = 0;
  const xml = zip
    .file('word/document.xml')
    .asText()
    .replace(/(<w:t\b[^>]*>)([^<]+)(<\/w:t>)/g, (_, open, text, close) => {
      const pieces = piecesOf(text, 0);
      const filled = templateOf(pieces, () => `{v${count++}}`);
      return open + filled + close;
    });
  zip.file('word/document.xml', xml);
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const xmlOf = (docx) => new PizZip(Buffer.from(docx, 'base64')).file('word/document.xml').asText();

/** The engine `with`: docxtemplater or easy-template-x. */
export async function open({ first, library }) {
  const template = templated(Buffer.from(first.docx, 'base64'));
  const prepare = (number, { docx }) => valuesOf(xmlOf(docx), number);
  if (library === 'docxtemplater')
    return {
      prepare,
      make: async (values) => [new Docxtemplater(new PizZip(template)).render(values).toBuffer()],
    };
  const handler = new TemplateHandler();
  return { prepare, make: async (values) => [await handler.process(template, values)] };
}
