/** Rules about figures that should agree: parts and wholes, rates, counts and lists, votes. */
import { rule } from '../rule.ts';

type Listed = 'members' | 'bridges' | 'absences' | 'tasks' | 'units' | 'collectives' | 'individuals';
type Sum = 'returned' | 'valid' | 'valid-within' | 'voices' | 'voices-within' | 'candidate';

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
  returned: {
    vi: 'số phiếu thu về ({left}) nhiều hơn số phiếu phát ra ({right})',
    en: 'more ballots returned ({left}) than issued ({right})',
  },
  valid: {
    vi: 'phiếu hợp lệ và không hợp lệ cộng lại là {left}, mà số phiếu thu về là {right}',
    en: 'valid and invalid ballots make {left}, but {right} were returned',
  },
  'valid-within': {
    vi: 'số phiếu hợp lệ ({left}) nhiều hơn số phiếu thu về ({right})',
    en: 'more valid ballots ({left}) than were returned ({right})',
  },
  voices: {
    vi: 'tán thành, không tán thành và không có ý kiến cộng lại là {left}, mà số phiếu hợp lệ là {right}',
    en: 'for, against and abstaining make {left}, but {right} ballots were valid',
  },
  'voices-within': {
    vi: 'số ý kiến ({left}) nhiều hơn số người biểu quyết ({right})',
    en: 'more voices ({left}) than voters ({right})',
  },
  candidate: {
    vi: 'số phiếu bầu ({left}) nhiều hơn số phiếu hợp lệ ({right})',
    en: 'more votes ({left}) than valid ballots ({right})',
  },
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
    ({ what, stated, listed }) => ({
      reason: `Ghi ${vn(stated)} ${lists[what].vi}, danh sách có ${vn(listed)}`,
      remedy: vi,
    }),
    ({ what, stated, listed }) => ({
      reason: `${stated} ${lists[what].en} are stated, ${listed} are listed`,
      remedy: en,
    }),
  );
}

function total(severity: 'error' | 'warning') {
  return rule<{ sum: number; whole: number }>(
    severity,
    ({ sum, whole }) => ({
      reason: `Cộng theo đơn vị được ${vn(sum)}, mà số chung là ${vn(whole)}`,
      remedy: 'Xem lại số chung và từng đơn vị.',
    }),
    ({ sum, whole }) => ({
      reason: `The units add up to ${sum}, the whole says ${whole}`,
      remedy: 'Check the whole and each unit.',
    }),
  );
}

export const figureRules = {
  'value-within-total': rule<{ name: string; value: number; total: number }>(
    'error',
    ({ name, value, total: whole }) => ({
      reason: `“${name}”: giá trị ${vn(value)} lớn hơn tổng số ${vn(whole)}`,
      remedy: `${mendEither.vi} Vượt kế hoạch thì ghi ở \`plan\`, không phải \`total\`.`,
    }),
    ({ name, value, total: whole }) => ({
      reason: `“${name}”: the value ${value} is more than the total ${whole}`,
      remedy: `${mendEither.en} What exceeds a plan belongs to \`plan\`, not \`total\`.`,
    }),
  ),
  'percent-matches': percent('error'),
  'vote-percent-matches': percent('warning'),
  'count-covers-list': count('error', 'Sửa số đếm, hoặc bớt danh sách.', 'Mend the count or shorten the list.'),
  'list-complete': count(
    'warning',
    'Bổ sung danh sách, hoặc sửa số đếm; nếu nguồn ghi như vậy thì để nguyên.',
    'Complete the list or mend the count; leave it if the source says so.',
  ),
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
    ({ present, quorum }) => ({
      reason: `Có mặt ${vn(present)}, chưa đủ số tối thiểu ${vn(quorum)}`,
      remedy: 'Xem lại số đại biểu.',
    }),
    ({ present, quorum }) => ({
      reason: `${present} are present, fewer than the quorum of ${quorum}`,
      remedy: 'Check the figures.',
    }),
  ),
  'indicator-adds-up': total('warning'),
  'award-adds-up': total('error'),
  'votes-add-up': rule<{ sum: Sum; left: number; right: number }>(
    'error',
    ({ sum, left, right }) => ({
      reason: `Kiểm phiếu không khớp: ${fill(sums[sum].vi, left, right)}`,
      remedy: mendEither.vi,
    }),
    ({ sum, left, right }) => ({
      reason: `The votes do not add up: ${fill(sums[sum].en, left, right)}`,
      remedy: mendEither.en,
    }),
  ),
  'agreed-within-nominated': rule<{ form: string; agreed: number; nominated: number }>(
    'error',
    ({ form, agreed, nominated }) => ({
      reason: `\`${form}\`: thống nhất ${vn(agreed)}, nhiều hơn số suy tôn ${vn(nominated)}`,
      remedy: mendEither.vi,
    }),
    ({ form, agreed, nominated }) => ({
      reason: `\`${form}\`: ${agreed} agreed, more than the ${nominated} nominated`,
      remedy: mendEither.en,
    }),
  ),
};
