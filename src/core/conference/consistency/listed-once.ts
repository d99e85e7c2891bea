/** A unit stands once among the members, a person once among those present. */

import { fold } from '../../language/fold.ts';
import { message } from '../../message/message.ts';
import type { Path } from '../../model/source.ts';
import type { Check } from './check.ts';

/** Messages: `member-once`, `attendee-once`. Two people of one name have an `id` each. */
export const listedOnce: Check = ({ cluster, attendees }, at) => {
  const repeated = (keys: readonly (string | undefined)[]) =>
    keys.flatMap((key, index) => (key !== undefined && keys.indexOf(key) < index ? [index] : []));
  // A unit that leads and is its own deputy is told by `lead-differs`.
  const members = cluster?.members ?? [];
  const doubled = repeated(members.map(({ unit }) => fold(unit))).filter((index) => {
    const functions = members
      .filter(({ unit }) => fold(unit) === fold(members[index]?.unit ?? ''))
      .map((member) => member.function);
    return !(functions.includes('lead') && functions.includes('deputy'));
  });
  const people = (attendees ?? []).map(({ name, id }) =>
    name === undefined ? undefined : `${fold(name)} ${id ?? ''}`,
  );
  const where = (path: Path) => at(path);
  return [
    ...doubled.map((index) =>
      message('member-once', { name: members[index]?.unit ?? '' }, where(['cluster', 'members', index, 'unit'])),
    ),
    ...repeated(people).map((index) =>
      message('attendee-once', { name: attendees?.[index]?.name ?? '' }, where(['attendees', index, 'name'])),
    ),
  ];
};
