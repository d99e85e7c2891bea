/** Each rule: a file that breaks it, marked where it is blamed, and one that keeps it. */
import { describe, expect, it } from 'vitest';
import { consistencyRules } from '../../src/core/message/rules/consistency.ts';
import { look, told, unmark } from './marked.ts';

const cluster = 'cluster: {name: Cụm 7, members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum, VKSND tỉnh Đắk Lắk]}\n';

const cases: [rule: keyof typeof consistencyRules, broken: string, kept: string][] = [
  [
    'wordings-agree',
    'results: [{wordings: [Cả 6 đơn vị đều tốt, «Cả 5 đơn vị đều tốt»]}]',
    'results: [{wordings: [Cả 6 đơn vị đều tốt, Có 6 đơn vị làm tốt]}]',
  ],
  [
    'value-within-total',
    'indicators:\n  - {name: a, value: «123», total: 122}',
    'indicators:\n  - {name: a, value: 122, total: 122}\n  - {name: b, value: 130, plan: 122}',
  ],
  [
    'value-within-total',
    'indicators:\n  - name: a\n    value: 10\n    perUnit:\n      - {unit: VKSND tỉnh Gia Lai, value: «4», total: 3}',
    'indicators:\n  - name: a\n    value: 10\n    perUnit:\n      - {unit: VKSND tỉnh Gia Lai, value: 3, total: 3}',
  ],
  [
    'percent-matches',
    'indicators: [{name: a, value: 121, total: 122, percent: «"99,3"»}]',
    'indicators: [{name: a, value: 121, total: 122, percent: "99,2"}, {name: b, value: 52, total: 52, percent: 100%}, {name: c, value: 121, total: 122, percent: 99}]',
  ],
  [
    'vote-percent-matches',
    'decisions: [{kind: election, tally: {valid: 45, candidates: [{name: VKSND tỉnh Gia Lai, votes: 44, percent: «90»}]}}]',
    'decisions: [{kind: election, tally: {valid: 45, candidates: [{name: VKSND tỉnh Gia Lai, votes: 44, percent: "97,8"}]}}]',
  ],
  [
    'count-covers-list',
    'cluster: {name: C, size: «1», members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum]}',
    'cluster: {name: C, size: 2, members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum, {unit: VKSND tối cao, function: guest}]}',
  ],
  [
    'count-covers-list',
    'awards: [{form: Giấy khen, status: granted, collectives: «1», recipients: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum]}]',
    'awards: [{form: Giấy khen, status: granted, collectives: 2, recipients: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum]}]',
  ],
  [
    'count-covers-list',
    'attendance: {absent: «1», absences: [{name: A}, {count: 2}]}',
    'attendance: {absent: 3, absences: [{name: A}, {count: 2}]}',
  ],
  [
    'list-complete',
    'cluster: {name: C, size: «7», members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum]}',
    'cluster: {name: C, size: 7, partial: true, members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum]}',
  ],
  [
    'list-complete',
    'venue: {mode: online, bridgeCount: «4», bridges: [VKSND tỉnh Gia Lai]}',
    'venue: {mode: online, bridgeCount: 1, bridges: [VKSND tỉnh Gia Lai]}',
  ],
  ['list-complete', 'tasks: {count: «8», items: [a, b]}', 'tasks: {count: 8}'],
  [
    'list-complete',
    'classifications: [{name: Hoàn thành xuất sắc nhiệm vụ, count: «6», units: [VKSND tỉnh Gia Lai]}]',
    'classifications: [{name: Hoàn thành xuất sắc nhiệm vụ, count: 6, units: all}]',
  ],
  [
    'attendance-adds-up',
    'attendance: {invited: 48, present: «46», absent: 3}',
    'attendance: {invited: 48, present: 45, absent: 3}',
  ],
  ['attendance-adds-up', 'attendance: {invited: 48, present: «49»}', 'attendance: {invited: 48, present: 48}'],
  ['attendance-adds-up', 'attendance: {invited: 3, absent: «4»}', 'attendance: {invited: 3, absent: 3}'],
  ['quorum-met', 'attendance: {present: 20, quorum: «32»}', 'attendance: {present: 32, quorum: 32}'],
  [
    'indicator-adds-up',
    `${cluster}indicators: [{name: a, value: «10», perUnit: [{unit: VKSND tỉnh Gia Lai, value: 6}, {unit: VKSND tỉnh Kon Tum, value: 5}]}]`,
    `${cluster}indicators: [{name: a, value: 10, perUnit: [{unit: VKSND tỉnh Gia Lai, value: 6}, {unit: VKSND tỉnh Kon Tum, value: 3}]}, {name: b, value: 90, unit: '%', perUnit: [{unit: VKSND tỉnh Gia Lai, value: 91}]}]`,
  ],
  [
    'indicator-adds-up',
    `${cluster}indicators: [{name: a, value: «10», perUnit: [{unit: VKSND tỉnh Gia Lai, value: 1}, {unit: VKSND tỉnh Kon Tum, value: 2}, {unit: VKSND tỉnh Đắk Lắk, value: 3}]}]`,
    `${cluster}indicators: [{name: a, value: "0,6", perUnit: [{unit: VKSND tỉnh Gia Lai, value: "0,1"}, {unit: VKSND tỉnh Kon Tum, value: "0,2"}, {unit: VKSND tỉnh Đắk Lắk, value: "0,3"}]}]`,
  ],
  [
    'award-adds-up',
    `${cluster}awards: [{form: Giấy khen, status: granted, individuals: «10», perUnit: [{unit: VKSND tỉnh Gia Lai, individuals: 11}]}]`,
    `${cluster}awards: [{form: Giấy khen, status: granted, individuals: 10, perUnit: [{unit: VKSND tỉnh Gia Lai, individuals: 9}]}]`,
  ],
  [
    'votes-add-up',
    'decisions:\n  - kind: election\n    tally: {issued: 45, returned: «46»}',
    'decisions:\n  - kind: election\n    tally: {issued: 45, returned: 45}',
  ],
  [
    'votes-add-up',
    'decisions: [{kind: election, tally: {returned: 45, valid: «44», invalid: 2}}]',
    'decisions: [{kind: election, tally: {returned: 45, valid: 43, invalid: 2}}]',
  ],
  [
    'votes-add-up',
    'decisions: [{kind: election, tally: {returned: 45, valid: «46»}}]',
    'decisions: [{kind: election, tally: {returned: 45, valid: 45}}]',
  ],
  [
    'votes-add-up',
    'nextTerm: {period: 2024, tally: {valid: 45, for: «40», against: 3, abstain: 1}}',
    'nextTerm: {period: 2024, tally: {valid: 44, for: 40, against: 3, abstain: 1}}',
  ],
  [
    'votes-add-up',
    'attendance: {present: 45}\ndecisions: [{kind: adoption, tally: {for: «46»}}]',
    'attendance: {present: 45}\ndecisions: [{kind: adoption, tally: {for: 45}}]',
  ],
  [
    'votes-add-up',
    'decisions: [{kind: election, tally: {valid: 45, candidates: [{name: A, votes: «46»}]}}]',
    'decisions: [{kind: election, tally: {valid: 45, candidates: [{name: A, votes: 45}, {name: B, votes: 40}]}}]',
  ],
  [
    'lead-differs',
    'nextTerm:\n  period: 2024\n  lead: VKSND tỉnh Gia Lai\n  deputy: «Viện kiểm sát nhân dân tỉnh Gia Lai»',
    'nextTerm: {period: 2024, lead: unknown, deputy: unknown}',
  ],
  [
    'lead-differs',
    'cluster: {name: C, members: [{unit: VKSND tỉnh Gia Lai, function: lead}, {unit: VKSND Gia Lai, function: «deputy»}]}',
    'cluster: {name: C, members: [{unit: VKSND tỉnh Gia Lai, function: lead}, {unit: VKSND tỉnh Kon Tum, function: deputy}]}',
  ],
  [
    'lead-single',
    'cluster: {name: C, members: [{unit: VKSND tỉnh Gia Lai, function: lead}, {unit: VKSND tỉnh Kon Tum, function: «lead»}]}',
    'cluster: {name: C, members: [{unit: VKSND tỉnh Gia Lai, function: lead}]}',
  ],
  [
    'unit-is-member',
    `${cluster}nextTerm: {period: 2024, lead: «VKSND tỉnh Lâm Đồng»}`,
    `${cluster}nextTerm: {period: 2024, lead: VKSND Kon Tum, deputy: none}`,
  ],
  [
    'unit-is-member',
    `${cluster}decisions: [{kind: nomination, units: [all, «VKSND tỉnh Lâm Đồng»]}]`,
    'cluster: {name: C, partial: true, members: [VKSND tỉnh Gia Lai]}\nnextTerm: {period: 2024, lead: VKSND tỉnh Lâm Đồng}',
  ],
  [
    'member-once',
    'cluster: {name: C, members: [VKSND tỉnh Gia Lai, «VKSND Gia Lai»]}',
    'cluster: {name: C, members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum]}',
  ],
  [
    'attendee-once',
    'attendees:\n  - {name: Lê Văn An}\n  - {name: «lê văn an»}',
    'attendees:\n  - {name: Lê Văn An, id: a}\n  - {name: Lê Văn An, id: b}',
  ],
  [
    'person-spelled',
    'attendees: [{name: Nguyễn Đình Quang}]\nprogramme: [{kind: speech, by: «Nguyễn Đình Quảng»}]',
    'attendees: [{name: Nguyễn Đình Quang}]\nprogramme: [{kind: speech, by: Nguyễn Đình Quang}, {kind: report, by: VKSND tỉnh Gia Lai}]',
  ],
  [
    'person-spelled',
    'attendees: [{name: Nguyễn Đình Quang}]\nphotos:\n  - «Đồng chí Nguyễn Đình Qang, Viện trưởng, phát biểu»',
    'attendees: [{name: Nguyễn Đình Quang}]\nphotos: ["Đồng chí Nguyễn Đình Quang, Viện trưởng, phát biểu", Toàn cảnh Hội nghị, Đồng chí Viện trưởng phát biểu]',
  ],
  [
    'person-spelled',
    'attendees: [{name: Lê Văn An, id: an-1}]\nchairs: «an-2»',
    'attendees: [{name: Lê Văn An, id: an-1}]\nchairs: an-1',
  ],
  [
    'person-known',
    'attendees: [{name: Nguyễn Đình Quang}]\nphotos: [{caption: a, shows: «Trần Công Hùng»}]',
    'photos: [{caption: a, shows: Trần Công Hùng}]',
  ],
  [
    'person-known',
    'attendees: [{name: Nguyễn Đình Quang}]\nchairs: «Trần Công Hùng»',
    'attendees: [{name: Nguyễn Đình Quang}]\nchairs: {name: Trần Công Hùng, office: Viện trưởng}',
  ],
  [
    'bridge-known',
    'venue: {mode: online, bridges: [VKSND tỉnh Gia Lai]}\nattendees: [{name: A, bridge: «VKSND tỉnh Kon Tum»}]',
    'venue: {mode: online, bridges: [VKSND tỉnh Gia Lai]}\nattendees: [{name: A, bridge: VKSND Gia Lai}]',
  ],
  ['mode-fits', 'venue: {mode: «in-person», bridges: [a, b]}', 'venue: {mode: hybrid, bridges: [a, b]}'],
  [
    'grade-fits',
    'awards: [{form: Bằng khen của Thủ tướng Chính phủ, grade: «Nhất», status: granted}]',
    'awards: [{form: Huân chương Lao động, grade: Nhất, status: granted}]',
  ],
  [
    'recipient-fits',
    'awards: [{form: Cờ thi đua Chính phủ, status: proposed, collectives: 1, individuals: «2»}]',
    'awards: [{form: Cờ thi đua Chính phủ, status: proposed, collectives: 1, individuals: 0}]',
  ],
  [
    'recipient-fits',
    'awards: [{form: Chiến sĩ thi đua cơ sở, status: granted, recipients: [{name: A, kind: «collective»}]}]',
    'awards: [{form: Giấy khen, status: granted, recipients: [{name: A, kind: collective}]}]',
  ],
  [
    'authority-fits',
    'awards: [{form: Huân chương Lao động, status: granted, authority: «Thủ tướng Chính phủ»}]',
    'awards: [{form: Huân chương Lao động, status: granted, authority: Chủ tịch nước}, {form: Giấy khen của Viện trưởng VKSND tỉnh, status: granted, authority: Viện trưởng VKSND các tỉnh}]',
  ],
  [
    'flag-threshold',
    'decisions: [{kind: nomination, form: Cờ thi đua ngành KSND, tally: {valid: 10, for: «7»}}]',
    'decisions: [{kind: nomination, form: Cờ thi đua ngành KSND, tally: {valid: 10, for: 8}}]',
  ],
  [
    'agreed-within-nominated',
    'awards:\n  - {form: Giấy khen, status: nominated, individuals: 32}\n  - {form: Giấy khen, status: agreed, individuals: «37»}',
    'awards:\n  - {form: Giấy khen, status: nominated, individuals: 37}\n  - {form: Giấy khen, status: agreed, individuals: 32}',
  ],
  [
    'plan-follows-review',
    'nextTerm: {period: «2023»}',
    'nextTerm: {period: 2024}\ntasks: {period: 2024}\ncovenant: {period: 2023-2025}',
  ],
  ['plan-follows-review', 'covenant:\n  period: «2022»', 'covenant: {period: 2024}'],
  [
    'results-of-review',
    'results:\n  - a\n  - «Trong năm 2021, các đơn vị đã hoàn thành nhiệm vụ»',
    'results:\n  - Trong năm 2023, các đơn vị đã hoàn thành, tăng so với năm 2021\n  - Thực hiện Luật Thi đua năm 2022\n  - Chuẩn bị cho năm 2024\nnextTerm: {period: 2024}',
  ],
  ['days-in-order', 'date: {from: 24/6/2023, to: «23/6/2023»}', 'date: {from: 23/6/2023, to: 24/6/2023}'],
  [
    'hours-in-order',
    'date: {on: 2024-03-29, start: 14:00, end: «11:30»}',
    'date: {from: 2024-03-29, to: 2024-03-30, start: 14:00, end: 11:30}',
  ],
  [
    'paper-after-conference',
    'date: 2024-03-29\narticle: {published: «28/3/2024»}',
    'date: 2024-03-29\narticle: {published: 2024-03}',
  ],
  [
    'paper-after-conference',
    'date: 2024-03-29\nofficial: {report: {signed: «2024-03-28»}}',
    'date: 29/3\nofficial: {report: {signed: 2024-03-28}}',
  ],
  [
    'slogan-verbatim',
    'slogans:\n  - kind: theme\n    period: 2022\n    text: «Đoàn kết, trách nhiệm, khát vọng cống hiến, hoàn thành nhiệm vụ năm 2022»',
    'slogans: [{kind: theme, period: 2022, text: Một chủ đề riêng của Cụm}]',
  ],
  [
    'slogan-variant',
    'slogans:\n  - {kind: theme, period: 2022, text: «"Đoàn kết, trách nhiệm, khát vọng, cống hiến, hoàn thành xuất sắc nhiệm vụ năm 2022"»}',
    'slogans:\n  - {kind: theme, period: 2022, text: "Đoàn kết, trách nhiệm, khát vọng cống hiến, hoàn thành xuất sắc nhiệm vụ năm 2022"}',
  ],
  ['quotes-balanced', 'title: «Hội nghị “Tổng kết»', 'title: Hội nghị “Tổng kết” và «Sơ kết»'],
  ['quotes-balanced', "title: «'Hội nghị \"Tổng kết'»", 'title: \'Hội nghị "Tổng kết"\''],
  [
    'place-spelled',
    'results:\n  - «Các đơn vị ở Đăk Nông và Gia Lai»',
    'results:\n  - Các đơn vị ở Đắk Nông, Gia Lai, TP Cần Thơ\ncluster: {name: C, members: [VKSND tỉnh Đăk Nông]}',
  ],
];

const head = 'purposes: {kind: review, period: 2023}\n';

describe('consistency', () => {
  it.each(cases)('%s', (rule, broken, kept) => {
    const { text, spots } = unmark(head + broken);
    expect(told(look(text).messages)).toEqual(spots.map((spot) => `${rule} ${spot}`));
    expect(look(head + kept).messages).toEqual([]);
  });

  it('has a case for every rule', () => {
    expect([...new Set(cases.map(([rule]) => rule))].sort()).toEqual(Object.keys(consistencyRules).sort());
  });

  it('has the last word on errors: only contradictions stop a document', () => {
    const errors = Object.entries(consistencyRules).filter(([, rule]) => rule.severity === 'error');
    expect(errors.map(([id]) => id).sort()).toEqual([
      'agreed-within-nominated',
      'attendance-adds-up',
      'award-adds-up',
      'count-covers-list',
      'days-in-order',
      'hours-in-order',
      'lead-differs',
      'member-once',
      'percent-matches',
      'value-within-total',
      'votes-add-up',
      'wordings-agree',
    ]);
  });
});
