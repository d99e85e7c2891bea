/** What the conference is for, each purpose with its period. */
import type { Find, Found, Scene } from '../found.ts';
import { type Sentence, spanOf } from '../sentence.ts';
import { periodsIn } from './periods.ts';

const purposes =
  /(?<review>tổng kết)|(?<interim>sơ kết)|(?<covenant>ký(?: kết)?(?: bản| các)? giao ước(?: thi đua)?)|(?<launch>phát động(?:(?: phong trào)? thi đua)?)|(?<election>bầu (?:chọn )?(?:đơn vị )?(?:Cụm|Khối|Trưởng|Tổ) ?(?:trưởng|cụm|khối)?(?:, (?:Cụm|Khối) phó)?)|(?<appraisal>bình xét|bình bầu)/giu;
/** Sentences that say what the conference is. */
const announcing =
  /(?:Hội nghị|Lễ|Cuộc họp|cuộc họp|hội nghị|buổi lễ) (?:trực tuyến )?(?:tổng kết|sơ kết|ký|phát động|bình xét|bầu|đánh giá|triển khai)|^(?:Sáng|Chiều|Tối|Ngày|Mới đây|Vừa qua|Trong (?:hai|02|2) ngày|Vừa)[^.]{0,160}?(?:tổng kết|sơ kết|ký kết|ký giao ước|phát động|bình xét)|(?:Cụm|Khối) thi đua [^.]{0,200}?(?:vừa|(?:đã )?tổ chức) (?:tổng kết|sơ kết)/iu;
const reporting =
  /(?:báo cáo|Báo cáo) (?:tóm tắt )?(?<kind>tổng kết|sơ kết|(?:kết quả|đánh giá) (?:công tác|phong trào|hoạt động))(?<rest>[^.;]*)/u;

/** Purposes; first those that the text announces, and only where it announces none those that follow from what was done. */
export const purposeFinder: Find = (sentence, scene, at) => {
  const told = scene.sentences.some((one) => announces(one));
  if (announces(sentence) || (!told && sentence.role === 'title' && announcing.test(sentence.text)))
    return announced(sentence, scene);
  return told || sentence.role !== 'text' ? [] : followed(sentence, scene, at);
};

function announces({ role, key, text }: Sentence): boolean {
  if (role === 'matter' && key !== 'event.name') return false;
  // Several conferences are what is planned: `gồm: Hội nghị ký kết …, Hội nghị sơ kết …`.
  if ((text.match(/Hội nghị (?:tổng kết|sơ kết|ký)/gu) ?? []).length > 1) return false;
  return (role === 'matter' || role === 'text') && announcing.test(text);
}

function announced(sentence: Sentence, scene: Scene): Found[] {
  const { text } = sentence;
  const from = Math.max(0, text.search(announcing));
  // `suy tôn, bình xét` of one unit is told as a decision.
  const matches = [...text.matchAll(purposes)]
    .filter(({ index }) => index >= from)
    .filter(({ groups }, order) => order === 0 || groups?.appraisal === undefined);
  return matches.flatMap((match, order): Found[] => {
    const kind = Object.entries(match.groups ?? {}).find(([, said]) => said !== undefined)?.[0];
    if (kind === undefined) return [];
    const end = match.index + match[0].length;
    const next = matches[order + 1]?.index ?? text.length;
    // `phát động và ký kết giao ước thi đua năm 2022`: one period for both.
    const shared = next - end <= 6 ? (matches[order + 2]?.index ?? text.length) : next;
    const period = periodsIn(sentence, scene).find(({ start }) => start >= end && start < shared);
    const subject = shared === next && subjectOf(text.slice(end, period?.start ?? end));
    const written = period && (firstHalf(text.slice(end, period.start), period.period) ?? period.period);
    const value = { kind, ...(written && { period: written }), ...(subject && { subject }) };
    return [{ into: 'purposes', value, from: spanOf(sentence, match.index, period?.end ?? end) }];
  });
}

/** `6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2024`: the year stands once, behind the second half. */
function firstHalf(before: string, period: string): string | undefined {
  const [, year] = /^(\d{4})-H2$/.exec(period) ?? [];
  return year !== undefined && /(?:6|sáu) tháng đầu năm/iu.test(before) ? `${year}-H1` : undefined;
}

/** `báo cáo tổng kết công tác thi đua năm 2023`, `đã bầu …`, `ký giao ước thi đua năm 2023`. */
function followed(sentence: Sentence, scene: Scene, at: number): Found[] {
  const { text } = sentence;
  const found: Found[] = [];
  const report = reporting.exec(text);
  if (report?.groups) {
    const rest = report.groups.rest ?? '';
    const end = report.index + report[0].length - rest.length;
    const period = periodsIn(sentence, scene).find(({ start }) => start >= end);
    const half = /6 tháng (đầu|cuối) năm/u.exec(text.slice(end)) ?? undefined;
    const written =
      report.groups.kind === 'sơ kết' && half ? halfYear(scene, half[1] === 'đầu' ? 'H1' : 'H2') : period?.period;
    const head = /công tác|phong trào|hoạt động/u.exec(report.groups.kind ?? '')?.[0];
    const subject = subjectOf(
      `${head ?? ''}${text.slice(end, period && written === period.period ? period.start : end)}`,
    );
    if (written)
      found.push({
        into: 'purposes',
        value: {
          kind: report.groups.kind === 'sơ kết' ? 'interim' : 'review',
          period: written,
          ...(subject && { subject }),
        },
        from: spanOf(sentence, report.index),
      });
  }
  const signed = /(?:đã|tổ chức|tiến hành) (?:tổ chức )?ký(?: kết)? giao ước(?: thi đua)?/u.exec(text);
  const elected = /(?:Hội nghị|các đơn vị[^,.;]{0,40}) (?:đã |cũng đã )?(?:thống nhất |bỏ phiếu kín )?bầu /u.exec(text);
  for (const [kind, match] of [
    ['covenant', signed],
    ['election', elected],
  ] as const) {
    const period = match && periodsIn(sentence, scene).find(({ start }) => start >= match.index);
    if (period)
      found.push({
        into: 'purposes',
        value: { kind, period: period.period },
        from: spanOf(sentence, match.index, period.end),
      });
  }
  return at >= 0 ? found : [];
}

/** The year of `6 tháng đầu năm` where the sentence leaves it out: of the half that the texts name in full. */
function halfYear({ sentences, claims }: Scene, half: string): string | undefined {
  return sentences.flatMap((one) => claims(one)).find(({ type, key }) => type === 'year' && key.endsWith(`-${half}`))
    ?.key;
}

/** `công tác thi đua, khen thưởng`: between the purpose and its period. */
function subjectOf(words: string): string | undefined {
  const subject = words
    .replace(/(?<!\s)\s*(?:(?:trong|của Cụm|của Khối|năm học|năm|giai đoạn)\s*)*(?:bằng .*)?$/su, '')
    .replace(/^[\s,:]+/u, '')
    .trim();
  const count = subject.split(/\s+/).length;
  return count >= 3 && count <= 14 && !/[.;“]|Hội nghị/u.test(subject) ? subject : undefined;
}
