/** Headline, sapo, short news and post: news by its weight, whose it is, who is named; each kind of fault of words with what is right. */
import { describe, expect, test } from 'vitest';
import { makeFrom, textOf } from '../build/made.ts';

const review = 'purposes: [{kind: review, period: 2025, subject: công tác thi đua}]\n';
const cluster =
  'cluster: {name: Cụm thi đua số 7, members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum, VKSND tỉnh Đắk Lắk]}\n';
const base = `${review}${cluster}date: 2026-01-05\n`;
const flag =
  '{kind: proposal, form: Cờ thi đua của Chính phủ, period: 2025, units: VKSND tỉnh Gia Lai, method: consensus}';
const term = 'nextTerm: {period: 2026, lead: VKSND tỉnh Kon Tum, deputy: VKSND tỉnh Đắk Lắk, chosen: elected}\n';
const rate = '{name: số vụ án giải quyết đúng hạn, value: 90, total: 100, percent: 90, unit: vụ}';
const grave = 'results: [Hai công chức bị kỷ luật cảnh cáo]\n';

async function kind(name: string, yaml: string): Promise<string> {
  return textOf(await makeFrom(yaml, ['txt'], { kinds: [name] }), `thu/${name}.txt`);
}
const brief = async (yaml: string): Promise<string> =>
  (await kind('brief', yaml)).split('\n\n').slice(1).join('\n\n').trim();
const post = (yaml: string): Promise<string> => kind('social', yaml);

/** Headline and sapo of the article. */
async function head(yaml: string): Promise<[string, string]> {
  const text = textOf(await makeFrom(yaml, ['md'], { kinds: ['article'] }), 'thu/article.md');
  const line = (key: string): string =>
    (new RegExp(`^${key}: "?(.*?)"?$`, 'mu').exec(text)?.[1] ?? '').replaceAll('\\"', '"');
  return [line('title'), line('description')];
}

