/** What the tests of the template engine share: run ours, run Handlebars, compare. */
import Handlebars from 'handlebars';
import type { Helper } from '../../src/core/handlebars/run/helper.ts';
import { type Rendered, render } from '../../src/core/handlebars/run/render.ts';
import type { RenderEnv } from '../../src/core/handlebars/run/run.ts';
import { makeTemplate } from '../../src/core/handlebars/syntax/template.ts';
import { fillPlaceholders } from '../../src/core/model/placeholder.ts';

/** Ours: `partials` by name, each as the file `<name>.hbs`. */
export function ours(
  template: string,
  context: object = {},
  partials: Record<string, string> = {},
  env: Partial<RenderEnv> = {},
): Rendered & { filled: string; rules: string[] } {
  const texts = { main: template, ...partials };
  const templates = new Map(
    Object.entries(texts).map(([name, text]) => [name, makeTemplate({ file: `${name}.hbs`, text })]),
  );
  const rendered = render('main', context, { helpers: {}, ...env, templates });
  return {
    ...rendered,
    filled: fillPlaceholders(rendered.text, rendered.values),
    rules: rendered.messages.map(({ rule }) => rule.id),
  };
}

/**
 * Handlebars with partials not indented and nothing escaped. Its `noEscape` adds numbers that stand side by side
 * (`{{a}}{{b}}` of 1 and 2 gives 3), so it escapes here, and the escapes are undone.
 */
export function theirs(
  template: string,
  context: object = {},
  partials: Record<string, string> = {},
  helpers: Record<string, Handlebars.HelperDelegate> = {},
): string {
  const handlebars = Handlebars.create();
  for (const [name, text] of Object.entries(partials)) handlebars.registerPartial(name, text);
  for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, helper);
  return unescapeHtml(handlebars.compile(template, { preventIndent: true })(context));
}

/** A plain function as a helper of ours and of Handlebars alike. */
export function both(run: (args: unknown[], hash: Record<string, unknown>) => unknown): {
  ours: Helper;
  theirs: Handlebars.HelperDelegate;
} {
  return {
    ours: (args, { hash }) => run([...args], { ...hash }),
    theirs: (...given: unknown[]) => {
      const options = given.pop() as Handlebars.HelperOptions;
      return run(given, options.hash);
    },
  };
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
  '&amp;': '&',
};

function unescapeHtml(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|#x27|#x60|#x3D|amp);/g, (entity) => entities[entity] ?? entity);
}
