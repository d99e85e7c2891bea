/** Tasks, each with a text that every document can print. */
import type { Conference } from '../conference/schema/conference.ts';
import { uncapitalise } from '../language/capitalise.ts';
import { isBody } from '../language/institution.ts';
import { list } from '../language/list.ts';
import { formatPeriod, parsePeriod } from '../language/period.ts';
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
  /** Someone other than the whole conference has it to do: the sentence that tells it has them for its subject. */
  charged: boolean;
  /** Those who met may charge them with it: not the People's Committee, whom a cluster of schools only names. */
  given: boolean;
  /** Others of the tasks say who does them, this one does not. */
  bare: boolean;
  /** It ends in a length of time, behind which a deadline would be misread: `chậm đóng trên 6 tháng`. */
  dueFirst: boolean;
};

/** All that comes next. */
export type TasksFacts = Omit<Tasks, 'items'> & {
  items: TaskFacts[];
  /** A movement of the same period was launched, whose name says the period. */
  launched: boolean;
};

/** So many days, months, years at the end. */
const length = /(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:giờ|ngày|tuần|tháng|quý|năm)\.?$/iu;

/** All of them together: the cluster, the units, the members. */
const everyone = /^(?:các|mỗi|mọi|từng|cả|toàn|tất cả) /iu;

function isCharged({ by }: Task, { cluster }: Conference): boolean {
  if (by === undefined || everyone.test(by)) return false;
  return by !== cluster?.name && !/^(?:cụm|khối|tổ|hội đồng)$/iu.test(by);
}

/** What somebody is to do, and nobody is said to. */
function isBare({ by, text }: Task): boolean {
  return by === undefined && text !== undefined && !everyone.test(text) && !isBody(text) && !told.test(text);
}

/** Behind the first words a verb: they were the subject. */
const told = /^\d|^[^,;:]*? (?:được|đạt|là|phải|có|cần|không) /u;

/** Bodies that take no orders from the body of another branch. */
const authority = /^(?:Tỉnh ủy|Thành ủy|Đảng ủy|Ủy ban|UBND|Hội đồng nhân dân|HĐND|MTTQ|Mặt trận)(?!\p{L})/iu;

/** Give every task its text. */
export function tasksFacts(conference: Conference, trace: Trace): TasksFacts | undefined {
  const { tasks } = conference;
  if (!tasks) return undefined;
  const some = (tasks.items ?? []).some(({ by }) => by !== undefined);
  const items = (tasks.items ?? []).map((task, index): TaskFacts => {
    const path = `tasks.items.${index}`;
    // The schema asks for one of the two.
    const text: string | undefined = task.text;
    const row = list((task.points ?? []).map((point) => uncapitalise(point.replace(/\.$/, ''))));
    return trace.tag(
      {
        ...task,
        text: text ?? fact(row, [`${path}.points`]),
        stated: text !== undefined,
        charged: isCharged(task, conference),
        given: isCharged(task, conference) && !authority.test(task.by ?? ''),
        bare: some && isBare(task),
        dueFirst: task.due !== undefined && length.test(text ?? row),
      },
      path,
    );
  });
  const period = parsePeriod(tasks.period ?? '');
  const launched = (conference.programme ?? []).some(
    ({ kind, title }) => kind === 'launch' && period && title?.includes(formatPeriod(period)),
  );
  return trace.tag({ ...tasks, items: trace.tag(items, 'tasks.items'), launched }, 'tasks');
}
