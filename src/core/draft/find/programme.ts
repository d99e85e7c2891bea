/** What happened, item by item: who spoke, reported, discussed, shared, accepted, gave flowers. */
import type { Plain } from '../../yaml/edit/plain.ts';
import type { Find, Scene } from '../found.ts';
import { type Sentence, spanOf } from '../sentence.ts';
import { type Person, peopleIn, personValue } from './people.ts';
import { pointsOf } from './points.ts';
import { isUnit, unitName, unitsIn, unitWords } from './units.ts';

/** What a person or a unit does, the first that the sentence says. */
const acts: readonly [kind: string, words: RegExp][] = [
  ['opening', /phát biểu khai mạc|khai mạc [Hh]ội nghị|phát biểu (?:chào mừng|đề dẫn)|diễn văn khai mạc/iu],
  ['closing', /phát biểu bế mạc|bế mạc [Hh]ội nghị/iu],
  ['conclusion', /(?:phát biểu )?kết luận (?:tại )?(?:[Hh]ội nghị|buổi|cuộc)|phát biểu kết luận|phát biểu tổng kết/iu],
  ['directive', /phát biểu (?:ý kiến )?chỉ đạo|(?:có )?ý kiến chỉ đạo/iu],
  ['acceptance', /nhận nhiệm vụ/iu],
  ['tribute', /phút mặc niệm|tưởng niệm/iu],
  ['flowers', /tặng hoa/iu],
  ['handover', /bàn giao cờ|trao cờ luân lưu|bàn giao nhiệm vụ/iu],
  [
    'report',
    /(?:trình bày|(?<!thống nhất |nhất trí |biểu quyết |không )thông qua|báo cáo|công bố)(?: tóm tắt)? (?:dự thảo |tóm tắt )?(?:[Bb]áo cáo|[Kk]ế hoạch|kết quả|[Đđ]ề cương|tổng kết|sơ kết)|(?:xem|nghe|theo dõi) (?:dự thảo )?báo cáo/u,
  ],
  ['sharing', /chia sẻ/iu],
  ['discussion', /thảo luận|tham luận|trao đổi, (?:thảo luận|đóng góp)/iu],
  ['scoring', /(?:tổ chức|tiến hành|đã) chấm điểm|đối chiếu điểm/iu],
  ['side-event', /xem triển lãm|tham quan|dâng hương|giao lưu (?:văn nghệ|thể thao|bóng)/iu],
  ['awarding', /(?<!được )trao (?:tặng )?(?:Giấy khen|Bằng khen|Cờ|Kỷ niệm chương|quyết định|phần thưởng)/iu],
  ['appraisal', /tiến hành bình xét|bình xét,? (?:suy tôn|khen thưởng)/iu],
  ['voting', /bình bầu,? suy tôn|bỏ phiếu kín suy tôn|tiến hành bỏ phiếu/iu],
  [
    'speech',
    /có những nhận xét|ghi nhận, tiếp thu|[Pp]hát biểu (?:ý kiến )?(?:tại|với|trước|nhấn mạnh|ghi nhận|đánh giá|chúc mừng|bày tỏ)|(?:^|\s)[Pp]hát biểu(?=,)/u,
  ],
];
/** What stands before what was said. */
const saying =
  /(?:nhấn mạnh|nêu rõ|cho biết|cho hay|khẳng định|đề nghị(?: các đơn vị| Hội nghị| Cụm| lãnh đạo[^:,;]{0,40})?|yêu cầu(?: các đơn vị)?|hứa|lưu ý|đánh giá|chỉ rõ|thông tin|phát biểu)(?: rằng)?\s*(?<mark>[:,]|rằng|(?=\p{L}))\s*/gu;

/** Items. */
export const programme: Find = (sentence, scene) => {
  if (sentence.role !== 'text' && sentence.role !== 'caption') return [];
  const { text } = sentence;
  const act = acts.find(([, words]) => words.test(text));
  if (!act) return [];
  const [kind, words] = act;
  const place = words.exec(text);
  if (!place) return [];
  const people = peopleIn(sentence, scene);
  const who = actorsOf(kind, sentence, people, place.index, scene);
  const caption = sentence.role === 'caption';
  if (caption && (who.length === 0 || people.length === 0)) return [];
  if (who.length === 0 && !/^(?:report|discussion|sharing|scoring|tribute)$/.test(kind)) return [];
  // What may be, or is to come, is no item.
  if (/^(?:Với|Để|Nhằm|Trên tinh thần|Sau khi|Trước khi)\s/u.test(text) && who.length === 0) return [];
  if (who.length === 0 && kind !== 'report' && kind !== 'tribute') return [];
  const by: Plain | undefined = who.length === 0 ? undefined : who.length === 1 ? who[0] : who;
  const after = Math.max(place.index + place[0].length, people[0]?.end ?? 0);
  const value: Record<string, Plain> = {
    kind,
    ...(caption ? {} : titleOf(kind, text, place.index)),
    ...(by !== undefined && { by }),
    ...behalfOf(text),
    ...(/video clip|video|phóng sự/iu.test(text) && kind === 'report' && { form: 'video clip' }),
    ...(/dự thảo (?:[Bb]áo cáo|[Kk]ế hoạch)/u.test(text) && { draft: 'true' }),
  };
  const points =
    caption || /^(?:report|flowers|handover|awarding|tribute|appraisal|voting|scoring)$/.test(kind)
      ? []
      : saidAfter(text, after, kind);
  if (points.length > 0) value.points = points;
  return [{ into: 'programme', value, from: spanOf(sentence) }];
};

