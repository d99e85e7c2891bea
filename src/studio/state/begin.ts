/** Another conference is opened: its data, and what comes along. */
import { editOf } from '../edited/passages.ts';
import type { Manner, Text } from '../engine/asked.ts';
import type { ProjectRead } from '../project/project.ts';
import { type Draft, opening, photosOf } from './drafts.ts';
import { addPhoto, dropPhotos } from './photos.ts';
import { engineReady } from './ready.ts';
import { begin, type Edits } from './store.ts';
import { house, lang, manner } from './view.ts';

/** What comes along with a data file. */
interface With {
  draft?: Draft;
  photos?: ProjectRead['photos'];
  /** Documents that may have been edited. */
  own?: ProjectRead['own'];
  manner?: Manner;
}

/** Begin with a text, and what comes along. */
export async function beginWith(
  text: string,
  as: string,
  { draft, photos = [], own, manner: wording = {} }: With = {},
): Promise<void> {
  const engine = engineReady();
  if (!engine) return;
  await opening(async () => {
    dropPhotos(engine);
    for (const { path, bytes } of photos) addPhoto(engine, path, bytes);
    const edited = own && (await editsOf(own, { name: as, text, lang: lang.value, ...wording }));
    begin(text, as, draft?.edits ?? edited);
    manner.value = draft?.manner ?? wording;
    if (draft) await photosOf(engine, draft.id);
  }, draft?.id);
}

/** Documents as edits of what the data give now; what is the same is none. Where the data have errors, nothing is known. */
async function editsOf(own: ProjectRead['own'], given: Text & Manner): Promise<Edits> {
  const kinds = (house.value?.kinds ?? []).map(({ name: one }) => one).filter((one) => Object.hasOwn(own, one));
  const fresh = kinds.length > 0 ? await engineReady()?.ask('fresh', { ...given, kinds }) : undefined;
  return Object.fromEntries(
    kinds.flatMap((one) => {
      const text = own[one] ?? '';
      return text === fresh?.[one] ? [] : [[one, editOf(fresh?.[one] ?? '', text)]];
    }),
  );
}
