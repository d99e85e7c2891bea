/** What writers are given in tests. */
import type { Message } from '../../src/core/message/message.ts';
import type { WriteContext } from '../../src/core/model/writer.ts';

const none = new Uint8Array();

/** A context for text formats: no fonts, no images, messages kept in `messages`. */
export function context(changes: Partial<WriteContext> = {}): WriteContext & { messages: Message[] } {
  const messages: Message[] = [];
  return {
    date: '2026-11-22',
    html: 'page',
    photos: 'link',
    images: new Map(),
    fonts: { normal: none, bold: none, italics: none, bolditalics: none },
    where: { file: 'a.md' },
    report: (message) => void messages.push(message),
    messages,
    ...changes,
  };
}
