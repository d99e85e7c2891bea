/** Data in, sentence out: what an editor would not print was found in these places once. */
import { describe, expect, test } from 'vitest';
import { makeFrom, textOf } from './made.ts';

const review = 'purposes: [{kind: review, period: 2025}]\n';
const cluster = 'cluster: {name: Cụm thi đua số 5}\n';

async function article(yaml: string): Promise<string> {
  const built = await makeFrom(yaml, ['txt'], { kinds: ['article'], angle: 'event' });
  expect(built.messages.filter(({ fatal }) => fatal).map(String)).toEqual([]);
  return textOf(built, 'thu/article.txt');
}

/** An indicator as YAML → its sentence. */
const figures: [string, string][] = [
  [
    '{name: số vụ án phải hủy để điều tra lại, value: 7, unit: vụ, plan: 2, previous: 3, previousPeriod: 2024}',
    'có 7 vụ án phải hủy để điều tra lại, vượt 5 vụ so với mức khống chế (2 vụ), tăng 4 vụ so với năm 2024',
  ],
  [
    '{name: số học sinh bỏ học, value: 12, unit: học sinh, better: lower, plan: 15, previous: 21}',
    'có 12 học sinh bỏ học, thấp hơn 3 học sinh so với chỉ tiêu (không quá 15 học sinh), giảm 9 học sinh so với năm trước',
  ],
  [
    '{name: số kiến nghị, value: 0, unit: kiến nghị, previous: 15, previousPeriod: 2024}',
    'không có kiến nghị nào (năm 2024 có 15 kiến nghị)',
  ],
  [
    '{name: tỷ lệ giải quyết đúng hạn, value: 81.4, unit: "%", plan: 95}',
    'tỷ lệ giải quyết đúng hạn là 81,4%, thấp hơn kế hoạch 13,6 điểm phần trăm',
  ],
  [
    '{name: tỷ lệ tốt nghiệp, value: 98.7, unit: "%", previous: 97.9, previousPeriod: 2024}',
    'tỷ lệ tốt nghiệp đạt 98,7%, tăng 0,8 điểm phần trăm so với năm 2024',
  ],
  [
    '{name: số vụ khiếu nại, value: 1, unit: vụ, previous: 0, previousPeriod: 2024}',
    'có 1 vụ khiếu nại (năm 2024 không có)',
  ],
  ['{name: số tiền ủng hộ, value: 1250, unit: triệu đồng}', 'số tiền ủng hộ là 1,25 tỷ đồng'],
  [
    '{name: vụ phạm pháp hình sự, value: 1800, approximation: over, unit: vụ, change: giảm 67 vụ, base: cùng kỳ năm 2022}',
    'có hơn 1.800 vụ phạm pháp hình sự, giảm 67 vụ so với cùng kỳ năm 2022',
  ],
  [
    '{name: số tiền quyên góp, value: 512, approximation: over, unit: triệu đồng, previous: 430, previousPeriod: 2024}',
    'số tiền quyên góp hơn 512 triệu đồng (năm 2024 là 430 triệu đồng)',
  ],
  [
    '{name: số vụ giải quyết, value: 412, unit: vụ, plan: 600, previous: 655, previousPeriod: 2024}',
    'số vụ giải quyết là 412 vụ, mới đạt 68,7% kế hoạch, giảm 37,1% so với năm 2024',
  ],
];

test.each(figures)('figures: %s', async (row, sentence) => {
  expect(await article(`${review}indicators: [${row}]\n`)).toContain(`Theo số liệu tổng hợp, ${sentence}.`);
});

