/** Messages for the person, on standard error. */
import type { VFileMessage } from 'vfile-message';
import { reportGithub } from '../../core/message/report-github.ts';
import { reportJson } from '../../core/message/report-json.ts';
import { type Part, reportText } from '../../core/message/report-text.ts';
import type { Files } from '../../core/model/source.ts';
import type { Setting } from '../asking/setting.ts';
import { say, writeLine } from './streams.ts';

/** What each part of a report looks like; parts not named look plain. */
const looks: Partial<Record<Part, Parameters<Setting['paint']>[0]>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
  place: 'bold',
  rule: 'dim',
  number: 'dim',
  carets: 'red',
  remedy: 'green',
};

/** Print messages with their place, excerpt and remedy; infos only when `least` says so. */
export function showMessages(
  messages: readonly VFileMessage[],
  files: Files,
  { lang, paint, report: form }: Setting,
  least: 'warning' | 'info',
): void {
  const wanted = messages.filter(({ fatal }) => least === 'info' || typeof fatal === 'boolean');
  if (form !== 'text') {
    const lines = form === 'json' ? reportJson(wanted) : reportGithub(wanted);
    if (lines) writeLine(lines.trimEnd());
    return;
  }
  const report = reportText(wanted, {
    lang,
    textOf: (file) => textOf(files.get(file)),
    paint: (part, text) => (looks[part] ? paint(looks[part], text) : text),
  });
  if (report) say(`${report}\n`);
}

/** As it stands in the file, where places are counted; without a byte order mark. */
function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder().decode(bytes);
}
