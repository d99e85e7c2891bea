/** What every input of one datum is given. */
import type { Path } from '../../core/model/source.ts';
import type { Field } from '../../core/verbs/form/field.ts';

export interface ScalarProps {
  field: Field;
  path: Path;
  value: string;
  /** Its name for those who do not see; where no label stands beside it. */
  name?: string;
  id?: string;
  describedBy?: string | undefined;
  onKeyDown?: (event: KeyboardEvent) => void;
  onPaste?: (event: ClipboardEvent) => void;
}
