/**
 * The parts of a new data file, in the order of a conference.
 * A line that begins with `#` and no single space after it is a sample: without its `#` it is right data.
 */
import { type About, dayOf, groupOf, headOf, purposeOf, purposeYear, signedDay } from './about.ts';
import type { Part } from './conference-kinds.ts';
import { scalar } from './scalar.ts';

/** A part of the file: a heading, what to know, and lines. */
interface Section {
  title: string;
  /** One remark a line, without `#`. */
  about?: string[];
  lines: string[];
}

/** A row of the table: the section, and the parts of a conference that it is there for; always when it names none. */
interface Row {
  parts?: readonly Part[];
  section(about: About): Section;
}

const samples = ['VKSND tỉnh Nghệ An', 'VKSND tỉnh Hà Tĩnh', 'VKSND tỉnh Thanh Hóa'];

/** Every section, in order. */
const table: readonly Row[] = [
  { section: occasion },
  { section: cluster },
  { section: people },
  { section: programme },
  { parts: ['results'], section: results },
  { parts: ['awards'], section: awards },
  { parts: ['limitations'], section: limitations },
  { parts: ['tasks'], section: tasks },
  { parts: ['appraisal', 'adoption', 'discussion'], section: decisions },
  { parts: ['election'], section: nextTerm },
  { parts: ['covenant'], section: covenant },
  { parts: ['slogans'], section: slogans },
  { section: article },
  { section: official },
];

/** The sections of a file: those that its kind of conference needs. */
export function sections(about: About): Section[] {
  const isWanted = ({ parts }: Row): boolean => !parts || parts.some((part) => about.kind.parts.includes(part));
  return table.filter(isWanted).map(({ section }) => section(about));
}

/** The units as they were given, else samples. */
function unitsOf({ units }: About): readonly string[] {
  return units.length >= 2 ? units : samples;
}

/** A unit of the file by its place, as YAML has it; `none` where there are not so many. */
function unitAt(about: About, place: number): string {
  return scalar(unitsOf(about)[place] ?? 'none');
}

function occasion(about: About): Section {
  return {
    title: 'Hội nghị gì, khi nào, ở đâu',
    about: ['period là kỳ được nói tới: 2025, 2025-H1 (6 tháng đầu năm), 2025-Q3 (quý III), 2024/2025 (năm học).'],
    lines: [
      'purposes:',
      ...about.kind.purposes.map((purpose, index) => `${index > 0 ? '#' : ''}  - ${purposeOf(purpose, about)}`),
      '',
      `#date: {on: ${dayOf(about)}, session: morning, start: 08:00, end: 11:30} # chưa rõ ngày: recently`,
      '#venue: {mode: in-person, place: Hội trường tầng 2} # trực tuyến: online; kết hợp: hybrid',
    ],
  };
}

function people(about: About): Section {
  return {
    title: 'Ai chủ trì, ai dự',
    about: ['Chức vụ của một người chỉ ghi một lần ở đây; các phần sau chỉ cần tên.'],
    lines: [
      '#chairs: [Nguyễn Văn An]',
      `#secretary: {name: Lê Thị Bình, office: Kiểm sát viên, unit: ${unitAt(about, 0)}}`,
      '',
      '#attendees:',
      `#  - {name: Nguyễn Văn An, office: Viện trưởng, unit: ${unitAt(about, 0)}}`,
      `#  - {name: Trần Thị Cúc, office: Phó Viện trưởng, unit: ${unitAt(about, 1)}}`,
      `#  - {group: các đồng chí làm công tác thi đua của các đơn vị trong ${groupOf(about)}}`,
    ],
  };
}

function results(): Section {
  return {
    title: 'Kết quả, số liệu',
    lines: [
      '#results:',
      '#  - field: Phong trào thi đua',
      '#    points: [Các đơn vị phát động 3 đợt thi đua theo chuyên đề]',
      '#indicators:',
      '#  - {name: số vụ án giải quyết đúng hạn, value: 950, total: 1.000, percent: 95, unit: vụ}',
    ],
  };
}

