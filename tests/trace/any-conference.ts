/** Conferences of invented people, units and figures, in the shapes that the schema allows. */
import fc from 'fast-check';

const syllable = fc.constantFrom(
  'Bảo',
  'Cường',
  'Diễm',
  'Giang',
  'Hiền',
  'Khuê',
  'Lộc',
  'Mẫn',
  'Ngạn',
  'Oanh',
  'Quế',
  'Siêng',
);
const person = fc
  .tuple(fc.constantFrom('Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đoàn', 'Vũ'), syllable, syllable)
  .map((words) => words.join(' '));
const place = fc.constantFrom(
  'Gia Lai',
  'Kon Tum',
  'Đắk Nông',
  'Đắk Lắk',
  'Lâm Đồng',
  'Nghệ An',
  'Hà Tĩnh',
  'Quảng Bình',
);
const unit = place.map((name) => `VKSND tỉnh ${name}`);
const units = (min: number, max: number) => fc.uniqueArray(unit, { minLength: min, maxLength: max });
const office = fc.constantFrom('Viện trưởng', 'Phó Viện trưởng', 'Chánh Văn phòng', 'Kiểm sát viên cao cấp');
const year = fc.integer({ min: 2012, max: 2029 });
const figure = fc.integer({ min: 103, max: 987 });
const words = fc
  .array(fc.constantFrom('kịp thời', 'rõ việc', 'đúng hạn', 'cùng làm', 'học hỏi', 'gắn bó', 'chủ động'), {
    minLength: 3,
    maxLength: 7,
  })
  .map((all) => `Các đơn vị ${all.join(', ')}`);
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });

const award = fc.record({
  form: fc.constantFrom(
    'Huân chương Lao động',
    'Cờ thi đua của Chính phủ',
    'Bằng khen của Thủ tướng Chính phủ',
    'Bằng khen của Viện trưởng VKSND tối cao',
    'Kỷ niệm chương Vì sự nghiệp Kiểm sát',
    'Chiến sĩ thi đua cơ sở',
  ),
  grade: fc.constantFrom('Nhất', 'Nhì', 'Ba'),
  status: fc.constantFrom('registered', 'nominated', 'agreed', 'proposed', 'granted'),
  collectives: maybe(figure),
  individuals: maybe(figure),
});

const indicator = fc
  .record({ value: figure, more: figure, plan: maybe(figure), previous: maybe(figure) })
  .map(({ value, more, plan, previous }) => ({
    name: 'số vụ án giải quyết đúng hạn',
    unit: 'vụ',
    ...(plan === undefined ? { value, total: value + more } : { value, plan }),
    previous,
  }));

const programme = (by: string) =>
  fc.subarray([
    { kind: 'opening', by },
    { kind: 'report', title: 'báo cáo tổng kết', by, form: 'video clip' },
    {
      kind: 'discussion',
      by: 'các đại biểu',
      points: ['Cách chấm điểm thi đua', 'Kinh nghiệm làm việc trên môi trường số'],
    },
    {
      kind: 'directive',
      by,
      points: ['Lấy kết quả công tác làm thước đo'],
      quote: 'Thi đua là việc hằng ngày của mỗi người.',
    },
    { kind: 'closing', by },
  ]);

/** One, as a data file: JSON is YAML. Some break a rule of consistency; those make no documents. */
export const anyConference: fc.Arbitrary<string> = fc
  .record({ year, members: units(3, 6), people: fc.uniqueArray(person, { minLength: 1, maxLength: 5 }) })
  .chain(({ year: of, members, people }) =>
    fc.record({
      purposes: fc.constantFrom(
        [{ kind: 'review', period: of, subject: 'công tác thi đua, khen thưởng' }],
        [{ kind: 'interim', period: `${of}-H1` }],
        [
          { kind: 'review', period: of },
          { kind: 'covenant', period: of + 1 },
        ],
      ),
      date: maybe(
        fc.record({
          on: fc.integer({ min: 10, max: 28 }).map((day) => `${of}-12-${day}`),
          session: fc.constantFrom('morning', 'afternoon'),
        }),
      ),
      cluster: fc.record({
        name: fc.integer({ min: 1, max: 14 }).map((number) => `Cụm thi đua số ${number}`),
        term: fc.constant(of),
        members: fc.constant(
          members.map((name, at) => (at > 1 ? name : { unit: name, function: at === 0 ? 'lead' : 'deputy' })),
        ),
      }),
      attendees: fc
        .tuple(...people.map(() => fc.tuple(office, fc.constantFrom(...members))))
        .map((roles) => roles.map(([role, own], at) => ({ name: people[at], office: role, unit: own }))),
      programme: programme(people[0]!),
      results: maybe(
        fc.array(words, { minLength: 1, maxLength: 3 }).map((points) => [{ field: 'Phong trào thi đua', points }]),
      ),
      indicators: maybe(indicator.map((one) => [one])),
      awards: fc
        .uniqueArray(award, { selector: ({ form, status }) => `${form} ${status}`, maxLength: 5 })
        .map((rows) =>
          rows.map(({ form, grade, ...row }) => ({ form, ...(form === 'Huân chương Lao động' && { grade }), ...row })),
        ),
      nextTerm: maybe(
        fc.constant({ period: of + 1, lead: members[1], deputy: members[2], chosen: 'elected', method: 'consensus' }),
      ),
      slogans: maybe(words.map((text) => [{ kind: 'theme', text, period: of + 1 }])),
      byline: maybe(fc.constant({ authors: people.slice(0, 1) })),
    }),
  )
  .map((one) => JSON.stringify(one));
