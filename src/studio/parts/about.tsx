/** What this page is, and what it does not do. */
import { words } from '../words/index.ts';

declare const THUKY_VERSION: string;

export function About() {
  const { about } = words.value;
  return (
    <div>
      <p>{about.version(THUKY_VERSION)}</p>
      <p>{about.private}</p>
      <p>{about.licence}</p>
    </div>
  );
}