describe('headline and sapo', () => {
  test.each([
    [
      'a unit put up for a flag before what was measured, the election beside it',
      `indicators: [${rate}]\ndecisions: [${flag}]\n${term}`,
      'VKSND tỉnh Gia Lai được đề nghị tặng Cờ thi đua của Chính phủ năm 2025',
      'Tại Hội nghị tổng kết công tác thi đua năm 2025, diễn ra ngày 5/1/2026, Cụm thi đua số 7 đã thống nhất đề nghị tặng VKSND tỉnh Gia Lai “Cờ thi đua của Chính phủ”; bầu VKSND tỉnh Kon Tum làm Cụm trưởng năm 2026.',
    ],
    [
      'a decision that names a unit before an election, both by name',
      `decisions: [${flag}]\n${term}`,
      'VKSND tỉnh Gia Lai được đề nghị tặng Cờ thi đua của Chính phủ năm 2025',
      'Tại Hội nghị tổng kết công tác thi đua năm 2025, diễn ra ngày 5/1/2026, Cụm thi đua số 7 đã thống nhất đề nghị tặng VKSND tỉnh Gia Lai “Cờ thi đua của Chính phủ”; bầu VKSND tỉnh Kon Tum làm Cụm trưởng năm 2026.',
    ],
    [
      'all units of a class, and what they did',
      'classifications: [{name: Hoàn thành xuất sắc nhiệm vụ, count: 3}]\n',
      'Cụm thi đua số 7: cả 3 đơn vị hoàn thành xuất sắc nhiệm vụ',
      'Năm 2025, cả 3 đơn vị thuộc Cụm thi đua số 7 được xếp loại Hoàn thành xuất sắc nhiệm vụ. Kết quả được nêu tại Hội nghị tổng kết của Cụm, diễn ra ngày 5/1/2026.',
    ],
    [
      'an award with its owner',
      'awards: [{form: Huân chương Lao động, grade: Nhất, status: granted, collectives: 1}]\n',
      'Cụm thi đua số 7: 1 tập thể được Chủ tịch nước tặng thưởng Huân chương Lao động hạng Nhất',
      'Trong năm 2025, 1 tập thể trong Cụm thi đua số 7 được Chủ tịch nước tặng thưởng Huân chương Lao động hạng Nhất. Kết quả được nêu tại Hội nghị tổng kết của Cụm, diễn ra ngày 5/1/2026.',
    ],
    [
      'a result that only a speech tells',
      "programme: [{kind: closing, by: {name: Lê An, office: Viện trưởng, unit: VKSND tỉnh Gia Lai}, points: ['Chất lượng công tác được nâng lên, nhiều chỉ tiêu vượt kế hoạch']}]\n",
      'Cụm thi đua số 7: nhiều chỉ tiêu vượt kế hoạch trong năm 2025',
      'Theo đánh giá tại Hội nghị tổng kết công tác thi đua năm 2025 của Cụm thi đua số 7, diễn ra ngày 5/1/2026, chất lượng công tác được nâng lên, nhiều chỉ tiêu vượt kế hoạch.',
    ],
    [
      'who leads next, where nothing weighs more',
      term,
      'Cụm thi đua số 7: VKSND tỉnh Kon Tum làm Cụm trưởng năm 2026',
      'VKSND tỉnh Kon Tum được bầu làm Cụm trưởng, VKSND tỉnh Đắk Lắk làm Cụm phó năm 2026 tại Hội nghị tổng kết của Cụm thi đua số 7, diễn ra ngày 5/1/2026.',
    ],
    [
      'the event, where there is no news; an election without names is none',
      'nextTerm: {period: 2026, lead: unknown, deputy: unknown, chosen: elected}\nvenue: {place: Hội trường A, locality: thành phố Pleiku}\nchairs: [{name: Lê An, office: Viện trưởng, unit: VKSND tỉnh Gia Lai}]\n',
      'Cụm thi đua số 7 tổng kết công tác thi đua năm 2025',
      'Ngày 5/1/2026, tại thành phố Pleiku, Cụm thi đua số 7 đã tổng kết công tác thi đua năm 2025.',
    ],
    [
      'what went wrong before what was awarded',
      `${grave}indicators: [{name: số vụ án phải hủy, value: 7, unit: vụ, plan: 2}]\nawards: [{form: Huân chương Lao động, grade: Nhất, status: granted, collectives: 1}]\n`,
      'Cụm thi đua số 7: 7 vụ án phải hủy, vượt mức khống chế 5 vụ',
      'Trong năm 2025, Cụm thi đua số 7 có 7 vụ án phải hủy, vượt mức khống chế 5 vụ; hai công chức bị kỷ luật cảnh cáo. Số liệu được nêu tại Hội nghị tổng kết của Cụm, diễn ra ngày 5/1/2026.',
    ],
  ])('%s', async (_, yaml, headline, sapo) => {
    const held = yaml.includes('programme') || yaml.includes('chairs') ? '' : 'attendance: {present: 20}\n';
    expect(await head(`${base}${held}${yaml}`)).toEqual([headline, sapo]);
  });

  test.each([
    [
      'a rate that has no room for its plan tells how it moved',
      'indicators: [{name: tỷ lệ án bị hủy do nguyên nhân chủ quan, value: 0.71, unit: "%", plan: 0.5, previous: 0.48, better: lower}]\n',
      'Cụm thi đua số 7: tỷ lệ án bị hủy do nguyên nhân chủ quan tăng lên 0,71%',
    ],
    [
      'a vote that was lost before a missed goal',
      'indicators: [{name: số nhà tạm được xóa, value: 812, unit: nhà, plan: 1100}]\ndecisions: [{kind: adoption, subject: mức vận động 50.000 đồng mỗi hộ, method: show-of-hands, rejected: true}]\n',
      'Cụm thi đua số 7 không thông qua mức vận động 50.000 đồng mỗi hộ',
    ],
    [
      'an election that the conference was held for before a missed goal',
      `indicators: [{name: số đoàn viên, value: 28, unit: đoàn viên, plan: 32}]\n${term}purposes: [{kind: review, period: 2025}, {kind: election, period: 2026}]\n`,
      'Cụm thi đua số 7: VKSND tỉnh Kon Tum làm Cụm trưởng năm 2026',
    ],
    [
      'a name and its figure without “là”, without brackets',
      'indicators: [{name: số tiền chậm đóng, value: 412.6, unit: tỷ đồng, plan: 300}]\n',
      'Cụm thi đua số 7: số tiền chậm đóng 412,6 tỷ đồng, vượt mức khống chế',
    ],
  ])('headline: %s', async (_, yaml, headline) => {
    const own = yaml.includes('purposes:') ? base.replace(review, '') : base;
    expect((await head(`${own}${yaml}`))[0]).toBe(headline);
  });

  test('a conference that no cluster holds is named with its body, or by its whole name', async () => {
    const [, classed] = await head(
      `${review}date: 2026-01-05\norganiser: Sở Y tế tỉnh Đông Hải\nclassifications: [{name: Không hoàn thành nhiệm vụ, units: [Trung tâm Y tế khu vực Hải Lăng]}, {name: Hoàn thành tốt nhiệm vụ, count: 19}]\n`,
    );
    expect(classed).toContain('của Sở Y tế tỉnh Đông Hải, diễn ra ngày 5/1/2026.');
    const [, decided] = await head(
      'purposes: [{kind: council, period: 2025}]\ndate: 2025-11-20\ntitle: Hội nghị Ủy ban MTTQ Việt Nam tỉnh Hạ Giang lần thứ 5, khóa XIV\norganiser: Ủy ban MTTQ Việt Nam tỉnh Hạ Giang\ndecisions: [{kind: adoption, subject: mức vận động Quỹ, method: show-of-hands, rejected: true}]\n',
    );
    expect(decided).toBe(
      'Tại Hội nghị Ủy ban MTTQ Việt Nam tỉnh Hạ Giang lần thứ 5, khóa XIV, diễn ra ngày 20/11/2025, các đại biểu đã biểu quyết không thông qua mức vận động Quỹ.',
    );
  });

  test('figures of a province’s own body are the province’s; its place is said', async () => {
    const yaml = `${review}organiser: Sở Nông nghiệp tỉnh Cao Nguyên\nindicators: [{name: số xã đạt chuẩn, value: 71, total: 102, unit: xã, plan: 80}]\n`;
    expect(await head(`${yaml}attendance: {present: 20}\n`)).toEqual([
      'Tỉnh Cao Nguyên: 71/102 xã đạt chuẩn, mới đạt 88,8% kế hoạch',
      'Trong năm 2025, tỉnh Cao Nguyên có 71/102 xã đạt chuẩn (69,6%), mới đạt 88,8% kế hoạch. Số liệu được nêu tại Hội nghị tổng kết công tác thi đua năm 2025 của Sở Nông nghiệp tỉnh Cao Nguyên.',
    ]);
  });

  test('more dead than before weigh more than a missed goal; as many or fewer are no headline', async () => {
    const yaml = (before: number): string =>
      `${base}indicators: [{name: số lượt khám bệnh, value: 60, unit: lượt, plan: 100}, {name: số ca tử vong do sởi, value: 3, unit: ca, previous: ${before}}]\n`;
    expect((await head(yaml(0)))[0]).toBe('Cụm thi đua số 7: 3 ca tử vong do sởi');
    expect(await brief(yaml(0))).toContain(
      'Toàn Cụm có 3 ca tử vong do sởi (năm trước không có); có 60 lượt khám bệnh, mới đạt 60% kế hoạch.',
    );
    expect((await head(yaml(3)))[0]).toBe('Cụm thi đua số 7: 60 lượt khám bệnh, mới đạt 60% kế hoạch');
  });

  test('a report without a meeting is named where its figures lead', async () => {
    const yaml = `purposes: {kind: review, period: 2025, subject: kinh tế - xã hội}\norganiser: UBND xã Tân Phú\nindicators: [{name: tỷ lệ hộ nghèo, value: 7.4, unit: '%', plan: 4}]\nofficial: {report: {number: 312, symbol: BC-UBND, signed: 2025-12-20}}\n`;
    expect((await head(yaml))[1]).toBe(
      'Trong năm 2025, tỷ lệ hộ nghèo của xã Tân Phú là 7,4%, cao hơn kế hoạch (4%). Số liệu được nêu tại Báo cáo số 312/BC-UBND ngày 20/12/2025 của UBND xã Tân Phú.',
    );
  });

  test('whose conference it is, is said once', async () => {
    const yaml = `${review}organiser: Ủy ban MTTQ tỉnh Hạ Giang\ntitle: Hội nghị Ủy ban MTTQ tỉnh Hạ Giang lần thứ 5\ndate: 2026-01-05\n`;
    expect(await brief(yaml)).toBe('Ngày 5/1/2026 đã diễn ra Hội nghị Ủy ban MTTQ tỉnh Hạ Giang lần thứ 5.');
  });

  test('nobody’s own award is the news of a conference that they chair', async () => {
    const own = '{kind: proposal, form: Bằng khen của Thủ tướng Chính phủ, people: Lê An, method: show-of-hands}';
    const yaml = `${base}chairs: [{name: Lê An, office: Viện trưởng, unit: VKSND tỉnh Gia Lai}]\ndecisions: [${own}]\n`;
    for (const text of [...(await head(yaml)), await brief(yaml), await post(yaml)])
      expect(text).not.toContain('Bằng khen');
  });

  test('figures of a body that only issues the papers are not said to be its own', async () => {
    const yaml = `${review}date: 2026-01-05\nofficial: {body: PHÒNG CẢNH SÁT GIAO THÔNG}\nindicators: [{name: số vụ tai nạn, value: 7, unit: vụ, plan: 2}]\n`;
    expect((await head(yaml))[1]).toMatch(
      /^Trong năm 2025, có 7 vụ tai nạn, vượt mức khống chế 5 vụ\. Số liệu được nêu tại Hội nghị tổng kết công tác thi đua năm 2025/u,
    );
    expect(await brief(yaml)).toMatch(
      /^Ngày 5\/1\/2026, Phòng Cảnh sát giao thông đã tổng kết công tác thi đua năm 2025\./u,
    );
  });
});

