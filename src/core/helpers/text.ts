import { type Helper, HelperError } from '../handlebars/run/helper.ts';
import { capitalise, uncapitalise } from '../language/capitalise.ts';
import { list as join } from '../language/list.ts';
import { quote as inQuotes } from '../language/quote.ts';
import { fact, unbox } from '../model/fact.ts';
import { words as inWords } from './arguments.ts';
import type { Memory } from './memory.ts';

/**
 * Words in a row; semicolons where an item holds a comma. `key="text"` takes that key of each item.
 *
 * @vi Liệt kê: A, B và C; mục có dấu phẩy thì cách bằng chấm phẩy. `key="text"` lấy khóa ấy của mỗi mục.
 * @example
 * data: {"names": ["A", "B", "C"], "tasks": [{"text": "một, hai"}, {"text": "ba"}]}
 * {{list names}}. {{list tasks key="text"}}
 * → A, B và C. một, hai; ba
 */
export const list: Helper = ([given], { hash }) => {
  if (given === undefined) return '';
  if (!Array.isArray(given)) throw new HelperError({ vi: 'list cần một danh sách', en: 'list expects a list' });
  return join(words(given, hash.key));
};

/**
 * Statements as parts of one sentence: small first letters (names and abbreviations keep theirs), no full stops,
 * semicolons where one holds a comma. `key="text"` takes that key of each item; `apart=true` parts them by semicolons in
 * any case, as statements with subjects of their own.
 *
 * @vi Các ý thành các vế của một câu: chữ đầu viết thường, bỏ dấu chấm. `key="text"` lấy khóa ấy của mỗi mục; `apart=true` thì luôn cách bằng chấm phẩy.
 * @example
 * data: {"tasks": ["Đẩy mạnh thi đua", "Cụm giữ nền nếp, kỷ cương"]}
 * {{clauses tasks}}
 * → đẩy mạnh thi đua; Cụm giữ nền nếp, kỷ cương
 */
export const clauses: Helper = ([given], { hash }) => {
  if (given === undefined) return '';
  const items = Array.isArray(given) ? given : [given];
  const parts = words(items, hash.key).map((item) => uncapitalise(item.replace(/\.$/, '')));
  return hash.apart === true ? join(parts, { separator: ';', last: '' }) : join(parts);
};

/**
 * Sentences one after another, each with its capital letter and full stop. `key="text"` takes that key of each item;
 * `lower=true` begins the first with a small letter, to go on after words of the template.
 *
 * @vi Các ý thành các câu nối nhau, mỗi câu có chữ hoa và dấu chấm. `lower=true` để chữ đầu viết thường.
 * @example
 * data: {"points": ["phong trào sôi nổi", "Chỉ tiêu đều đạt"]}
 * {{prose points}}
 * → Phong trào sôi nổi. Chỉ tiêu đều đạt.
 */
export function prose(memory: Memory): Helper {
  return ([given], { hash, markdown, froms }) => {
    if (given === undefined) return '';
    const items = Array.isArray(given) ? given : [given];
    const path = typeof given === 'object' && given !== null ? memory.pathOf(given) : undefined;
    return words(items, hash.key).reduce((text, sentence, index) => {
      const item: unknown = items[index];
      const own = typeof item === 'object' && item !== null ? memory.pathOf(item) : undefined;
      const from = own ?? (path === undefined ? undefined : `${path}.${index}`);
      const begun = index === 0 && hash.lower === true ? uncapitalise(sentence) : capitalise(sentence);
      const one = fact(closed(begun), from === undefined ? [...(froms[0] ?? [])] : [from]);
      return index === 0 ? markdown`${one}` : markdown`${text} ${one}`;
    }, markdown``);
  };
}

/**
 * In quotes.
 *
 * @vi Đặt trong ngoặc kép.
 * @example
 * data: {"text": "Đoàn kết"}
 * {{quote text}}
 * → “Đoàn kết”
 */
export const quote: Helper = ([given]) => {
  const said = inWords(given);
  return said === '' ? '' : inQuotes(said);
};

/**
 * With a capital first letter.
 *
 * @vi Viết hoa chữ đầu.
 * @example
 * data: {"name": "tỷ lệ giải quyết"}
 * {{capital name}}
 * → Tỷ lệ giải quyết
 */
export const capital: Helper = ([given]) => capitalise(inWords(given));

/**
 * In capital letters.
 *
 * @vi Viết hoa toàn bộ.
 * @example
 * data: {"name": "biên bản"}
 * {{upper name}}
 * → BIÊN BẢN
 */
export const upper: Helper = ([given]) => inWords(given).toUpperCase();

function words(items: readonly unknown[], key: unknown): string[] {
  return items
    .map((item) => (typeof item === 'object' && item !== null ? ownValue(item, String(key)) : item))
    .filter((word) => word !== undefined && word !== '')
    .map(inWords);
}

/** What an item itself says under a key, and nothing that every object knows (`constructor`). */
function ownValue(item: object, key: string): unknown {
  return Object.hasOwn(item, key) ? unbox((item as Record<string, unknown>)[key]) : undefined;
}

/** A sentence ends once: with its own mark, or with a full stop. */
export function closed(sentence: string): string {
  return /[.!?…:;][”’)]?$/u.test(sentence) ? sentence : `${sentence}.`;
}
