/** Every fact of the five articles is in its data file, and nothing else: the tables below are the articles, read for facts. */
import { describe, expect, test } from 'vitest';
import { conference } from '../../src/core/conference/conference.ts';
import { type Article, plainOf, textsOf } from './files.ts';

const read = (name: Article) => conference.parse(plainOf(name));
type Conference = ReturnType<typeof read>;

const line = (...parts: (string | number | undefined)[]): string => parts.map((part) => part ?? '–').join(' | ');

/** What a conference says, a line a fact. */
const views = {
  purposes: (c: Conference) => c.purposes.map(({ kind, period }) => line(kind, period)),
  cluster: (c: Conference) => [
    line(c.cluster?.name, c.cluster?.term, c.cluster?.size),
    ...(c.cluster?.members ?? []).map((m) => line(m.unit, m.function)),
  ],
  mode: (c: Conference) => [line(c.venue?.mode, c.date?.vague, ...(c.venue?.bridges ?? []).map(({ name }) => name))],
  people: (c: Conference) =>
    [...(c.chairs ?? []), ...(c.attendees ?? []), ...(c.programme ?? []).flatMap(({ by }) => by ?? [])]
      .filter((who) => who.office !== undefined)
      .map((who) =>
        line(
          who.name,
          ...(who.office ?? []).map(({ office, unit }) => [office, unit ?? who.unit].filter(Boolean).join(', ')),
        ),
      ),
  groups: (c: Conference) => (c.attendees ?? []).flatMap(({ group }) => group ?? []),
  programme: (c: Conference) =>
    (c.programme ?? []).map(({ kind, by, form, behalf }) =>
      line(kind, by?.map(({ name }) => name).join(', '), form, behalf),
    ),
  awards: (c: Conference) =>
    (c.awards ?? []).map((a) =>
      line(
        a.form,
        a.grade,
        a.status,
        a.collectives,
        a.individuals,
        ...(a.recipients ?? []).map((r) => r.name ?? r.group),
        a.authority ?? a.to,
      ),
    ),
  decisions: (c: Conference) =>
    (c.decisions ?? []).map((d) => line(d.kind, d.form ?? d.subject, d.period, d.method, ...(d.units ?? []))),
  next: (c: Conference) =>
    c.nextTerm ? [line(c.nextTerm.period, c.nextTerm.lead, c.nextTerm.deputy, c.nextTerm.chosen)] : [],
  covenant: (c: Conference) =>
    c.covenant ? [line(c.covenant.period, c.covenant.by, c.covenant.behalf, ...(c.covenant.witnesses ?? []))] : [],
  indicators: (c: Conference) =>
    (c.indicators ?? []).map((i) => line(i.name, i.value, i.total, i.percent, i.unit, i.scope)),
  classifications: (c: Conference) => (c.classifications ?? []).map((one) => line(one.name, one.count)),
  slogans: (c: Conference) => (c.slogans ?? []).map((s) => line(s.kind, s.text, s.by)),
  photos: (c: Conference) => (c.photos ?? []).map((p) => line(p.after, p.caption)),
  byline: (c: Conference) => [(c.byline?.authors ?? []).join(c.byline?.separator ?? ' – ')],
};

type View = keyof typeof views;

