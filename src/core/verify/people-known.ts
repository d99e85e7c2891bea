/** Who the data know, and what each is. */
import { objectsOf } from './data-words.ts';

/** An office with its unit, as written, and where the data say them. */
export interface Role {
  office: string | undefined;
  unit: string | undefined;
  path: string;
}

/** A person by name; two of one name have the roles of both. */
export interface KnownPerson {
  name: string;
  /** Where the name stands. */
  path: string;
  roles: Role[];
}

const named = /^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){1,5}$/u;
const body =
  /^(?:VKSND|TAND|UBND|Cụm|Khối|Tổ|Ban|Sở|Phòng|Vụ|Cục|Công an|Đảng|Hội|Trường|Văn phòng|Thanh tra)(?!\p{L})/u;

/** Whether a text is the name of a person and of nothing else. */
function isPersonName(text: string): boolean {
  return named.test(text) && !body.test(text);
}

/** The people of the data, by name. */
export function peopleKnown(data: unknown): KnownPerson[] {
  const known = new Map<string, KnownPerson>();
  const learn = (name: string, path: string, roles: readonly Role[]): void => {
    const person = known.get(name);
    if (person) for (const role of roles) person.roles.push(role);
    if (!person) known.set(name, { name, path, roles: [...roles] });
  };
  for (const { path, object } of objectsOf(data)) {
    const { name, office, unit, party, authors, chairs } = object;
    if (typeof name === 'string' && isPersonName(name)) {
      const own = path === '' ? 'name' : `${path}.name`;
      learn(name, own, rolesOf({ office, unit, party }, path));
    }
    for (const [key, list] of Object.entries({ authors, chairs }))
      for (const [index, one] of (Array.isArray(list) ? list : [list]).entries())
        if (typeof one === 'string' && isPersonName(one))
          learn(one, `${path === '' ? '' : `${path}.`}${key}.${index}`, []);
  }
  return [...known.values()];
}

function rolesOf({ office, unit, party }: Record<'office' | 'unit' | 'party', unknown>, path: string): Role[] {
  const ownUnit = typeof unit === 'string' ? unit : undefined;
  const offices = (Array.isArray(office) ? office : [office]).flatMap((one, index): Role[] => {
    if (typeof one === 'string') return [{ office: one, unit: ownUnit, path: `${path}.office` }];
    if (typeof one !== 'object' || one === null) return [];
    const role = one as { office?: string; unit?: string };
    return [{ office: role.office, unit: role.unit ?? ownUnit, path: `${path}.office.${index}.office` }];
  });
  const parties = (Array.isArray(party) ? party : [party]).flatMap((one, index): Role[] =>
    typeof one === 'string' ? [{ office: one, unit: undefined, path: `${path}.party.${index}` }] : [],
  );
  if (offices.length > 0 || parties.length > 0) return [...offices, ...parties];
  return ownUnit === undefined ? [] : [{ office: undefined, unit: ownUnit, path: `${path}.unit` }];
}
