/** Photos: dragged in, in their order, each with its words. */
import type { Path } from '../../core/model/source.ts';
import type { Plain } from '../../core/verbs/form/edit-data.ts';
import type { Field } from '../../core/verbs/form/field.ts';
import { valueIn } from '../../core/verbs/form/widened.ts';
import { takePhotos } from '../state/files.ts';
import { photoAt, photoCount } from '../state/photos.ts';
import { change } from '../state/store.ts';
import { words } from '../words/index.ts';
import { ItemActs } from './item-acts.tsx';
import { RecordSlot } from './record-slot.ts';

interface Props {
  field: Field;
  path: Path;
  items: readonly Plain[];
}

export function PhotosView({ field, path, items }: Props) {
  const { photos } = words.value;
  void photoCount.value;
  const item = field.item ?? field;
  return (
    <div class="photos">
      {items.map((value, index) => {
        const at = [...path, index];
        const file = valueIn(item, value, ['file']);
        const photo = typeof file === 'string' ? photoAt(file) : undefined;
        return (
          <article class="photo" key={index}>
            <div class="side">
              {photo ? <img src={photo.url} alt="" /> : <span class="no-photo">{photos.none}</span>}
              <ItemActs
                name={`${index + 1}`}
                index={index}
                count={items.length}
                move={(to) => change({ op: 'move', path: at, to })}
                remove={() => change({ op: 'remove', path: at })}
              />
            </div>
            <RecordSlot.Consumer>{(Record) => <Record field={item} path={at} value={value} />}</RecordSlot.Consumer>
          </article>
        );
      })}
      <label class="drop">
        <input
          type="file"
          multiple
          accept="image/jpeg,image/png,.heic"
          onChange={(event) => {
            void takePhotos([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
        {photos.drop}
      </label>
    </div>
  );
}
