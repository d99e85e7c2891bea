/** The place that a body of the state answers for: a figure of a province's police is the province's. */
import type { Conference } from '../conference/schema/conference.ts';
import { uncapitalise } from '../language/capitalise.ts';
import { properCase } from '../language/proper-case.ts';
import { type Fact, fact } from '../model/fact.ts';

/** Bodies that answer for a whole place, with its name behind theirs. */
const answering =
  /^(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Công an|Sở|Ủy ban (?:MTTQ|Mặt trận Tổ quốc)(?: Việt Nam)?|Ban An toàn giao thông)(?: \S+)*? (?<place>(?:tỉnh|thành phố|TP|xã|phường|đặc khu) \p{Lu}.*)$/u;

/** `tỉnh Sông Lam` of `Công an tỉnh Sông Lam`: the organiser, else the body of the first who chairs, else the superior of the body that issues the papers. */
export function territoryOf({ cluster, organiser, chairs, official }: Conference): Fact<string> | undefined {
  if (cluster) return undefined;
  const unit = chairs?.[0]?.unit;
  const bodies: [string | undefined, string][] = [
    [organiser, 'organiser'],
    [unit, 'chairs.0.unit'],
    [official?.superior && properCase(official.superior), 'official.superior'],
    [official?.body && properCase(official.body), 'official.body'],
  ];
  for (const [body, path] of bodies) {
    const place = answering.exec(body ?? '')?.groups?.place;
    if (place) return fact(uncapitalise(place), [path]);
  }
  return undefined;
}
