/** Authority, office, name; the two columns of minutes. */
import { authorities, sizes, tolerance } from '../decree.ts';
import { centreFaults, lookFaults, middle, missing, someFaults, wantedLook } from '../judge.ts';
import type { OfficialPage, Signature } from '../official-page.ts';
import type { DecreeRule } from '../rule.ts';
import { join, look, quote, say } from '../said.ts';
import type { Words } from '../sheet.ts';

const article = say('Phụ lục I, Mục II, 7', 'Annex I, Part II, 7');
const authorityLook = { size: sizes.authority, capitals: true, bold: true, italic: false } as const;
const nameLook = { size: sizes.signer, capitals: false, bold: true, italic: false } as const;
const textOf = ({ authority }: Signature): string => authority.flatMap(({ lines }) => lines).join(' ');

/** Titles, ranks and honours that stand before no signer's name. */
const honours =
  /^(GS|PGS|TS|ThS|TSKH|BS|KS|CN|LS|NGND|NGƯT|AHLĐ|Đ\/c|Ông|Bà|Đồng chí|Giáo sư|Tiến sĩ|Thạc sĩ|Cử nhân|(Thượng|Trung|Đại|Thiếu) (tướng|tá|úy)|Kiểm sát viên)[.\s]/iu;

export const authority: DecreeRule = {
  id: 'authority',
  article,
  title: say('Quyền hạn, chức vụ người ký', 'Authority and office'),
  expected: join([
    wantedLook(authorityLook),
    say(
      'một người ký: ở nửa phải; có KT., TL., TUQ. thì dòng dưới ghi chức vụ người ký',
      'one signer: on the right half; after KT., TL., TUQ. the signer’s own office below',
    ),
  ]),
  check({ signatures, sheet, form }) {
    if (signatures.length === 0) return { found: missing, faults: [missing] };
    const words = signatures.flatMap((one) => one.authority);
    const unknown = words.filter(
      ({ text }) =>
        /^(TM|KT|TL|TUQ|Q|T\.M|K\.T)\b/u.test(text) && !authorities.some((one) => text.startsWith(`${one} `)),
    );
    const bare = signatures.filter((one) => /^(KT|TL|TUQ)\./u.test(textOf(one)) && !hasOwnOffice(one));
    const onLeft = form === '1.4' && signatures.length === 1 && (middle(words) ?? Infinity) < sheet.centre;
    return {
      found: join([join(signatures.map((one) => quote(textOf(one)))), look(words)]),
      faults: [
        ...lookFaults(words, authorityLook),
        ...someFaults(unknown, say('viết tắt quyền hạn không đúng', 'with a wrong abbreviation')),
        ...(bare.length > 0 ? [say('thiếu chức vụ của người ký', 'the signer’s own office is missing')] : []),
        ...(onLeft ? [say('không ở nửa phải', 'not on the right half')] : []),
      ],
    };
  },
};

/** The signer's own office is a paragraph or line after the authority's. */
function hasOwnOffice({ authority: words }: Signature): boolean {
  return words.length > 1 || (words[0]?.lines.length ?? 1) > 1;
}

export const signer: DecreeRule = {
  id: 'signer',
  article,
  title: say('Họ tên người ký', 'Name of the signer'),
  expected: join([
    wantedLook(nameLook),
    say(
      'giữa, dưới chức vụ; không ghi học hàm, học vị, quân hàm',
      'centred under the office; no title, rank or honour',
    ),
  ]),
  check({ signatures }) {
    const names = signatures.flatMap(({ name }) => (name ? [name] : []));
    const written = names.filter(({ text }) => !/^[.…\s]+$/u.test(text));
    const lacking = signatures.length - names.length;
    return {
      found: names.length > 0 ? join([join(names.map(({ text }) => quote(text, 40))), look(names)]) : missing,
      faults: [
        ...(names.length === 0 ? [missing] : []),
        ...(lacking > 0 && names.length > 0
          ? [say(`${lacking} chữ ký không có họ tên`, `${lacking} signatures without a name`)]
          : []),
        ...lookFaults(written, nameLook),
        ...someFaults(
          written.filter(({ text }) => honours.test(text)),
          say('có học hàm, học vị, danh hiệu trước tên', 'with a title before the name'),
        ),
        ...signatures.flatMap(({ name, authority: above }) => (name ? centreFaults([name], middle(above)) : [])),
      ],
    };
  },
};

export const columns: DecreeRule = {
  id: 'minutes-signatures',
  article: say('Phụ lục III, mẫu 1.9', 'Annex III, form 1.9'),
  title: say('Chữ ký của biên bản', 'Signatures of minutes'),
  expected: say('thư ký bên trái, chủ tọa bên phải', 'secretary left, chair right'),
  check({ form, signatures }) {
    if (form !== '1.9') return undefined;
    const secretary = signatures.find((one) => /thư ký/iu.test(textOf(one)));
    const chairs = signatures.filter((one) => one !== secretary).map((one) => middle(one.authority));
    const left = middle(secretary?.authority ?? []);
    const off = chairs.map((centre) => (centre === undefined || left === undefined ? 0 : centre - left));
    const swapped = off.some((by) => by < -tolerance.place) || off.every((by) => by <= tolerance.place);
    return {
      found: join(
        signatures.map((one) => quote(textOf(one))),
        ' · ',
      ),
      faults: [
        ...(secretary ? [] : [say('không có thư ký', 'no secretary')]),
        ...(chairs.length > 0 ? [] : [say('không có chủ tọa', 'no chair')]),
        ...(secretary && chairs.length > 0 && swapped
          ? [say('thư ký không ở bên trái', 'the secretary is not on the left')]
          : []),
      ],
    };
  },
};

export const together: DecreeRule = {
  id: 'together',
  article: say('Thông lệ trình bày', 'Practice'),
  title: say('Chữ ký đi liền nội dung', 'Signatures stay with the text'),
  expected: say(
    'khối chữ ký không tách sang hai trang, không đứng riêng ở trang không có nội dung',
    'the block of signatures is not torn, nor alone on a page without text',
  ),
  check({ sheet, signatures }: OfficialPage) {
    if (signatures.length === 0) return undefined;
    const { block, withText } = sheet.together;
    const torn = say('chữ ký bị tách', 'a signature is torn');
    const alone = say('chữ ký đứng riêng, không có dòng nội dung', 'signatures without a line of text');
    const found =
      sheet.format === 'pdf'
        ? pagesOf(signatures)
        : say('thuộc tính giữ dòng của Word', 'Word’s properties that keep lines');
    return { found, faults: [...(block && !signatures.some(isTorn) ? [] : [torn]), ...(withText ? [] : [alone])] };
  },
};

function pagesOf(signatures: readonly Signature[]) {
  const all: Words[] = signatures.flatMap(({ authority: words, name }) => [...words, ...(name ? [name] : [])]);
  const pages = [...new Set(all.map(({ page }) => page))].join(', ');
  return say(`trang ${pages}`, `page ${pages}`);
}

/** Office on one page, name on another. */
function isTorn({ authority: words, name }: Signature): boolean {
  const pages = [...words, ...(name ? [name] : [])].map(({ page }) => page);
  return new Set(pages).size > 1;
}
