/** A new conference: its kind, year and units, the file that `thuky new` would write; or a text that says it all. */
import { useSignal } from '@preact/signals';
import { conferenceFile, conferenceStem } from '../../core/verbs/scaffold/conference-file.ts';
import { conferenceKind, conferenceKinds } from '../../core/verbs/scaffold/conference-kinds.ts';
import { withoutEditorLine } from '../project/editor-line.ts';
import { beginWith } from '../state/begin.ts';
import { beginFromTexts } from '../state/from-texts.ts';
import { section } from '../state/view.ts';
import { words } from '../words/index.ts';
import { DialogFoot } from './dialog-foot.tsx';

export function NewDialog({ close }: { close(): void }) {
  const said = words.value.newDialog;
  const way = useSignal<'blank' | 'text'>('blank');
  return (
    <>
      <fieldset class="switch way">
        <legend class="unseen">{said.way}</legend>
        {(['blank', 'text'] as const).map((one) => (
          <label key={one} class={way.value === one ? 'on' : undefined}>
            <input
              type="radio"
              name="way"
              checked={way.value === one}
              onChange={() => {
                way.value = one;
              }}
            />
            {said.ways[one]}
          </label>
        ))}
      </fieldset>
      {way.value === 'blank' ? <Blank close={close} /> : <FromText close={close} />}
    </>
  );
}

/** What the page calls a text that was pasted. */
const pasted = 'van-ban.txt';

function FromText({ close }: { close(): void }) {
  const { newDialog: said, fromTexts } = words.value;
  const make = (event: SubmitEvent) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget as HTMLFormElement).get('text') ?? '');
    void beginFromTexts([{ name: pasted, bytes: new TextEncoder().encode(text.normalize('NFC')) }]);
    close();
  };
  return (
    <form class="new" onSubmit={make}>
      <label>
        {fromTexts.paste}
        <textarea name="text" lang="vi" rows={12} required />
      </label>
      <p class="help">{fromTexts.help}</p>
      <p class="help">{said.keep}</p>
      <DialogFoot act={fromTexts.make} close={close} />
    </form>
  );
}

function Blank({ close }: { close(): void }) {
  const said = words.value.newDialog;
  const make = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const text = (key: string) => String(given.get(key) ?? '').trim();
    const kind = conferenceKind(text('kind'));
    if (!kind) return;
    const units = text('units')
      .split(/[;\n]/)
      .map((unit) => unit.trim())
      .filter(Boolean);
    const about = { kind, year: Number(text('year')), name: text('name') || undefined, units: [...new Set(units)] };
    void beginWith(withoutEditorLine(conferenceFile(about, '')), `${conferenceStem(about)}.yaml`);
    section.value = 'conference';
    close();
  };
  return (
    <form class="new" onSubmit={make}>
      <label>
        {said.kind}
        <select name="kind">
          {conferenceKinds.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        {said.year}
        <input name="year" type="number" min="1946" max="2099" required value={new Date().getFullYear()} />
      </label>
      <label>
        {said.name}
        <input name="name" type="text" lang="vi" autocomplete="off" placeholder="Cụm thi đua số 7" />
      </label>
      <label>
        {said.units}
        <textarea name="units" lang="vi" rows={3} />
      </label>
      <p class="help">{said.keep}</p>
      <DialogFoot act={said.make} close={close} />
    </form>
  );
}
