/** How many get an award. */

/** Figures as written, without zeros before: `05` is `5`. */
export interface Counts {
  collectives?: string | undefined;
  individuals?: string | undefined;
  times?: string | undefined;
}

const counted =
  /(?<![\d.,/])(?<figure>\d{1,3}(?:\.\d{3})+|\d+)\s+(?:lượt\s+)?(?<what>tập thể|cá nhân|đơn vị|đồng chí|cán bộ|công chức|người|lượt|chi bộ|đảng viên|hội viên|đoàn viên|giáo viên|nhà giáo|chiến sĩ|nhân viên|y, bác sĩ|phòng|tổ|trường)(?!\p{L})/giu;
const bodies = /^(?:tập thể|đơn vị|chi bộ|phòng|tổ|trường)$/iu;

/** The counts that words give; nothing where they give none. */
export function countsIn(words: string): Counts | undefined {
  const counts: Counts = {};
  for (const { 0: whole, groups = {}, index } of words.matchAll(counted)) {
    const { figure = '', what = '' } = groups;
    // `trong 4 đợt`, `của 6 đơn vị` count no recipients.
    if (/(?:của|trong|tại|giữa)\s$/u.test(words.slice(0, index))) continue;
    const number = figure.replace(/^0+(?=\d)/, '');
    if (/lượt/iu.test(whole)) counts.times ??= number;
    else if (bodies.test(what)) counts.collectives ??= number;
    else counts.individuals ??= number;
  }
  return Object.keys(counts).length > 0 ? counts : undefined;
}
