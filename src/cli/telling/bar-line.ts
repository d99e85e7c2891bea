/** A progress bar as text. */

const cells = 20;

/** The bar as text. The time that remains is shown once it can be estimated. */
export function barLine(
  { done, total, seconds, name }: { done: number; total: number; seconds: number; name: string },
  left: (seconds: number) => string,
): string {
  const full = total === 0 ? cells : Math.floor((done / total) * cells);
  const known = done >= 3 && seconds >= 1 && done < total;
  const remaining = known ? left(Math.max(1, Math.round((seconds / done) * (total - done)))) : '';
  const counts = `${String(done).padStart(String(total).length)}/${total}`;
  return [`${'█'.repeat(full)}${'░'.repeat(cells - full)} ${counts}`, remaining, name].filter(Boolean).join(' · ');
}
