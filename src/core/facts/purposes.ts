/** What a conference is held for, where a review says of what: as stated, else as its own report or its cluster says. */
import type { Conference } from '../conference/schema/conference.ts';
import { fold } from '../language/fold.ts';
import { type Fact, fact } from '../model/fact.ts';

export type Purpose = Conference['purposes'][number];

/** `báo cáo tổng kết công tác thi đua, khen thưởng năm 2025`: of what, without when. */
const ofReport =
  /^(?:(?:dự thảo|tóm tắt) )*báo cáo (?:kết quả )?(?:tổng kết|sơ kết) (?<what>(?:công tác|phong trào|hoạt động|việc|nhiệm vụ|thực hiện) .+?)(?:,? (?:năm|6 tháng|sáu tháng|quý|giai đoạn|nhiệm kỳ|\d+ năm)(?!\p{L}).*)?$/iu;

/** The purposes, each review with what it looks back on, and where that was found: nothing where all of them say it. */
export function purposesOf({ purposes, programme, cluster }: Conference): {
  purposes: Purpose[];
  from: readonly string[];
} {
  const bare = purposes.some(isBare);
  const subject = bare ? reviewedWhat(programme, cluster) : undefined;
  if (!subject) return { purposes, from: [] };
  return {
    purposes: purposes.map((one) => (isBare(one) ? { ...one, subject: subject.value } : one)),
    from: subject.from,
  };
}

function isBare({ kind, subject }: Purpose): boolean {
  return (kind === 'review' || kind === 'interim') && subject === undefined;
}

/** What the report says that was presented; of a cluster for emulation its work. */
function reviewedWhat(programme: Conference['programme'], cluster: Conference['cluster']): Fact<string> | undefined {
  for (const [index, { kind, title }] of (programme ?? []).entries()) {
    const what = kind === 'report' ? ofReport.exec(title ?? '')?.groups?.what : undefined;
    if (what !== undefined) return fact(what, [`programme.${index}.title`]);
  }
  return cluster && fold(cluster.name).includes('thi đua') ? fact('công tác thi đua', ['cluster.name']) : undefined;
}
