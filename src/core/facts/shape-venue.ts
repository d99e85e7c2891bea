/** The shape of the venue. */
import type { Conference } from '../conference/schema/conference.ts';
import type { RecordShape } from '../model/context-shape.ts';
import { extend, flag, item, list, maybe, record, sure, type Table } from './shape-parts.ts';
import type { BridgeFacts, VenueFacts } from './venue.ts';

type Venue = NonNullable<Conference['venue']>;
type Bridge = NonNullable<Venue['bridges']>[number];

/** Mode, place and bridges. In: the shape of the checked data file. */
export function venueShape(conference: RecordShape): RecordShape {
  const venue = record(conference, 'venue');
  const bridge = { joined: sure(flag), counted: sure(flag) } satisfies Table<BridgeFacts, Bridge>;
  return extend(venue, {
    bridges: maybe(list(extend(item(venue, 'bridges'), bridge))),
  } satisfies Table<VenueFacts, Venue>);
}
