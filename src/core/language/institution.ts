/** Names of bodies, full and short. */
import { type Abbreviation, abbreviations } from './abbreviation.ts';

// Bodies only: TP, TX, Q. have rules of their own, and offices or running text are not names of bodies.
const bodies = abbreviations.filter(
  ({ full, use }) => use === 'press' && /^\p{Lu}/u.test(full) && !/viên$/u.test(full),
);
const byForm = new Map(bodies.flatMap((body) => formsOf(body).map((form) => [form.toLowerCase(), body] as const)));
// One pass over all forms, the longest first, so that no replacement meets the result of another.
const anyBody = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...byForm.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
const hoChiMinhCity = /(?<!\p{L})(?:(?:TP|thành phố)\.?\s*(?:Hồ Chí Minh|HCM)|TPHCM)(?![\p{L}\p{N}])/giu;

/**
 * `Viện kiểm sát nhân dân tỉnh Gia Lai` → `VKSND tỉnh Gia Lai`, `… thành phố Hải Phòng` → `VKSND TP Hải Phòng`.
 * Capitals inside the full name (`Viện Kiểm sát`) do not hide it. What has no short form stays.
 */
export function shortInstitution(name: string): string {
  return name
    .normalize('NFC')
    .replace(anyBody, (form) => byForm.get(form.toLowerCase())?.short ?? form)
    .replace(hoChiMinhCity, 'TP Hồ Chí Minh')
    .replace(/(?<![\p{L}\p{N}])(?:thành phố|TP\.?)\s*(?=\p{Lu})/gu, 'TP ');
}

/**
 * `VKSND TP Hải Phòng` → `Viện kiểm sát nhân dân thành phố Hải Phòng`; `TP HCM` → `Thành phố Hồ Chí Minh`;
 * `TX` → `thị xã`, `Q.` → `quận` (`Quận` with a number). The inverse of `shortInstitution`.
 */
export function fullInstitution(name: string): string {
  return name
    .normalize('NFC')
    .replace(anyBody, (form) => byForm.get(form.toLowerCase())?.full ?? form)
    .replace(hoChiMinhCity, 'Thành phố Hồ Chí Minh')
    .replace(/(?<![\p{L}\p{N}])TP\.?\s*(?=\p{Lu})/gu, 'thành phố ')
    .replace(/(?<![\p{L}\p{N}])TX\.?\s*(?=\p{Lu})/gu, 'thị xã ')
    .replace(/(?<![\p{L}\p{N}])Q\.\s*(?=\p{Lu})/gu, 'quận ')
    .replace(/(?<![\p{L}\p{N}])Q\.\s*(?=\d)/gu, 'Quận ');
}

const kinds =
  'Sở|Ban|Phòng|Viện|Vụ|Cục|Chi cục|Trường|Bệnh viện|Công an|Công đoàn|Tòa án|Ủy ban|Văn phòng|Cụm|Khối|Trung tâm|Đảng ủy|Hội|Liên đoàn|Bộ|Bảo hiểm';
const body = new RegExp(`^(?:\\p{Lu}{2,}|${kinds})(?!\\p{L})`, 'u');

/** Whether words name a body (`VKSND tỉnh Nghệ An`, `Sở Y tế`), not a person nor a group of people. */
export function isBody(name: string): boolean {
  return body.test(name);
}

const person = /^(?:\p{Lu}[\p{L}’']* ){1,4}\p{Lu}[\p{L}’']*$/u;

/** Whether words can only be the name of a person: `Nguyễn Văn An`, `H’Yim Kđoh`. */
export function isPersonName(name: string): boolean {
  return person.test(name) && !isBody(name);
}

function formsOf({ full, short, also = [] }: Abbreviation): string[] {
  return [full, short, ...also];
}
