/** The body of an article: each figure once and with its owner, causes and targets, the order of a conference. */
import { describe, expect, test } from 'vitest';
import { makeFrom, textOf } from '../build/made.ts';
import { article as paper } from './papers.ts';

const review = 'purposes: [{kind: review, period: 2025}]\ndate: 2026-01-05\n';
const cluster = `${review}cluster: {name: Khối thi đua số 1, members: [Sở A, Sở B]}\n`;
const article = async (yaml: string): Promise<string> =>
  textOf(await makeFrom(yaml, ['txt'], { kinds: ['article'], angle: 'event' }), 'thu/article.txt');

describe('a figure is told once', () => {
  test.each([
    [
      'what measures it follows the sentence that tells it',
      'results: [Bàn giao 4 nhà “Mái ấm Công đoàn”]\nindicators: [{name: số nhà “Mái ấm Công đoàn”, value: 4, unit: nhà, plan: 4, previous: 6, previousPeriod: 2024}]\n',
      'Các đơn vị trong Khối đã bàn giao 4 nhà “Mái ấm Công đoàn”, đạt 100% kế hoạch, giảm 2 nhà so với năm 2024.',
    ],
    [
      'a number in a word is a number',
      'results: [Một học sinh đuối nước trong kỳ nghỉ hè]\nindicators: [{name: số học sinh đuối nước, value: 1, unit: học sinh, previous: 0, previousPeriod: 2024}]\n',
      'Một học sinh đuối nước trong kỳ nghỉ hè (năm 2024 không có).',
    ],
    [
      'among others it is measured where it stands',
      'results: ["Tổ chức 14 cuộc giám sát, kiến nghị 27 nội dung"]\nindicators: [{name: số cuộc giám sát, value: 14, unit: cuộc, previous: 12, previousPeriod: 2024}]\n',
      'đã tổ chức 14 cuộc giám sát, tăng 2 cuộc so với năm 2024; kiến nghị 27 nội dung.',
    ],
    [
      'a judgement takes its figure in',
      'results: [Giải ngân vốn đầu tư công đạt thấp]\nindicators: [{name: tỷ lệ giải ngân vốn đầu tư công, value: 61.3, unit: "%", plan: 95}]\n',
      'Giải ngân vốn đầu tư công đạt thấp (61,3%), thấp hơn kế hoạch 33,7 điểm phần trăm.',
    ],
    [
      'a rate that a bracket has told is not told again',
      'indicators: [{name: số vụ án giải quyết, value: 90, total: 100, percent: 90, unit: vụ}, {name: tỷ lệ giải quyết án, value: 90, unit: "%", plan: 92}]\n',
      'toàn Khối giải quyết 90/100 vụ án (90%); tỷ lệ này thấp hơn kế hoạch 2 điểm phần trăm.',
    ],
  ])('%s', async (_, yaml, said) => {
    expect(await article(`${cluster}${yaml}`)).toContain(said);
  });
});

test('figures: three to a sentence, what they are compared with said once, nothing as no', async () => {
  const one = (name: string, value: number): string =>
    `{name: số vụ ${name}, value: ${value}, unit: vụ, previous: 10, previousPeriod: 2024}`;
  expect(
    await article(
      `${cluster}results: [Phong trào sôi nổi]\nindicators: [${one('tai nạn', 7)}, ${one('cháy', 8)}, ${one('nổ', 9)}, ${one('trộm', 6)}, {name: số nhân viên y tế nghỉ việc, value: 0, unit: người, previous: 17, previousPeriod: 2024}]\n`,
    ),
  ).toContain(
    'Toàn Khối có 7 vụ tai nạn, giảm 3 vụ so với năm 2024; có 8 vụ cháy, giảm 2 vụ; có 9 vụ nổ, giảm 1 vụ. Có 6 vụ trộm, giảm 4 vụ; không có nhân viên y tế nghỉ việc (năm 2024 có 17 người).',
  );
});

test('what was done has its doer, what happened its place, and no sentence opens with a numeral', async () => {
  const xa = `${review}organiser: UBND xã Tân Phú\n`;
  expect(
    await article(
      `${xa}results: ['Thành lập mới 3 hợp tác xã, giải thể 2 hợp tác xã', Xảy ra 1 vụ giết người, 14 nhân viên y tế bị lây nhiễm]\n`,
    ),
  ).toContain(
    'Có 3 hợp tác xã thành lập mới, 2 hợp tác xã giải thể. Trên địa bàn xã xảy ra 1 vụ giết người. Có 14 nhân viên y tế bị lây nhiễm.',
  );
});

test('“theo báo cáo” follows a report of results, no proposal', async () => {
  const told = (title: string): Promise<string> =>
    article(`${cluster}programme: [{kind: report, by: Sở A, title: ${title}}]\nresults: [Phong trào sôi nổi]\n`);
  expect(await told('báo cáo tổng kết')).toContain('Theo báo cáo, phong trào sôi nổi.');
  expect(await told('tờ trình về nhân sự')).not.toContain('Theo báo cáo');
});

test('causes and targets are told; nothing was achieved where every figure fell short', async () => {
  const text = await article(
    `${cluster}results: [Phong trào sôi nổi]\nindicators: [{name: số thu, value: 8, unit: tỷ đồng, plan: 10}]\nlimitations: [{text: Án quá hạn tăng, cause: thiếu 41 thẩm phán}]\ntasks: {period: 2026, targets: [Giảm 5% số vụ], items: [{text: Lắp 120 camera, by: Phòng CSGT, due: 2026-06-30}]}\n`,
  );
  expect(text).toContain('Hạn chế là án quá hạn tăng, do thiếu 41 thẩm phán.');
  expect(text).toContain(
    'Mục tiêu năm 2026 là giảm 5% số vụ. Phòng CSGT được giao lắp 120 camera chậm nhất ngày 30/6/2026.',
  );
});