describe('who does what', () => {
  const next = (keys: string): string => `${review}${cluster}nextTerm: {period: 2026, ${keys}}\n`;
  test.each([
    // The sapo has said it; the body goes on.
    ['chosen: elected, lead: Sở Y tế', 'Sở Y tế được bầu làm Cụm trưởng năm 2026.'],
    [
      'chosen: rotated, lead: Sở Y tế, deputy: Sở Tài chính',
      'Theo luân phiên, Sở Y tế làm Cụm trưởng, Sở Tài chính làm Cụm phó năm 2026.',
    ],
    ['chosen: appointed, lead: Sở Y tế', 'Sở Y tế được chỉ định làm Cụm trưởng năm 2026.'],
    ['lead: Sở Y tế, deputy: Sở Tài chính', 'Cụm trưởng năm 2026 là Sở Y tế, Cụm phó là Sở Tài chính.'],
    ['chosen: elected, lead: Sở Y tế, deputy: unknown', 'Hội nghị đã bầu Sở Y tế làm Cụm trưởng, Cụm phó năm 2026.'],
  ])('next term: %s', async (keys, sentence) => {
    expect(await article(next(keys))).toContain(sentence);
  });

  test('nobody says how: nothing is said to be elected', async () => {
    expect(await article(next('lead: unknown, deputy: unknown'))).not.toMatch(/bầu|Cụm trưởng/u);
  });

  test('the new head does not sign alone', async () => {
    const text = await article(`${next('chosen: elected, lead: BHXH tỉnh Sông Lam')}covenant: {period: 2026}\n`);
    expect(text).toContain(
      'BHXH tỉnh Sông Lam được bầu làm Cụm trưởng năm 2026.\n\nCác đơn vị trong Cụm ký kết giao ước thi đua năm 2026.',
    );
    expect(text.match(/ký kết/gu)).toHaveLength(1);
  });

  test('a council has members, no units', async () => {
    const text = await article(
      `${review}cluster: {name: Hội đồng Thi đua - Khen thưởng tỉnh}\ndecisions: [{kind: agreement, subject: tặng cờ, method: consensus}]\n`,
    );
    expect(text).toContain('Các thành viên Hội đồng đã thống nhất tặng cờ.');
  });

  test('a proposal keeps those it is for', async () => {
    const text = await article(
      `${review}${cluster}decisions: [{kind: proposal, form: Bằng khen của Bộ trưởng Bộ Y tế, subject: các đơn vị còn lại trong Cụm}]\n`,
    );
    expect(text).toContain('đề nghị tặng Bằng khen của Bộ trưởng Bộ Y tế cho các đơn vị còn lại trong Cụm.');
  });

  test('some bridges are not all', async () => {
    const text = await article(
      `${review}cluster: {name: Cụm thi đua số 7, size: 5, partial: true}\nvenue: {mode: online, bridges: [Đắk Lắk, Gia Lai]}\n`,
    );
    expect(text).toContain('các điểm cầu, trong đó có Đắk Lắk và Gia Lai');
  });

  test('the name of the cluster is said once', async () => {
    const text = await article(
      'purposes: [{kind: interim, period: 2024}]\ntitle: Hội thao Cụm thi đua số IX năm 2024\ncluster: {name: Cụm thi đua số IX}\n',
    );
    expect(text.slice(text.indexOf('\n\n'))).toContain('Hội thao Cụm thi đua số IX năm 2024 đã diễn ra.');
  });
});

