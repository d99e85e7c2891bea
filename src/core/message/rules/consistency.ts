/** Rules about a conference that should agree with itself. Errors only where it contradicts itself beyond doubt. */
import { rule, type Wording } from '../rule.ts';

type Listed = 'members' | 'bridges' | 'absences' | 'tasks' | 'units' | 'collectives' | 'individuals';
type Sum = 'returned' | 'valid' | 'valid-within' | 'voices' | 'voices-within' | 'candidate';
type Part = 'lead' | 'deputy' | 'decision' | 'score' | 'share';

const lists: Record<Listed, { vi: string; en: string }> = {
  members: { vi: 'đơn vị thành viên', en: 'member units' },
  bridges: { vi: 'điểm cầu', en: 'bridges' },
  absences: { vi: 'người vắng mặt', en: 'absent people' },
  tasks: { vi: 'nhiệm vụ', en: 'tasks' },
  units: { vi: 'đơn vị', en: 'units' },
  collectives: { vi: 'tập thể', en: 'collectives' },
  individuals: { vi: 'cá nhân', en: 'individuals' },
};

const sums: Record<Sum, { vi: string; en: string }> = {
  returned: { vi: 'số phiếu thu về ({left}) nhiều hơn số phiếu phát ra ({right})', en: 'more ballots returned ({left}) than issued ({right})' },
  valid: { vi: 'phiếu hợp lệ và không hợp lệ cộng lại là {left}, mà số phiếu thu về là {right}', en: 'valid and invalid ballots make {left}, but {right} were returned' },
  'valid-within': { vi: 'số phiếu hợp lệ ({left}) nhiều hơn số phiếu thu về ({right})', en: 'more valid ballots ({left}) than were returned ({right})' },
  voices: { vi: 'tán thành, không tán thành và không có ý kiến cộng lại là {left}, mà số phiếu hợp lệ là {right}', en: 'for, against and abstaining make {left}, but {right} ballots were valid' },
  'voices-within': { vi: 'số ý kiến ({left}) nhiều hơn số người biểu quyết ({right})', en: 'more voices ({left}) than voters ({right})' },
  candidate: { vi: 'số phiếu bầu ({left}) nhiều hơn số phiếu hợp lệ ({right})', en: 'more votes ({left}) than valid ballots ({right})' },
};

const parts: Record<Part, { vi: string; en: string }> = {
  lead: { vi: 'được bầu làm Cụm trưởng', en: 'chosen as lead' },
  deputy: { vi: 'được bầu làm Cụm phó', en: 'chosen as deputy' },
  decision: { vi: 'được nêu trong quyết định', en: 'named in a decision' },
  score: { vi: 'được chấm điểm', en: 'scored' },
  share: { vi: 'được nêu trong số liệu theo đơn vị', en: 'named in figures by unit' },
};

function fill(words: string, left: number, right: number): string {
  return words.replace('{left}', vn(left)).replace('{right}', vn(right));
}

