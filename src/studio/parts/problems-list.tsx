/** What is to look at: each leads to its field, or to its place in a text. */
import { signal } from '@preact/signals';
import type { Path } from '../../core/model/source.ts';
import type { Problem } from '../../core/verbs/form/problems.ts';
import { fieldAt } from '../../core/verbs/form/widened.ts';
import type { KindShown } from '../engine/asked.ts';
import { goToField } from '../state/go-to-field.ts';
import { goToComparison, goToText } from '../state/go-to-text.ts';
import { problems } from '../state/live.ts';
import { form } from '../state/store.ts';
import { editedKinds, judged, openCount } from '../state/texts.ts';
import { left } from '../state/view.ts';
import { titleOf, words } from '../words/index.ts';

const isOpen = signal(false);
const order = { error: 0, warning: 1, info: 2 } as const;

/** One thing to look at, and what leads to it. */
interface Row {
  severity: keyof typeof order;
  reason: string;
  remedy?: string | undefined;
  missing?: readonly Path[] | undefined;
  /** The document that it is about, where it is not about the data. */
  of?: string;
  lead?: (() => void) | undefined;
}

function ofData({ severity, reason, remedy, path, missing, offset }: Problem): Row {
  const toYaml = () => {
    left.value = 'yaml';
  };
  const lead = path.length > 0 ? () => goToField(path) : offset !== undefined ? toYaml : undefined;
  return { severity, reason, remedy, missing, lead };
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

export function ProblemsList() {
  const said = words.value.problems;
  const all = [...problems.value.map(ofData), ...editedKinds.value.flatMap(ofText)].sort(
    (one, other) => order[one.severity] - order[other.severity],
  );
  const count = (severity: string) => all.filter((one) => one.severity === severity).length;
  const counts = said.counts(count('error'), count('warning'), count('info'));
  const worst = all[0]?.severity;
  return (
    <section class="problems" aria-label={said.title}>
      <button
        type="button"
        class={`head ${worst ?? 'fine'}`}
        aria-expanded={isOpen.value && all.length > 0}
        disabled={all.length === 0}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <span role="status">{counts || said.none}</span>
        {all.length > 0 && <span class="act">{isOpen.value ? said.hide : said.show}</span>}
      </button>
      {isOpen.value && all.length > 0 && (
        <ul>
          {all.map(({ severity, reason, remedy, missing, of, lead }, index) => (
            <li key={index} class={severity}>
              <button type="button" disabled={!lead} onClick={lead}>
                <span class="severity">{said.severity[severity]}</span>
                <span>
                  {of !== undefined && <span class="of">{of}: </span>}
                  {missing ? reason.replace(/:[^:]*$/, '') : reason}
                </span>
              </button>
              {missing ? (
                <p class="missing">
                  {said.missing}{' '}
                  {missing.map((one) => {
                    const field = form.value && fieldAt(form.value, one);
                    return (
                      <button key={one.join('.')} type="button" class="more" onClick={() => goToField(one)}>
                        {field ? titleOf(field) : one.join('.')}
                      </button>
                    );
                  })}
                </p>
              ) : (
                remedy && <p class="remedy">{remedy}</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
