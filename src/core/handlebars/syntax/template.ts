/** A template file as a value that knows its own syntax. */
import type { Program } from './ast.ts';
import { type ParsedTemplate, parseTemplate, type TemplateText } from './parse.ts';

/** One template file. Its syntax tree is made when first asked for, and once: it lives as long as the template does. */
export interface Template extends TemplateText {
  readonly parsed: ParsedTemplate;
}

/** The template that a file holds. `ready`: its syntax tree where that is known already. */
export function makeTemplate(
  { file, text }: TemplateText,
  ready: () => Program | undefined = () => undefined,
): Template {
  let parsed: ParsedTemplate | undefined;
  return {
    file,
    text,
    get parsed() {
      if (!parsed) {
        const program = ready();
        parsed = program ? { file, program, messages: [] } : parseTemplate({ file, text });
      }
      return parsed;
    },
  };
}