test.each([
  ['a report of results', 'báo cáo tổng kết', 'Báo cáo cũng chỉ ra hạn chế: án quá hạn tăng.'],
  ['a proposal', 'tờ trình về nhân sự', 'Hạn chế là án quá hạn tăng.'],
])('shortcomings are said by the report, where one was presented: %s', async (_, title, said) => {
  expect(
    await article(
      `${cluster}programme: [{kind: report, by: Sở A, title: ${title}}]\nresults: [Phong trào sôi nổi]\nlimitations: [Án quá hạn tăng]\n`,
    ),
  ).toContain(said);
});

test.each([
  [
    'the only one',
    '{text: Nộp báo cáo chậm, cause: Thiếu người, remedy: Cử người thay}',
    'Hạn chế là nộp báo cáo chậm, do thiếu người; biện pháp khắc phục là cử người thay.',
  ],
  [
    'all after all',
    '{text: Nộp báo cáo chậm, remedy: Cử người thay}, {text: Ít điển hình, cause: thiếu nơi giới thiệu, remedy: Mở chuyên mục.}',
    'nộp báo cáo chậm; ít điển hình, do thiếu nơi giới thiệu. Biện pháp khắc phục là cử người thay và mở chuyên mục.',
  ],
  [
    'one of several beside its own',
    '{text: Nộp báo cáo chậm, cause: thiếu người, remedy: cử người thay}, Ít điển hình',
    'nộp báo cáo chậm, do thiếu người (biện pháp khắc phục là cử người thay); ít điển hình.',
  ],
])('what mends a shortcoming is told with it: %s', async (_, limitations, said) => {
  expect(await article(`${cluster}limitations: [${limitations}]\n`)).toContain(said);
});

test('a launch that only the purposes name is told with what was done for the next term', async () => {
  const launch = (rest: string): Promise<string> =>
    paper(
      `purposes: [{kind: review, period: 2025}, {kind: launch, period: 2026}]\ndate: 2026-01-05\ncluster: {name: Khối thi đua số 1, members: [Sở A, Sở B]}\nresults: [Nhiều chỉ tiêu vượt kế hoạch]\n${rest}`,
    );
  expect(await launch('nextTerm: {period: 2026, lead: unknown, deputy: unknown, chosen: elected}\n')).toContain(
    'Hội nghị đã phát động phong trào thi đua năm 2026; bầu Khối trưởng, Khối phó năm 2026.',
  );
  expect(await launch('nextTerm: {period: 2026, lead: Sở A}\n')).toContain(
    'Hội nghị đã phát động phong trào thi đua năm 2026. Khối trưởng năm 2026 là Sở A.',
  );
});

test.each([
  [
    'the number counts the main one',
    'mode: hybrid, bridgeCount: 46, bridges: [{name: Sở A, main: true}, xã Đồng Văn, xã Mèo Vạc]',
    'Hội nghị được tổ chức trực tiếp kết hợp trực tuyến với 46 điểm cầu, trong đó có xã Đồng Văn và xã Mèo Vạc.',
  ],
])('which bridges joined: %s', async (_, venue, said) => {
  expect(await article(`${cluster}venue: {${venue}}\n`)).toContain(said);
});

test('a grief is not given as news', async () => {
  expect(
    await article(
      `${cluster}programme: [{kind: directive, by: {name: Lê Vân, honorific: bà}, points: [UBND tỉnh sẽ lắp camera, 'Số người chết vẫn tăng, đây là nỗi đau của nhiều gia đình']}]\n`,
    ),
  ).toContain('chia sẻ: số người chết vẫn tăng, đây là nỗi đau của nhiều gia đình.');
});

test('a deadline does not run on from a length of time', async () => {
  expect(
    await article(
      `${cluster}tasks: {period: 2026, items: [{text: Khởi kiện 12 doanh nghiệp chậm đóng trên 6 tháng, due: 2026-11-15}]}\n`,
    ),
  ).toContain('khởi kiện 12 doanh nghiệp chậm đóng trên 6 tháng, xong chậm nhất ngày 15/11/2026.');
});

test('the superior first; an award that was handed over is told there; votes before tasks', async () => {
  const text = await article(
    `${cluster}chairs: [{name: Lê An, office: Giám đốc, unit: Sở A}]\nattendees: [{name: Võ Bình, office: Thứ trưởng, unit: Bộ C, guest: true}]\nprogramme: [{kind: directive, by: Võ Bình, points: [Khối cần đoàn kết]}, {kind: awarding, by: Võ Bình, title: trao Giấy khen cho 4 tập thể}]\nawards: [{form: Giấy khen, authority: Bộ trưởng Bộ C, status: granted, collectives: 4}]\ndecisions: [{kind: adoption, subject: Quy chế, method: consensus}]\ntasks: {period: 2026, items: [Ký giao ước]}\n`,
  );
  expect(text.match(/4 tập thể/gu)).toHaveLength(1);
  const places = [
    'Dự, chỉ đạo Hội nghị có',
    'chủ trì Hội nghị',
    'trao Giấy khen',
    'thông qua Quy chế',
    'Phát biểu chỉ đạo',
    'Ký giao ước',
  ];
  const at = places.map((words) => text.toLowerCase().indexOf(words.toLowerCase()));
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(at).not.toContain(-1);
});
