/** What a Word file says about itself. */
import { propertiesOf } from '../../layout/properties.ts';
import type { Frame } from '../../model/frame.ts';
import type { DocxContext } from './context.ts';
import { writable } from './run.ts';

/** Title, subject and author; dates are stamped last, by `seal`. */
export function metadata(
  frame: Frame,
  context: DocxContext,
): { title?: string; subject?: string; creator?: string; lastModifiedBy?: string } {
  const said = propertiesOf(frame);
  const [title, subject, creator] = [said.title, said.subject, said.author].map((text) => writable(text, context));
  return {
    ...(title ? { title } : {}),
    ...(subject ? { subject } : {}),
    ...(creator ? { creator, lastModifiedBy: creator } : {}),
  };
}
