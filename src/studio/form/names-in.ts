/** Names that the data themselves give: people who attend, units that take part, points of the network. */
import { isRecord, type Plain } from '../../core/verbs/form/edit-data.ts';
import type { Register } from '../../core/verbs/form/field.ts';

/** Where they stand: a list, and the key of its records. */
const places: Partial<Record<Register, readonly [list: string, key: string][]>> = {
  person: [
    ['attendees', 'name'],
    ['chairs', 'name'],
    ['secretary', 'name'],
    ['cluster.members', 'unit'],
  ],
  unit: [
    ['cluster.members', 'unit'],
    ['units', 'name'],
    ['attendees', 'unit'],
  ],
  office: [['attendees', 'office']],
  bridge: [['venue.bridges', 'name']],
};

/** Each once, in the order of the file. */
export function namesIn(data: Plain | undefined, register: Register): string[] {
  const found = (places[register] ?? []).flatMap(([list, key]) => {
    const at = list
      .split('.')
      .reduce<Plain | undefined>((value, step) => (isRecord(value) ? value[step] : undefined), data);
    const items = Array.isArray(at) ? (at as readonly Plain[]) : at === undefined ? [] : [at];
    return items.map((item) => (isRecord(item) ? item[key] : item));
  });
  return [...new Set(found.filter((name): name is string => typeof name === 'string' && name !== ''))];
}