/** A number as Vietnamese writes it: `2.700.000`, `99,2`. */
function vn(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

const mendEither = { vi: 'Sửa một trong hai số.', en: 'Mend one of the two figures.' };

/** A rate as stated and as computed. */
export interface Percent {
  stated: number;
  value: number;
  total: number;
  computed: number;
}
function percent(severity: 'error' | 'warning') {
  return rule<Percent>(
    severity,
    ({ stated, value, total, computed }) => ({
      reason: `Tỷ lệ ghi ${vn(stated)}%, tính ra ${vn(computed)}% (${vn(value)}/${vn(total)})`,
      remedy: 'Sửa tỷ lệ hoặc số liệu; bỏ `percent` thì tỷ lệ được tính tự động.',
      actual: vn(stated),
      expected: [vn(computed)],
    }),
    ({ stated, value, total, computed }) => ({
      reason: `The rate says ${stated}%, the figures give ${computed}% (${value}/${total})`,
      remedy: 'Mend the rate or the figures; without `percent` the rate is computed.',
      actual: vn(stated),
      expected: [vn(computed)],
    }),
  );
}

/** A count beside its list. */
export interface Count {
  what: Listed;
  stated: number;
  listed: number;
}
function count(severity: 'error' | 'warning', vi: string, en: string) {
  return rule<Count>(
    severity,
    ({ what, stated, listed }) => ({ reason: `Ghi ${vn(stated)} ${lists[what].vi}, danh sách có ${vn(listed)}`, remedy: vi }),
    ({ what, stated, listed }) => ({ reason: `${stated} ${lists[what].en} are stated, ${listed} are listed`, remedy: en }),
  );
}

function total(severity: 'error' | 'warning') {
  return rule<{ sum: number; whole: number }>(
    severity,
    ({ sum, whole }) => ({ reason: `Cộng theo đơn vị được ${vn(sum)}, mà số chung là ${vn(whole)}`, remedy: 'Xem lại số chung và từng đơn vị.' }),
    ({ sum, whole }) => ({ reason: `The units add up to ${sum}, the whole says ${whole}`, remedy: 'Check the whole and each unit.' }),
  );
}

function near(suggestion: string | undefined, vi: string, en: string): { vi: Pick<Wording, 'remedy' | 'expected'>; en: Pick<Wording, 'remedy' | 'expected'> } {
  if (suggestion === undefined) return { vi: { remedy: vi }, en: { remedy: en } };
  return {
    vi: { remedy: `Có phải ý bạn là \`${suggestion}\`? ${vi}`, expected: [suggestion] },
    en: { remedy: `Did you mean \`${suggestion}\`? ${en}`, expected: [suggestion] },
  };
}

export const consistencyRules = {
  'value-within-total': rule<{ name: string; value: number; total: number }>(
    'error',
    ({ name, value, total: whole }) => ({ reason: `“${name}”: giá trị ${vn(value)} lớn hơn tổng số ${vn(whole)}`, remedy: `${mendEither.vi} Vượt kế hoạch thì ghi ở \`plan\`, không phải \`total\`.` }),
    ({ name, value, total: whole }) => ({ reason: `“${name}”: the value ${value} is more than the total ${whole}`, remedy: `${mendEither.en} What exceeds a plan belongs to \`plan\`, not \`total\`.` }),
  ),
  'percent-matches': percent('error'),
  'vote-percent-matches': percent('warning'),
  'count-covers-list': count('error', 'Sửa số đếm, hoặc bớt danh sách.', 'Mend the count or shorten the list.'),
  'list-complete': count('warning', 'Bổ sung danh sách, hoặc sửa số đếm; nếu nguồn ghi như vậy thì để nguyên.', 'Complete the list or mend the count; leave it if the source says so.'),
  'attendance-adds-up': rule<{ invited: number; present?: number | undefined; absent?: number | undefined }>(
    'error',
    ({ invited, present, absent }) => ({
      reason: `Điểm danh không khớp: triệu tập ${vn(invited)}${present === undefined ? '' : `, có mặt ${vn(present)}`}${absent === undefined ? '' : `, vắng ${vn(absent)}`}`,
      remedy: 'Số có mặt bằng số triệu tập trừ số vắng. Khách mời không tính vào đây.',
    }),
    ({ invited, present, absent }) => ({
      reason: `The roll does not add up: ${invited} invited${present === undefined ? '' : `, ${present} present`}${absent === undefined ? '' : `, ${absent} absent`}`,
      remedy: 'Those present are those invited less those absent. Guests do not count.',
    }),
  ),
  'quorum-met': rule<{ present: number; quorum: number }>(
    'warning',
    ({ present, quorum }) => ({ reason: `Có mặt ${vn(present)}, chưa đủ số tối thiểu ${vn(quorum)}`, remedy: 'Xem lại số đại biểu.' }),
    ({ present, quorum }) => ({ reason: `${present} are present, fewer than the quorum of ${quorum}`, remedy: 'Check the figures.' }),
  ),
  'indicator-adds-up': total('warning'),
  'award-adds-up': total('error'),
  'votes-add-up': rule<{ sum: Sum; left: number; right: number }>(
    'error',
    ({ sum, left, right }) => ({ reason: `Kiểm phiếu không khớp: ${fill(sums[sum].vi, left, right)}`, remedy: mendEither.vi }),
    ({ sum, left, right }) => ({ reason: `The votes do not add up: ${fill(sums[sum].en, left, right)}`, remedy: mendEither.en }),
  ),
  'lead-differs': rule<{ unit: string }>(
    'error',
    ({ unit }) => ({ reason: `\`${unit}\` vừa là Cụm trưởng vừa là Cụm phó`, remedy: 'Sửa một trong hai; không có Cụm phó thì ghi `deputy: none`.' }),
    ({ unit }) => ({ reason: `\`${unit}\` is both lead and deputy`, remedy: 'Mend one of them; write `deputy: none` if there is none.' }),
  ),
  'lead-single': rule<{ first: string; unit: string }>(
    'warning',
    ({ first, unit }) => ({ reason: `Có hai Cụm trưởng: \`${first}\` và \`${unit}\``, remedy: 'Chỉ để một đơn vị là `lead`.' }),
    ({ first, unit }) => ({ reason: `Two units lead: \`${first}\` and \`${unit}\``, remedy: 'Leave one `lead` only.' }),
  ),
  'unit-is-member': rule<{ unit: string; part: Part; suggestion?: string | undefined }>(
    'warning',
    ({ unit, part, suggestion }) => ({ reason: `\`${unit}\` ${parts[part].vi} nhưng không có trong các đơn vị của Cụm`, ...near(suggestion, 'Xem lại tên, hoặc thêm vào `cluster.members`.', '').vi }),
    ({ unit, part, suggestion }) => ({ reason: `\`${unit}\` is ${parts[part].en} but is not a member of the cluster`, ...near(suggestion, '', 'Check the name, or add it to `cluster.members`.').en }),
  ),
  'member-once': rule<{ name: string }>(
    'error',
    ({ name }) => ({ reason: `\`${name}\` được kê hai lần trong các thành viên`, remedy: 'Xóa một dòng.' }),
    ({ name }) => ({ reason: `\`${name}\` is listed twice among the members`, remedy: 'Delete one.' }),
  ),
  'attendee-once': rule<{ name: string }>(
    'warning',
    ({ name }) => ({ reason: `\`${name}\` được kê hai lần trong phần tham dự`, remedy: 'Xóa một dòng; nếu là hai người trùng tên thì thêm `id` cho mỗi người.' }),
    ({ name }) => ({ reason: `\`${name}\` is listed twice among those present`, remedy: 'Delete one; give two people of one name an `id` each.' }),
  ),
  'person-spelled': rule<{ name: string; suggestion: string }>(
    'warning',
    ({ name, suggestion }) => ({ reason: `\`${name}\` không có trong danh sách, gần giống \`${suggestion}\``, remedy: 'Viết tên thống nhất một cách.', actual: name, expected: [suggestion] }),
    ({ name, suggestion }) => ({ reason: `\`${name}\` is not in the list; \`${suggestion}\` is close`, remedy: 'Spell the name one way.', actual: name, expected: [suggestion] }),
  ),
  'person-known': rule<{ name: string }>(
    'info',
    ({ name }) => ({ reason: `\`${name}\` chưa có trong phần tham dự`, remedy: 'Nếu người này dự họp, thêm vào `attendees` cùng chức vụ, đơn vị.' }),
    ({ name }) => ({ reason: `\`${name}\` is not among the attendees`, remedy: 'If this person was there, add them to `attendees` with office and unit.' }),
  ),
  'bridge-known': rule<{ name: string; suggestion?: string | undefined }>(
    'warning',
    ({ name, suggestion }) => ({ reason: `Điểm cầu \`${name}\` không có trong \`venue.bridges\``, ...near(suggestion, 'Xem lại tên, hoặc thêm điểm cầu.', '').vi }),
    ({ name, suggestion }) => ({ reason: `The bridge \`${name}\` is not in \`venue.bridges\``, ...near(suggestion, '', 'Check the name, or add the bridge.').en }),
  ),
  'mode-fits': rule<{ bridges: number }>(
    'warning',
    ({ bridges }) => ({ reason: `Hội nghị ghi là trực tiếp mà có ${bridges} điểm cầu`, remedy: 'Ghi `online` hoặc `hybrid`, hoặc bỏ các điểm cầu.', expected: ['hybrid', 'online'] }),
    ({ bridges }) => ({ reason: `The conference is in person, yet has ${bridges} bridges`, remedy: 'Write `online` or `hybrid`, or remove the bridges.', expected: ['hybrid', 'online'] }),
  ),
  'grade-fits': rule<{ form: string; grade: string }>(
    'warning',
    ({ form, grade }) => ({ reason: `\`${form}\` không có hạng, mà dữ liệu ghi hạng ${grade}`, remedy: 'Bỏ `grade`; chỉ một số Huân chương và Huy chương Chiến sĩ vẻ vang có hạng.' }),
    ({ form, grade }) => ({ reason: `\`${form}\` has no grades, yet grade ${grade} is given`, remedy: 'Remove `grade`; only some orders and one medal have grades.' }),
  ),
  'recipient-fits': rule<{ form: string; kind: 'collective' | 'individual' }>(
    'warning',
    ({ form, kind }) => ({ reason: `\`${form}\` không tặng cho ${kind === 'collective' ? 'tập thể' : 'cá nhân'}`, remedy: 'Xem lại tên danh hiệu hoặc đối tượng.' }),
    ({ form, kind }) => ({ reason: `\`${form}\` is not given to ${kind === 'collective' ? 'collectives' : 'individuals'}`, remedy: 'Check the award or its recipients.' }),
  ),
  'authority-fits': rule<{ form: string; found: string; expected: string }>(
    'warning',
    ({ form, found, expected }) => ({ reason: `\`${form}\` do ${expected} tặng, không phải ${found}`, remedy: 'Sửa hoặc bỏ `authority`.', actual: found, expected: [expected] }),
    ({ form, found, expected }) => ({ reason: `\`${form}\` is given by ${expected}, not by ${found}`, remedy: 'Mend or remove `authority`.', actual: found, expected: [expected] }),
  ),
  'flag-threshold': rule<{ votes: number; all: number; percent: number }>(
    'warning',
    ({ votes, all, percent: least }) => ({ reason: `Cờ thi đua của Ngành cần ít nhất ${least}% đồng ý, ở đây ${votes}/${all}`, remedy: 'Xem lại số phiếu, hoặc ghi `rejected: true`.' }),
    ({ votes, all, percent: least }) => ({ reason: `The sector's flag needs ${least}% of the votes, here ${votes}/${all}`, remedy: 'Check the votes, or write `rejected: true`.' }),
  ),
  'agreed-within-nominated': rule<{ form: string; agreed: number; nominated: number }>(
    'error',
    ({ form, agreed, nominated }) => ({ reason: `\`${form}\`: thống nhất ${vn(agreed)}, nhiều hơn số suy tôn ${vn(nominated)}`, remedy: mendEither.vi }),
    ({ form, agreed, nominated }) => ({ reason: `\`${form}\`: ${agreed} agreed, more than the ${nominated} nominated`, remedy: mendEither.en }),
  ),
  'plan-follows-review': rule<{ period: string; reviewed: string }>(
    'warning',
    ({ period, reviewed }) => ({ reason: `Kỳ ${period} không sau kỳ được tổng kết (${reviewed})`, remedy: 'Xem lại hai kỳ: năm ký kết, bầu, giao nhiệm vụ thường là năm sau.' }),
    ({ period, reviewed }) => ({ reason: `The period ${period} does not follow the one reviewed (${reviewed})`, remedy: 'Check both: what is signed, chosen and planned is usually for the next year.' }),
  ),
  'results-of-review': rule<{ year: string; reviewed: string }>(
    'warning',
    ({ year, reviewed }) => ({ reason: `Kết quả nói tới năm ${year}, mà kỳ được tổng kết là ${reviewed}`, remedy: 'Xem lại năm; nếu là số so sánh thì viết rõ “so với năm …”.' }),
    ({ year, reviewed }) => ({ reason: `A result speaks of ${year}, the period reviewed is ${reviewed}`, remedy: 'Check the year; a comparison says “so với năm …”.' }),
  ),
  'days-in-order': rule<{ from: string; to: string }>(
    'error',
    ({ from, to }) => ({ reason: `Ngày kết thúc ${to} trước ngày bắt đầu ${from}`, remedy: 'Sửa một trong hai ngày.' }),
    ({ from, to }) => ({ reason: `It ends on ${to}, before it begins on ${from}`, remedy: 'Mend one of the days.' }),
  ),
  'hours-in-order': rule<{ start: string; end: string }>(
    'error',
    ({ start, end }) => ({ reason: `Giờ kết thúc ${end} không sau giờ bắt đầu ${start}`, remedy: 'Sửa giờ; buổi chiều viết `14:00`.' }),
    ({ start, end }) => ({ reason: `It ends at ${end}, not after its start at ${start}`, remedy: 'Mend the hours; write the afternoon as `14:00`.' }),
  ),
  'paper-after-conference': rule<{ day: string; held: string }>(
    'warning',
    ({ day, held }) => ({ reason: `Ngày ${day} trước ngày hội nghị (${held})`, remedy: 'Xem lại ngày đăng, ngày ký.' }),
    ({ day, held }) => ({ reason: `${day} is before the conference (${held})`, remedy: 'Check the day of publication or signing.' }),
  ),
  'slogan-verbatim': rule<{ year: string; found: string; text: string }>(
    'warning',
    ({ year, found, text }) => ({ reason: `Khẩu hiệu năm ${year} chép chưa đúng nguyên văn`, remedy: `Nguyên văn trong danh mục: “${text}”.`, actual: found, expected: [text] }),
    ({ year, found, text }) => ({ reason: `The slogan of ${year} is misquoted`, remedy: `The register has “${text}”.`, actual: found, expected: [text] }),
  ),
  'slogan-variant': rule<{ year: string; text: string }>(
    'info',
    ({ year, text }) => ({ reason: `Khẩu hiệu năm ${year} chép theo một bản khác với danh mục`, remedy: `Danh mục ghi “${text}”; giữ nguyên nếu nguồn viết như vậy.` }),
    ({ year, text }) => ({ reason: `The slogan of ${year} follows another version than the register`, remedy: `The register has “${text}”; keep it if the source says so.` }),
  ),
  'quotes-balanced': rule<{ open: string; close: string; opened: number; closed: number }>(
    'warning',
    ({ open, close, opened, closed }) => ({ reason: `Ngoặc kép lệch: ${opened} dấu mở ${open}, ${closed} dấu đóng ${close}`, remedy: 'Thêm dấu còn thiếu.' }),
    ({ open, close, opened, closed }) => ({ reason: `Unbalanced quotes: ${opened} ${open} open, ${closed} ${close} close`, remedy: 'Add the missing one.' }),
  ),
  'place-spelled': rule<{ found: string; name: string }>(
    'warning',
    ({ found, name }) => ({ reason: `Địa danh viết \`${found}\`, tên chuẩn là \`${name}\``, remedy: `Viết \`${name}\`.`, actual: found, expected: [name] }),
    ({ found, name }) => ({ reason: `The place is spelt \`${found}\`; its name is \`${name}\``, remedy: `Write \`${name}\`.`, actual: found, expected: [name] }),
  ),
};
