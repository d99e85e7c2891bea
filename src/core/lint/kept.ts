/** What an editor's pen leaves alone: the words of others and people's names. */

/** A stretch of a text; `to` exclusive. */
export interface Span {
  from: number;
  to: number;
}

const quoted = /“[^“”]*”|‘[^‘’]*’(?!\p{L})|«[^«»]*»|"[^"]*"/gu;
const honorific =
  '(?:[đĐ]ồng chí|[đĐ]/c|[ôÔ]ng|[bB]à|PGS|GS|TS|ThS|CN|[lL]uật sư|[bB]ác sĩ|[nN]hà báo|[tT]hạc sĩ|[tT]iến sĩ|[đĐ]ại tá|[tT]hượng tá|[tT]rung tá|[tT]hiếu tá|[tT]hiếu tướng|[tT]rung tướng|[tT]hượng tướng|[đĐ]ại tướng)';
/** A word of a name, with the initials before it: `N.V.A`, `H. Hưng`. */
const part = "(?:(?:\\p{Lu}|Ch|Gi|Kh|Ng|Nh|Ph|Qu|Th|Tr)\\. ?){0,4}\\p{Lu}[\\p{L}\\p{M}’']*";
const named = new RegExp(`(?<!\\p{L})${honorific}\\.?(?: ${honorific}\\.?)* (${part}(?:[ -]${part}){0,5})`, 'gu');
/** An office after the honorific is no name: `đồng chí Chánh Văn phòng`. */
const office = /^(?:Viện|Phó|Chánh|Chủ|Bí|Vụ|Cục|Trưởng|Ủy|Thủ|Lãnh|Giám|Kiểm|Thư|Thường|Cụm|Khối|VKS|Ngành)/u;

/** The insides of quotations, and names that follow an honorific, in order. */
export function keptSpans(text: string): Span[] {
  const quotes = Array.from(text.matchAll(quoted), ({ index, 0: quote }) => {
    const inner = quote.slice(1, -1);
    const from = index + 1 + inner.length - inner.trimStart().length;
    return { from, to: from + inner.trim().length };
  });
  return [...quotes, ...nameSpans(text)].sort((one, other) => one.from - other.from);
}

/** Names of people after `đồng chí`, `ông`, `bà`, a rank or a degree. */
export function nameSpans(text: string): Span[] {
  return Array.from(text.matchAll(named), ({ index, 0: address, 1: name = '' }) => ({
    from: index + address.length - name.length,
    to: index + address.length,
  })).filter(({ from }) => !office.test(text.slice(from)));
}

/** Whether the stretch lies in one of the spans, wholly or in part. */
export function within(spans: readonly Span[], { from, to }: Span): boolean {
  return spans.some((span) => span.from < to && from < span.to);
}
