/** Reports and minutes made from a few lines of data, for tests that stand their words beside them. */
import { makeFrom, textOf } from '../build/made.ts';

/** One paper as text, from its type downward; paragraphs that are broken by the writer are whole. */
async function paper(kind: 'report' | 'minutes' | 'article' | 'brief' | 'social', yaml: string): Promise<string> {
  const built = await makeFrom(yaml, ['txt'], { kinds: [kind] });
  const errors = built.messages.filter(({ fatal }) => fatal).map(String);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return textOf(built, `thu/${kind}.txt`);
}

export const report = (yaml: string): Promise<string> => paper('report', yaml);
export const article = (yaml: string): Promise<string> => paper('article', yaml);
export const brief = (yaml: string): Promise<string> => paper('brief', yaml);
export const social = (yaml: string): Promise<string> => paper('social', yaml);
export const minutes = (yaml: string): Promise<string> => paper('minutes', yaml);

/** The rules that speak of some data. */
export async function told(yaml: string): Promise<string[]> {
  const built = await makeFrom(yaml, ['txt'], { kinds: ['minutes'] });
  return built.messages.map(({ ruleId }) => String(ruleId));
}

/** The text between two lines of a paper. */
export function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  if (start < 0) throw new Error(`${from} is not in the paper:\n${text}`);
  const rest = text.slice(start + from.length);
  const end = rest.indexOf(to);
  return (end < 0 ? rest : rest.slice(0, end)).trim();
}
