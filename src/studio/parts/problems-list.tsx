/** What is to look at: each leads to its field, or to its place in a text. */
import type { Path } from '../../core/model/source.ts';
import type { KindShown } from '../../core/verbs/form/house-shown.ts';
import type { Problem } from '../../core/verbs/form/problems.ts';
import { fieldAt } from '../../core/verbs/form/widened.ts';
import { accepted, dropped, leftIn, unsureIn } from '../drafted/unsure.ts';
import { goToField } from '../state/go-to-field.ts';
import { goToComparison, goToText } from '../state/go-to-text.ts';
import { goToYaml } from '../state/go-to-yaml.ts';
import { problems } from '../state/live.ts';
import { form, open, write } from '../state/store.ts';
import { editedKinds, judged, openCount } from '../state/texts.ts';
import { listed } from '../state/view.ts';
import { titleOf, words } from '../words/index.ts';

const order = { error: 0, warning: 1, info: 2 } as const;

/** One thing to look at, and what leads to it. */
interface Row {
  severity: keyof typeof order;
  reason: string;
  remedy?: string | undefined;
  missing?: readonly Path[] | undefined;
  fields?: readonly Path[] | undefined;
  /** The document that it is about, where it is not about the data. */
  of?: string;
  lead?: (() => void) | undefined;
  /** What may be done about it here. */
  acts?: readonly { title: string; act(): void }[];
}

function ofData({ severity, reason, remedy, path, missing, fields, offset }: Problem): Row {
  const toYaml = offset === undefined ? undefined : () => goToYaml(offset);
  const lead = path.length > 0 ? () => goToField(path) : toYaml;
  return { severity, reason, remedy, missing, fields, lead };
}

/** What is to look at in a document that was edited by hand. */
function ofText({ name, title }: KindShown): Row[] {
  const said = words.value.text;
  const open = openCount(name);
  const rows = (judged.value[name]?.problems ?? []).map(({ severity, reason, remedy, from, to }): Row => {
    const place = from === undefined ? undefined : { from, to: to ?? from };
    return { severity, reason, remedy, of: title, lead: () => goToText(name, place) };
  });
  const moved: Row = {
    severity: 'warning',
    reason: said.moved(open),
    remedy: said.movedHelp,
    of: title,
    lead: () => goToComparison(name),
  };
  return open > 0 ? [moved, ...rows] : rows;
}

/** What a drafted data file leaves to a person. */
function ofDraft(text: string): Row[] {
  const said = words.value.fromTexts;
  const left = leftIn(text);
  const rows = unsureIn(text).map((one): Row => {
    const decide = (next: typeof accepted) => () => write(next(text, one), `unsure ${Date.now()}`);
    return {
      severity: 'info',
      reason: said.unsure(one.data),
      remedy: one.words ? said.from(one.words) : undefined,
      lead: () => goToYaml(one.from, one.to - 1),
      acts: [
        { title: said.right, act: decide(accepted) },
        { title: said.wrong, act: decide(dropped) },
      ],
    };
  });
  if (left)
    rows.push({
      severity: 'info',
      reason: said.left(left.count),
      remedy: said.leftHelp,
      lead: () => goToYaml(left.at),
    });
  return rows;
}

export function ProblemsList() {
  const said = words.value.problems;
  const drafted = ofDraft(open.value.text);
  const others = [...problems.value.map(ofData), ...editedKinds.value.flatMap(ofText)].sort(
    (one, other) => order[one.severity] - order[other.severity],
  );
  // What a draft leaves to decide comes first: it is what was opened for.
  const all = [...drafted, ...others];
  const count = (severity: string) => all.filter((one) => one.severity === severity).length;
  const counts = said.counts(count('error'), count('warning'), count('info'));
  const worst = (others[0] ?? drafted[0])?.severity;
  return (
    <section class="problems" aria-label={said.title}>
      <button
        type="button"
        class={`head ${worst ?? 'fine'}`}
        aria-expanded={listed.value && all.length > 0}
        disabled={all.length === 0}
        onClick={() => {
          listed.value = !listed.value;
        }}
      >
        <span role="status">{counts || said.none}</span>
        {all.length > 0 && <span class="act">{listed.value ? said.hide : said.show}</span>}
      </button>
      {listed.value && all.length > 0 && (
        <ul>
          {all.map(({ severity, reason, remedy, missing, fields, of, lead, acts }, index) => (
            <li key={index} class={severity}>
              <button type="button" disabled={!lead} onClick={lead}>
                <span class="severity">{said.severity[severity]}</span>
                <span>
                  {of !== undefined && <span class="of">{of}: </span>}
                  {/* What it lists in words of the data file is listed below in those of the form. */}
                  {missing || fields ? reason.replace(/:[^:]*$/, '') : reason}
                </span>
              </button>
              {missing && <Fields lead={said.missing} paths={missing} />}
              {fields && <Fields paths={fields} whole />}
              {!missing && remedy && <p class="remedy">{remedy}</p>}
              {acts && (
                <p class="remedy">
                  {acts.map(({ title, act }) => (
                    <button key={title} type="button" class="more" onClick={act} aria-label={`${title}: ${reason}`}>
                      {title}
                    </button>
                  ))}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Fields to go to, by their titles; `whole`: each with the record that it is in, `Chương trình 2 › Kỳ`. */
function Fields({ lead, paths, whole = false }: { lead?: string; paths: readonly Path[]; whole?: boolean }) {
  return (
    <p class="missing">
      {lead}
      {paths.map((path) => (
        <button key={path.join('.')} type="button" class="more" onClick={() => goToField(path)}>
          {whole ? wayTo(path).join(' › ') : (wayTo(path).at(-1) ?? path.join('.'))}
        </button>
      ))}
    </p>
  );
}

/** The titles on the way to a field; a place in a list counts from one and follows its title. */
function wayTo(path: Path): string[] {
  const way: string[] = [];
  for (const [at, key] of path.entries()) {
    const field = form.value && fieldAt(form.value, path.slice(0, at + 1));
    if (typeof key === 'number') way.push(`${way.pop() ?? ''} ${key + 1}`);
    else way.push(field ? titleOf(field) : key);
  }
  return way;
}
