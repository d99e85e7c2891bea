/** What a person types and pastes in the studio, and what the data file gets. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataForm } from '../../src/core/verbs/form/data-form.ts';
import type { Field } from '../../src/core/verbs/form/field.ts';
import { fieldAt } from '../../src/core/verbs/form/widened.ts';
import { columnsOf } from '../../src/studio/form/columns.ts';
import { readTable, readTyped, show } from '../../src/studio/form/written.ts';

const form = dataForm();
const at = (...path: (string | number)[]): Field => fieldAt(form, path)!;
const day = at('date', 'on', 0);
const count = at('awards', 0, 'individuals');
const number = at('indicators', 0, 'value');
const percent = at('indicators', 0, 'percent');
const status = at('awards', 0, 'status');
const guest = at('attendees', 0, 'guest');
const text = at('title');

test.each<[Field, string, string | undefined]>([
  [day, '29/3/2024', '2024-03-29'],
  [day, '29.03.2024', '2024-03-29'],
  [day, '29/3', '29/3'],
  [day, '2024-03-29', '2024-03-29'],
  [count, '1.970', '1.970'],
  [status, 'Đã đề nghị', 'proposed'],
  [status, 'granted', 'granted'],
  [guest, 'Không', undefined],
  [guest, 'x', 'true'],
  [text, '  Hội   nghị\n', 'Hội nghị'],
  [text, 'Hội'.normalize('NFD'), 'Hội'],
  [text, '   ', undefined],
])('%#: “%s” is written', (field, typed, written) => {
  expect(readTyped(typed, field)).toBe(written);
});

test.each<[Field, string, string]>([
  [day, '2024-03-29', '29/03/2024'],
  [day, '29/3', '29/3'],
  [count, '1970', '1.970'],
  [number, '2700000', '2.700.000'],
  [number, '99.2', '99,2'],
  [number, '1.236', '1.236'],
  [percent, '96.125', '96,125'],
  [count, '1.970', '1.970'],
])('%#: “%s” is shown', (field, written, shown) => {
  expect(show(written, field)).toBe(shown);
});

test('what is shown of a number means the same when it is typed back', () => {
  const value = (written: string, field: Field) =>
    field.is === 'percent'
      ? Number(written.replace(',', '.'))
      : Number(/^\d{1,3}(\.\d{3})+$/.test(written) ? written.replaceAll('.', '') : written.replace(',', '.'));
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(count, number, percent), (given, field) => {
      if (field.is === 'percent' && given > 999) return;
      expect(value(show(String(given), field), field)).toBe(given);
    }),
  );
});

test('a table from Excel: tabs, lines, cells in quotes', () => {
  expect(readTable('a\tb\r\nc\t\r\n')).toEqual([
    ['a', 'b'],
    ['c', ''],
  ]);
  expect(readTable('"hai\ndòng"\t"có ""ngoặc"""\tx')).toEqual([['hai\ndòng', 'có "ngoặc"', 'x']]);
  expect(readTable('nói "thẳng"\tb')).toEqual([['nói "thẳng"', 'b']]);
});

test('lists of names and figures are tables, lists of sentences are not', () => {
  const named = (key: string) => columnsOf(at(key))?.map(({ field }) => field.key);
  expect(named('attendees')).toEqual(['name', 'office', 'unit', 'group']);
  expect(named('awards')).toEqual(['form', 'grade', 'status', 'collectives', 'individuals']);
  expect(named('indicators')).toEqual(['name', 'value', 'total', 'percent', 'unit', 'previous']);
  expect(named('programme')).toBeUndefined();
  expect(named('results')).toBeUndefined();
});
