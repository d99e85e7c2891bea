/** The covenant: for which period, who signed, for whom, before whom, and what they promised. */
import type { Find, Found } from '../found.ts';
import { spanOf } from '../sentence.ts';
import { peopleIn } from './people.ts';
import { periodsIn } from './periods.ts';
import { pointsOf } from './points.ts';

const signing = /ký(?: kết)?(?: bản| các)? giao ước(?: thi đua)?/iu;

/** Covenant. */
export const covenant: Find = (sentence, scene) => {
  const { text, role } = sentence;
  const match = signing.exec(text);
  if (!match || (role !== 'text' && role !== 'caption')) return [];
  const found: Found[] = [];
  const put = (into: Found['into'], value: Found['value'], unsure = false): void =>
    void found.push({ into, value, from: spanOf(sentence, Math.max(0, match.index - 1)), ...(unsure && { unsure }) });
  const period = periodsIn(sentence, scene).find(({ start }) => start >= match.index);
  if (period) put('covenant.period', period.period);
  if (role === 'caption') return found;
  const before = text.slice(0, match.index);
  const by =
    /(?:^|,\s*|;\s*)(?<by>(?:đại diện |Đại diện |các đồng chí |Các đồng chí )?(?:lãnh đạo|Lãnh đạo|đơn vị|Thủ trưởng|thủ trưởng) [^,;]*?)\s(?:đã|thay mặt|đại diện cho|tiến hành|cùng|tổ chức|ký)/u.exec(
      before,
    )?.groups?.by;
  if (by && by.split(' ').length <= 10)
    put(
      'covenant.by',
      by.trim().replace(/^(?:Đại|Lãnh|Các|Thủ)/u, (first) => first.toLowerCase()),
    );
  const behalf =
    /(?:thay mặt|đại diện) cho (?<whom>[^;]*?)\s(?:đã|ký|tổ chức|tiến hành)|thay mặt (?<other>[^;]*?)\s(?:đã |tổ chức |tiến hành )?$/u.exec(
      before,
    );
  const whom = behalf?.groups?.whom ?? behalf?.groups?.other;
  if (whom) put('covenant.behalf', whom.trim());
  const seen =
    /chứng kiến của (?<who>.+?)(?=,\s(?:lãnh đạo|đại diện|các đơn vị|Thủ trưởng|thủ trưởng|\d+ đơn vị)|$)/u.exec(
      before,
    );
  if (seen?.groups?.who) {
    const from = seen.index + seen[0].length - seen.groups.who.length;
    const people = peopleIn(sentence, scene);
    let at = from;
    for (const who of seen.groups.who.split(
      /(?:,\s+|(?<!\s)\s+(?:cùng|và)\s+)(?=các |đồng chí |ông |bà |đại diện )/u,
    )) {
      const start = text.indexOf(who, at);
      at = start + who.length;
      const named = people.find((one) => one.start >= start - 1 && one.end <= at + 1);
      put('covenant.witnesses', named?.name ?? who.trim());
    }
  }
  const promised = /cam kết:?\s+(?<list>\S.*)$/u.exec(text.slice(match.index))?.groups?.list;
  if (promised) for (const point of pointsOf(promised)) put('covenant.points', point);
  return found;
};
