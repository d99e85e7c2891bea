import { type Helper, HelperError } from '../handlebars/run/helper.ts';
import { orderPeople, type Ranked } from '../language/order.ts';
import type { Memory } from './memory.ts';

/** A person or a group, as facts give them. */
interface Participant {
  type: 'person' | 'words';
  outside?: boolean | undefined;
  function?: 'lead' | 'deputy' | undefined;
  party?: readonly string[];
  roles?: readonly { office: string; unit?: string | undefined }[];
}

/**
 * People in the order of protocol: guests, the lead unit's head, the deputy unit's, other heads, deputies, the host's
 * other people; groups last. A house style with `order: author` leaves the order of the file.
 *
 * @vi Xếp người theo thứ tự lễ tân: khách, đơn vị Cụm trưởng, Cụm phó, các trưởng, các phó; nhóm để cuối. Phong cách có `order: author` thì giữ thứ tự trong tệp.
 * @example
 * data: {"attendees": [{"type": "person", "name": "B", "roles": [{"office": "Phó Viện trưởng"}]}, {"type": "person", "name": "A", "roles": [{"office": "Viện trưởng"}]}]}
 * {{#each (ranked attendees)}}{{name}} {{/each}}
 * → A B
 */
export function ranked(memory: Memory): Helper {
  return ([given]) => {
    if (given === undefined) return [];
    if (!Array.isArray(given))
      throw new HelperError({ vi: 'ranked cần những người dự họp', en: 'ranked expects attendees' });
    const people = given as Participant[];
    if (memory.style.order === 'author') return people;
    const seats = people.filter(({ type }) => type === 'person').map(seatOf);
    return [...orderPeople(seats).map(({ who }) => who), ...people.filter(({ type }) => type !== 'person')];
  };
}

/** What order needs to know, with whom it is about. */
function seatOf(who: Participant): Ranked & { who: Participant } {
  const { roles = [], party = [], outside: guest, function: part } = who;
  const office = [...party, ...roles.map((role) => role.office)].join(', ');
  return { who, office, unit: roles.at(-1)?.unit, guest, function: part };
}
