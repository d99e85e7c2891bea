/** A new conference: its kind, year and units; the file that `thuky new` would write. */
import { conferenceFile, conferenceStem } from '../../core/verbs/scaffold/conference-file.ts';
import { conferenceKind, conferenceKinds } from '../../core/verbs/scaffold/conference-kinds.ts';
import { beginWith } from '../state/files.ts';
import { section } from '../state/view.ts';
import { words } from '../words/index.ts';

/** The first line is for editors that find a schema beside the file; here nothing lies beside it. */
const forEditors = /^# yaml-language-server:.*\n#\n/;

export function NewDialog({ close }: { close(): void }) {
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
    void beginWith(conferenceFile(about, '').replace(forEditors, ''), `${conferenceStem(about)}.yaml`);
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
      <footer>
        <button type="button" onClick={close}>
          {said.cancel}
        </button>
        <button type="submit" class="main">
          {said.make}
        </button>
      </footer>
    </form>
  );
}