const tables: Record<Article, Partial<Record<View, string[]>>> = {
  'cum-7-so-ket-2024': {
    purposes: ['interim | 2024-H1'],
    cluster: [
      'Cụm thi đua số 7 | – | –',
      'VKSND tỉnh Thừa Thiên Huế | lead',
      'VKSND tỉnh Nghệ An | deputy',
      'VKSND tỉnh Hà Tĩnh | –',
      'VKSND tỉnh Quảng Bình | –',
      'VKSND tỉnh Quảng Trị | –',
    ],
    people: ['Tôn Thiện Phương | Viện trưởng, VKSND tỉnh Nghệ An'],
    groups: [
      'các đồng chí Viện trưởng và Thường trực Hội đồng thi đua, khen thưởng các đơn vị thuộc Cụm',
      'một số cán bộ theo dõi công tác thi đua, khen thưởng',
    ],
    decisions: [
      'adoption | những nội dung quan trọng của phong trào thi đua yêu nước trong Cụm | – | consensus',
      'agreement | nội dung, tiêu chí của phong trào thi đua yêu nước | 2024-H2 | consensus',
    ],
    programme: [
      'report | – | video clip | –',
      'discussion | các đại biểu | – | –',
      'sharing | lãnh đạo các đơn vị | – | –',
      'closing | Tôn Thiện Phương | – | –',
    ],
    photos: [
      'lead | Toàn cảnh Hội nghị.',
      'report | Lãnh đạo các đơn vị phát biểu thảo luận tại Hội nghị.',
      'discussion | Đồng chí Tôn Thiện Phương, Viện trưởng VKSND tỉnh Nghệ An phát biểu bế mạc Hội nghị.',
    ],
    byline: ['Nguyễn Đình Hồng'],
  },
  'cum-7-tong-ket-2023': {
    purposes: ['review | 2023', 'election | 2024'],
    cluster: [
      'Cụm thi đua số 7 | 2023 | –',
      'VKSND tỉnh Gia Lai | lead',
      'VKSND tỉnh Kon Tum | deputy',
      'VKSND tỉnh Đắk Nông | –',
      'VKSND tỉnh Đắk Lắk | –',
      'VKSND tỉnh Lâm Đồng | –',
    ],
    people: [
      'Nguyễn Đình Quang | Viện trưởng, VKSND tỉnh Gia Lai',
      'Lê Văn Thắng | Phó Viện trưởng, VKSND tỉnh Kon Tum',
      'Tạ Đình Đề | Viện trưởng, VKSND tỉnh Đắk Nông',
      'Đinh Quang Cử | Phó Viện trưởng, VKSND tỉnh Đắk Lắk',
      'Lê Văn Trữ | Phó Viện trưởng, VKSND tỉnh Lâm Đồng',
      'Trần Công Hùng | Phó Viện trưởng, VKSND tỉnh Gia Lai',
    ],
    groups: ['các đồng chí Chánh Văn phòng và công chức làm công tác thi đua, khen thưởng của các đơn vị trong Cụm'],
    programme: [
      'speech | Nguyễn Đình Quang | – | –',
      'report | Văn phòng tổng hợp VKSND tỉnh Gia Lai | video clip | –',
      'sharing | đại diện lãnh đạo các đơn vị trong Cụm | – | –',
      'appraisal | các đơn vị trong Cụm | – | –',
    ],
    awards: [
      'Huân chương Lao động | Nhì | proposed | – | 2 | –',
      'Huân chương Lao động | Ba | proposed | – | 1 | –',
      'Huân chương Lao động | Nhất | granted | 1 | – | –',
      'Huân chương Lao động | Ba | granted | 1 | – | –',
      'Bằng khen của Thủ tướng Chính phủ | – | proposed | 3 | 4 | –',
      'Bằng khen của Thủ tướng Chính phủ | – | granted | – | 2 | –',
      'Kỷ niệm chương Vì sự nghiệp Kiểm sát | – | granted | – | 17 | –',
      'Bằng khen của Viện trưởng VKSND tối cao | – | granted | 70 | 161 | –',
      'Giấy khen của Viện trưởng VKSND tỉnh | – | granted | 49 | 304 | Viện trưởng VKSND các tỉnh',
    ],
    decisions: [
      'proposal | Cờ thi đua của Chính phủ | 2023 | consensus | VKSND tỉnh Gia Lai',
      'proposal | Cờ thi đua của ngành Kiểm sát nhân dân | 2023 | consensus | VKSND tỉnh Kon Tum | VKSND tỉnh Đắk Lắk | VKSND tỉnh Lâm Đồng',
    ],
    next: ['2024 | VKSND tỉnh Kon Tum | VKSND tỉnh Lâm Đồng | elected'],
    slogans: ['theme | Đoàn kết, trách nhiệm, khát vọng, cống hiến, hoàn thành xuất sắc nhiệm vụ năm 2023 | –'],
    photos: [
      'attendance | Đồng chí Nguyễn Đình Quang, Viện trưởng VKSND tỉnh Gia Lai – Cụm trưởng Cụm thi đua số 7 năm 2023 phát biểu tại Hội nghị.',
    ],
    byline: ['Hoàng Tân – Nguyễn Chính'],
  },
  'cum-2-tong-ket-2022': {
    purposes: ['review | 2022', 'covenant | 2023'],
    cluster: [
      'Cụm thi đua số 2 | – | 5',
      'VKSND TP Hải Phòng | –',
      'VKSND TP Cần Thơ | –',
      'VKSND TP Hà Nội | –',
      'VKSND TP Hồ Chí Minh | –',
      'VKSND TP Đà Nẵng | –',
    ],
    people: [
      'Mai Trung Thành | Vụ trưởng, Vụ Thi đua - Khen thưởng (Vụ 16) VKSND tối cao',
      'Nguyễn Văn Quang | Viện trưởng, VKSND TP Đà Nẵng',
      'Nguyễn Văn Hưng | Thường trực Hội đồng thi đua | Chánh Văn phòng, VKSND TP Đà Nẵng',
      'Nguyễn Sơn Hà | Phó Viện trưởng, VKSND TP Hải Phòng',
      'Vũ Mạnh Hùng | Viện trưởng, VKSND TP Hải Phòng',
    ],
    groups: ['lãnh đạo VKSND các thành phố thuộc Cụm'],
    programme: [
      'opening | Nguyễn Văn Quang | – | –',
      'report | Nguyễn Văn Hưng | – | –',
      'report | Nguyễn Sơn Hà | – | lãnh đạo Cụm thi đua số 2',
      'directive | Mai Trung Thành | – | –',
      'acceptance | Vũ Mạnh Hùng | – | Cụm thi đua số 2',
    ],
    awards: ['Cờ thi đua của Chính phủ | – | registered | 5 | – | all | –'],
    next: ['2023 | VKSND TP Hải Phòng | VKSND TP Cần Thơ | elected'],
    covenant: [
      '2023 | lãnh đạo 5 VKSND | công chức, người lao động các đơn vị thuộc Cụm | Vụ trưởng Vụ 16 | các đồng chí trong Hội đồng thi đua Cụm thi đua số 2',
    ],
    slogans: [
      'motto | Đoàn kết, trách nhiệm – kỷ cương, liêm chính – hiệu quả | –',
      'theme | Đoàn kết, gương mẫu, trách nhiệm, vượt khó, hoàn thành xuất sắc nhiệm vụ năm 2023 | Viện trưởng VKSND tối cao',
    ],
    photos: [
      'lead | Toàn cảnh Hội nghị.',
      'attendance | Đồng chí Nguyễn Văn Quang, Viện trưởng VKSND TP Đà Nẵng phát biểu khai mạc Hội nghị.',
      'results | Đồng chí Nguyễn Văn Hưng, Thường trực Hội đồng thi đua, Chánh Văn phòng VKSND TP Đà Nẵng báo cáo kết quả thi đua Cụm thi đua số 2.',
      'results | Đồng chí Nguyễn Sơn Hà, Phó Viện trưởng VKSND TP Hải Phòng trình bày Kế hoạch hoạt động của Cụm thi đua số 2.',
      'discussion | Đồng chí Mai Trung Thành, Vụ trưởng Vụ Thi đua - Khen thưởng phát biểu tại Hội nghị.',
      'directive | Đồng chí Vũ Mạnh Hùng, Viện trưởng VKSND TP Hải Phòng, Cụm trưởng Cụm thi đua số 2 phát biểu nhận nhiệm vụ.',
      'nextTerm | Cụm thi đua số 2 ký giao ước thi đua năm 2023.',
    ],
    byline: ['H. Hưng - P. Thịnh'],
  },
  'cum-7-tong-ket-2021': {
    purposes: ['review | 2021'],
    cluster: ['Cụm thi đua số 7 | 2021 | 5', 'VKSND tỉnh Đắk Nông | lead'],
    mode: ['online | – | VKSND tỉnh Đắk Lắk | VKSND tỉnh Gia Lai'],
    people: ['Nguyễn Văn Cường | Viện trưởng, VKSND tỉnh Đắk Nông'],
    groups: [
      'các đồng chí lãnh đạo VKSND các tỉnh',
      'các đồng chí Chánh Văn phòng và cán bộ trực tiếp làm công tác thi đua, khen thưởng của 5 đơn vị trong Cụm',
    ],
    programme: ['speech | Nguyễn Văn Cường | – | –', 'scoring | các đơn vị trong Cụm | – | –'],
    decisions: [
      'proposal | Hội đồng Thi đua - Khen thưởng ngành Kiểm sát nhân dân bình xét, khen thưởng | 2021 | consensus',
    ],
    photos: [
      'attendance | Đồng chí Nguyễn Văn Cường, Viện trưởng VKSND tỉnh Đắk Nông - Cụm trưởng Cụm thi đua số 7, chủ trì phát biểu tại Hội nghị.',
      'results | Điểm cầu Hội nghị trực tuyến tại VKSND tỉnh Đắk Lắk.',
      'results | Điểm cầu Hội nghị trực tuyến tại VKSND tỉnh Gia Lai.',
    ],
    byline: ['Nguyễn Chính'],
  },
  'cum-6-tong-ket-2021': {
    purposes: ['review | 2021', 'launch | 2022', 'covenant | 2022'],
    cluster: [
      'Cụm thi đua số 6 | – | –',
      'VKSND tỉnh Nghệ An | lead',
      'VKSND tỉnh Quảng Trị | deputy',
      'VKSND tỉnh Thanh Hóa | –',
      'VKSND tỉnh Hà Tĩnh | –',
      'VKSND tỉnh Quảng Bình | –',
      'VKSND tỉnh Thừa Thiên Huế | –',
    ],
    mode: ['online | recently'],
    groups: [
      'các đồng chí lãnh đạo và Thường trực Hội đồng thi đua các đơn vị thuộc Cụm',
      'Thư ký Hội đồng thi đua, khen thưởng',
      'công chức Văn phòng tổng hợp làm công tác thi đua, khen thưởng',
    ],
    programme: ['report | – | – | –', 'voting | các đơn vị trong Cụm | – | –'],
    indicators: [
      'số chỉ tiêu chuyên môn đạt | 121 | 122 | 99.2 | chỉ tiêu phát sinh | chung của cả Cụm',
      'số chỉ tiêu vượt | 52 | 52 | 100 | chỉ tiêu có thể tính vượt | chung của cả Cụm',
    ],
    classifications: ['Hoàn thành xuất sắc nhiệm vụ | 6'],
    awards: [
      'Cờ thi đua của Chính phủ | – | nominated | – | – | các đơn vị hoàn thành vượt mức các chỉ tiêu thi đua và nhiệm vụ được giao | –',
      'Cờ thi đua của ngành Kiểm sát nhân dân | – | proposed | – | – | các đơn vị Hoàn thành xuất sắc nhiệm vụ | Hội đồng Thi đua - Khen thưởng VKSND tối cao',
    ],
    next: ['2022 | unknown | unknown | elected'],
    covenant: ['2022 | – | –'],
    photos: [
      'attendance | VKSND tỉnh Nghệ An (Cụm trưởng) chủ trì Hội nghị.',
      'results | VKSND tỉnh Quảng Bình, Quảng Trị tham dự Hội nghị trực tuyến.',
    ],
    byline: ['Bùi Tiến'],
  },
};