describe('whose, and who', () => {
  test.each([
    [
      'awards: [{form: Huân chương Lao động, grade: Nhất, status: granted, collectives: 1}]\n',
      'Trong năm 2025, Cụm có 1 tập thể được Chủ tịch nước tặng thưởng Huân chương Lao động hạng Nhất.',
    ],
    [
      'awards: [{form: Bằng khen của Thủ tướng Chính phủ, status: granted, individuals: 2}, {form: Bằng khen của Thủ tướng Chính phủ, status: granted, collectives: 3}]\n',
      'Cụm có 2 cá nhân được Thủ tướng Chính phủ tặng Bằng khen, 3 tập thể được tặng Bằng khen.',
    ],
    [
      'awards: [{form: Tập thể lao động xuất sắc, authority: Giám đốc Sở, status: granted, recipients: [Phòng A]}]\n',
      'Cụm có Phòng A được Giám đốc Sở công nhận danh hiệu “Tập thể lao động xuất sắc”.',
    ],
  ])('awards have an owner: %s', async (awards, said) => {
    expect(await article(`${review}${cluster}${awards}`)).toContain(said);
  });

  const two =
    'attendees: [{name: Lê An, office: Viện trưởng, unit: VKSND khu vực 1, note: Cụm trưởng}, {name: Võ Bình, office: Viện trưởng, unit: VKSND khu vực 2, note: Cụm phó}]\n';

  test('two who chair are joined so that the verb can follow', async () => {
    expect(await article(`${review}${cluster}${two}chairs: [Lê An, Võ Bình]\n`)).toContain(
      'Đồng chí Lê An, Viện trưởng VKSND khu vực 1 (Cụm trưởng) và đồng chí Võ Bình, Viện trưởng VKSND khu vực 2 (Cụm phó) đồng chủ trì Hội nghị.',
    );
  });

  test('people who are known are named together', async () => {
    const talk =
      'programme: [{kind: discussion, by: [Lê An, Võ Bình], points: [Cách giao chỉ tiêu, Việc chấm điểm]}]\n';
    expect(await article(`${review}${cluster}${two}${talk}`)).toContain(
      'Các đồng chí Lê An và Võ Bình thảo luận về cách giao chỉ tiêu và việc chấm điểm.',
    );
  });

  test('what a speaker did goes with the name, and no stump stands before it', async () => {
    const speech =
      'programme: [{kind: speech, by: Lê An, content: Đồng chí biểu dương kết quả của Cụm, points: [Giữ nền nếp]}]\n';
    expect(await article(`${review}${cluster}${two}${speech}`)).toContain(
      'Phát biểu tại Hội nghị, đồng chí Lê An biểu dương kết quả của Cụm. Đồng chí đề nghị các đơn vị giữ nền nếp.',
    );
  });

  test('a motto with an author is not the motto of another', async () => {
    const slogans =
      'slogans: [{kind: theme, text: Vượt khó, period: 2026, by: Viện trưởng VKSND tối cao}, {kind: motto, text: Rõ việc, period: 2026, by: Cụm thi đua số 5}]\n';
    expect(await article(`${review}${cluster}${slogans}`)).toContain(
      'có chủ đề “Vượt khó”; phương châm của Cụm là “Rõ việc”.',
    );
  });

  test('groups of several units that are alike are told once', async () => {
    const groups = 'attendees: [group: lãnh đạo VKSND khu vực 3, group: lãnh đạo VKSND khu vực 5]\n'.replace(
      /group: ([^,\]]+)/g,
      '{group: $1}',
    );
    expect(await article(`${review}${cluster}${groups}`)).toContain('có lãnh đạo VKSND các khu vực 3 và 5.');
  });

  test('units whose people attend by name are not listed again', async () => {
    const members = 'cluster: {name: Cụm thi đua số 5, members: [VKSND khu vực 1, VKSND khu vực 2]}\n';
    expect(await article(`${review}${members}${two}`)).not.toContain('Cụm gồm');
    expect(await article(`${review}${members}`)).toContain('Cụm gồm VKSND các khu vực 1 và 2.');
  });

  test.each([
    [
      '{kind: launch, by: Lê An, title: phong trào thi đua “Rõ việc”}',
      'đồng chí Lê An đã phát động phong trào thi đua “Rõ việc”.',
    ],
    [
      '{kind: conclusion, by: Lê An, points: [Cụm giữ nguyên mức đóng góp]}',
      'Kết luận Hội nghị, đồng chí Lê An nêu rõ Cụm giữ nguyên mức đóng góp.',
    ],
    [
      '{kind: discussion, points: [Vì sao án tăng?, Tiêu chí hòa giải]}',
      'Thảo luận tại Hội nghị, các đại biểu đặt vấn đề: vì sao án tăng? Các đại biểu nêu tiêu chí hòa giải.',
    ],
    ['{kind: sharing, by: Võ Bình, points: [Việc chia ca trực]}', 'Đồng chí Võ Bình chia sẻ về việc chia ca trực.'],
  ])('an item of the programme: %s', async (item, said) => {
    expect(await article(`${review}${cluster}${two}programme: [${item}]\n`)).toContain(said);
  });

  test('a plan is told after what was reported, with the tasks it sets', async () => {
    const told = await article(
      `${review}${cluster}programme: [{kind: report, title: báo cáo tổng kết, by: Lê An}, {kind: report, title: Kế hoạch năm 2026, by: Võ Bình}]\nresults: [{points: Án giảm}]\ntasks: {period: 2026, count: 8, direction: Cụm phấn đấu dẫn đầu}\n`,
    );
    expect(told).toMatch(/trình bày báo cáo tổng kết\. Theo báo cáo, án giảm\./);
    expect(told).toMatch(/trình bày kế hoạch năm 2026 với 8 nhiệm vụ trọng tâm\.\s+Cụm phấn đấu dẫn đầu\./);
  });
});

