/** The check of templates, before any data is seen: every kind, against the shape of what facts derive. */
import type { VFileMessage } from 'vfile-message';
import { conferenceShape } from '../conference/schema/conference-shape.ts';
import { factsShape } from '../facts/shape.ts';
import { collect } from '../handlebars/run/report.ts';
import { type Conditions, checkConditions, checkKind } from '../kinds/check-kind.ts';
import { MAIN } from '../kinds/kinds.ts';
import { templateFiles } from '../kinds/template-files.ts';
import { type Message, message } from '../message/message.ts';
import { word } from '../message/words.ts';
import type { Job } from '../model/job.ts';
import type { Files } from '../model/source.ts';
import { type House, openHouse, templateFolders } from '../pipeline/house.ts';
import { chooseStyle } from '../style/choose-style.ts';
import { templateCalled } from './rules.ts';

/**
 * What is wrong with the templates that a job would use, those that come with the program included.
 * Messages: those of `openHouse` and `checkKind`; `style-known`; `template-called` for a partial that nothing calls, in the
 * user's folders when the job names some.
 */
export function checkTemplates(
  job: Pick<Job, 'templates' | 'style' | 'lang'>,
  files: Files,
  { house = openHouse(job, files) }: { house?: House } = {},
): VFileMessage[] {
  const facts = factsShape(conferenceShape());
  const messages: Message[] = [];
  // Kinds share partials: what is wrong with one is said once.
  const report = collect(messages);
  house.messages.forEach(report);
  const reached = new Set<string>();
  const conditions: Conditions = new Map();
  for (const kind of house.kinds) {
    const checked = checkKind(kind, facts, conditions);
    checked.messages.forEach(report);
    for (const file of checked.reached) reached.add(file);
    chooseStyle([{ style: kind.settings.style, where: { file: kind.file } }], house.styles).messages.forEach(report);
  }
  checkConditions(conditions).forEach(report);
  const own = job.templates ?? [];
  const mine = templateFiles(files, own.length > 0 ? own : templateFolders(job));
  for (const { file, path } of mine.filter(({ path }) => path.endsWith('.hbs'))) {
    const name = path.replace(/(?:\.md)?\.hbs$/, '');
    const used = reached.has(file) || name.endsWith(`/${MAIN}`);
    if (!used) report(message(templateCalled, { name: name.replace(/^partials\//, '') }, { file }));
  }
  return word(messages, job.lang ?? 'vi');
}
