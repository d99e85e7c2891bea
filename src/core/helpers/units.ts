import { type Helper, HelperError } from '../handlebars/run/helper.ts';
import { listUnits, type NamedUnit } from '../language/unit.ts';

/** A member of the cluster, a bridge, or the name of a unit. */
type Unit =
  | string
  | {
      unit?: string | undefined;
      name?: string | undefined;
      function?: string | undefined;
    };

/**
 * Units with their shared type said once.
 * `lead="Cụm trưởng" deputy="Cụm phó"` adds these words in parentheses to the members with that function;
 * `colon=false` leaves out the colon after what is shared.
 *
 * @vi Các đơn vị, phần chung nói một lần; `lead=`, `deputy=` ghi thêm vai trò trong ngoặc; `colon=false` bỏ dấu hai chấm.
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
      return { name: unit.unit ?? unit.name ?? '', note: typeof note === 'string' ? note : undefined };
    }),
    { colon: hash.colon !== false },
  );
};
