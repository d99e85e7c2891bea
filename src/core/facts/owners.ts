/** Who did what results tell without a subject, and where what figures count is found. */
import type { Conference } from '../conference/schema/conference.ts';
import { type Fact, fact } from '../model/fact.ts';
import type { ClusterFacts } from './cluster.ts';

/** The owners of results and figures, where the data tell them. */
export interface Owners {
  /** Of deeds: `các đơn vị trong Cụm`, `xã`, `Ủy ban MTTQ tỉnh`. */
  doer: Fact<string> | undefined;
  /** Of what happens: `toàn Cụm`, `trên địa bàn xã`. */
  place: Fact<string> | undefined;
  /** Of figures: `toàn Cụm`, `trên địa bàn tỉnh Sông Lam`. */
  owner: Fact<string> | undefined;
}

/** Bodies that speak for all of their place; others do what they do themselves. */
const forAll = /^(?:Ủy ban nhân dân|UBND|Sở) /u;

/** Read them: the cluster, else the place that the organiser answers for, else the organiser itself. */
export function ownersOf({
  cluster,
  territory,
  organiser,
}: {
  cluster: ClusterFacts | undefined;
  territory: Fact<string> | undefined;
  organiser: Fact<string> | undefined;
}): Owners {
  if (cluster) {
    const kind = cluster.kind.value;
    const from = cluster.kind.from;
    if (kind === 'Hội đồng') return { doer: undefined, place: undefined, owner: undefined };
    const whole = wholeOfCluster({ cluster });
    return { doer: fact(`các ${cluster.noun.value} trong ${kind}`, from), place: whole, owner: whole };
  }
  if (!territory) return { doer: organiser, place: undefined, owner: undefined };
  const level = territory.value.replace(/ (?=\p{Lu}|\d).*$/u, '');
  return {
    doer: organiser === undefined || forAll.test(organiser.value) ? fact(level, territory.from) : organiser,
    place: fact(`trên địa bàn ${level}`, territory.from),
    owner: fact(`trên địa bàn ${territory.value}`, territory.from),
  };
}

/** `toàn Cụm`; nothing for a body of another kind. */
export function wholeOfCluster({
  cluster,
}: {
  cluster?: Pick<NonNullable<Conference['cluster']>, 'name'> | undefined;
}): Fact<string> | undefined {
  const kind = /^(?:Cụm|Khối|Tổ)(?!\p{L})/u.exec(cluster?.name ?? '')?.[0];
  return kind === undefined ? undefined : fact(`toàn ${kind}`, ['cluster.name']);
}
