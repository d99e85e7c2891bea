/**
 * Break a line of the header by measured width, so that PDF and DOCX break at the same word
 * and the lines are about equally long (a lone last word looks bad under the name of a body).
 */

/** Words that no line of a header parts: `VIỆN KIỂM SÁT`, `NHÂN DÂN`, `TỈNH LÂM ĐỒNG`, `SỐ 7`. */
const inseparable =
  /viện kiểm sát|nhân dân|quân sự|trung ương|(?:quân khu|quân chủng) \S+|(?:(?<!\d)\d+|sáu|chín) tháng(?: (?:đầu|cuối) năm)?|(?:tối|cấp) cao|hội đồng|ủy ban|thi đua|công tác (?:thi đua|khen thưởng)|khen thưởng|tổng kết|sơ kết|ký kết|phát động|phong trào|(?:cụm|khối) thi đua|số \S+|năm \d{4}|(?:tỉnh|thành phố|khu vực|huyện) .+$/giu;

/** Lines no wider than `width`, as few as possible and as equal as possible. A single word may be wider. */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  if (measure(text) <= width) return [text];
  const bound = text.replace(inseparable, (words) =>
    measure(words) <= width ? words.replaceAll(' ', '\u00a0') : words,
  );
  return balanced(bound, width, measure).map((line) => line.replaceAll('\u00a0', ' '));
}

/**
 * Lines set one under another in a column of the header, each broken as above. Out: the parts of each line, and the
 * width of every line as it is set.
 */
export function breakColumn(
  texts: readonly string[],
  width: number,
  measure: (text: string) => number,
): { lines: string[][]; widths: number[] } {
  const lines = texts.map((text) => breakLines(text, width, measure));
  return { lines, widths: lines.flat().map(measure) };
}

function balanced(text: string, width: number, measure: (text: string) => number): string[] {
  const greedy = fit(text, width, measure);
  let low = 0;
  let high = width;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fit(text, middle, measure).length > greedy.length) low = middle;
    else high = middle;
  }
  return fit(text, high, measure);
}

function fit(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
