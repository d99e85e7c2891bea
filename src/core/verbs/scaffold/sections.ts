/**
 * The parts of a new data file, in the order of a conference.
 * A line that begins with `#` and no single space after it is a sample: without its `#` it is right data.
 */
import type { ConferenceKind, Part, Purpose } from './conference-kinds.ts';
import { scalar } from './scalar.ts';

/** What a new file is told. */
export interface About {
  kind: ConferenceKind;
  /** The year of the conference's matter: `2025`. */
  year: number;
  /** The cluster's name, where it is known. */
  name?: string | undefined;
  /** Its units, the lead first; empty when not known. */
  units: readonly string[];
  /** Which of them is deputy lead, where somebody said so. */
  deputy?: string | undefined;
}

/** A part of the file: a heading, what to know, and lines. */
interface Section {
  title: string;
  /** One remark a line, without `#`. */
  about?: string[];
  lines: string[];
}

const samples = ['VKSND tỉnh Nghệ An', 'VKSND tỉnh Hà Tĩnh', 'VKSND tỉnh Thanh Hóa'];

/** All sections of a file. */
export function sections(about: About): Section[] {
  const { kind } = about;
  const units = about.units.length >= 2 ? about.units : samples;
  const [first, second] = [scalar(units[0]!), scalar(units[1]!)];
  const has = (...parts: Part[]) => parts.some((part) => kind.parts.includes(part));
  const short = groupOf(about);
  const given = (wanted: boolean, section: () => Section) => (wanted ? [section()] : []);

  return [
    {
      title: 'Hội nghị gì, khi nào, ở đâu',
      about: ['period là kỳ được nói tới: 2025, 2025-H1 (6 tháng đầu năm), 2025-Q3 (quý III), 2024/2025 (năm học).'],
      lines: [
        'purposes:',
        ...kind.purposes.map((purpose, index) => `${index > 0 ? '#' : ''}  - ${purposeOf(purpose, about)}`),
        '',
        `#date: {on: ${dayOf(about)}, session: morning, start: 08:00, end: 11:30} # chưa rõ ngày: recently`,
        '#venue: {mode: in-person, place: Hội trường tầng 2} # trực tuyến: online; kết hợp: hybrid',
      ],
    },
    {
      title: `${short} và các đơn vị`,
      about: [`lead là ${short} trưởng, deputy là ${short} phó.`],
      lines: cluster(about, units),
    },
    {
      title: 'Ai chủ trì, ai dự',
      about: ['Chức vụ của một người chỉ ghi một lần ở đây; các phần sau chỉ cần tên.'],
      lines: [
        '#chairs: [Nguyễn Văn An]',
        `#secretary: {name: Lê Thị Bình, office: Kiểm sát viên, unit: ${first}}`,
        '',
        '#attendees:',
        `#  - {name: Nguyễn Văn An, office: Viện trưởng, unit: ${first}}`,
        `#  - {name: Trần Thị Cúc, office: Phó Viện trưởng, unit: ${second}}`,
        `#  - {group: các đồng chí làm công tác thi đua của các đơn vị trong ${short}}`,
      ],
    },
    {
      title: 'Diễn biến, theo thứ tự',
      about: ['Mỗi ý một dòng ở points; không cần dấu chấm cuối câu.'],
      lines: programme(about),
    },
    ...given(has('results'), () => ({
      title: 'Kết quả, số liệu',
      lines: [
        '#results:',
        '#  - field: Phong trào thi đua',
        '#    points: [Các đơn vị phát động 3 đợt thi đua theo chuyên đề]',
        '#indicators:',
        '#  - {name: số vụ án giải quyết đúng hạn, value: 950, total: 1.000, percent: 95, unit: vụ}',
      ],
    })),
    ...given(has('awards'), () => ({
      title: 'Khen thưởng',
      about: [
        'status: registered đăng ký, nominated suy tôn, agreed thống nhất, proposed đã đề nghị, granted đã tặng.',
      ],
      lines: [
        '#awards:',
        '#  - {form: Cờ thi đua của Chính phủ, status: proposed, collectives: 1}',
        '#  - {form: Giấy khen của Viện trưởng VKSND tỉnh, status: granted, collectives: 3, individuals: 12}',
      ],
    })),
    ...given(has('limitations'), () => ({
      title: 'Hạn chế',
      lines: [
        '#limitations:',
        '#  - {text: Một số báo cáo còn chậm, cause: Công chức kiêm nhiệm, remedy: Nhắc hạn trước 5 ngày}',
      ],
    })),
    ...given(has('tasks'), () => ({ title: 'Nhiệm vụ thời gian tới', lines: tasks(about) })),
    ...given(has('appraisal', 'adoption', 'discussion'), () => ({
      title: 'Quyết định, biểu quyết',
      about: ['method: consensus thống nhất, show-of-hands giơ tay, secret-ballot bỏ phiếu kín.'],
      lines: decisions(about, first),
    })),
    ...given(has('election'), () => ({
      title: `${short} trưởng, ${short} phó kỳ tới`,
      lines: [
        `#nextTerm: {period: ${about.year + 1}, lead: ${second}, deputy: ${scalar(units[2] ?? 'none')}, method: consensus}`,
      ],
    })),
    ...given(has('covenant'), () => ({
      title: 'Giao ước thi đua',
      lines: [
        '#covenant:',
        `#  period: ${purposeYear(about, 'covenant')}`,
        '#  points: [Hoàn thành và vượt các chỉ tiêu được giao, Không có công chức vi phạm kỷ luật]',
      ],
    })),
    ...given(has('slogans'), () => ({
      title: 'Chủ đề, phương châm',
      lines: ['#slogans:', `#  - {kind: theme, text: 'Đoàn kết, chủ động, hiệu quả', period: ${about.year}}`],
    })),
    {
      title: 'Ảnh, tác giả, tít bài',
      about: ['Ảnh chưa có tệp vẫn giữ chỗ và chú thích. headline, sapo bỏ trống thì thuky tự viết từ dữ liệu.'],
      lines: [
        '#photos:',
        '#  - {caption: Toàn cảnh Hội nghị., file: photos/toan-canh.jpg, alt: Hội trường và các đại biểu, after: lead}',
        '#byline: Lê Thị Bình',
        '#article: {kicker: Ngành Kiểm sát nhân dân}',
      ],
    },
    {
      title: 'Thể thức báo cáo, biên bản (Nghị định 30/2020/NĐ-CP)',
      about: ['Điều gì chưa biết thì để trống: văn bản có dòng chấm ở đó.'],
      lines: [
        '#official:',
        '#  superior: VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO',
        '#  body: VIỆN KIỂM SÁT NHÂN DÂN TỈNH …',
        '#  place: Nghệ An',
        '#  report:',
        `#    {number: 12, symbol: BC-VKS, signed: ${signedDay(about)},`,
        `#    signers: [{authority: TM., head: ${headOf(about)}, office: ${short.toUpperCase()} TRƯỞNG, name: Nguyễn Văn An}],`,
        `#    recipients: [Các đơn vị trong ${short}, 'Lưu: VT']}`,
        '#  minutes:',
        '#    {number: 03, symbol: BB-VKS, chair: {name: Nguyễn Văn An}, secretary: {name: Lê Thị Bình},',
        `#    recipients: [Các đơn vị trong ${short}, 'Lưu: VT']}`,
      ],
    },
  ];
}