describe('failure and loss', () => {
  test('the lowest class is suffered', async () => {
    expect(
      await article(
        `${review}${cluster}classifications: [{name: Không hoàn thành nhiệm vụ, units: [VKSND khu vực 3]}]\n`,
      ),
    ).toContain('VKSND khu vực 3 bị xếp loại Không hoàn thành nhiệm vụ.');
  });

  test('a motion that failed is told with all its votes', async () => {
    const text = await article(
      `${review}${cluster}decisions: [{kind: adoption, subject: dự thảo Quy chế, method: show-of-hands, rejected: true, tally: {for: 13, against: 13, abstain: 1}}]\n`,
    );
    expect(text).toContain(
      'biểu quyết không thông qua dự thảo Quy chế (13/27 đại biểu tán thành, 13 không tán thành, 1 không có ý kiến).',
    );
  });

  test('a minute of silence comes first, and no slogan stands behind a death', async () => {
    const text = await article(
      `${review}${cluster}programme:\n  - {kind: opening, by: lãnh đạo Cụm}\n  - {kind: other, title: 'phút mặc niệm đồng chí Lâm Văn Tư, hy sinh khi làm nhiệm vụ'}\nslogans: [{kind: theme, text: Vượt khó, period: 2026}]\n`,
    );
    expect(text).toMatch(
      /đã tổng kết công tác thi đua năm 2025\.\n\nHội nghị dành phút mặc niệm đồng chí Lâm Văn Tư, hy sinh khi làm nhiệm vụ\.\n\n/u,
    );
    expect(text).not.toContain('Vượt khó');
  });

  test('limitations stand without praise where nothing was achieved', async () => {
    const fell = `${review}${cluster}limitations: [Không đơn vị nào hoàn thành kế hoạch]\n`;
    expect(await article(`${fell}venue: online\n`)).toContain('Hạn chế là không đơn vị nào hoàn thành kế hoạch.');
    // A year's review without a conference.
    expect(await article(fell)).toContain('Hạn chế trong năm 2025 là không đơn vị nào hoàn thành kế hoạch.');
  });
});

describe('another datum changes the sentences that tell it, and no other', () => {
  const data = (name: string, title: string, task: string): string =>
    `${review}cluster: {name: ${name}}\nprogramme:\n  - {kind: report, title: ${title}}\n  - {kind: discussion, points: [cách chấm điểm, kinh nghiệm]}\nresults: [Phong trào sôi nổi]\ntasks: [${task}, Giữ nền nếp]\nnextTerm: {period: 2026, lead: Sở Y tế, chosen: elected}\n`;
  const sentences = (text: string): Set<string> => new Set(text.split(/(?<=\.)\s+/u));
  test.each([
    ['the name of the cluster', data('Cụm thi đua số 6', 'báo cáo A', 'Đổi mới'), /số [56]/u],
    ['the title of the report', data('Cụm thi đua số 5', 'báo cáo B', 'Đổi mới'), /báo cáo [AB]/u],
    ['a task', data('Cụm thi đua số 5', 'báo cáo A', 'Tăng tốc'), /đổi mới|tăng tốc/u],
  ])('%s', async (_, changed, tells) => {
    const before = sentences(await article(data('Cụm thi đua số 5', 'báo cáo A', 'Đổi mới')));
    for (const sentence of sentences(await article(changed)))
      if (!before.has(sentence)) expect(sentence).toMatch(tells);
  });
});
