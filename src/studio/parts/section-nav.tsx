/** The sections in the order of a conference, each with how much is filled in and what is to look at. */
import { isRecord } from '../../core/verbs/form/edit-data.ts';
import { sections } from '../../core/verbs/form/sections.ts';
import { problems } from '../state/live.ts';
import { sound } from '../state/store.ts';
import { lang, left, section } from '../state/view.ts';
import { words } from '../words/index.ts';

export function SectionNav() {
  const { data } = sound.value;
  const said = words.value;
  return (
    <nav class="sections" aria-label={said.sections}>
      {sections.map(({ id, title, keys }) => {
        const filled = keys.filter((key) => isRecord(data) && data[key] !== undefined && data[key] !== '').length;
        const own = problems.value.filter(({ path }) => keys.includes(String(path[0])));
        const errors = own.filter(({ severity }) => severity === 'error').length;
        const warnings = own.filter(({ severity }) => severity === 'warning').length;
        const isHere = section.value === id && left.value === 'form';
        return (
          <button
            key={id}
            type="button"
            class={filled > 0 ? 'filled' : undefined}
            aria-current={isHere ? 'true' : undefined}
            onClick={() => {
              section.value = id;
              left.value = 'form';
            }}
          >
            <span>{title[lang.value]}</span>
            {errors + warnings > 0 && (
              <span
                class={`badge ${errors > 0 ? 'error' : 'warning'}`}
                title={said.problems.counts(errors, warnings, 0)}
              >
                {errors + warnings}
              </span>
            )}
            <span class="count" title={said.filled(filled, keys.length)}>
              {filled > 0 ? filled : '–'}
            </span>
          </button>
        );
      })}
    </nav>
  );
}
