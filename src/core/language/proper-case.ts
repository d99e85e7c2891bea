/** Names of organs from the capitals of a letterhead: `PHÒNG TỔ CHỨC - CÁN BỘ` → `Phòng Tổ chức - Cán bộ`. */

/** Organs whose own name is written small after its first letter. */
const wholes =
  /^(?:viện kiểm sát nhân dân|tòa án nhân dân|ủy ban nhân dân|hội đồng nhân dân|bảo hiểm xã hội|liên đoàn lao động|bộ chỉ huy quân sự|ban chỉ huy quân sự|cụm thi đua|khối thi đua|công an|thanh tra|đảng ủy|tỉnh ủy|thành ủy)(?!\p{L})/u;
/** Organs whose field follows with a capital of its own. */
const fields =
  /^(?:hội đồng|văn phòng|trung tâm|chi cục|cục|vụ|sở|phòng|ban|bộ|viện|bệnh viện|trường(?: (?:cao đẳng|đại học|trung học phổ thông|trung học cơ sở|tiểu học|mầm non|thpt|thcs))?)(?= )/u;
/** After these the name of a place begins. */
const places = /(?<!\p{L})(tỉnh|thành phố|tp|thị xã|huyện|quận|phường|xã|đặc khu) (?!\d)(.*)$/u;
const abbreviations = /(?<!\p{L})(?:vksnd|tand|ubnd|hđnd|bhxh|thpt|thcs|ubmttq|tp)(?!\p{L})/gu;

const first = (text: string): string => text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
const each = (text: string): string => text.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/**
 * Lines of a letterhead as a name within a sentence. A name that is not all capitals stays as written.
 * Source of the capitals: Decree 30/2020/NĐ-CP, Annex II, IV.
 */
export function properCase(lines: readonly string[]): string {
  const written = lines.join(' ').replace(/\s+/g, ' ').trim();
  if (/\p{Ll}/u.test(written)) return written;
  const small = written.toLowerCase();
  const [kind = ''] = wholes.exec(small) ?? fields.exec(small) ?? [];
  const rest = small.slice(kind.length);
  const at = places.exec(rest);
  const own = at ? rest.slice(0, at.index) : rest;
  const field = kind === '' || wholes.test(small) ? own : inField(own, kind);
  const place = at ? `${at[1]} ${each(at[2] ?? '')}` : '';
  return `${kind === '' ? first(field) : first(kind) + field}${place}`.replace(abbreviations, (found) =>
    found.toUpperCase(),
  );
}

/** A school bears a name; an office a field, whose parts after `và`, comma and dash begin with a capital too. */
function inField(text: string, kind: string): string {
  if (/^trường |^bệnh viện/u.test(kind)) return each(text);
  return first(text).replace(
    /( và |, | - )(\p{L})/gu,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  );
}
