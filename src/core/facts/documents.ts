/** Papers that are cited, as reports name them. */
import type { Conference } from '../conference/schema/conference.ts';
import type { Trace } from './trace.ts';

/** A paper cited; `carried`: one that is carried out, as plans are, not one that gives the right to act. */
export type DocumentFacts = NonNullable<Conference['documents']>[number] & { carried: boolean };

const plans =
  /^(?:kế hoạch|chỉ thị|công văn|hướng dẫn|nghị quyết|chương trình|kết luận|thông báo|công điện)(?!\p{L})/iu;

/** `Các văn bản hướng dẫn` names no paper: small inside a sentence. */
function inRow(type: string): string {
  return type.replace(/^(?:Các|Những|Một số)(?= )/u, (word) => word.toLowerCase());
}

/** All papers of the conference. */
export function documentFacts({ documents }: Conference, trace: Trace): DocumentFacts[] {
  const facts = (documents ?? []).map((paper, index) =>
    trace.tag({ ...paper, type: inRow(paper.type), carried: plans.test(paper.type) }, `documents.${index}`),
  );
  return trace.tag(facts, 'documents');
}
