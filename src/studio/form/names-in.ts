/** Names that the data themselves give: people who attend, units, points of the network. */
import { isRecord, type Plain } from '../../core/verbs/form/edit-data.ts';

const lists: Readonly<Record<'person' | 'bridge', readonly string[]>> = {
  person: ['attendees', 'chairs', 'secretary'],
  bridge: ['venue.bridges'],
};

/** Each once, in the order of the file. */
export function namesIn(data: Plain | undefined, what: 'person' | 'bridge' | string): string[] {
  const paths = what === 'person' || what === 'bridge' ? lists[what] : [];
  const found = paths.flatMap((path) => {
    const at = path
      .split('.')
      .reduce<Plain | undefined>((value, key) => (isRecord(value) ? value[key] : undefined), data);
    const items = Array.isArray(at) ? (at as readonly Plain[]) : at === undefined ? [] : [at];
    return items.map((item) => (isRecord(item) ? (item.name ?? '') : item));
  });
  const units = what === 'person' && isRecord(data) && isRecord(data.cluster) ? data.cluster.members : undefined;
  const members = Array.isArray(units)
    ? (units as readonly Plain[]).map((item) => (isRecord(item) ? (item.unit ?? '') : item))
    : [];
  return [...new Set([...found, ...members].filter((name): name is string => typeof name === 'string' && name !== ''))];
}
