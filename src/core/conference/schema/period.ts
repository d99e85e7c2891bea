/** A period as written in the file; `language/period.ts` says it in words. */
import * as z from 'zod';
import { parsePeriod } from '../../language/period.ts';

/** `2023`, `2024-H1` (6 tháng đầu năm), `2024-Q3` (quý), `2017/2018` (năm học), `2021-2025` (giai đoạn). */
export const period = z
  .string()
  .regex(/^\d{4}(-H[12]|-Q[1-4]|\/\d{4}|-\d{4})?$/, { error: 'period' })
  // A school year is two years in a row; a stage ends after it begins.
  .refine((written) => parsePeriod(written) !== undefined, { error: 'period' })
  .meta({
    title: 'Kỳ',
    description: 'Năm `2023`; 6 tháng đầu năm `2024-H1`; quý `2024-Q3`; năm học `2017/2018`; giai đoạn `2021-2025`.',
    examples: [2023, '2024-H1', '2024-Q3', '2017/2018', '2021-2025'],
    type: ['string', 'integer'],
  });
