/** thuky as a library: a house opened once, as a worker of `thuky build` has it. */
import { readFileSync } from 'node:fs';
import { documentsOf } from '../../../dist/core/pipeline/documents.js';
import { writeDocument } from '../../../dist/core/pipeline/write-document.js';
import { build, loadBuiltin, openHouse } from '../../../dist/index.js';
import { dataOf, root } from '../samples.mjs';

const input = 'data/bench.yaml';
const photos = ['hoi-truong.png', 'diem-cau.png', 'ho-so.jpg', 'ky-giao-uoc.jpg'];

/** An engine that makes `kind` in `formats`, from the data or from the finished tree. */
export async function open({ kind, formats, from }) {
  const shared = await loadBuiltin();
  const house = openHouse({}, shared);
  const pictures = photos.map((name) => [
    `data/photos/${name}`,
    new Uint8Array(readFileSync(`${root}data/photos/${name}`)),
  ]);
  const job = { inputs: [input], kinds: [kind], formats };
  const filesOf = (number) => new Map([...shared, ...pictures, [input, new TextEncoder().encode(dataOf(number))]]);
  const bytesOf = ({ outputs }) => outputs.filter(({ path }) => formats.some((format) => path.endsWith(`.${format}`)));
  if (from === 'data')
    return {
      prepare: filesOf,
      make: async (files) => bytesOf(await build(job, files, { house })).map(({ bytes }) => bytes),
    };
  return {
    prepare(number) {
      const files = filesOf(number);
      const [made] = documentsOf(job, files, house, { report() {}, enter() {} });
      return { files, document: made.document };
    },
    async make({ files, document }) {
      const { fonts, photos } = house;
      const whereIs = () => ({ file: input });
      const written = await writeDocument(document, {
        job: {},
        input,
        kind,
        path: kind,
        formats,
        fonts,
        photos,
        files,
        whereIs,
      });
      return bytesOf(written).map(({ bytes }) => bytes);
    },
  };
}
