/** One file inspected and put into words: what doors call. */

import { holds, inspect } from '../inspect/inspect.ts';
import { inspectionJson, inspectionText, type Mark } from '../inspect/report.ts';
import type { Lang } from '../model/job.ts';
import type { Files } from '../model/source.ts';
import { fontsOf } from '../pipeline/house.ts';

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

/** Inspect the bytes of a file. `builtin`: the built-in files, whose fonts measure a DOCX; throws where one is missing. */
export async function inspectFile(
  file: string,
  bytes: Uint8Array,
  builtin: Files,
  options: InspectOptions,
): Promise<InspectedFile> {
  const inspection = await inspect(bytes, fontsOf(builtin));
  if (inspection.outcome !== 'read') return { outcome: inspection.outcome, text: '', json: '' };
  const verdicts = options.quiet ? inspection.verdicts.filter((one) => !holds(one)) : inspection.verdicts;
  return {
    outcome: inspection.verdicts.every(holds) ? 'holds' : 'fails',
    text: inspectionText({ ...inspection, verdicts }, { file, ...options }),
    json: inspectionJson(inspection, { file, lang: options.lang }),
  };
}