function purposeOf({ kind, later = 0, half, subject }: Purpose, about: About): string {
  const period = `${about.year + later}${half ? `-${half}` : ''}`;
  const said = subject?.replace('Khối', groupOf(about));
  return `{kind: ${kind}, period: ${period}${said ? `, subject: ${scalar(said)}` : ''}}`;
}

/** The year of a purpose of the kind, else the file's own. */
function purposeYear({ kind, year }: About, wanted: string): number {
  return year + (kind.purposes.find((purpose) => purpose.kind === wanted)?.later ?? 0);
}

/** A likely day for the sample. */
function dayOf({ kind, year }: About): string {
  const half = kind.purposes[0].half === 'H1';
  return kind.purposes[0].kind === 'covenant' || kind.purposes[0].kind === 'launch'
    ? `${year}-01-20`
    : `${year}-${half ? '07-10' : '12-19'}`;
}

/** A day on which a report of it may be signed. */
function signedDay(about: About): string {
  return dayOf(about).replace(/\d\d$/, (day) => String(Number(day) + 3));
}

/** What the conference is of: by the name where there is one, else by the kind. */
export function groupOf({ kind, name = '' }: Pick<About, 'kind' | 'name'>): 'Cụm' | 'Khối' {
  const said = /^(cụm|khối)(?!\p{L})/iu.exec(name.normalize('NFC').trim())?.[1]?.toLowerCase();
  return said === 'khối' || (said === undefined && kind.name === 'hop-khoi') ? 'Khối' : 'Cụm';
}

