/** Photos by their captions. */
import type { Find } from '../found.ts';
import { spanOf } from '../sentence.ts';

/** A caption that no toolbar or image marks: a short paragraph of its own that shows somebody. */
const looks =
  /^\s*(?:Toàn cảnh|Quang cảnh|Một góc|Các đại biểu (?:dự|tham dự|chụp)|Đại biểu (?:dự|tham dự)|Lãnh đạo [^,]{4,60} (?:ký|chụp|phát biểu|trao)|(?:Đồng chí|Ông|Bà) [^.]{8,160} (?:phát biểu|trao|trình bày|báo cáo|tặng|khai mạc|bế mạc|chủ trì)[^.:]{0,60})\.?(?:\s*\(?Ảnh[^.]*(?:\.\s*)?|\s*)$/u;

/** Photos. */
export const photos: Find = (sentence, { sentences }, at) => {
  const { text, role } = sentence;
  const alone = sentences[at - 1]?.block !== sentence.block && sentences[at + 1]?.block !== sentence.block;
  if (role !== 'caption' && !(role === 'text' && alone && looks.test(text) && at > 0)) return [];
  const words = text
    .replace(/^\s*\[Ảnh:\s*|\]\s*$/gu, '')
    .replace(/\s{2,}/g, '  ')
    .trim();
  const [alt, shown] = words.includes('  ') ? words.split('  ') : [undefined, words];
  const credit = /(?:(?<!\s)\s+)?\(?Ảnh:\s*(?<who>\p{Lu}(?:[^()]*[^()\s])?)\)?\s*$/u.exec(shown ?? '');
  const bare = (shown ?? '').slice(0, credit ? credit.index : undefined).trim();
  const illustration = /^Ảnh minh họa:\s*/u.exec(bare);
  const caption = bare.slice(illustration?.[0].length ?? 0);
  if (caption === '') return [];
  const who = credit?.groups?.who?.trim();
  return [
    {
      into: 'photos',
      value: {
        caption,
        ...(alt && { alt }),
        ...(who && { credit: who }),
        ...(illustration && { illustration: 'true' }),
      },
      from: spanOf(sentence),
    },
  ];
};
