/** The keys that a draft may fill, in the order of a data file. */

/** `one`: a single value; `list`: entries of which there may be several. */
const table = {
  purposes: 'list',
  title: 'one',
  edition: 'one',
  date: 'one',
  'venue.mode': 'one',
  'venue.place': 'one',
  'venue.locality': 'one',
  'venue.host': 'one',
  'venue.bridgeCount': 'one',
  'venue.bridges': 'list',
  'cluster.name': 'one',
  'cluster.term': 'one',
  'cluster.system': 'one',
  'cluster.size': 'one',
  'cluster.members': 'list',
  chairs: 'list',
  secretary: 'one',
  attendees: 'list',
  'attendance.invited': 'one',
  'attendance.present': 'one',
  'attendance.absent': 'one',
  'attendance.delegations': 'one',
  programme: 'list',
  results: 'list',
  indicators: 'list',
  awards: 'list',
  classifications: 'list',
  limitations: 'list',
  'tasks.period': 'one',
  'tasks.direction': 'list',
  'tasks.count': 'one',
  'tasks.items': 'list',
  decisions: 'list',
  nextTerm: 'one',
  'covenant.period': 'one',
  'covenant.by': 'one',
  'covenant.behalf': 'one',
  'covenant.witnesses': 'list',
  'covenant.points': 'list',
  slogans: 'list',
  documents: 'list',
  photos: 'list',
  byline: 'one',
  'article.kicker': 'one',
  'article.headline': 'one',
  'article.sapo': 'one',
  'article.published': 'one',
  'article.outlet': 'one',
} as const satisfies Record<string, 'one' | 'list'>;

/** `cluster.members`. */
export type SlotPath = keyof typeof table;

/** In the order of a data file. */
export const slotPaths = Object.keys(table) as SlotPath[];

/** Whether several values stand there side by side. */
export function isList(path: SlotPath): boolean {
  return table[path] === 'list';
}

/** Keys without which the record that they belong to cannot stand. */
export const needed: Readonly<Record<string, SlotPath>> = { cluster: 'cluster.name', covenant: 'covenant.period' };