function awards(): Section {
  return {
    title: 'Khen thưởng',
    about: ['status: registered đăng ký, nominated suy tôn, agreed thống nhất, proposed đã đề nghị, granted đã tặng.'],
    lines: [
      '#awards:',
      '#  - {form: Cờ thi đua của Chính phủ, status: proposed, collectives: 1}',
      '#  - {form: Giấy khen của Viện trưởng VKSND tỉnh, status: granted, collectives: 3, individuals: 12}',
    ],
  };
}

function limitations(): Section {
  return {
    title: 'Hạn chế',
    lines: [
      '#limitations:',
      '#  - {text: Một số báo cáo còn chậm, cause: Công chức kiêm nhiệm, remedy: Nhắc hạn trước 5 ngày}',
    ],
  };
}

function nextTerm(about: About): Section {
  const group = groupOf(about);
  const { year } = about;
  return {
    title: `${group} trưởng, ${group} phó kỳ tới`,
    lines: [
      `#nextTerm: {period: ${year + 1}, lead: ${unitAt(about, 1)}, deputy: ${unitAt(about, 2)}, method: consensus}`,
    ],
  };
}

function covenant(about: About): Section {
  return {
    title: 'Giao ước thi đua',
    lines: [
      '#covenant:',
      `#  period: ${purposeYear(about, 'covenant')}`,
      '#  points: [Hoàn thành và vượt các chỉ tiêu được giao, Không có công chức vi phạm kỷ luật]',
    ],
  };
}

function slogans({ year }: About): Section {
  return {
    title: 'Chủ đề, phương châm',
    lines: ['#slogans:', `#  - {kind: theme, text: 'Đoàn kết, chủ động, hiệu quả', period: ${year}}`],
  };
}

function article(): Section {
  return {
    title: 'Ảnh, tác giả, tít bài',
    about: ['Ảnh chưa có tệp vẫn giữ chỗ và chú thích. headline, sapo bỏ trống thì thuky tự viết từ dữ liệu.'],
    lines: [
      '#photos:',
      '#  - {caption: Toàn cảnh Hội nghị., file: photos/toan-canh.jpg, alt: Hội trường và các đại biểu, after: lead}',
      '#byline: Lê Thị Bình',
      '#article: {kicker: Ngành Kiểm sát nhân dân}',
    ],
  };
}

function official(about: About): Section {
  const group = groupOf(about);
  return {
    title: 'Thể thức báo cáo, biên bản (Nghị định 30/2020/NĐ-CP)',
    about: ['Điều gì chưa biết thì để trống: văn bản có dòng chấm ở đó.'],
    lines: [
      '#official:',
      '#  superior: VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO',
      '#  body: VIỆN KIỂM SÁT NHÂN DÂN TỈNH …',
      '#  place: Nghệ An',
      '#  report:',
      `#    {number: 12, symbol: BC-VKS, signed: ${signedDay(about)},`,
      `#    signers: [{authority: TM., head: ${headOf(about)}, office: ${group.toUpperCase()} TRƯỞNG, name: Nguyễn Văn An}],`,
      '#    to: Hội đồng Thi đua - Khen thưởng cấp trên, bases: Kế hoạch công tác năm,',
      `#    recipients: [Các đơn vị trong ${group}, 'Lưu: VT']}`,
      '#  minutes:',
      '#    {number: 03, symbol: BB-VKS, chair: {name: Nguyễn Văn An}, secretary: {name: Lê Thị Bình},',
      "#    approval: 'Biên bản đã được đọc lại, các đại biểu nhất trí',",
      `#    recipients: [Các đơn vị trong ${group}, 'Lưu: VT']}`,
    ],
  };
}

