/** The words of the frame, as forms 1.4 and 1.9 print them: the page `tests/fixtures/layout/frame.md`. */
import { breakLines } from '../../src/core/layout/break-lines.ts';
import { type FrameWords, frameWords } from '../../src/core/layout/frame-words.ts';
import { measureOf } from '../../src/core/layout/measure.ts';
import { headerColumns } from '../../src/core/layout/page.ts';
import { mmToPt } from '../../src/core/layout/units.ts';
import { frame } from '../../src/core/model/frame.ts';
import { readYaml } from '../../src/core/yaml/read-yaml.ts';
import { runPage } from '../fixtures.ts';
import { fonts } from '../writers/pdf-samples.ts';

const bold = measureOf(fonts.bold);

/** What a case may ask for, besides `lines`. */
type Part = Exclude<keyof FrameWords, 'motto'>;

/** A line a row; the lines of a signature, then the name. */
function shown(value: FrameWords[Part]): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  return value.map((line) => (typeof line === 'string' ? line : [...line.lines, line.name].join('\n'))).join('\n');
}

runPage('layout/frame', ({ given: { yaml = '', words = '' }, wanted }) => {
  if (wanted === 'lines') return breakLines(words, mmToPt(headerColumns.left), (line) => bold(line, 13)).join(' / ');
  const { source } = readYaml('bai.md', new TextEncoder().encode(yaml || '{}'));
  const made = frameWords(frame.parse({ layout: 'official', ...(source?.data as object) }));
  return shown(made[wanted as Part]);
});