/** Those who act: people before or behind the words, else a unit or a body before them. */
function actorsOf(
  kind: string,
  sentence: Sentence,
  people: readonly Person[],
  at: number,
  { registers }: Scene,
): Plain[] {
  const { text } = sentence;
  const leading =
    /^\s*(?:Phát biểu|Kết luận|Khai mạc|Bế mạc|Tại|Thay mặt|Cũng|Sau|Trong|Tiếp|Theo|Có ý kiến|Trình bày|Báo cáo)/u.test(
      text,
    );
  const doers = people.filter(
    ({ start, end }) => (end <= at + 1 && start < at) || (leading && start >= at && start < at + 160),
  );
  const plural = /^\s*(?:Các đồng chí|Các đại biểu)/u.test(text);
  if (doers.length > 0)
    return (
      plural || kind === 'handover'
        ? doers
        : doers.slice(
            0,
            doers[1] && /\s(?:và|,)\s*(?:đồng chí\s)?$/u.test(text.slice(doers[0]!.end, doers[1].start)) ? 2 : 1,
          )
    ).map(personValue);
  const before = text
    .slice(0, at)
    .replace(
      /^\s*(?:(?:Cũng )?[Tt]ại [Hh]ội nghị|Trong khuôn khổ [Hh]ội nghị|Bên cạnh đó|Tiếp đó|Sau đó|Trong Hội nghị|Tại phần thảo luận|Ngoài ra)\s*,?\s*/u,
      '',
    );
  if (/(?:xem|nghe|theo dõi) (?:dự thảo )?báo cáo/u.test(text)) return [];
  if (isUnit(before))
    return kind === 'handover'
      ? unitsIn(before, registers).map(({ name }) => name)
      : [unitName(unitWords(before), registers)];
  const body =
    /^(?<body>(?:[Cc]ác|[Đđ]ại diện|[Ll]ãnh đạo|[Đđ]ại biểu|Thường trực|Hội đồng|Ban |Cụm|Khối)[^,;:]*?)(?:\s(?:đã|cùng|cũng|tiến hành|được|tập trung|sôi nổi|tham gia|trao đổi|thảo luận|chia sẻ|phát biểu|nghe|theo dõi|xem|tham quan|dâng|đối chiếu|tổ chức|thẳng thắn|dành|thống nhất)(?:[\s,]|$)|(?<!\s)\s*$|,)/u.exec(
      before,
    )?.groups?.body;
  return body && body.split(' ').length <= 12
    ? [
        `${body[0]!.toLowerCase()}${body.slice(1)}`
          .replace(/\s+/g, ' ')
          .replace(/^(?=cụm|khối|hội đồng|thường trực)./u, (one) => one.toUpperCase()),
      ]
    : [];
}

function titleOf(kind: string, text: string, at: number): Record<string, Plain> {
  const pattern =
    kind === 'report'
      ? /(?<title>(?:(?:tóm tắt|tổng hợp) )?(?:[Bb]áo cáo (?!kết quả thi đua)|[Kk]ế hoạch )[^.;:“]*?)(?= bằng video| bằng hình thức| thay mặt| với \d+| do |[.;:,]? ?$|, (?:dự thảo|phương hướng|đồng chí|các))/u
      : kind === 'sharing'
        ? /chia sẻ(?: những| các)? (?<title>(?:kinh nghiệm|mô hình|cách làm)[^.;]*)/u
        : /^(?:handover|flowers|awarding|side-event)$/.test(kind)
          ? /(?<title>(?:bàn giao|trao|tặng|xem|tham quan|dâng|giao lưu) [^.;]*)/u
          : undefined;
  const title = pattern?.exec(text.slice(Math.max(0, at - 4)))?.groups?.title?.trim();
  return title && title.split(' ').length > 2
    ? { title: title.replace(/^Báo cáo/u, 'báo cáo').replace(/(?<![\s,])[\s,]+$/u, '') }
    : {};
}

function behalfOf(text: string): Record<string, Plain> {
  const said =
    /[Tt]hay mặt (?:cho )?(?<whom>[^,;.]*?)(?=,|\s(?:trình bày|phát biểu|báo cáo|ký|nhận|đã|thông qua|đồng chí|ông|bà)\s|[.;]|$)/u.exec(
      text,
    );
  const whom = said?.groups?.whom?.trim();
  return whom && whom.split(' ').length <= 12 ? { behalf: whom } : {};
}

/** What was said, point by point, behind the last word of saying that a colon or `rằng` follows. */
function saidAfter(text: string, after: number, kind: string): string[] {
  if (/^(?:discussion|sharing)$/.test(kind)) {
    const on = /(?:thảo luận|trao đổi)[^.;:]{0,20}? (?:về|các nội dung:|:) ?(?<list>.+)$/u.exec(text)?.groups?.list;
    return on ? pointsOf(on) : [];
  }
  const marks = [...text.matchAll(saying)].filter(({ index, 0: all }) => index + all.length > after);
  const mark = marks.find(({ groups }) => groups?.mark === ':') ?? marks[0];
  if (mark) return pointsOf(text.slice(mark.index + mark[0].length));
  const rest = text.slice(after).replace(/^\s*(?:tại|với|trước) Hội nghị|^\s*đã\s/u, '');
  return rest.trim().split(/\s+/).length >= 6 ? pointsOf(rest) : [];
}
