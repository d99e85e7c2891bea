/** The drafts of this browser: open one, delete one or all. */
import { useEffect, useState } from 'preact/hooks';
import { beginWith } from '../state/begin.ts';
import { type Draft, dropDraft, listDrafts } from '../state/drafts.ts';
import { timeOf, words } from '../words/index.ts';

export function DraftsDialog({ close }: { close(): void }) {
  const said = words.value.drafts;
  const [drafts, setDrafts] = useState<Draft[] | undefined>(undefined);
  const refresh = () => void listDrafts().then(setDrafts);
  useEffect(refresh, []);
  const drop = async (gone: readonly Draft[]) => {
    for (const { id } of gone) await dropDraft(id);
    refresh();
  };
  return (
    <div class="drafts">
      {drafts?.length === 0 && <p>{said.none}</p>}
      <ul>
        {drafts?.map((draft) => (
          <li key={draft.id}>
            <span class="name">{draft.name}</span>
            <span class="time">{timeOf(draft.saved)}</span>
            <button
              type="button"
              onClick={() => {
                void beginWith(draft.text, draft.name, { draft });
                close();
              }}
            >
              {said.open}
            </button>
            <button
              type="button"
              onClick={() => void drop([draft])}
              aria-label={`${said.drop}: ${draft.name} ${timeOf(draft.saved)}`}
            >
              {said.drop}
            </button>
          </li>
        ))}
      </ul>
      <p class="help">{said.note}</p>
      {drafts !== undefined && drafts.length > 0 && (
        <button type="button" class="danger" onClick={() => void drop(drafts)}>
          {said.dropAll}
        </button>
      )}
    </div>
  );
}
