/** Tables, from a document or pasted from a spreadsheet: delegates, awards, indicators, by the words of their head. */
import { keyOf } from '../../conference/registers/register-key.ts';
import type { Plain } from '../../yaml/edit/plain.ts';
import type { Find, Found, Scene } from '../found.ts';
import { type Sentence, spanOf } from '../sentence.ts';
import { awardForm } from './award-form.ts';
import { unitName } from './units.ts';

/** Columns by their heads. */
const heads: readonly [RegExp, string][] = [
  [/^(?:họ và tên|họ tên|họ, tên|đại biểu|tên đại biểu|họ và tên đại biểu)$/u, 'name'],
  [/^(?:chức vụ|chức danh|chức vụ, đơn vị)$/u, 'office'],
  [/^(?:đơn vị|đơn vị công tác|cơ quan|cơ quan, đơn vị|nơi công tác)$/u, 'unit'],
  [/^(?:ghi chú)$/u, 'note'],
  [/^(?:danh hiệu|hình thức|danh hiệu, hình thức|hình thức khen thưởng|danh hiệu, hình thức khen thưởng)/u, 'form'],
  [/^(?:cấp khen|cấp khen thưởng|thẩm quyền)/u, 'giver'],
  [/^(?:tập thể|số tập thể)$/u, 'collectives'],
  [/^(?:cá nhân|số cá nhân)$/u, 'individuals'],
  [/^(?:chỉ tiêu|tên chỉ tiêu|nội dung chỉ tiêu)$/u, 'indicator'],
  [/^(?:kết quả|thực hiện|đã thực hiện)/u, 'value'],
  [/^(?:kế hoạch|chỉ tiêu giao)$/u, 'plan'],
  [/^(?:tỷ lệ|tỷ lệ \(?%\)?)$/u, 'percent'],
];

/** What is in a row of a table whose head is known. */
export const tableRows: Find = (sentence, scene, at) => {
  if (sentence.role !== 'row') return [];
  const head = headOf(scene.sentences, at);
  if (!head) return [];
  const cells = cellsOf(sentence.text);
  // The head itself says what its table is of: it is no value, and is listed with what found no place.
  const row = Object.fromEntries(head.columns.map((name, column) => [name, cells[column]?.trim() ?? '']));
  const from = spanOf(sentence);
  const value = rowValue(row, scene, head.title);
  return value ? [{ ...value, from }] : [];
};

function rowValue(
  row: Record<string, string | undefined>,
  { registers }: Scene,
  title: string,
): Omit<Found, 'from'> | undefined {
  const { name, office, unit, note, form, giver, indicator, value, plan, percent } = row;
  if (name !== undefined && name !== '') {
    const bare = name.replace(/^(?:đồng chí|đ\/c|ông|bà)\s+/iu, '');
    if (bare.split(' ').length < 2) return undefined;
    return {
      into: 'attendees',
      value: {
        name: bare,
        ...(office && { office }),
        ...(unit && { unit: unitName(unit, registers) }),
        ...(note && { note }),
      },
    };
  }
  if (form) {
    const counts = (['collectives', 'individuals'] as const).flatMap((key): [string, Plain][] => {
      const figure = /^\d+$/.exec(row[key] ?? '')?.[0].replace(/^0+(?=\d)/, '');
      return figure && figure !== '0' ? [[key, figure]] : [];
    });
    const [, bare = form, grade] = /^(.*?) hạng (Nhất|Nhì|Ba)$/u.exec(form) ?? [];
    const status = /đề nghị|suy tôn/iu.test(title)
      ? 'proposed'
      : /đăng ký/iu.test(title)
        ? 'registered'
        : /được tặng|đã được|đạt được/iu.test(title)
          ? 'granted'
          : undefined;
    if (counts.length === 0) return undefined;
    return {
      into: 'awards',
      value: {
        ...awardForm(bare, giver || undefined, registers),
        ...(grade && { grade }),
        status: status ?? 'granted',
        ...Object.fromEntries(counts),
      },
      unsure: status === undefined,
    };
  }
  const [, figure, total] = /^(\d[\d.,]*)(?:\/(\d[\d.,]*))?$/.exec(value ?? '') ?? [];
  if (indicator && figure) {
    const [, bare = indicator, measure] = /^(.*?) \(([^()]+)\)$/u.exec(indicator) ?? [];
    const target = /^\d[\d.,]*$/.exec(plan ?? '')?.[0];
    const rate = /^\d[\d.,]*(?=%)/.exec(percent ?? '')?.[0];
    return {
      into: 'indicators',
      value: {
        name: bare.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase()),
        value: figure,
        ...(total && { total }),
        ...(total && rate && { percent: rate }),
        ...(measure && { unit: measure }),
        ...(target && { plan: target }),
      },
    };
  }
  return undefined;
}

function headOf(sentences: readonly Sentence[], at: number): { columns: string[]; title: string } | undefined {
  const own = sentences[at];
  for (let row = at - 1; row >= 0; row -= 1) {
    const one = sentences[row]!;
    if (one.role !== 'row' || one.of !== own?.of) return undefined;
    const columns = cellsOf(one.text).map((cell) => heads.find(([words]) => words.test(keyOf(cell)))?.[1] ?? '');
    if (columns.filter(Boolean).length < 2) continue;
    const above = sentences[row - 1];
    return { columns, title: `${above?.of === one.of ? above.text : ''} ${one.under ?? ''}` };
  }
  return undefined;
}

function cellsOf(text: string): string[] {
  return (text.includes('\t') ? text : text.trim().replace(/^\||\|$/g, '')).split(/\t|\|/).map((cell) => cell.trim());
}
