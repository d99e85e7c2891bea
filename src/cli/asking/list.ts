/** Values with commas: `md,pdf`. */

/** Parts of the values of a flag that may be repeated, once each; nothing when it was not given. */
export function listed(values: readonly string[] | undefined): string[] | undefined {
  const parts = values?.flatMap((value) => value.split(',')).map((part) => part.trim());
  return parts && [...new Set(parts.filter(Boolean))];
}

/** For commander: gather a repeated flag. */
export function gather(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}
