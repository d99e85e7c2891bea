/**
 * Runs of eight syllables, as numbers: enough to tell whether two texts share a run, too little to read either.
 * Names of bodies and terms of the trade count as one syllable; what stands in quotation marks does not count.
 */
const terms = [
  'hội đồng thi đua khen thưởng ngành kiểm sát nhân dân',
  'hội đồng thi đua khen thưởng',
  'viện kiểm sát nhân dân tối cao',
  'ngành kiểm sát nhân dân',
  'thực hành quyền công tố',
  'kiểm sát hoạt động tư pháp',
  'thi đua khen thưởng',
  'phòng chống dịch covid 19',
  'an ninh chính trị',
  'trật tự an toàn xã hội',
  'phát triển kinh tế xã hội',
  'hoàn thành xuất sắc nhiệm vụ',
  'phong trào thi đua yêu nước',
  'viện trưởng vksnd tối cao',
];

const size = 8;

function syllables(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .replace(/“[^”]*”/g, ' . ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ');
  const bare = plain.replace(/\./g, ' ').replace(/ +/g, ' ').trim();
  return terms.reduce((all, term) => all.replaceAll(term, term.replaceAll(' ', '_')), bare).split(' ');
}

function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}

/** Each run of a text with its number. */
export function gramsOf(text: string): Map<string, string> {
  const words = syllables(text);
  const runs = words.slice(size - 1).map((_, index) => words.slice(index, index + size).join(' '));
  return new Map(runs.map((run) => [hash(run), run]));
}
