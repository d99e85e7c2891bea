import { isBurden } from '../../language/figure-words.ts';
import type { ConsistencyRule } from './rule.ts';

/** Words of what may be good or bad: crimes found, complaints settled, a debt lent or owed. */
const doubtful =
  /(?<!\p{L})(?:nợ|dư nợ|chậm|nghèo|vi phạm|tội phạm|phạm tội|tái phạm|vụ án|khởi tố|bị can|đơn|đơn thư|khiếu nại|tố cáo|kiến nghị|ca mắc|mắc|bệnh|dịch|chết|bị thương|hỏng|cháy|nổ|tồn|trả lại|trả hồ sơ|hủy|sửa|sai|lỗi|mất|thiếu|hụt|trượt|yếu|kém|ly hôn|ma túy|bội chi|chi phí|hao hụt|chờ|ùn tắc|phá sản|giải thể|ngừng hoạt động|hộ cận nghèo|tảo hôn|sinh con thứ ba|xử phạt|phạt|cưỡng chế|thu hồi)(?!\p{L})/iu;
/** What is done about it is a gain: complaints settled, debts recovered. */
const mended =
  /(?<!\p{L})(?:giải quyết|xử lý|thu hồi|thoát|giảm|được|phát hiện|khắc phục|chữa khỏi|điều trị|phòng|chống|ngăn)(?!\p{L})/iu;

/**
 * Where a figure is held against a plan, it must be known whether much is good. Names that tell it (`án quá hạn`) need nothing.
 *
 * @example ok
 * indicators: [{name: số vụ vi phạm, value: 12, plan: 5, better: lower}]
 * @example ok
 * indicators: [{name: số vụ án được giải quyết, value: 12, plan: 5}, {name: số vụ án quá hạn, value: 2, plan: 1}, {name: số vụ vi phạm, value: 12}]
 * @example not ok
 * indicators: [{name: «số vụ vi phạm», value: 12, plan: 5}]
 */
export const directionStated: ConsistencyRule<{ name: string }> = {
  id: 'direction-stated',
  severity: 'warning',
  vi: ({ name }) => ({
    reason: `Chỉ tiêu “${name}” so với kế hoạch mà không rõ nhiều là tốt hay ít là tốt; đang hiểu càng nhiều càng tốt`,
    remedy:
      'Càng ít càng tốt thì ghi `better: lower`, kế hoạch khi đó là mức không được vượt; không thì ghi `better: higher`.',
  }),
  en: ({ name }) => ({
    reason: `“${name}” is held against a plan, and whether much is good or bad is not known; much is taken for good`,
    remedy: 'If little is good, say `better: lower`, and the plan is a ceiling; otherwise say `better: higher`.',
  }),
  examples: [{ name: 'số vụ vi phạm' }],
  check: ({ indicators = [] }) =>
    indicators.flatMap(({ name, plan, better }, index) =>
      plan !== undefined && better === undefined && !isBurden(name) && doubtful.test(name) && !mended.test(name)
        ? [{ params: { name }, path: ['indicators', index, 'name'] }]
        : [],
    ),
};