/** In whose name the report is signed. */
function headOf(about: About): string {
  return scalar((about.name ?? `${groupOf(about)} thi đua`).toUpperCase());
}

/** The cluster: said where it is known, a sample where not. Nobody is deputy unless somebody said so; the sample shows how. */
function cluster(about: About, units: readonly string[]): string[] {
  const { name, units: known, deputy } = about;
  const sample = known.length < 2;
  const member = (unit: string, index: number) => {
    const isDeputy = sample ? index === 1 : unit === deputy;
    const role = index === 0 ? 'lead' : isDeputy ? 'deputy' : undefined;
    return role ? `    - {unit: ${scalar(unit)}, function: ${role}}` : `    - ${scalar(unit)}`;
  };
  const members = ['  members:', ...units.map(member)];
  if (!name) return ['cluster:', `  name: ${groupOf(about)} thi đua số 1`, ...members].map((line) => `#${line}`);
  return ['cluster:', `  name: ${scalar(name)}`, ...members.map((line) => (sample ? `#${line}` : line))];
}

function programme(about: About): string[] {
  const { kind, year } = about;
  const short = groupOf(about);
  const has = (part: Part) => kind.parts.includes(part);
  const items = [
    '{kind: opening, by: Nguyễn Văn An}',
    ...(has('results')
      ? [
          `{kind: report, by: Trần Thị Cúc, title: báo cáo ${kind.purposes[0].half ? 'sơ kết' : 'tổng kết'} phong trào thi đua, form: video clip}`,
        ]
      : []),
    ...(has('discussion')
      ? ['{kind: discussion, by: các đại biểu, points: [Cách chấm điểm thi đua giữa các đơn vị]}']
      : []),
    ...(has('appraisal') ? [`{kind: appraisal, by: các đơn vị trong ${short}}`] : []),
    ...(has('election') ? [`{kind: election, by: các đơn vị trong ${short}}`] : []),
    ...(has('adoption') ? [`{kind: adoption, title: thông qua Kế hoạch hoạt động năm ${year}, by: các đại biểu}`] : []),
    ...(has('covenant') ? ['{kind: signing}'] : []),
    '{kind: closing, by: Nguyễn Văn An, points: [Các đơn vị thực hiện ngay các nhiệm vụ đã thống nhất]}',
  ];
  return ['#programme:', ...items.map((item) => `#  - ${item.replaceAll(/title: ([^,}]+)/g, "title: '$1'")}`)];
}

function tasks({ kind, year }: About): string[] {
  const period = kind.purposes[0].half ? `${year}-H2` : year + (kind.purposes[0].kind === 'review' ? 1 : 0);
  return [
    '#tasks:',
    `#  period: ${period}`,
    '#  items:',
    '#    - Đăng ký chỉ tiêu thi đua của từng đơn vị',
    '#    - Phát hiện, nhân rộng điển hình tiên tiến',
  ];
}

function decisions({ kind, year }: About, unit: string): string[] {
  const nomination = `#  - {kind: nomination, form: Cờ thi đua của Chính phủ, units: [${unit}], period: ${year}, method: consensus}`;
  const adoption = `#  - {kind: adoption, subject: Kế hoạch hoạt động năm ${year}, method: show-of-hands}`;
  return ['#decisions:', kind.parts.includes('appraisal') ? nomination : adoption];
}
