/** Distinct documents for all engines: the complete example under another number and other names, and what thuky makes of it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const example = readFileSync(`${root}data/vi-du-day-du.yaml`, 'utf8');

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Dương'];
const middles = ['Văn', 'Thị', 'Đức', 'Hữu', 'Quang', 'Ngọc', 'Thanh', 'Minh', 'Xuân', 'Thu', 'Hồng', 'Mạnh', 'Quốc'];
const givens = ['An', 'Bình', 'Cường', 'Dũng', 'Giang', 'Hải', 'Khánh', 'Lan', 'Mai', 'Nga', 'Oanh', 'Phúc', 'Quyên'];
const replaced = ['Đặng Thị Hồng Nhung', 'Hoàng Đức Thịnh', 'Võ Thanh Tùng', 'Bùi Thị Ngọc Diệp', 'Lý Quốc Bảo'];

/** Another name for each number; people of one document differ. */
function nameOf(number) {
  const pick = (list, at) => list[at % list.length];
  return [pick(families, number * 7), pick(middles, number * 5), pick(givens, number * 3 + (number >> 3))].join(' ');
}

/** Names that differ from document to document. */
export function namesOf(number) {
  return replaced.map((_, at) => nameOf(number * replaced.length + at));
}

/** The data of a document, as YAML. */
export function dataOf(number) {
  const names = namesOf(number);
  const renamed = replaced.reduce((text, name, at) => text.replaceAll(name, names[at]), example);
  return renamed.replaceAll('Cụm thi đua số 5', `Cụm thi đua số ${number + 10}`);
}

/** Digits and the changing names of a text: what stands between them is the same in every document. */
export function piecesOf(text, number) {
  const values = [...namesOf(number), ...namesOf(number).map((name) => name.toUpperCase())];
  return text.split(new RegExp(`(\\d+|${values.join('|')})`));
}
