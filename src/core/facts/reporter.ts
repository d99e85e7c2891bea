/** Who reports, in whose name the paper is issued, and what it asks for. */
import type { Conference } from '../conference/schema/conference.ts';
import { expansionOf } from '../language/abbreviation.ts';
import { uncapitalise } from '../language/capitalise.ts';
import { fold } from '../language/fold.ts';
import { isBody } from '../language/institution.ts';
import { properCase } from '../language/proper-case.ts';
import { type Fact, fact } from '../model/fact.ts';
import { type ClusterFacts, functionOf } from './cluster.ts';

/** Who reports: as stated, else the cluster, else the body that issues the paper. */
export function reporterOf({ official, cluster }: Conference): Fact<string> | undefined {
  if (official?.report?.by) return fact(official.report.by, ['official.report.by']);
  if (cluster && (/^(?:cụm|khối|tổ|hội đồng)(?!\p{L})/iu.test(cluster.name) || !official?.body))
    return fact(cluster.name, ['cluster.name']);
  return official?.body && fact(properCase(official.body), ['official.body']);
}

/** The unit that leads the cluster, where the paper is issued in its name. */
export function issuerOf({ official }: Conference, cluster: ClusterFacts | undefined): Fact<string> | undefined {
  const unit = cluster?.lead?.unit;
  if (unit === undefined || !official?.body || official.report?.by) return undefined;
  const same = inFull(unit) === inFull(properCase(official.body));
  return same ? fact(`${unit} (${functionOf(unit, cluster)})`, ['official.body', 'cluster.members']) : undefined;
}

/** What the report asks of its addressees: an elected body gives its opinion, a superior one directs. */
export function requestOf({ official }: Conference): Fact<string> {
  const to = official?.report?.to ?? [];
  const elected = to.some((one) => /^(?:HĐND|Hội đồng nhân dân|Quốc hội)(?!\p{L})/iu.test(one));
  return fact(elected ? 'xem xét, cho ý kiến' : 'xem xét, chỉ đạo', ['official.report.to']);
}

/** What the report asks for; a sentence that begins with the one who is asked says that it asks. */
export function asksOf({ official }: Conference): Fact<string>[] {
  return (official?.report?.proposals ?? []).map((text, index) =>
    fact(isBody(text) ? `đề nghị ${text}` : text, [`official.report.proposals.${index}`]),
  );
}

/** Of those who get the report the ones who met: `Các đơn vị trong Cụm`. */
export function metRecipientsOf({ official }: Conference): Fact<string>[] {
  return (official?.report?.recipients ?? []).flatMap((one, index) =>
    /^\W*các .+ (?:trong|thuộc) (?:cụm|khối|hội đồng)|^\W*các (?:thành viên|đại biểu)/iu.test(one)
      ? [fact(one, [`official.report.recipients.${index}`])]
      : [],
  );
}

/** The same in one sentence, what all begin with said once: `đề nghị VKSND tỉnh sớm hướng dẫn …`, `mở lớp …`. */
export function asksInRow(asks: readonly Fact<string>[]): Fact<string>[] {
  const [first = [], ...others] = asks.map(({ value }) => uncapitalise(value).split(' '));
  const differs = first.findIndex((word, at) => others.some((words) => words[at] !== word));
  // The verb alone is no opening to share: each asks another body.
  if (others.length === 0 || differs <= 2) return [...asks];
  return asks.map((one, index) => (index === 0 ? one : fact(one.value.split(' ').slice(differs).join(' '), one.from)));
}

/** A name for comparing: abbreviations in full, letters folded. */
function inFull(name: string): string {
  return fold(name.replace(/^\p{Lu}{2,}(?= )/u, (short) => expansionOf(short) ?? short));
}
