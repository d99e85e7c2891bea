/** One file inspected and put into words: what doors call. */

import { holds, inspect } from '../inspect/inspect.ts';
import { inspectionJson, inspectionText, type Mark } from '../inspect/report.ts';
import type { Lang } from '../model/job.ts';
import type { Files } from '../model/source.ts';
import type { Fonts } from '../model/writer.ts';

export type { Mark };

/** How to report. `quiet`: only rules that do not hold. */
export interface InspectOptions {
  lang: Lang;
  quiet?: boolean;
  /** Colour a sign of the text. */
  paint?: (mark: Mark, text: string) => string;
}

/** `text` and `json` are empty where nothing could be read. */
export interface InspectedFile {
  outcome: 'holds' | 'fails' | 'unknown' | 'unreadable';
  text: string;
  /** NDJSON, one object a rule. */
  json: string;
}

/** Inspect the bytes of a file. `builtin`: the built-in files, whose fonts measure a DOCX. */
export async function inspectFile(
  file: string,
  bytes: Uint8Array,
  builtin: Files,
  options: InspectOptions,
): Promise<InspectedFile> {
  const found = await inspect(bytes, fontsOf(builtin));
  if (found.outcome !== 'read') return { outcome: found.outcome, text: '', json: '' };
  const verdicts = options.quiet ? found.verdicts.filter((one) => !holds(one)) : found.verdicts;
  return {
    outcome: found.verdicts.every(holds) ? 'holds' : 'fails',
    text: inspectionText({ ...found, verdicts }, { file, ...options }),
    json: inspectionJson(found, { file, lang: options.lang }),
  };
}

function fontsOf(files: Files): Fonts {
  const face = (name: string): Uint8Array => files.get(`@thuky/fonts/Tinos-${name}.ttf`) ?? new Uint8Array();
  return { normal: face('Regular'), bold: face('Bold'), italics: face('Italic'), bolditalics: face('BoldItalic') };
}
