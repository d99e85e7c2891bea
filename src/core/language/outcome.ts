/** What a sentence tells that was achieved, as a headline takes it out: a clause, never words of our own. */
import { uncapitalise } from './capitalise.ts';
import { isGrave, tellsLoss } from './grave.ts';

/**
 * How much of news it is: a death, a wrong or a failure; a goal passed, a thing done with success, a wrong that did not
 * happen; a figure; a good year in general words.
 */
export type OutcomeStrength = 'loss' | 'grave' | 'strong' | 'figure' | 'plain';

/** A sentence that tells an outcome. */
export interface Outcome {
  strength: OutcomeStrength;
  /** The sentence without connective and without what it leads to: `nhiều chỉ tiêu vượt kế hoạch`. It begins small. */
  full: string;
  /** Its strongest clause, with a subject of its own. */
  clause: string;
  /** The clause without the subject, where that is the body itself: `thực hiện thành công “mục tiêu kép”`. */
  deed: string | undefined;
  /** The sentence likewise. */
  fullDeed: string | undefined;
}

const connective =
  /^(?:nhờ đó|nhờ vậy|qua đó|do đó|song|tuy nhiên|tuy vậy|tuy thế|bên cạnh đó|cùng với đó|đồng thời|trong đó|đặc biệt|ngoài ra|kết quả|theo đó|từ đó|trong (?:6 tháng|\d+ tháng|quý|năm)[^,]*|năm (?:học )?[\d-]+), (?=\S)/iu;
/** What it leads to is no outcome of its own. */
const sequel = /, (?:góp phần|qua đó|từ đó|nhờ đó|phục vụ|trở thành|là tiền đề)(?!\p{L}).*$/iu;
const body =
  /^(?:các đơn vị|các trường|các bệnh viện|toàn (?:cụm|khối)|cụm|khối)(?: (?:trong|thuộc) (?:cụm|khối))? (?:đã |đều |còn |vẫn )*(?=\p{Ll})/iu;
/** What is meant to come is none yet. */
const wish =
  /(?<!\p{L})(?:phấn đấu|quyết tâm|nhằm|sẽ|cần|phải|mong|hứa|cam kết|đề ra|đề nghị|(?<!theo )yêu cầu)(?!\p{L})/iu;

const goals =
  /(?:^|, |; |và )(?<clause>(?:(?:nhiều|các|một số|hầu hết|tất cả|cả|\d[\d.,/%]*)(?: \d+)? [^,;]*?)?chỉ tiêu[^,;:]*? (?:đều )?(?:đạt|vượt)(?!\p{L})[^;:]*)/iu;
const success = /(?:^|, |; )(?<clause>[^,;]*(?:thực hiện|tổ chức|triển khai|hoàn thành) thành công[^,;:]*)/iu;
const spared =
  /(?:^|, |; )(?<clause>(?:(?:cả năm|toàn cụm|cụm|khối|các đơn vị),? )*không (?:có|để xảy ra|xảy ra|để) [^;:]*(?:oan|sai|bỏ lọt|vi phạm|kỷ luật|tai nạn|tử vong|quá hạn|tồn đọng|tiêu cực|tham nhũng|bạo lực|cháy)(?!\p{L})[^;:]*)/iu;
/** Dates and periods are no figures of what was achieved. */
const time =
  /(?:năm|năm học|giai đoạn|tháng|quý|ngày|khóa|số|lần thứ) [\dIVX][\dIVX/-]*|(?<!\d)\d+ (?:tháng|năm)(?: đầu| cuối)?/giu;
const figure = /(?<![\p{L}\p{N}])\d[\d.,/]*(?:%| \p{L})/u;
const plain =
  /(?<!\p{L})(?:hoàn thành (?:tốt|xuất sắc|toàn diện)|được nâng lên|chuyển biến tích cực|đạt (?:nhiều )?(?:thành tích|kết quả))(?!\p{L})/iu;

/** Read a sentence; undefined where it tells no outcome. */
export function outcomeOf(sentence: string): Outcome | undefined {
  const text = sentence.trim().replace(/\.$/u, '');
  if (isGrave(text)) return outcome(tellsLoss(text) ? 'loss' : 'grave', bare(text));
  const full = bare(text).replace(sequel, '');
  for (const [strength, pattern] of [
    ['strong', goals],
    ['strong', spared],
    ['strong', success],
  ] as const) {
    const found = pattern.exec(full);
    const clause = found?.groups?.clause;
    if (clause && !wish.test(full.slice(0, found.index)) && !wish.test(clause)) return outcome(strength, full, clause);
  }
  if (wish.test(full)) return undefined;
  if (figure.test(full.replace(time, ''))) return outcome('figure', full);
  return plain.test(full) ? outcome('plain', full) : undefined;
}

function bare(text: string): string {
  const rest = text.replace(connective, '');
  return small(rest === text ? rest : rest.replace(connective, ''));
}

function outcome(strength: OutcomeStrength, full: string, clause = full): Outcome {
  const words = small(clause.trim());
  const deed = body.test(words) ? words.replace(body, '') : active(words);
  const fullDeed = body.test(full) ? full.replace(body, '') : undefined;
  return { strength, full, clause: words, deed, fullDeed };
}

/** As within a sentence; `toàn Cụm` is no name. */
function small(text: string): string {
  return uncapitalise(text).replace(/^Toàn (?=\p{Lu})/u, 'toàn ');
}

/** `“mục tiêu kép” được thực hiện thành công` → `thực hiện thành công “mục tiêu kép”`: what the body carries out is its deed. */
function active(clause: string): string | undefined {
  const found =
    /^(?<what>[^,]+?) (?:đã )?được (?<deed>(?:thực hiện|hoàn thành)(?: (?:thành công|thắng lợi|tốt|xuất sắc))?)$/u.exec(
      clause,
    )?.groups;
  return found && `${found.deed} ${found.what}`;
}
