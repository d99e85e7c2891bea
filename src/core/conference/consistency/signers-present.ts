import { fold } from '../../language/fold.ts';
import type { Path } from '../../model/source.ts';
import { memberUnits } from './parts.ts';
import type { ConsistencyRule } from './rule.ts';

/**
 * Where the heads of all units sign, no head of a unit is recorded absent.
 *
 * @example ok
 * attendance: {absences: [{name: Lý Quốc Bảo, office: Viện trưởng, unit: VKSND tỉnh Gia Lai}]}
 * cluster: {name: C, members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum]}
 * covenant: {period: 2026, by: Đại diện lãnh đạo 2 đơn vị}
 * @example not ok
 * attendance: {absences: [{name: Lý Quốc Bảo, office: Viện trưởng, unit: VKSND tỉnh Gia Lai}]}
 * cluster: {name: C, members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum]}
 * covenant: {period: 2026, by: «Viện trưởng 2 đơn vị»}
 */
export const signersPresent: ConsistencyRule<{ by: string; name: string; office: string; unit: string }> = {
  id: 'signers-present',
  severity: 'warning',
  vi: ({ by, name, office, unit }) => ({
    reason: `\`${by}\` ký, mà ${name}, ${office} ${unit}, được ghi là vắng mặt`,
    remedy: 'Ghi đúng người ký, ví dụ: đại diện lãnh đạo các đơn vị.',
  }),
  en: ({ by, name, office, unit }) => ({
    reason: `\`${by}\` sign, but ${name}, ${office} ${unit}, is recorded absent`,
    remedy: 'Say who signed, such as: đại diện lãnh đạo các đơn vị.',
  }),
  examples: [{ by: 'Viện trưởng 6 đơn vị', name: 'Lý Quốc Bảo', office: 'Viện trưởng', unit: 'VKSND khu vực 5' }],
  check: (conference) => {
    const { attendance, covenant, programme } = conference;
    const units = memberUnits(conference);
    const signing: { by: string; path: Path }[] = [
      ...(programme ?? []).flatMap(({ kind, by }, index) =>
        kind === 'signing'
          ? (by ?? []).map(({ name }, at) => ({ by: name, path: ['programme', index, 'by', at, 'name'] }))
          : [],
      ),
      ...(covenant?.by === undefined ? [] : [{ by: covenant.by, path: ['covenant', 'by'] }]),
    ];
    return signing.flatMap(({ by, path }) =>
      (attendance?.absences ?? []).flatMap(({ name, office, unit }) => {
        if (name === undefined || office === undefined || unit === undefined || !units.includes(unit)) return [];
        const all = new RegExp(`^(?:các (?:đồng chí )?)?${fold(office)} (?:cả )?(?:\\d+|các) `, 'u');
        return all.test(fold(by)) ? [{ params: { by, name, office, unit }, path }] : [];
      }),
    );
  },
};
