/** What draws a record inside of a table or a card: given from above, since records hold tables that hold records. */
import { type ComponentType, createContext } from 'preact';
import type { Path } from '../../core/model/source.ts';
import type { Plain } from '../../core/verbs/form/edit-data.ts';
import type { Field } from '../../core/verbs/form/field.ts';

export interface RecordProps {
  field: Field;
  path: Path;
  value: Plain | undefined;
  /** Only these keys; all when absent. */
  keys?: readonly string[];
  /** Show every field at once. */
  all?: boolean;
}

export const RecordSlot = createContext<ComponentType<RecordProps>>(() => null);
