/** Who holds the conference. */
import type { Conference } from '../conference/schema/conference.ts';
import { fold } from '../language/fold.ts';
import { properCase } from '../language/proper-case.ts';
import { type Fact, fact } from '../model/fact.ts';
import type { Participant } from './people.ts';

/** A place, not an organ: `Phó Chủ tịch UBND` of `tỉnh Sông Lam`. */
const place = /^(?:tỉnh|thành phố|TP|thị xã|huyện|quận|phường|xã|đặc khu)(?!\p{L})/iu;

/** The name of the conference in a sentence that names who holds it, so that they are not named again: `Hội nghị lần thứ 5`. */
export function besideOrganiser(name: Fact<string>, organiser: Fact<string> | undefined): Fact<string> {
  const bare = organiser ? name.value.replace(` ${organiser.value}`, '') : name.value;
  return bare === name.value ? name : fact(bare, [...name.from, ...(organiser?.from ?? [])]);
}

/**
 * As stated; else the cluster; else the organ of the first who chairs and the one that issues the papers, where both are the same or only
 * one is known. Nothing where they differ: a department may write what its superior held.
 */
export function organiserOf(
  { organiser, cluster, official }: Conference,
  chairs: readonly Participant[],
): Fact<string> | undefined {
  if (organiser) return fact(organiser, ['organiser']);
  if (cluster) return fact(cluster.name, ['cluster.name']);
  const [chair] = chairs;
  const unit = chair?.type === 'person' ? chair.roles.find((role) => role.unit)?.unit : undefined;
  const chaired = unit === undefined || place.test(unit) ? undefined : fact(unit, ['chairs']);
  const body = official?.body && fact(properCase(official.body), ['official.body']);
  if (!chaired || !body) return chaired ?? body;
  return fold(chaired.value).startsWith(fold(body.value)) ? chaired : undefined;
}

/** The organiser where its name was said: by the short name of the units that the file lists, else in full. */
export function shortOf({ units }: Conference, organiser: Fact<string> | undefined): Fact<string> | undefined {
  const at = (units ?? []).findIndex(({ name, short }) => name === organiser?.value && short !== undefined);
  return at < 0 ? organiser : fact(units?.[at]?.short ?? '', [`units.${at}.short`]);
}

/** The organiser in a headline: `MTTQ tỉnh Hạ Giang`, `UBND xã Tân Phú`. */
export function headlineNameOf(organiser: Fact<string> | undefined): Fact<string> | undefined {
  return (
    organiser &&
    fact(
      organiser.value.replace(/^Ủy ban (MTTQ)(?: Việt Nam)? /u, '$1 ').replace(/^Ủy ban nhân dân /u, 'UBND '),
      organiser.from,
    )
  );
}