/** Views that the tables state in full when they name them; these must be empty when they do not. */
const silent: View[] = ['awards', 'next', 'covenant', 'indicators', 'classifications', 'slogans', 'people', 'photos'];

/** Things told in prose: each must be met in some text of the file. */
const told: Record<Article, RegExp[]> = {
  'cum-7-so-ket-2024': [
    /tồn tại, hạn chế và nguyên nhân/,
    /biện pháp triển khai nhiệm vụ.*6 tháng cuối năm 2024/,
    /mô hình, cách làm hay và điển hình tiên tiến/,
    /Luật Thi đua, khen thưởng năm 2022/,
    /văn bản hướng dẫn thi hành/,
    /khó khăn, vướng mắc/,
    /VKSND hai cấp/,
    /trọng tâm, đột phá/,
    /nhiều chỉ tiêu vượt kế hoạch/,
    /an ninh chính trị, trật tự an toàn xã hội/,
    /sự kiện chính trị quan trọng/,
    /mục tiêu, giải pháp/,
    /Bộ, ngành và cấp ủy, chính quyền địa phương/,
  ],
  'cum-7-tong-ket-2023': [
    /quyết tâm cao nhất/,
    /Hội đồng Thi đua - Khen thưởng ngành KSND, địa phương/,
    /chức năng, nhiệm vụ của Ngành/,
    /sôi nổi, sâu rộng/,
    /VKSND hai cấp/,
    /trọng tâm, đột phá/,
    /nhiều chỉ tiêu vượt kế hoạch/,
    /an ninh chính trị, trật tự an toàn xã hội/,
    /Nhà nước, Viện trưởng VKSND tối cao và địa phương/,
    /quản lý, chỉ đạo, điều hành và về nghiệp vụ/,
    /tổng kết công tác thi đua, khen thưởng năm 2023/,
  ],
  'cum-2-tong-ket-2022': [
    /“thích ứng an toàn, linh hoạt, kiểm soát có hiệu quả dịch COVID-19”/,
    /xu hướng tăng/,
    /giải pháp đột phá/,
    /đoàn kết/,
    /Thành ủy và chính quyền địa phương/,
    /thành tích chung của Ngành/,
    /đúng người, đúng việc, đúng thành tích/,
    /tôn vinh kịp thời/,
    /8 nhiệm vụ trọng tâm/,
    /đề xuất các nhiệm vụ trọng tâm/,
    /sáng kiến hay/,
    /kỹ năng nghiệp vụ/,
    /nhận xét, đánh giá thành tích/,
    /góp ý cho Cụm/,
    /hứa cùng các thành viên/,
    /cả 5 đơn vị/,
    /Hoàn thành xuất sắc nhiệm vụ trọng tâm của năm 2023/,
    /công chức, người lao động của Cụm/,
  ],
  'cum-7-tong-ket-2021': [
    /COVID-19/,
    /đặc thù của từng địa phương/,
    /thường xuyên, nền nếp/,
    /động lực/,
    /nhiệm vụ chính trị của địa phương/,
    /quỹ xã hội/,
    /kết nghĩa/,
    /sơ kết, tổng kết/,
    /điển hình tiên tiến mới/,
    /cách làm hay/,
    /trong sạch, vững mạnh/,
    /bản lĩnh chính trị/,
    /văn bản chỉ đạo/,
    /“mục tiêu kép”/,
    /hình thức đa dạng/,
    /đoàn kết, sáng tạo/,
    /ghi nhận, tiếp thu ý kiến đóng góp/,
    /công bằng, khách quan/,
  ],
  'cum-6-tong-ket-2021': [
    /chủ trương, nghị quyết, chỉ thị của Đảng, pháp luật của Nhà nước/,
    /Chỉ thị của Viện trưởng VKSND tối cao/,
    /COVID-19/,
    /an ninh chính trị, trật tự an toàn xã hội/,
    /phòng, chống tội phạm và vi phạm/,
    /sôi nổi, đều khắp/,
    /từng đợt, từng chuyên đề/,
    /ngày lễ kỷ niệm/,
    /Quốc hội và Ngành/,
    /cơ quan tiến hành tố tụng, cơ quan hữu quan/,
    /bình bầu, suy tôn/,
    /báo cáo tổng kết hoạt động thi đua Cụm năm 2021/,
  ],
};

