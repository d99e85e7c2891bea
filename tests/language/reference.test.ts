/** Every rule of the language, case by case, as the tables in `tests/fixtures/language/` tell them. */
import { describe, expect, test } from 'vitest';
import * as abbreviation from '../../src/core/language/abbreviation.ts';
import * as award from '../../src/core/language/award.ts';
import * as calendar from '../../src/core/language/calendar.ts';
import * as capital from '../../src/core/language/capitalise.ts';
import * as citation from '../../src/core/language/citation.ts';
import * as clock from '../../src/core/language/clock.ts';
import * as date from '../../src/core/language/date.ts';
import * as days from '../../src/core/language/days.ts';
import * as deadline from '../../src/core/language/deadline.ts';
import * as echo from '../../src/core/language/echo.ts';
import * as fold from '../../src/core/language/fold.ts';
import * as institution from '../../src/core/language/institution.ts';
import * as letter from '../../src/core/language/letter.ts';
import * as list from '../../src/core/language/list.ts';
import * as number from '../../src/core/language/number.ts';
import * as order from '../../src/core/language/order.ts';
import * as period from '../../src/core/language/period.ts';
import * as person from '../../src/core/language/person.ts';
import * as place from '../../src/core/language/place.ts';
import * as quote from '../../src/core/language/quote.ts';
import * as rate from '../../src/core/language/rate.ts';
import * as roman from '../../src/core/language/roman.ts';
import * as slug from '../../src/core/language/slug.ts';
import * as tone from '../../src/core/language/tone.ts';
import * as typography from '../../src/core/language/typography.ts';
import * as unit from '../../src/core/language/unit.ts';
import * as words from '../../src/core/language/words.ts';
import { rules } from './rules.ts';
import { fixtureNames, readHeadings, readRows } from './tables.ts';

type Ranked = order.Ranked;
const people = (sorted: Ranked[]) => sorted.map(({ office, unit: at }) => `${office} ${at}`).join(' > ');

/** Every function of the language by its name, and orders by their comparators. */
const functions: Record<string, unknown> = {
  ...abbreviation,
  ...award,
  ...calendar,
  ...capital,
  ...citation,
  ...clock,
  ...date,
  ...days,
  ...deadline,
  ...echo,
  ...fold,
  ...institution,
  ...letter,
  ...list,
  ...number,
  ...order,
  ...roman,
  ...period,
  ...person,
  ...place,
  ...quote,
  ...rate,
  ...slug,
  ...tone,
  ...typography,
  ...unit,
  ...words,
  toneWriter: (text: string, style: tone.ToneStyle, keep: string[]) => tone.toneWriter(style, keep)(text),
  orderPeople: (items: Ranked[]) => people(order.orderPeople(items)),
  orderOffices: (items: string[]) => items.toSorted((a, b) => order.officeRank(a) - order.officeRank(b)).join(' > '),
};

/** Call `name(…JSON…)` and show what comes back: text as it is, NBSP as ⍽, nothing as ''. */
function run(call: string): string {
  const match = /^(\w+)\((.*)\)$/s.exec(call);
  const called = functions[match?.[1] ?? ''];
  if (typeof called !== 'function') throw new Error(`No such function: ${call}`);
  const result: unknown = called(...JSON.parse(`[${match?.[2] ?? ''}]`));
  const text = typeof result === 'string' ? result : (JSON.stringify(result) ?? 'undefined');
  return text === '' ? "''" : text.replaceAll('\u00A0', '⍽');
}

describe.each(Object.keys(rules))('%s', (name) => {
  const rows = readRows(name);
  test.each(rules[name] ?? [])('%s', (rule) => {
    const cases = rows.filter((row) => row.rule === rule);
    expect(cases.length, 'the rule has a case').toBeGreaterThan(0);
    expect(cases.map(({ cells: [call = ''] }) => `${call} → ${run(call)}`)).toEqual(
      cases.map(({ cells: [call, gives] }) => `${call} → ${gives}`),
    );
  });

  test('every heading is a rule', () => {
    expect(readHeadings(name)).toEqual(rules[name]);
  });
});

test('every fixture is read', () => {
  expect(fixtureNames().sort()).toEqual([...Object.keys(rules), 'words'].sort());
});

test('every function of the language has a case', () => {
  const called = new Set(fixtureNames().flatMap((name) => readRows(name).map(({ cells }) => cells[0]?.split('(')[0])));
  // Shown through the sorting, the slugs and the readers' own tests.
  const elsewhere = new Set([
    'compareDates',
    'isPossible',
    'dayOf',
    'monthOf',
    'parseTime',
    'parsePeriod',
    'comparePeriods',
    'samePeriodBefore',
    'followsPeriod',
    'yearsOf',
    'separatorFor',
    'offices',
    'byOffice',
    'sharedOffice',
    'spellPlain',
  ]);
  const missing = Object.entries(functions).filter(([name, value]) => typeof value === 'function' && !called.has(name));
  expect(missing.map(([name]) => name).filter((name) => !elsewhere.has(name))).toEqual([]);
});
