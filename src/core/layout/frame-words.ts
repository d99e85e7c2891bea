/**
 * The words around the body of a document, as the forms of Decree 30/2020/NĐ-CP print them:
 * head, bases, addressees, signatures, `Nơi nhận`. What a page looks like is not said here.
 */
import { blankDots } from '../language/blank-dots.ts';
import { formatDateOrBlank, parseDate } from '../language/date.ts';
import { fold } from '../language/fold.ts';
import type { Frame, Signer } from '../model/frame.ts';

/** Fixed labels of the forms. */
export const frameLabels = { to: 'Kính gửi:', recipients: 'Nơi nhận:' } as const;

/** One signature column. */
export interface SignerWords {
  /** In capitals: authority and head (`KT. VIỆN TRƯỞNG`), then the signer's own office. */
  lines: string[];
  /** The name, or a blank. */
  name: string;
}

/** Every line of the frame, ready to print. Lists are empty when the form or the data has nothing to say. */
export interface FrameWords {
  /** Superior body, capitals. */
  superior: string[];
  /** Issuing body, capitals. */
  body: string[];
  /** `Số: 05/BC-VKS`; none on an article. */
  numberLine?: string;
  motto: { state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'; words: 'Độc lập - Tự do - Hạnh phúc' };
  /** `Gia Lai, ngày 05 tháng 01 năm 2024`; none on minutes and articles. */
  placeDate?: string;
  /** `BÁO CÁO`. */
  type?: string;
  /** Lines of the abstract. */
  abstract: string[];
  /** Legal bases, each ending with `;`, the last with `.`. */
  bases: string[];
  /** Addressees: one as it is; several as `- A;`, the last `- B.`. */
  to: string[];
  /** Left to right. */
  signers: SignerWords[];
  /** `- A;`, the last `- Lưu: VT.`. */
  recipients: string[];
  /** Keys of the frame that the form demands and that are absent: `number`, `signers.0.name`. */
  missing: string[];
}

const motto = { state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', words: 'Độc lập - Tự do - Hạnh phúc' } as const;

/** Abbreviation of a type in the symbol of a document (Annex III, list of abbreviations). */
const abbreviations: Record<string, string> = {
  'NGHỊ QUYẾT': 'NQ',
  'QUYẾT ĐỊNH': 'QĐ',
  'THÔNG BÁO': 'TB',
  'HƯỚNG DẪN': 'HD',
  'CHƯƠNG TRÌNH': 'CTr',
  'KẾ HOẠCH': 'KH',
  'BÁO CÁO': 'BC',
  'BIÊN BẢN': 'BB',
  'TỜ TRÌNH': 'TTr',
};

/**
 * The words of a frame. Pure. In an official layout a datum that the form demands and that is absent becomes a blank
 * and its key stands in `missing`; an article has no blanks.
 * Source: Decree 30/2020/NĐ-CP, Annex I Mục II and Annex III, forms 1.4 and 1.9.
 */
export function frameWords(frame: Frame): FrameWords {
  const official = frame.layout !== 'article';
  const minutes = frame.layout === 'minutes';
  const missing: string[] = [];
  /** Note what the form demands; true when a blank must stand there. */
  const lacks = (key: string, value: unknown): boolean => {
    const absent = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    if (official && absent) missing.push(key);
    return official && absent;
  };

  const body = lacks('body', frame.body) ? [blankDots] : capitals(frame.body);
  lacks('number', frame.number);
  lacks('symbol', frame.symbol);
  if (!minutes) {
    lacks('place', frame.place);
    lacks('signed', frame.signed);
  }
  const type = frame.type?.toUpperCase() ?? (minutes ? 'BIÊN BẢN' : lacks('type', undefined) ? blankDots : undefined);
  const abstract = lacks('abstract', frame.abstract)
    ? [blankDots]
    : (frame.abstract?.split('\n').filter(Boolean) ?? []);
  const signers = lacks('signers', frame.signers)
    ? unsigned(minutes)
    : (frame.signers ?? []).map((signer, index) => ({
        lines: signerLines(signer),
        name: signer.name || (lacks(`signers.${index}.name`, undefined) ? blankDots : ''),
      }));
  const recipients = lacks('recipients', frame.recipients) ? [blankDots] : (frame.recipients ?? []);

  return {
    superior: capitals(frame.superior),
    body,
    ...(official ? { numberLine: numberLine(frame, type) } : {}),
    motto,
    ...(official && !minutes ? { placeDate: placeDate(frame) } : {}),
    ...(type === undefined ? {} : { type }),
    abstract,
    bases: close(frame.bases ?? [], ''),
    to: (frame.to ?? []).length > 1 ? close(frame.to ?? [], '- ') : [...(frame.to ?? [])],
    signers,
    recipients: close(official ? filed(recipients, frame) : recipients, '- '),
    missing,
  };
}

function capitals(lines: readonly string[] = []): string[] {
  return lines.map((line) => line.toUpperCase());
}

/** `Số: 05/BC-VKS`; a number below ten takes a zero; the type's abbreviation is known even when the symbol is not. */
function numberLine(frame: Frame, type: string | undefined): string {
  const number = frame.number ? frame.number.replace(/^\d$/, '0$&') : blankDots;
  const short = type === undefined ? undefined : abbreviations[type];
  return `Số: ${number}/${frame.symbol || (short ? `${short}-${blankDots}` : blankDots)}`;
}

/** `Gia Lai, ngày 05 tháng 01 năm 2024`. A part not known is a blank; what is no date stays as it was written. */
function placeDate({ place, signed }: Frame): string {
  const date = signed ? parseDate(signed) : {};
  return `${place || blankDots}, ${date ? formatDateOrBlank(date, blankDots) : signed}`;
}

function signerLines({ authority, head, office }: Signer): string[] {
  const first = [authority, head].filter(Boolean).join(' ');
  return capitals([first, ...[office ?? []].flat()].filter(Boolean));
}

/** The columns of a document whose signers are not known (forms 1.4 and 1.9). */
function unsigned(minutes: boolean): SignerWords[] {
  return (minutes ? ['THƯ KÝ', 'CHỦ TỌA'] : [blankDots]).map((office) => ({ lines: [office], name: blankDots }));
}

/** The fixed first and last line of `Nơi nhận`, where the data does not have them. */
function filed(recipients: readonly string[], frame: Frame): string[] {
  const first = frame.to?.length && !recipients.some((line) => /^\W*như trên/iu.test(line)) ? ['Như trên'] : [];
  const kept = recipients.some((line) => /^\W*lưu\s*:/iu.test(line));
  const last = kept ? [] : [frame.layout === 'minutes' ? 'Lưu: VT, Hồ sơ' : 'Lưu: VT'];
  // Whom “Như trên” names is not named again.
  const again = first.length > 0 ? (frame.to ?? []).map(bareName) : [];
  return [
    ...first,
    ...recipients.filter((line) => !again.some((name) => `${name} `.startsWith(`${bareName(line)} `))),
    ...last,
  ];
}

function bareName(line: string): string {
  return fold(line.replace(/^[\s-]+|(?<![\s;.,])[\s;.,]+$/gu, ''));
}

/** Each line with `;` at its end and the last with `.`, whatever mark it had. */
function close(lines: readonly string[], before: string): string[] {
  return lines.map((line, index) => {
    const bare = line
      .replace(/^-\s+/, '')
      .trimEnd()
      .replace(/[;.,]$/, '')
      .trimEnd();
    return `${before}${bare}${index === lines.length - 1 ? '.' : ';'}`;
  });
}