/** The cluster: said where it is known, a sample where not. Nobody is deputy unless somebody said so; the sample shows how. */
function cluster(about: About): Section {
  const group = groupOf(about);
  return {
    title: `${group} và các đơn vị`,
    about: [`lead là ${group} trưởng, deputy là ${group} phó.`],
    lines: clusterLines(about),
  };
}

function clusterLines(about: About): string[] {
  const { name, units: known, deputy } = about;
  const sample = known.length < 2;
  const member = (unit: string, index: number) => {
    const isDeputy = sample ? index === 1 : unit === deputy;
    const role = index === 0 ? 'lead' : isDeputy ? 'deputy' : undefined;
    return role ? `    - {unit: ${scalar(unit)}, function: ${role}}` : `    - ${scalar(unit)}`;
  };
  const members = ['  members:', ...unitsOf(about).map(member)];
  if (!name) return ['cluster:', `  name: ${groupOf(about)} thi đua số 1`, ...members].map((line) => `#${line}`);
  return ['cluster:', `  name: ${scalar(name)}`, ...members.map((line) => (sample ? `#${line}` : line))];
}

/** What the programme of a conference has besides its opening and closing, each where its part is there. */
const events: readonly [Part, (about: About) => string][] = [
  ['results', reportEvent],
  ['discussion', () => '{kind: discussion, by: các đại biểu, points: [Cách chấm điểm thi đua giữa các đơn vị]}'],
  ['appraisal', (about) => `{kind: appraisal, by: các đơn vị trong ${groupOf(about)}}`],
  ['election', (about) => `{kind: election, by: các đơn vị trong ${groupOf(about)}}`],
  ['adoption', ({ year }) => `{kind: adoption, title: 'thông qua Kế hoạch hoạt động năm ${year}', by: các đại biểu}`],
  ['covenant', () => '{kind: signing}'],
];

function reportEvent({ kind }: About): string {
  const sort = kind.purposes[0].half ? 'sơ kết' : 'tổng kết';
  return `{kind: report, by: Trần Thị Cúc, title: 'báo cáo ${sort} phong trào thi đua', form: video clip}`;
}

function programme(about: About): Section {
  const items = [
    '{kind: opening, by: Nguyễn Văn An}',
    ...events.filter(([part]) => about.kind.parts.includes(part)).map(([, event]) => event(about)),
    '{kind: closing, by: Nguyễn Văn An, points: [Các đơn vị thực hiện ngay các nhiệm vụ đã thống nhất]}',
  ];
  return {
    title: 'Diễn biến, theo thứ tự',
    about: ['Mỗi ý một dòng ở points; không cần dấu chấm cuối câu.'],
    lines: ['#programme:', ...items.map((item) => `#  - ${item}`)],
  };
}

function tasks({ kind, year }: About): Section {
  const period = kind.purposes[0].half ? `${year}-H2` : year + (kind.purposes[0].kind === 'review' ? 1 : 0);
  return {
    title: 'Nhiệm vụ thời gian tới',
    lines: [
      '#tasks:',
      `#  period: ${period}`,
      '#  items:',
      '#    - Đăng ký chỉ tiêu thi đua của từng đơn vị',
      '#    - Phát hiện, nhân rộng điển hình tiên tiến',
    ],
  };
}

function decisions(about: About): Section {
  const { kind, year } = about;
  const nomination = `#  - {kind: nomination, form: Cờ thi đua của Chính phủ, units: [${unitAt(about, 0)}], period: ${year}, method: consensus}`;
  const adoption = `#  - {kind: adoption, subject: Kế hoạch hoạt động năm ${year}, method: show-of-hands}`;
  return {
    title: 'Quyết định, biểu quyết',
    about: ['method: consensus thống nhất, show-of-hands giơ tay, secret-ballot bỏ phiếu kín.'],
    lines: ['#decisions:', kind.parts.includes('appraisal') ? nomination : adoption],
  };
}
