import { isDelicate } from '../../language/grave.ts';
import type { Path } from '../../model/source.ts';
import type { Conference } from '../schema/conference.ts';
import type { ConsistencyRule, Found } from './rule.ts';

/** Parts whose texts tell what happened; tasks, slogans and papers tell what shall be. */
const telling = ['programme', 'results', 'limitations'] as const;

/** Indicators that count some such case. */
function counted({ indicators = [] }: Conference): Found<{ text: string }>[] {
  return indicators.flatMap(({ name, value }, index) =>
    value > 0 && isDelicate(name) ? [{ params: { text: name }, path: ['indicators', index, 'name'] }] : [],
  );
}

/**
 * Where death, wrong or failure is told, a person reads the text before it is printed.
 *
 * @example ok
 * results: [Cụm không để xảy ra oan, sai]
 * @example ok
 * indicators: [{name: số người chết do tai nạn, value: 0}]
 * @example not ok
 * indicators: [{name: «số người chết do tai nạn», value: 3}]
 * @example not ok
 * results: [{points: [«Giám đốc Trung tâm bị cách chức do sai phạm»]}]
 * @example not ok
 * results: [{points: [«Hai công chức bị xử lý kỷ luật»]}]
 * @example not ok
 * programme: [{kind: speech, by: A, points: [«Ba công chức thiệt mạng trong lũ quét»]}]
 */
export const textGrave: ConsistencyRule<{ text: string }> = {
  id: 'text-grave',
  severity: 'info',
  vi: ({ text }) => ({
    reason: `Nói về mất mát, sai phạm: “${text}”`,
    remedy: 'Người phụ trách đọc lại toàn văn trước khi đăng, ký: xưng hô, mức độ, điều không nên nêu.',
  }),
  en: ({ text }) => ({
    reason: `Loss or wrong is told: “${text}”`,
    remedy: 'Someone must read the whole text before it is printed or signed.',
  }),
  examples: [{ text: 'Hai công chức bị xử lý kỷ luật' }],
  check: (conference) => [...telling.flatMap((key) => graveIn(conference[key], [key])), ...counted(conference)],
};

function graveIn(value: unknown, path: Path): Found<{ text: string }>[] {
  if (typeof value === 'string') return isDelicate(value) ? [{ params: { text: value }, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? value.map((one, index) => [index, one] as const) : Object.entries(value);
  return entries.flatMap(([key, child]) => graveIn(child, [...path, key]));
}
