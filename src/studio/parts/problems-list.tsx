/** What is to look at: each leads to its field. */
import { signal } from '@preact/signals';
import { fieldAt } from '../../core/verbs/form/widened.ts';
import { goToField } from '../state/go-to-field.ts';
import { problems } from '../state/live.ts';
import { form } from '../state/store.ts';
import { left } from '../state/view.ts';
import { titleOf, words } from '../words/index.ts';

const isOpen = signal(false);
const order = { error: 0, warning: 1, info: 2 } as const;

export function ProblemsList() {
  const said = words.value.problems;
  const all = [...problems.value].sort((one, other) => order[one.severity] - order[other.severity]);
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
          {all.map(({ severity, reason, remedy, path, missing, offset }, index) => (
            <li key={index} class={severity}>
              <button
                type="button"
                disabled={path.length === 0 && offset === undefined}
                onClick={() => {
                  if (path.length > 0) goToField(path);
                  else left.value = 'yaml';
                }}
              >
                <span class="severity">{said.severity[severity]}</span>
                <span>{missing ? reason.replace(/:[^:]*$/, '') : reason}</span>
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
