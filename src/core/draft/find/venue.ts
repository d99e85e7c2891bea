/** Where and how people met. */
import type { Find, Found } from '../found.ts';
import { spanOf } from '../sentence.ts';
import { isUnit, unitName, unitsIn, unitWords } from './units.ts';

const modes: readonly [RegExp, string][] = [
  [/trực tiếp (?:kết hợp|và|kết hợp với) trực tuyến/iu, 'hybrid'],
  [/(?:bằng |theo |dưới )?hình thức trực tiếp/iu, 'in-person'],
  [/(?:hình thức |hội nghị )trực tuyến|họp trực tuyến|trực tuyến (?:tại|đến|tới)|kết nối trực tuyến/iu, 'online'],
];
const place =
  /(?:(?<=[,\s])tại|^Tại|, Tại|Địa điểm\s*:)\s+(?<where>(?:Hội trường|Trụ sở|trụ sở|Nhà|Khách sạn|khách sạn|Trung tâm|hội trường|Phòng họp|Cơ sở|Trường|Học viện|Sở (?=\p{Lu})|Ngân hàng|Kho bạc)[^.;(]*?)(?=,? (?:Cụm|Khối|VKSND [^,]* tổ chức|đã|diễn ra|do |nhằm|các đơn vị|được|Hội đồng)|, (?=\p{Lu}[^,]* (?:đã )?tổ chức)|[.;(]|$)/u;
const town =
  /(?:(?<=[,\s])tại|^Tại)\s+(?<where>(?:tỉnh|thành phố|TP\.?|phường|xã|huyện|thị xã|quận|Thủ đô)\s+\p{Lu}[^.;(]*?)(?=, (?:Cụm|Khối|VKSND|TAND|\p{Lu})|,? (?:đã|diễn ra)|[.;(]|$)/u;
const localPart = /^(?:phường|xã|thị trấn|huyện|quận|thị xã|thành phố|TP|tỉnh|Thủ đô)/u;

/** Place, host, mode and bridges. */
export const venue: Find = (sentence, { registers }) => {
  const { text, role } = sentence;
  if (role !== 'text' && role !== 'caption') return [];
  const found: Found[] = [];
  const put = (into: Found['into'], value: Found['value'], from: number, to: number): void =>
    void found.push({ into, value, from: spanOf(sentence, from, to) });
  for (const [pattern, mode] of modes) {
    const match = pattern.exec(text);
    if (!match) continue;
    const unsure = /kết nối/u.test(match[0]);
    found.push({
      into: 'venue.mode',
      value: mode,
      from: spanOf(sentence, match.index, match.index + match[0].length),
      ...(unsure && { unsure }),
    });
    break;
  }
  if (role === 'text') {
    const where = place.exec(text);
    if (where?.groups?.where && /tổ chức|hội nghị|diễn ra|địa điểm|ký kết|^Tại/iu.test(text)) {
      const [hall = '', ...more] = where.groups.where.split(/,\s+/);
      const local = more.findIndex((part) => localPart.test(part));
      const from = where.index;
      put(
        'venue.place',
        [hall, ...more.slice(0, local < 0 ? undefined : local)].join(', ').trim(),
        from,
        from + where[0].length,
      );
      if (local >= 0) put('venue.locality', more.slice(local).join(', ').trim(), from, from + where[0].length);
    }
    const at = where ? null : town.exec(text);
    if (at?.groups?.where && /tổ chức|tổng kết|sơ kết|diễn ra|ký kết/iu.test(text) && at.index < 60)
      put('venue.locality', at.groups.where.trim(), at.index, at.index + at[0].length);
    const hosted = /(?:^|, )(?:[^,]* do )?(?<host>[^,]+?)(?: \([^()]*\))? (?:được giao )?đăng cai/u.exec(text);
    if (hosted?.groups?.host && isUnit(hosted.groups.host))
      put(
        'venue.host',
        unitName(unitWords(hosted.groups.host), registers),
        hosted.index,
        hosted.index + hosted[0].length,
      );
  }
  const count = /(?<!\d)(?<count>\d+) điểm cầu(?! tại| đến)/u.exec(text);
  if (count?.groups?.count)
    put('venue.bridgeCount', count.groups.count.replace(/^0+(?=\d)/, ''), count.index, count.index + count[0].length);
  const bridges = /[Đđ]iểm cầu (?:Hội nghị )?(?:trực tuyến )?(?:tại )(?<list>.+)$/u.exec(text);
  if (bridges?.groups?.list)
    for (const { name } of unitsIn(bridges.groups.list.split(/[.;]/)[0] ?? '', registers))
      put('venue.bridges', { name }, bridges.index, text.length);
  return found;
};
