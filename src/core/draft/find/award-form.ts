/** The form of an award as the register has it, and who gives where the register leaves that open. */
import { keyOf } from '../../conference/registers/register-key.ts';
import type { Registers } from '../../conference/registers/registers.ts';
import { resolveAward } from '../../conference/registers/resolve.ts';

const short = /^(?:Bằng khen|Giấy khen|Cờ thi đua|Kỷ niệm chương)$/iu;

/** `Bằng khen` given by `Thủ tướng Chính phủ` is `Bằng khen của Thủ tướng Chính phủ`. */
export function awardForm(
  words: string,
  giver: string | undefined,
  registers: Registers,
): { form: string; authority?: string } {
  const said = words
    .replace(/[“”"]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^danh hiệu /iu, '')
    .trim();
  const authority = giver?.replace(/\s+/g, ' ').trim();
  if (short.test(said) && authority) {
    const rank = authority
      .replace(/ các (?=tỉnh)/u, ' ')
      .replace(/(?<= (?:tỉnh|thành phố|TP|huyện|xã)) \p{Lu}.*$/u, '');
    for (const name of [`${said} của ${authority}`, `${said} của ${rank}`, `${said} ${rank}`]) {
      const entry = registers.byAward.get(keyOf(name));
      if (entry) return { form: entry.name, ...(keyOf(entry.authority ?? '') !== keyOf(authority) && { authority }) };
    }
    return { form: said, authority };
  }
  const { entry } = resolveAward(said, registers);
  return { form: entry?.name ?? said, ...(entry && entry.authority === undefined && authority && { authority }) };
}
