/** What holds for any people. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderPeople } from '../../src/core/language/order.ts';
import { introduce } from '../../src/core/language/person.ts';

describe('people', () => {
  const person = fc.record({
    name: fc.constantFrom('Nguyễn Văn A', 'Lê B', 'Trần C'),
    title: fc.constantFrom(undefined, 'TS.'),
    party: fc.constantFrom(undefined, [], ['Bí thư Đảng ủy']),
    roles: fc.array(
      fc.record({
        office: fc.constantFrom('Viện trưởng', 'Ủy viên'),
        unit: fc.constantFrom(undefined, 'VKSND tỉnh X'),
      }),
      { maxLength: 3 },
    ),
    note: fc.constantFrom(undefined, 'Cụm phó'),
  });

  test('what is missing leaves no trace', () => {
    fc.assert(
      fc.property(person, fc.constantFrom('comma' as const, 'dash' as const), (someone, pattern) => {
        const text = introduce(someone, { pattern });
        expect(text).toContain(someone.name);
        expect(text).not.toMatch(/undefined| {2}|,,|, ,|, –|– –|\(\)|[,–] ?$/);
      }),
    );
  });

  test('ordering loses nobody and settles', () => {
    const ranked = fc.record({
      office: fc.constantFrom('Viện trưởng', 'Phó Viện trưởng', 'công chức', undefined),
      unit: fc.constantFrom('VKSND tối cao', 'VKSND tỉnh A', undefined),
      guest: fc.boolean(),
      function: fc.constantFrom('lead' as const, 'deputy' as const, undefined),
    });
    fc.assert(
      fc.property(fc.array(ranked), (all) => {
        const ordered = orderPeople(all);
        expect(new Set(ordered)).toEqual(new Set(all));
        expect(ordered).toHaveLength(all.length);
        expect(orderPeople(ordered)).toEqual(ordered);
      }),
    );
  });
});
