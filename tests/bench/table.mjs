/** The table: what was measured, beside what it is to be. */

/** One row. `goal`: at most so much. */
export const row = (what, found, goal, unit = '×') => ({ what, found, goal, unit });

const shown = (number) => (number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(2));

/** Rows as Markdown. */
export function table(rows) {
  const lines = rows.map(
    ({ what, found, goal, unit }) =>
      `| ${what} | ${shown(found)} ${unit} | ≤ ${goal} ${unit} | ${found <= goal ? 'met' : 'missed'} |`,
  );
  return ['| what | measured | goal | |', '| --- | ---: | ---: | --- |', ...lines].join('\n');
}