test('what news cannot say is told once, at the conference that lacks it; who says that nobody knows is left in peace', async () => {
  const lacking = async (more: string): Promise<string[]> =>
    (await makeFrom(`${review}${cluster}${more}`, ['md'])).messages
      .filter(({ ruleId }) => ruleId === 'day-and-place')
      .map(({ line, reason, fatal }) => `${line} ${fatal ?? 'note'}: ${reason}`);
  const held = 'attendees: [{group: các đại biểu}]\n';
  expect(await lacking(held)).toEqual(['1 note: Bài báo chưa nói được ngày họp, nơi họp']);
  expect(await lacking(`${held}date: 2026-01-05\n`)).toEqual(['1 note: Bài báo chưa nói được nơi họp']);
  expect(await lacking(`${held}date: recently\nvenue: online\n`)).toEqual([]);
  expect(await lacking(`${held}date: 2026-01-05\nvenue: {place: Hội trường A}\n`)).toEqual([]);
  // A body's year without a conference.
  expect(await lacking('results: [Phong trào sôi nổi]\n')).toEqual([]);
});

describe('brief', () => {
  test('who, result, decisions with names, in five sentences at most; no route, no year said again', async () => {
    const routed = flag.replace('method: consensus', 'method: consensus, route: [Hội đồng A, Bộ trưởng B]');
    const sector =
      '{kind: proposal, form: Cờ thi đua của ngành Kiểm sát nhân dân, period: 2025, units: VKSND tỉnh Đắk Lắk, method: consensus}';
    const text = await brief(
      `${base}indicators: [${rate}, {name: số vụ án thụ lý, value: 120, unit: vụ}]\ndecisions: [${routed}, ${sector}]\n${term}tasks: {period: 2026, count: 8}\n`,
    );
    expect(text).toBe(
      'Ngày 5/1/2026, Cụm thi đua số 7 (VKSND các tỉnh Gia Lai, Kon Tum và Đắk Lắk) đã tổng kết công tác thi đua năm 2025. ' +
        'Hội nghị đã thống nhất đề nghị tặng VKSND tỉnh Gia Lai “Cờ thi đua của Chính phủ” năm 2025, VKSND tỉnh Đắk Lắk “Cờ thi đua của ngành Kiểm sát nhân dân”; bầu VKSND tỉnh Kon Tum làm Cụm trưởng, VKSND tỉnh Đắk Lắk làm Cụm phó năm 2026. ' +
        'Toàn Cụm giải quyết đúng hạn 90/100 vụ án (90%); thụ lý 120 vụ án. ' +
        'Năm 2026, Cụm đề ra 8 nhiệm vụ trọng tâm.',
    );
  });

  test('an award has its owner; beside what is grave there is none', async () => {
    const awards = 'awards: [{form: Bằng khen của Thủ tướng Chính phủ, status: granted, individuals: 2}]\n';
    expect(await brief(`${base}${awards}`)).toContain('2 cá nhân trong Cụm được Thủ tướng Chính phủ tặng Bằng khen.');
    expect(await brief(`${base}${grave}${awards}`)).toMatch(/Hai công chức bị kỷ luật cảnh cáo\.$/u);
  });
});

