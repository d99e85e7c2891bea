/** A template and a context → Markdown with placeholders, and the values to put in their place. */
import type { Message } from '../../message/message.ts';
import type { Value } from '../../model/placeholder.ts';
import { execute } from './execute.ts';
import { loadTemplates } from './load-templates.ts';
import { collect } from './report.ts';
import { type RenderEnv, Stop, startRun } from './run.ts';
import type { Scope } from './scope.ts';
import { trace } from './traced.ts';

/** What a template gave. `text` holds a placeholder (`core/model/placeholder.ts`) for each value printed. */
export interface Rendered {
  text: string;
  values: Value[];
  messages: Message[];
}

/**
 * Run the template `name` of `env.templates` over `context`: Handlebars' language without eval.
 * Never throws for a mistake in a template or in data; throws where a helper breaks (not by `HelperError`), with the place.
 * Messages: `template-…`; as many at once as can be found. `text` is worth using only when none is an error.
 * `{{{x}}}` is `{{x}}`, with a warning: there is no way for data to become markup.
 */
export function render(name: string, context: object, env: RenderEnv): Rendered {
  const messages: Message[] = [];
  const report = collect(messages);
  const template = loadTemplates(env, report);
  const run = startRun(env, template, report, execute);
  const root = template(name);
  if (!root) throw new Error(`No template is named ${name}`);
  if (!root.program) return { text: '', values: [], messages };
  const traced = trace(context, [], run.pathOf);
  const scope: Scope = {
    context: traced,
    outer: undefined,
    frame: { values: { root: traced }, block: undefined, parent: undefined },
    locals: undefined,
    inlines: undefined,
    file: root.file,
    trail: [],
    depth: 0,
  };
  try {
    return { text: run.execute(root.program, scope), values: run.values, messages };
  } catch (error) {
    if (error instanceof Stop) return { text: '', values: [], messages };
    throw error;
  }
}
