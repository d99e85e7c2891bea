/** A data file out of texts that exist: last year's report, a list of delegates, an article. */
import { unsureIn } from '../drafted/unsure.ts';
import { withoutEditorLine } from '../project/editor-line.ts';
import { words } from '../words/index.ts';
import { beginWith } from './begin.ts';
import { goToYaml } from './go-to-yaml.ts';
import { engineReady } from './ready.ts';
import { lang, listed, tell } from './view.ts';

/** A text, named as its file. */
export interface GivenText {
  name: string;
  bytes: Uint8Array;
}

/** Begin with what they say; what is not certain is shown. */
export async function beginFromTexts(texts: readonly GivenText[]): Promise<void> {
  const said = words.value.fromTexts;
  tell(said.working);
  const made = await engineReady()?.ask('draft', { texts, lang: lang.value });
  const [first] = texts;
  if (made?.yaml === undefined || !first) return tell(said.nothing, { bad: true });
  const text = withoutEditorLine(made.yaml);
  await beginWith(text, `${first.name.replace(/\.[^.]*$/, '')}.yaml`);
  goToYaml(unsureIn(text)[0]?.from ?? 0);
  listed.value = true;
  tell(said.done(made.found, made.unsure, made.left));
}
