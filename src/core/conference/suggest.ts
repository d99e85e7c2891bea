/** "Did you mean …?": for names of keys and words. */
import { nearest as nearestKey } from '../message/nearest.ts';
import { bare, keyNames, wordNames } from './spoken.ts';

/** The nearest of `names` when it is near enough to be a slip of the fingers; marks, case and joints do not count. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const keys = names.map(bare);
  const near = nearestKey(bare(written), keys);
  return near === undefined ? undefined : names[keys.indexOf(near)];
}

/** The key meant by `written` among `keys`, each with its Vietnamese title. */
export function suggestKey(written: string, keys: readonly { key: string; title: string }[]): string | undefined {
  const said = bare(written);
  const exact =
    keys.find(({ key }) => bare(key) === said) ??
    keys.find(({ title }) => title !== '' && bare(title) === said) ??
    keys.find(({ key }) => keyNames[key]?.includes(said));
  return (
    exact?.key ??
    nearest(
      written,
      keys.map(({ key }) => key),
    )
  );
}

/** The word meant by `written` among `words`. */
export function suggestWord(written: string, words: readonly string[]): string | undefined {
  const said = bare(written);
  return (
    words.find((word) => bare(word) === said) ??
    words.find((word) => wordNames[word]?.includes(said)) ??
    nearest(written, words)
  );
}
