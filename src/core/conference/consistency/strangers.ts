/** People who speak, chair or stand in a photo, and are not people of the conference. */
import { distance } from 'fastest-levenshtein';
import { fold, plain } from '../../language/fold.ts';
import type { Path } from '../../model/source.ts';
import type { Registers, UnitEntry } from '../registers/registers.ts';
import { findUnit, ownUnits } from '../registers/resolve.ts';
import type { Conference } from '../schema/conference.ts';
import { memberUnits } from './parts.ts';

/** Someone named in passing. `sure`: the place takes people only. */
interface Mention {
  name: string;
  path: Path;
  sure: boolean;
}

/** Two to five words with a capital each: how Vietnamese names look. */
const nameShape = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,4}$/u;
const comrade = /(?:[Đđ]ồng chí|[Đđ]\/c) (\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4})/gu;
// An office, a body: `đồng chí Viện trưởng`, `Văn phòng`.
const notName =
  /^(?:Viện|Phó|Vụ|Cục|Chánh|Trưởng|Giám|Bí|Chủ|Ủy|Thường|Hội|Cụm|Khối|Văn phòng|VKSND|Lãnh|Thứ|Tổng)(?: |$)/;

/** People given with more than a name, wherever that is: their own entry makes them known. */
function known(conference: Conference): string[] {
  const { attendees, chairs, secretary, programme, attendance, official } = conference;
  const full = [...(chairs ?? []), ...(secretary ?? []), ...(programme ?? []).flatMap(({ by }) => by ?? [])].filter(
    ({ office, unit, honorific, title, party }) => office ?? unit ?? honorific ?? title ?? party,
  );
  const signers = [
    ...(official?.report?.signers ?? []),
    ...(official?.minutes?.chair ?? []),
    official?.minutes?.secretary,
  ];
  return [...(attendees ?? []), ...full, ...(attendance?.absences ?? []), ...signers].flatMap((one) => one?.name ?? []);
}

function mentions({ chairs, secretary, programme, photos, venue }: Conference): Mention[] {
  const actor =
    (path: Path) =>
    ({ name }: { name: string }, index: number): Mention => ({ name, path: [...path, index, 'name'], sure: false });
  return [
    ...(venue?.bridges ?? []).flatMap(({ attendees }, index) =>
      (attendees ?? []).map((name, place) => ({
        name,
        path: ['venue', 'bridges', index, 'attendees', place],
        sure: true,
      })),
    ),
    ...(chairs ?? []).map(actor(['chairs'])),
    ...(secretary ?? []).map(actor(['secretary'])),
    ...(programme ?? []).flatMap(({ by }, index) => (by ?? []).map(actor(['programme', index, 'by']))),
    ...(photos ?? []).flatMap(({ caption, shows }, index) => [
      ...Array.from(caption?.matchAll(comrade) ?? [], ([, name = '']) => ({
        name,
        path: ['photos', index, 'caption'],
        sure: true,
      })),
      ...(shows ?? []).map((name, place) => ({ name, path: ['photos', index, 'shows', place], sure: false })),
    ]),
  ];
}

/** Names that nobody of the conference has, each once; `near` is one that it may be. None while nobody is named. */
export function strangers(conference: Conference, registers: Registers): { name: string; path: Path; near?: string }[] {
  const people = [...new Set(known(conference))];
  if (people.length === 0) return [];
  const ids = [...(conference.attendees ?? []), ...(conference.chairs ?? []), ...(conference.secretary ?? [])].flatMap(
    ({ id }) => id ?? [],
  );
  const same = new Set([...people.map(fold), ...ids]);
  const bridges = (conference.venue?.bridges ?? []).map(({ name }) => name);
  const units = new Set([...memberUnits(conference), ...bridges]);
  const own = ownUnits(conference.units as UnitEntry[] | undefined);
  const told = new Set<string>();
  const found: { name: string; path: Path; near?: string }[] = [];
  for (const { name, path } of mentions(conference)) {
    if (same.has(name) || same.has(fold(name)) || units.has(name) || told.has(name)) continue;
    const slip = ids.find((id) => distance(id, name) <= 1);
    if (slip !== undefined) {
      told.add(name);
      found.push({ name, path, near: slip });
      continue;
    }
    if (!nameShape.test(name) || notName.test(name)) continue;
    // A capital word may follow a name: `đồng chí Lê Văn Thắng Viện trưởng`.
    if (people.some((person) => fold(name).startsWith(`${fold(person)} `))) continue;
    if (findUnit(name, registers, own)) continue;
    told.add(name);
    const near = people.find((person) => distance(plain(person), plain(name)) <= 1);
    found.push(near === undefined ? { name, path } : { name, path, near });
  }
  return found;
}
