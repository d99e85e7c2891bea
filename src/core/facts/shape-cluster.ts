/** The shape of the cluster. */
import type { Conference } from '../conference/schema/conference.ts';
import type { RecordShape } from '../model/context-shape.ts';
import type { ClusterFacts } from './cluster.ts';
import { extend, flag, item, list, maybe, number, record, sure, type Table, text } from './shape-parts.ts';

/** Its members, who leads it, what it is called. In: the shape of the checked data file. */
export function clusterShape(conference: RecordShape): RecordShape {
  const cluster = record(conference, 'cluster');
  const member = record(item(cluster, 'members'));
  return extend(cluster, {
    kind: sure(text),
    leadTitle: sure(text),
    collective: sure(flag),
    deputyTitle: sure(text),
    lead: maybe(member),
    deputies: sure(list(member)),
    count: maybe(number),
    noun: sure(text),
    leadChairs: sure(flag),
    hashtag: maybe(text),
    listed: maybe(text),
    met: sure(flag),
    units: sure(list(member)),
  } satisfies Table<ClusterFacts, NonNullable<Conference['cluster']>>);
}
