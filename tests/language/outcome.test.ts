/** What a sentence tells that was achieved, and how a headline takes it out. */
import { describe, expect, test } from 'vitest';
import { hashtagOf } from '../../src/core/language/hashtag.ts';
import { outcomeOf } from '../../src/core/language/outcome.ts';

test.each([
  [
    'Nhờ đó, chất lượng công tố tiếp tục được nâng lên, nhiều chỉ tiêu vượt kế hoạch, góp phần giữ vững an ninh',
    'strong',
    'nhiều chỉ tiêu vượt kế hoạch',
    'chất lượng công tố tiếp tục được nâng lên, nhiều chỉ tiêu vượt kế hoạch',
  ],
  [
    'Các chỉ tiêu theo yêu cầu của Quốc hội đều đạt, nhiều chỉ tiêu vượt',
    'strong',
    'các chỉ tiêu theo yêu cầu của Quốc hội đều đạt, nhiều chỉ tiêu vượt',
    'các chỉ tiêu theo yêu cầu của Quốc hội đều đạt, nhiều chỉ tiêu vượt',
  ],
  [
    'Không có trường hợp oan, sai, bỏ lọt tội phạm',
    'strong',
    'không có trường hợp oan, sai, bỏ lọt tội phạm',
    'không có trường hợp oan, sai, bỏ lọt tội phạm',
  ],
  [
    'Toàn Cụm tổ chức 3.120 phiên tòa',
    'figure',
    'toàn Cụm tổ chức 3.120 phiên tòa',
    'toàn Cụm tổ chức 3.120 phiên tòa',
  ],
  ['Hai công chức bị kỷ luật', 'grave', 'hai công chức bị kỷ luật', 'hai công chức bị kỷ luật'],
  ['Ba công chức thiệt mạng', 'loss', 'ba công chức thiệt mạng', 'ba công chức thiệt mạng'],
])('%s', (sentence, strength, clause, full) => {
  expect(outcomeOf(sentence)).toMatchObject({ strength, clause, full });
});

test.each([
  [
    'Các đơn vị thực hiện thành công “mục tiêu kép”: phòng dịch và hoàn thành nhiệm vụ',
    'thực hiện thành công “mục tiêu kép”',
  ],
  [
    'Song, “mục tiêu kép” được thực hiện thành công: vừa phòng dịch, vừa hoàn thành nhiệm vụ',
    'thực hiện thành công “mục tiêu kép”',
  ],
  ['Cụm để xảy ra oan sai', 'để xảy ra oan sai'],
  ['Nhiều chỉ tiêu vượt kế hoạch', undefined],
])('the deed of the body: %s', (sentence, deed) => {
  expect(outcomeOf(sentence)?.deed).toBe(deed);
});

describe('no outcome', () => {
  test.each([
    'Các đơn vị phấn đấu để nhiều chỉ tiêu vượt kế hoạch',
    'Các đơn vị phát huy vai trò lãnh đạo thực hiện thắng lợi nhiệm vụ',
    'Năm 2025 là năm đầu hoạt động theo mô hình mới',
    'Đường đèo không có hộ lan',
  ])('%s', (sentence) => expect(outcomeOf(sentence)).toBeUndefined());
});

test.each([
  ['Cụm thi đua số 7', '#CumThiDuaSo7'],
  ['Đoàn khối A', '#DoanKhoiA'],
  ['Khối thi đua Công đoàn ngành và Công đoàn cơ sở', undefined],
  ['Cụm số 1 - Sông Lam', undefined],
  ['5 đơn vị', undefined],
])('a tag of %s', (name, tag) => expect(hashtagOf(name)).toBe(tag));
