/** Days that people typed in figures, written as official papers write days. */
import { formatDate, isPossible } from './date.ts';

/** A day in figures, with the word before it; no part of a number of a paper (`12/12/2025/QĐ`). */
const typed = /(“[^“”]*”)|(?<![\p{L}\p{N}/.,-])(?:ngày )?(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\p{N}/-])/gu;

/** `trước 30/11/2025` → `trước ngày 30 tháng 11 năm 2025`; quotations, and days that no calendar has, stay as they are. */
export function longDates(text: string): string {
  return text.replace(typed, (found, quoted: string | undefined, day: string, month: string, year: string) => {
    const date = { day: Number(day), month: Number(month), year: Number(year) };
    return quoted !== undefined || !isPossible(date) ? found : formatDate(date, 'document');
  });
}

/** A month in figures, as official papers write it. */
const zero = /(“[^“”]*”)|(?<=(?<!\p{L})tháng )0(?=\d(?!\d))/giu;

/** A deadline in figures that nothing calls a day. */
const bareDay = /(“[^“”]*”)|(?<=(?<!\p{L})(?:trước|sau|chậm nhất) )(?=\d{1,2}\/\d{1,2}\/\d{4}(?!\d))/giu;

/**
 * As the press writes typed days and months: `trong tháng 01/2026` → `trong tháng 1/2026`, `trước 30/11/2025` → `trước ngày
 * 30/11/2025`; quotations stay.
 */
export function pressDates(text: string): string {
  return text
    .replace(zero, (_, quoted: string | undefined) => quoted ?? '')
    .replace(bareDay, (_, quoted: string | undefined) => quoted ?? 'ngày ');
}