test('“theo báo cáo” in a brief follows a report of results; without one the conference judged', async () => {
  const told = (programme: string): Promise<string> =>
    brief(`${base}${programme}results: [Công tác thi đua đạt nhiều kết quả]\n`);
  expect(await told('programme: [{kind: report, title: báo cáo tổng kết}]\n')).toContain('Theo báo cáo tại Hội nghị, ');
  expect(await told('')).toContain('Theo đánh giá tại Hội nghị, ');
});

describe('post', () => {
  test('without a day nobody says that it was just now', async () => {
    expect(await post(`${review}${cluster}`)).toContain('đã tổng kết công tác thi đua năm 2025.');
  });

  test('what a goal in a word means is told where there is room', async () => {
    expect(
      await post(
        `${base}results: ['Các đơn vị thực hiện thành công “mục tiêu kép”: phòng dịch hiệu quả đồng thời hoàn thành tốt nhiệm vụ']\n`,
      ),
    ).toContain('thực hiện thành công “mục tiêu kép”: phòng dịch hiệu quả đồng thời hoàn thành tốt nhiệm vụ.');
  });

  test('a line to stop at, what it was, who is named, a tag of the cluster’s own name', async () => {
    const text = await post(`${base}decisions: [${flag}]\n${term}`);
    expect(text.split('\n\n').map((line) => line.trim())).toEqual([
      'VKSND tỉnh Gia Lai được đề nghị tặng Cờ thi đua của Chính phủ năm 2025.',
      'Ngày 5/1/2026, Cụm thi đua số 7 (VKSND các tỉnh Gia Lai, Kon Tum và Đắk Lắk) đã tổng kết công tác thi đua năm 2025.',
      'Năm 2026, VKSND tỉnh Kon Tum làm Cụm trưởng, VKSND tỉnh Đắk Lắk làm Cụm phó.',
      '#CumThiDuaSo7',
    ]);
  });

  test('a quotation with who said it; link and tags of the data', async () => {
    const text = await post(
      `${base}programme: [{kind: directive, by: {name: Lê An, office: Viện trưởng, unit: VKSND tỉnh Gia Lai}, quote: Việc hôm nay chớ để ngày mai}]\narticle: {link: 'https://vi-du.example/a', hashtags: ['#GiaLai']}\n`,
    );
    expect(text).toContain('“Việc hôm nay chớ để ngày mai” – đồng chí Lê An, Viện trưởng VKSND tỉnh Gia Lai');
    expect(text).toMatch(/https:\/\/vi-du\.example\/a\n\n#GiaLai\s*$/u);
  });

  test('who met, then silence for the dead; no praise, no slogan, no congratulation', async () => {
    const text = await post(
      `${base}${grave}programme: [{kind: tribute, title: 'phút mặc niệm đồng chí Lâm Văn Tư, hy sinh khi làm nhiệm vụ'}]\nawards: [{form: Huân chương Lao động, grade: Nhất, status: granted, collectives: 1}]\nslogans: [{kind: theme, text: Vượt khó, period: 2026}]\n`,
    );
    expect(text).toMatch(
      /^Ngày 5\/1\/2026, Cụm thi đua số 7 [^\n]*\n\nHội nghị dành phút mặc niệm đồng chí Lâm Văn Tư/u,
    );
    expect(text).not.toMatch(/Huân chương|Vượt khó|[Cc]húc mừng/u);
  });

  test.each([
    ['a whole cluster', `${base}indicators: [${rate}]\ndecisions: [${flag}]\n${term}`],
    ['a long name', `${base}title: ${'Hội nghị rất dài '.repeat(12)}\n`],
  ])('at most eighty-five words beside link and tags: %s', async (_, yaml) => {
    const lines = (await post(yaml)).split('\n\n');
    const words = lines
      .filter((line) => !line.startsWith('#'))
      .join(' ')
      .split(/\s+/u);
    expect(words.length).toBeLessThanOrEqual(75);
  });
});
