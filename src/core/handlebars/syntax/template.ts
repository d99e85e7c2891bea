/** A template file as a value that knows its own syntax. */
import { type ParsedTemplate, parseTemplate, type TemplateText } from './parse.ts';

/** One template file. Its syntax tree is made when first asked for, and once: it lives as long as the template does. */
export interface Template extends TemplateText {
  readonly parsed: ParsedTemplate;
}

/** The template that a file holds. */
export function makeTemplate({ file, text }: TemplateText): Template {
  let parsed: ParsedTemplate | undefined;
  return {
    file,
    text,
    get parsed() {
      parsed ??= parseTemplate({ file, text });
      return parsed;
    },
  };
}
