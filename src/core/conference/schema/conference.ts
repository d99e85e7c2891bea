/** A whole conference: the root of the data file. Only `purposes` is required. */
import type * as z from 'zod';
import { awards, classifications, scores } from './awards.ts';
import { cluster } from './cluster.ts';
import { date } from './date.ts';
import { covenant, decisions, nextTerm } from './decisions.ts';
import { evaluation, leadership, situation } from './evaluation.ts';
import { article, byline, documents, photos, slogans } from './furniture.ts';
import { official } from './official.ts';
import { actors, attendance, attendee, tellers } from './people.ts';
import { period } from './period.ts';
import { programme } from './programme.ts';
import { indicators, limitations, results, tasks } from './results.ts';
import { label, list, many, optional, record, short, text, word } from './shape.ts';
import { unit } from './unit.ts';
import { venue } from './venue.ts';

const purpose = short(
  'kind',
  record(
    {
      kind: word(
        ['review', 'interim', 'covenant', 'launch', 'appraisal', 'election', 'council', 'other'],
        'Mục đích',
        '`review` tổng kết, `interim` sơ kết, `covenant` ký giao ước, `launch` phát động, `appraisal` bình xét, `election` bầu, `council` họp hội đồng, `other` việc khác (ghi ở subject)',
      ),
      period: optional(period),
      subject: optional(text('Nội dung', 'Ví dụ: công tác thi đua, khen thưởng.')),
    },
    { title: 'Mục đích' },
  ),
  { title: 'Mục đích' },
);

/** The data file. Keys stand in the order of a conference. */
export const conference = record(
  {
    $schema: optional(text('Lược đồ')),
    purposes: many(purpose, { title: 'Mục đích', description: 'Hội nghị để làm gì; mỗi việc có kỳ riêng.' }),
    title: optional(text('Tên hội nghị', 'Bỏ trống thì ghép từ mục đích và tên Cụm.')),
    event: optional(text('Loại cuộc họp', 'Hội nghị (mặc định), Cuộc họp, Buổi lễ.')),
    organiser: optional(text('Cơ quan tổ chức', 'Khi không phải Cụm, Khối. Ví dụ: Công an tỉnh Sông Lam.')),
    edition: optional(label('Lần thứ', 'Ví dụ: I, 2.')),
    style: optional(
      text(
        'Phong cách',
        'newspaper (báo), portal (cổng thông tin), document (văn bản), plain (giản dị), hoặc phong cách riêng.',
      ),
    ),
    date: optional(date),
    venue: optional(venue),
    cluster: optional(cluster),
    units: optional(list(unit, { title: 'Đơn vị ngoài danh mục' })),
    chairs: optional(actors).meta({ title: 'Chủ trì', description: 'Một hoặc nhiều người, đơn vị.' }),
    secretary: optional(actors).meta({ title: 'Thư ký', description: 'Người ghi biên bản.' }),
    attendees: optional(list(attendee, { title: 'Tham dự', description: 'Theo thứ tự giới thiệu.' })),
    attendance: optional(attendance),
    tellers: optional(tellers),
    programme: optional(programme),
    situation: optional(situation),
    leadership: optional(leadership),
    results: optional(results),
    indicators: optional(indicators),
    awards: optional(awards),
    classifications: optional(classifications),
    scores: optional(scores),
    evaluation: optional(evaluation),
    limitations: optional(limitations),
    tasks: optional(tasks),
    decisions: optional(decisions),
    nextTerm: optional(nextTerm),
    covenant: optional(covenant),
    slogans: optional(slogans),
    documents: optional(documents),
    photos: optional(photos),
    byline: optional(byline),
    article: optional(article),
    official: optional(official),
  },
  { title: 'Hội nghị', description: 'Dữ liệu của một hội nghị; từ đó thành bài báo, báo cáo và biên bản.' },
);

/** A conference, checked: every key present, `undefined` where the file says nothing. */
export type Conference = z.output<typeof conference>;
