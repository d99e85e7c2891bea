/** The end of the text. */
import { missing } from '../judge.ts';
import type { DecreeRule } from '../rule.ts';
import { quote, say } from '../said.ts';

export const end: DecreeRule = {
  id: 'end',
  article: say('Phụ lục III, mẫu 1.4 và 1.9', 'Annex III, forms 1.4 and 1.9'),
  title: say('Dấu kết thúc', 'End mark'),
  expected: say('nội dung kết thúc bằng “./.”, một lần', 'the text ends with “./.”, once'),
  check({ body }) {
    const last = body.findLast(({ kind }) => kind !== 'caption');
    if (!last) return { found: missing, faults: [missing] };
    const text = last.words.text;
    const earlier = body.filter((part) => part !== last && part.words.text.includes('./.'));
    return {
      found: quote(text.length > 40 ? `…${text.slice(-39)}` : text),
      faults: [
        ...(text.endsWith('./.') ? [] : [say('thiếu “./.”', 'no “./.”')]),
        ...(text.endsWith('/../.') || text.endsWith('././.') || earlier.length > 0
          ? [say('“./.” nhiều lần', '“./.” more than once')]
          : []),
      ],
    };
  },
};