describe.each(Object.keys(tables) as Article[])('%s', (name) => {
  const facts = read(name);

  test.each(Object.entries(tables[name]) as [View, string[]][])('%s', (view, expected) => {
    expect(views[view](facts)).toEqual(expected);
  });

  test('says nothing where the article says nothing', () => {
    for (const view of silent) if (!tables[name][view]) expect(views[view](facts), view).toEqual([]);
    // None of the articles states a day, a hall, numbers of documents, signers, votes or absences.
    const { date, venue, official, attendance, secretary, scores, limitations, article } = facts;
    expect(
      [
        date?.on,
        date?.start,
        venue?.place,
        venue?.locality,
        official,
        attendance,
        secretary,
        scores,
        limitations,
        article,
      ].every((said) => said === undefined),
    ).toBe(true);
    expect(facts.decisions?.some(({ tally }) => tally !== undefined) ?? false).toBe(false);
    if (name !== 'cum-7-tong-ket-2021' && name !== 'cum-6-tong-ket-2021') expect(venue).toBeUndefined();
  });

  test('tells the rest in prose', () => {
    const texts = textsOf(plainOf(name)).map(({ text }) => text);
    for (const fact of told[name])
      expect(
        texts.some((text) => fact.test(text)),
        String(fact),
      ).toBe(true);
  });

  test('shows in photos only who is known', () => {
    const known = new Set([
      ...(facts.attendees ?? []).map((one) => one.name),
      ...(facts.chairs ?? []).map((one) => one.name),
      ...(facts.programme ?? []).flatMap(({ by }) => by?.map((one) => one.name) ?? []),
      ...(facts.cluster?.members ?? []).map(({ unit }) => unit),
      ...(facts.venue?.bridges ?? []).map((bridge) => bridge.name),
    ]);
    for (const { shows, field } of facts.photos ?? []) {
      for (const one of shows ?? []) expect(known).toContain(one);
      if (field) expect(facts.results?.map((result) => result.field)).toContain(field);
    }
  });
});
