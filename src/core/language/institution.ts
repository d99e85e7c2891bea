/** What names of bodies and of people look like. */

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
