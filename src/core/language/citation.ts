/** Documents cited. Source: Decree 30/2020/NĐ-CP, Annex I, Mục II (legal bases). */
import { uncapitalise } from './capitalise.ts';
import { type CalendarDate, formatDate, type Register } from './date.ts';

export interface CitedDocument {
  /** `Hướng dẫn`, `Nghị định`, `Luật`. */
  type: string;
  /** Number and symbol: `09/HD-VKSTC`. */
  number?: string | undefined;
  date?: CalendarDate | undefined;
  issuer?: string | undefined;
  /** Abstract: `về công tác thi đua`; the name of a Law: `Thi đua, khen thưởng`. */
  subject?: string | undefined;
}

/**
 * A document as a text names it: type, number-symbol, date, issuer, abstract:
 * `Hướng dẫn số 09/HD-VKSTC ngày 01/3/2024 của VKSND tối cao về công tác thi đua`. A Law or Ordinance: type and name.
 */
export function cite(document: CitedDocument, register: Register = 'document'): string {
  const { type, number, date, issuer, subject } = document;
  if (isLaw(type)) return lawName(document);
  const day = date && formatDate(date, register);
  return [
    type,
    number && `số ${number}`,
    day && (register === 'document' || date.day === undefined ? day : `ngày ${day}`),
    issuer && `của ${issuer}`,
    subject && abstract(subject),
  ]
    .filter(Boolean)
    .join(' ');
}

function isLaw(type: string): boolean {
  return /^(?:bộ luật|luật|pháp lệnh|hiến pháp)/iu.test(type.normalize('NFC'));
}

function lawName({ type, subject = '' }: CitedDocument): string {
  return [type, subject].filter(Boolean).join(' ');
}

const openers =
  /^(?:về|quy định|ban hành|hướng dẫn|sửa đổi|bổ sung|phê duyệt|tặng|công nhận|thành lập|phân công|triển khai|tổ chức|kiện toàn|phát động|tăng cường)(?!\p{L})/iu;

/** An abstract runs on from the issuer; one that is a noun takes `về`. */
function abstract(subject: string): string {
  return openers.test(subject) ? uncapitalise(subject) : `về ${subject}`;
}
