import { listUnits, type NamedUnit } from '../../language/unit.ts';
import { type Helper, HelperError } from '../helper.ts';

/** A member of the cluster, a bridge, or the name of a unit. */
type Unit =
  | string
  | {
      unit?: string | undefined;
      name?: string | undefined;
      function?: string | undefined;
      chosen?: Chosen | undefined;
    };

/** How a unit came to its function. */
const chosenWords = { elected: 'được bầu', appointed: 'được chỉ định', rotated: 'luân phiên' } as const;
type Chosen = keyof typeof chosenWords;

/**
 * Units with their shared type said once.
 * `lead="Cụm trưởng" deputy="Cụm phó"` adds these words in parentheses to the members with that function, and
 * `chosen=true` how they came to it.
 *
 * @vi Các đơn vị, phần chung nói một lần; `lead=`, `deputy=` ghi thêm vai trò trong ngoặc; `chosen=true` thêm cách chọn.
 * @example
 * data: {"members": [{"unit": "VKSND tỉnh Gia Lai", "function": "lead"}, {"unit": "VKSND tỉnh Kon Tum"}, {"unit": "VKSND tỉnh Đắk Lắk"}]}
 * {{units members lead="Cụm trưởng"}}
 * → VKSND các tỉnh: Gia Lai (Cụm trưởng), Kon Tum và Đắk Lắk
 */
export const units: Helper = ([given], { hash }) => {
  if (given === undefined) return '';
  if (!Array.isArray(given)) throw new HelperError({ vi: 'units cần một danh sách', en: 'units expects a list' });
  return listUnits(
    (given as Unit[]).map((unit): NamedUnit => {
      if (typeof unit === 'string') return { name: unit };
      const note = unit.function === undefined ? undefined : hash[unit.function];
      const how = unit.chosen === undefined || hash.chosen !== true ? '' : `, ${chosenWords[unit.chosen]}`;
      return { name: unit.unit ?? unit.name ?? '', note: typeof note === 'string' ? `${note}${how}` : undefined };
    }),
  );
};
