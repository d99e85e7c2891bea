/** Tasks, each with a text that every document can print. */
import type { Conference } from '../conference/schema/conference.ts';
import { uncapitalise } from '../language/capitalise.ts';
import { list } from '../language/list.ts';
import { type Fact, fact } from '../model/fact.ts';
import type { Trace } from './trace.ts';

type Tasks = NonNullable<Conference['tasks']>;
type Task = NonNullable<Tasks['items']>[number];

/** A task. */
export type TaskFacts = Omit<Task, 'text'> & {
  /** As stated, else its points in a row. */
  text: string | Fact<string>;
  /** The text was stated: the points stand under it. */
  stated: boolean;
};

/** All that comes next. */
export type TasksFacts = Omit<Tasks, 'items'> & { items: TaskFacts[] };

/** Give every task its text. */
export function tasksFacts({ tasks }: Conference, trace: Trace): TasksFacts | undefined {
  if (!tasks) return undefined;
  const items = (tasks.items ?? []).map((task, index): TaskFacts => {
    const path = `tasks.items.${index}`;
    // The schema asks for one of the two.
    const text: string | undefined = task.text;
    const row = list((task.points ?? []).map((point) => uncapitalise(point.replace(/\.$/, ''))));
    return trace.tag({ ...task, text: text ?? fact(row, [`${path}.points`]), stated: text !== undefined }, path);
  });
  return trace.tag({ ...tasks, items: trace.tag(items, 'tasks.items') }, 'tasks');
}
