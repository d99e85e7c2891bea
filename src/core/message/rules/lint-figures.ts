/** The editor's rules about dates, numbers and counts. `lint.ts` tells what their severities mean. */
import { slip } from './lint-slip.ts';

export const lintFigureRules = {
  // Dates and figures
  'date-possible': slip(
    'warning',
    ['Không có ngày {found}', 'Xem lại ngày, tháng.'],
    ['There is no such day: {found}', 'Check day and month.'],
  ),
  'time-possible': slip(
    'warning',
    ['Không có giờ {found}', 'Xem lại giờ, phút.'],
    ['There is no such time: {found}', 'Check hour and minutes.'],
  ),
  'year-whole': slip(
    'warning',
    ['Năm chỉ có hai chữ số: {found}', 'Viết đủ: {expected}.'],
    ['The year has two digits: {found}', 'Write it whole: {expected}.'],
  ),
  'quarter-roman': slip(
    'warning',
    ['Quý không viết bằng số La Mã: “{found}”', 'Viết: “{expected}”.'],
    ['The number of the quarter is not Roman: “{found}”', 'Write: “{expected}”.'],
  ),
  'period-spaced': slip(
    'info',
    ['Hai năm của giai đoạn viết liền: {found}', 'Có dấu cách hai bên gạch nối: {expected}.'],
    ['The years of a period stand together: {found}', 'A space goes on each side of the hyphen: {expected}.'],
  ),
  'date-form-one': slip(
    'warning',
    ['Ngày tháng viết hai kiểu trong một bài: {found}', 'Viết thống nhất: {expected}.'],
    ['Dates are written in two ways: {found}', 'Keep to one: {expected}.'],
  ),
  'date-separated': slip(
    'warning',
    ['Ngày tháng không ngăn bằng dấu chấm: {found}', 'Viết: {expected}.'],
    ['A date is not parted by points: {found}', 'Write: {expected}.'],
  ),
  'date-decree': slip(
    'warning',
    ['Ngày tháng không theo Nghị định 30: “{found}”', 'Thêm số 0 trước ngày dưới 10, tháng 1 và 2: “{expected}”.'],
    [
      'The date is not as Decree 30 wants it: “{found}”',
      'A 0 goes before days under 10, and before months 1 and 2: “{expected}”.',
    ],
  ),
  'month-plain': slip(
    'warning',
    ['Thừa số 0 trước tháng: “{found}”', 'Viết: “{expected}”.'],
    ['A 0 too many before the month: “{found}”', 'Write: “{expected}”.'],
  ),
  'years-in-order': slip(
    'warning',
    ['“{found}” lùi về trước năm được tổng kết ({expected})', 'Xem lại hai năm.'],
    ['“{found}” is before the year reviewed ({expected})', 'Check both years.'],
  ),
  'range-ascending': slip(
    'warning',
    ['Khoảng năm đi ngược: {found}', 'Xem lại; có thể là {expected}.'],
    ['The range runs backwards: {found}', 'Check; perhaps {expected}.'],
  ),
  'number-grouped': slip(
    'warning',
    ['Số từ hàng nghìn chưa tách nhóm: {found}', 'Viết: {expected}.'],
    ['Thousands are not set apart: {found}', 'Write: {expected}.'],
  ),
  'decimal-comma': slip(
    'warning',
    ['Phần thập phân ngăn bằng dấu chấm: {found}', 'Viết: {expected}.'],
    ['A point parts the decimals: {found}', 'Write: {expected}.'],
  ),
  'percent-glued': slip(
    'warning',
    ['Có dấu cách trước %: {found}', 'Viết: {expected}.'],
    ['A space before %: {found}', 'Write: {expected}.'],
  ),
  'percent-agrees': slip(
    'warning',
    ['Tỷ lệ không khớp với số liệu: {found}', 'Tính ra {expected}.'],
    ['The rate does not fit its figures: {found}', 'They give {expected}.'],
  ),
  'part-of-whole': slip(
    'warning',
    ['Phần lớn hơn tổng số: {found}', 'Xem lại hai con số.'],
    ['The part is more than the whole: {found}', 'Check both figures.'],
  ),
  'count-matches': slip(
    'warning',
    ['“{found}” nêu số lượng không khớp với danh sách ({expected})', 'Đếm lại, sửa con số hoặc bổ sung danh sách.'],
    ['The number in “{found}” is not that of the list ({expected})', 'Count again; mend the number or the list.'],
  ),
  'no-zero-count': slip(
    'warning',
    ['Nêu một số không có gì: “{found}”', 'Bỏ cụm từ này.'],
    ['A count of nothing: “{found}”', 'Leave it out.'],
  ),
};
