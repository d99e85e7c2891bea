/** A record: its fields one below the other, what matters first. */
import { isRecord } from '../../core/verbs/form/edit-data.ts';
import { stepField, valueIn } from '../../core/verbs/form/widened.ts';
import { opened, toggle } from '../state/view.ts';
import { words } from '../words/index.ts';
import { FieldView } from './field-view.tsx';
import type { RecordProps } from './record-slot.ts';

/** Fields that are filled in are always shown; the others but the first ones wait behind a button. */
export function RecordView({ field, path, value, keys, all = false }: RecordProps) {
  const { form } = words.value;
  const id = `more:${path.join('.')}${keys ? `#${keys[0]}` : ''}`;
  const own = (field.fields ?? []).filter(({ key }) => keys?.includes(key) ?? true);
  const fields =
    isRecord(value) && 'wordings' in value && !keys ? [...own, stepField(field, 'wordings') ?? field] : own;
  const isOpen = all || opened.value.has(id);
  const withValues = fields.map((one) => ({ one, said: valueIn(field, value, [one.key]) }));
  const shown = withValues.filter(({ one, said }) => isOpen || one.first || one.required || said !== undefined);
  const hidden =
    fields.length - withValues.filter(({ one, said }) => one.first || one.required || said !== undefined).length;
  return (
    <div class="record">
      {shown.map(({ one, said }) => (
        <FieldView key={one.key} field={one} path={[...path, one.key]} value={said} />
      ))}
      {!all && hidden > 0 && (
        <button type="button" class="more" aria-expanded={isOpen} onClick={() => toggle(id)}>
          {isOpen ? form.less : form.more(hidden)}
        </button>
      )}
    </div>
  );
}
