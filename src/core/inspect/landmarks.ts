/** Words by which both readers find the parts of a document. */
import { types } from './decree.ts';

/** `BÁO CÁO`, alone on its line; capitals or not, since how it is written is for a rule to judge. */
export const isType = (text: string): boolean => Object.hasOwn(types, text.trim().toUpperCase());

export const isState = (text: string): boolean => /^\s*CỘNG\s+H(ÒA|OÀ)\s+XÃ\s+HỘI/iu.test(text);
export const isMotto = (text: string): boolean => /độc\s+lập.{0,40}tự\s+do.{0,40}hạnh\s+phúc/iu.test(text);
export const isNumber = (text: string): boolean => /^\s*số\s*[:\d…._]/iu.test(text);
export const isDate = (text: string): boolean => /(ngày|tháng).*(năm|tháng)/iu.test(text);
export const isAddress = (text: string): boolean => /^\s*kính\s+gửi/iu.test(text);
export const isRecipients = (text: string): boolean => /^\s*nơi\s+nhận/iu.test(text);
/** `Phụ lục I`, alone or with its title. */
export const isAnnex = (text: string): boolean => /^\s*phụ lục(\s+[IVXLC\d]+)?\s*([.:–—-].*)?$/iu.test(text);
/** The end of the main text. */
export const isEnd = (text: string): boolean => /\.\/\.\s*$/u.test(text);

/** The first line of a signature: an authority, or an office that signs. */
export const isAuthority = (text: string): boolean =>
  /^\s*((TM|KT|TL|TUQ|Q)\.\s|THƯ KÝ|CHỦ T[ỌO][ẠA]|CHỦ TRÌ|(PHÓ )?VIỆN TRƯỞNG|(PHÓ )?(CỤM|KHỐI) TRƯỞNG|CHÁNH VĂN PHÒNG)/u.test(
    text,
  );
