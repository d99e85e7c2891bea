/** Rules about an earlier conference whose figures are compared with. */
import type { Rule } from '../message/rule.ts';

export const compareCluster: Rule<{ found: string; expected: string }> = {
  id: 'compare-cluster',
  severity: 'warning',
  vi: ({ found, expected }) => ({
    reason: `Không so sánh được với số liệu của ${found}: hội nghị này là của ${expected}`,
    remedy: 'Chọn tệp kỳ trước của chính Cụm này; nếu Cụm đã đổi tên, ghi số kỳ trước vào mục previous của chỉ tiêu.',
  }),
  en: ({ found, expected }) => ({
    reason: `Figures of ${found} are not compared with: this conference is of ${expected}`,
    remedy: 'Give the earlier file of the same cluster; if it was renamed, state the figures as previous.',
  }),
  examples: [{ found: 'Cụm 6', expected: 'Cụm 7' }],
};

export const compareEarlier: Rule<{ found: string; reviewed: string }> = {
  id: 'compare-earlier',
  severity: 'warning',
  vi: ({ found, reviewed }) => ({
    reason: `Không so sánh được: tệp này là của kỳ ${found}, không trước kỳ ${reviewed}`,
    remedy: 'Chọn tệp của một kỳ trước.',
  }),
  en: ({ found, reviewed }) => ({
    reason: `Not compared: this file is of ${found}, which is not before ${reviewed}`,
    remedy: 'Give the file of an earlier period.',
  }),
  examples: [{ found: '2024', reviewed: '2023' }],
};
