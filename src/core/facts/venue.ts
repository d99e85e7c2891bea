/** Where people met, with which of the bridges anybody came to. */
import type { Conference } from '../conference/schema/conference.ts';
import type { Trace } from './trace.ts';

type Venue = NonNullable<Conference['venue']>;

/** A bridge. */
export type BridgeFacts = NonNullable<Venue['bridges']>[number] & {
  /** Somebody was there, or nobody counted. */
  joined: boolean;
  /** The file says how many were there. */
  counted: boolean;
};

/** Mode, place, host and bridges. */
export type VenueFacts = Omit<Venue, 'bridges'> & { bridges: BridgeFacts[] | undefined };

/** The venue as the file has it; every bridge knows whether it joined. */
export function venueFacts({ venue }: Conference, trace: Trace): VenueFacts | undefined {
  if (!venue) return undefined;
  const bridges = venue.bridges?.map((one, index) =>
    trace.tag({ ...one, joined: one.count !== 0, counted: one.count !== undefined }, `venue.bridges.${index}`),
  );
  return trace.tag({ ...venue, bridges: bridges && trace.tag(bridges, 'venue.bridges') }, 'venue');
}
