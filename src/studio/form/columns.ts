/** Which lists stand as tables: those whose first fields are all single words, names and figures. */
import type { Path } from '../../core/model/source.ts';
import type { Field } from '../../core/verbs/form/field.ts';

/** A column: its field, the scalar behind it, and the way from one to the other. */
export interface Column {
  field: Field;
  scalar: Field;
  /** From the row. */
  path: Path;
}

/** The one scalar that stands for a field in its short form; nothing where it has none. */
function scalarOf(field: Field, path: Path = []): { scalar: Field; path: Path } | undefined {
  if (field.is === 'list') return field.short === 'one' && field.item ? scalarOf(field.item, [...path, 0]) : undefined;
  if (field.is !== 'record') return field.long ? undefined : { scalar: field, path };
  const key = field.short === 'key' ? field.shortKey : undefined;
  const inner = field.fields?.find((one) => one.key === key);
  return inner && scalarOf(inner, [...path, inner.key]);
}

/** The columns of a list, where it is a table. */
export function columnsOf({ item }: Field): Column[] | undefined {
  const first = (item?.fields?.filter(({ first: rank }) => rank !== undefined) ?? []).toSorted(
    (one, other) => (one.first ?? 0) - (other.first ?? 0),
  );
  const columns = first.flatMap((field) => {
    const found = scalarOf(field, [field.key]);
    return found ? [{ field, ...found }] : [];
  });
  return first.length > 0 && columns.length === first.length && first.length <= 7 ? columns : undefined;
}

/** Whether a record has no further fields than its columns. */
export function isWhole({ item }: Field, columns: readonly Column[]): boolean {
  return (
    (item?.fields?.length ?? 0) === columns.length &&
    columns.every(({ field }) => field.is !== 'list' && field.is !== 'record')
  );
}
