/** Rules about names, awards, days and words that should agree with each other. */
import { rule, type Wording } from '../rule.ts';

type Part = 'lead' | 'deputy' | 'decision' | 'score' | 'share';

const parts: Record<Part, { vi: string; en: string }> = {
  lead: { vi: 'được bầu làm Cụm trưởng', en: 'chosen as lead' },
  deputy: { vi: 'được bầu làm Cụm phó', en: 'chosen as deputy' },
  decision: { vi: 'được nêu trong quyết định', en: 'named in a decision' },
  score: { vi: 'được chấm điểm', en: 'scored' },
  share: { vi: 'được nêu trong số liệu theo đơn vị', en: 'named in figures by unit' },
};

function near(
  suggestion: string | undefined,
  vi: string,
  en: string,
): { vi: Pick<Wording, 'remedy' | 'expected'>; en: Pick<Wording, 'remedy' | 'expected'> } {
  if (suggestion === undefined) return { vi: { remedy: vi }, en: { remedy: en } };
  return {
    vi: { remedy: `Có phải ý bạn là \`${suggestion}\`? ${vi}`, expected: [suggestion] },
    en: { remedy: `Did you mean \`${suggestion}\`? ${en}`, expected: [suggestion] },
  };
}

export const agreementRules = {
  'wordings-agree': rule<{ datum: string; missing: boolean }>(
    'error',
    ({ datum, missing }) => ({
      reason: missing
        ? `Cách nói này thiếu \`${datum}\`, cách thứ nhất có`
        : `Cách nói này có \`${datum}\`, cách thứ nhất không có`,
      remedy: 'Sửa cho mọi cách nói cùng nêu một điều, cùng số liệu và tên người.',
    }),
    ({ datum, missing }) => ({
      reason: missing
        ? `This wording lacks \`${datum}\`, which the first one has`
        : `This wording has \`${datum}\`, which the first one has not`,
      remedy: 'Let all wordings tell the same, with the same figures and names.',
    }),
  ),
  'lead-differs': rule<{ unit: string }>(
    'error',
    ({ unit }) => ({
      reason: `\`${unit}\` vừa là Cụm trưởng vừa là Cụm phó`,
      remedy: 'Sửa một trong hai; không có Cụm phó thì ghi `deputy: none`.',
    }),
    ({ unit }) => ({
      reason: `\`${unit}\` is both lead and deputy`,
      remedy: 'Mend one of them; write `deputy: none` if there is none.',
    }),
  ),
  'lead-single': rule<{ first: string; unit: string }>(
    'warning',
    ({ first, unit }) => ({
      reason: `Có hai Cụm trưởng: \`${first}\` và \`${unit}\``,
      remedy: 'Chỉ để một đơn vị là `lead`.',
    }),
    ({ first, unit }) => ({ reason: `Two units lead: \`${first}\` and \`${unit}\``, remedy: 'Leave one `lead` only.' }),
  ),
  'unit-is-member': rule<{ unit: string; part: Part; suggestion?: string | undefined }>(
    'warning',
    ({ unit, part, suggestion }) => ({
      reason: `\`${unit}\` ${parts[part].vi} nhưng không có trong các đơn vị của Cụm`,
      ...near(suggestion, 'Xem lại tên, hoặc thêm vào `cluster.members`.', '').vi,
    }),
    ({ unit, part, suggestion }) => ({
      reason: `\`${unit}\` is ${parts[part].en} but is not a member of the cluster`,
      ...near(suggestion, '', 'Check the name, or add it to `cluster.members`.').en,
    }),
  ),
  'member-once': rule<{ name: string }>(
    'error',
    ({ name }) => ({ reason: `\`${name}\` được kê hai lần trong các thành viên`, remedy: 'Xóa một dòng.' }),
    ({ name }) => ({ reason: `\`${name}\` is listed twice among the members`, remedy: 'Delete one.' }),
  ),
  'attendee-once': rule<{ name: string }>(
    'warning',
    ({ name }) => ({
      reason: `\`${name}\` được kê hai lần trong phần tham dự`,
      remedy: 'Xóa một dòng; nếu là hai người trùng tên thì thêm `id` cho mỗi người.',
    }),
    ({ name }) => ({
      reason: `\`${name}\` is listed twice among those present`,
      remedy: 'Delete one; give two people of one name an `id` each.',
    }),
  ),
  'person-spelled': rule<{ name: string; suggestion: string }>(
    'warning',
    ({ name, suggestion }) => ({
      reason: `\`${name}\` không có trong danh sách, gần giống \`${suggestion}\``,
      remedy: 'Viết tên thống nhất một cách.',
      actual: name,
      expected: [suggestion],
    }),
    ({ name, suggestion }) => ({
      reason: `\`${name}\` is not in the list; \`${suggestion}\` is close`,
      remedy: 'Spell the name one way.',
      actual: name,
      expected: [suggestion],
    }),
  ),
  'person-known': rule<{ name: string }>(
    'info',
    ({ name }) => ({
      reason: `\`${name}\` chưa có trong phần tham dự`,
      remedy: 'Nếu người này dự họp, thêm vào `attendees` cùng chức vụ, đơn vị.',
    }),
    ({ name }) => ({
      reason: `\`${name}\` is not among the attendees`,
      remedy: 'If this person was there, add them to `attendees` with office and unit.',
    }),
  ),
  'bridge-known': rule<{ name: string; suggestion?: string | undefined }>(
    'warning',
    ({ name, suggestion }) => ({
      reason: `Điểm cầu \`${name}\` không có trong \`venue.bridges\``,
      ...near(suggestion, 'Xem lại tên, hoặc thêm điểm cầu.', '').vi,
    }),
    ({ name, suggestion }) => ({
      reason: `The bridge \`${name}\` is not in \`venue.bridges\``,
      ...near(suggestion, '', 'Check the name, or add the bridge.').en,
    }),
  ),
  'mode-fits': rule<{ bridges: number }>(
    'warning',
    ({ bridges }) => ({
      reason: `Hội nghị ghi là trực tiếp mà có ${bridges} điểm cầu`,
      remedy: 'Ghi `online` hoặc `hybrid`, hoặc bỏ các điểm cầu.',
      expected: ['hybrid', 'online'],
    }),
    ({ bridges }) => ({
      reason: `The conference is in person, yet has ${bridges} bridges`,
      remedy: 'Write `online` or `hybrid`, or remove the bridges.',
      expected: ['hybrid', 'online'],
    }),
  ),
  'grade-fits': rule<{ form: string; grade: string }>(
    'warning',
    ({ form, grade }) => ({
      reason: `\`${form}\` không có hạng, mà dữ liệu ghi hạng ${grade}`,
      remedy: 'Bỏ `grade`; chỉ một số Huân chương và Huy chương Chiến sĩ vẻ vang có hạng.',
    }),
    ({ form, grade }) => ({
      reason: `\`${form}\` has no grades, yet grade ${grade} is given`,
      remedy: 'Remove `grade`; only some orders and one medal have grades.',
    }),
  ),
  'recipient-fits': rule<{ form: string; kind: 'collective' | 'individual' }>(
    'warning',
    ({ form, kind }) => ({
      reason: `\`${form}\` không tặng cho ${kind === 'collective' ? 'tập thể' : 'cá nhân'}`,
      remedy: 'Xem lại tên danh hiệu hoặc đối tượng.',
    }),
    ({ form, kind }) => ({
      reason: `\`${form}\` is not given to ${kind === 'collective' ? 'collectives' : 'individuals'}`,
      remedy: 'Check the award or its recipients.',
    }),
  ),
  'authority-fits': rule<{ form: string; found: string; expected: string }>(
    'warning',
    ({ form, found, expected }) => ({
      reason: `\`${form}\` do ${expected} tặng, không phải ${found}`,
      remedy: 'Sửa hoặc bỏ `authority`.',
      actual: found,
      expected: [expected],
    }),
    ({ form, found, expected }) => ({
      reason: `\`${form}\` is given by ${expected}, not by ${found}`,
      remedy: 'Mend or remove `authority`.',
      actual: found,
      expected: [expected],
    }),
  ),
  'flag-threshold': rule<{ votes: number; all: number; percent: number }>(
    'warning',
    ({ votes, all, percent: least }) => ({
      reason: `Cờ thi đua của Ngành cần ít nhất ${least}% đồng ý, ở đây ${votes}/${all}`,
      remedy: 'Xem lại số phiếu, hoặc ghi `rejected: true`.',
    }),
    ({ votes, all, percent: least }) => ({
      reason: `The sector's flag needs ${least}% of the votes, here ${votes}/${all}`,
      remedy: 'Check the votes, or write `rejected: true`.',
    }),
  ),
  'plan-follows-review': rule<{ period: string; reviewed: string }>(
    'warning',
    ({ period, reviewed }) => ({
      reason: `Kỳ ${period} không sau kỳ được tổng kết (${reviewed})`,
      remedy: 'Xem lại hai kỳ: năm ký kết, bầu, giao nhiệm vụ thường là năm sau.',
    }),
    ({ period, reviewed }) => ({
      reason: `The period ${period} does not follow the one reviewed (${reviewed})`,
      remedy: 'Check both: what is signed, chosen and planned is usually for the next year.',
    }),
  ),
  'results-of-review': rule<{ year: string; reviewed: string }>(
    'warning',
    ({ year, reviewed }) => ({
      reason: `Kết quả nói tới năm ${year}, mà kỳ được tổng kết là ${reviewed}`,
      remedy: 'Xem lại năm; nếu là số so sánh thì viết rõ “so với năm …”.',
    }),
    ({ year, reviewed }) => ({
      reason: `A result speaks of ${year}, the period reviewed is ${reviewed}`,
      remedy: 'Check the year; a comparison says “so với năm …”.',
    }),
  ),
  'days-in-order': rule<{ from: string; to: string }>(
    'error',
    ({ from, to }) => ({ reason: `Ngày kết thúc ${to} trước ngày bắt đầu ${from}`, remedy: 'Sửa một trong hai ngày.' }),
    ({ from, to }) => ({ reason: `It ends on ${to}, before it begins on ${from}`, remedy: 'Mend one of the days.' }),
  ),
  'hours-in-order': rule<{ start: string; end: string }>(
    'error',
    ({ start, end }) => ({
      reason: `Giờ kết thúc ${end} không sau giờ bắt đầu ${start}`,
      remedy: 'Sửa giờ; buổi chiều viết `14:00`.',
    }),
    ({ start, end }) => ({
      reason: `It ends at ${end}, not after its start at ${start}`,
      remedy: 'Mend the hours; write the afternoon as `14:00`.',
    }),
  ),
  'paper-after-conference': rule<{ day: string; held: string }>(
    'warning',
    ({ day, held }) => ({ reason: `Ngày ${day} trước ngày hội nghị (${held})`, remedy: 'Xem lại ngày đăng, ngày ký.' }),
    ({ day, held }) => ({
      reason: `${day} is before the conference (${held})`,
      remedy: 'Check the day of publication or signing.',
    }),
  ),
  'slogan-verbatim': rule<{ year: string; found: string; text: string }>(
    'warning',
    ({ year, found, text }) => ({
      reason: `Khẩu hiệu năm ${year} chép chưa đúng nguyên văn`,
      remedy: `Nguyên văn trong danh mục: “${text}”.`,
      actual: found,
      expected: [text],
    }),
    ({ year, found, text }) => ({
      reason: `The slogan of ${year} is misquoted`,
      remedy: `The register has “${text}”.`,
      actual: found,
      expected: [text],
    }),
  ),
  'slogan-variant': rule<{ year: string; text: string }>(
    'info',
    ({ year, text }) => ({
      reason: `Khẩu hiệu năm ${year} chép theo một bản khác với danh mục`,
      remedy: `Danh mục ghi “${text}”; giữ nguyên nếu nguồn viết như vậy.`,
    }),
    ({ year, text }) => ({
      reason: `The slogan of ${year} follows another version than the register`,
      remedy: `The register has “${text}”; keep it if the source says so.`,
    }),
  ),
  'quotes-balanced': rule<{ open: string; close: string; opened: number; closed: number }>(
    'warning',
    ({ open, close, opened, closed }) => ({
      reason: `Ngoặc kép lệch: ${opened} dấu mở ${open}, ${closed} dấu đóng ${close}`,
      remedy: 'Thêm dấu còn thiếu.',
    }),
    ({ open, close, opened, closed }) => ({
      reason: `Unbalanced quotes: ${opened} ${open} open, ${closed} ${close} close`,
      remedy: 'Add the missing one.',
    }),
  ),
  'place-spelled': rule<{ found: string; name: string }>(
    'warning',
    ({ found, name }) => ({
      reason: `Địa danh viết \`${found}\`, tên chuẩn là \`${name}\``,
      remedy: `Viết \`${name}\`.`,
      actual: found,
      expected: [name],
    }),
    ({ found, name }) => ({
      reason: `The place is spelt \`${found}\`; its name is \`${name}\``,
      remedy: `Write \`${name}\`.`,
      actual: found,
      expected: [name],
    }),
  ),
};
