import type { Path } from '../../model/source.ts';
import { knownAwards } from './awards.ts';
import type { ConsistencyRule } from './rule.ts';

/**
 * An award goes to those whom the law gives it to: collectives, individuals.
 *
 * @example ok
 * awards: [{form: Cờ thi đua Chính phủ, status: proposed, collectives: 1, individuals: 0}]
 * @example not ok
 * awards: [{form: Cờ thi đua Chính phủ, status: proposed, collectives: 1, individuals: «2»}]
 * @example ok
 * awards: [{form: Giấy khen, status: granted, recipients: [{name: A, kind: collective}]}]
 * @example not ok
 * awards: [{form: Chiến sĩ thi đua cơ sở, status: granted, recipients: [{name: A, kind: «collective»}]}]
 */
export const recipientFits: ConsistencyRule<{ form: string; kind: 'collective' | 'individual' }> = {
  id: 'recipient-fits',
  severity: 'warning',
  vi: ({ form, kind }) => ({
    reason: `\`${form}\` không tặng cho ${kind === 'collective' ? 'tập thể' : 'cá nhân'}`,
    remedy: 'Xem lại tên danh hiệu hoặc đối tượng.',
  }),
  en: ({ form, kind }) => ({
    reason: `\`${form}\` is not given to ${kind === 'collective' ? 'collectives' : 'individuals'}`,
    remedy: 'Check the award or its recipients.',
  }),
  examples: [
    { form: 'Cờ thi đua Chính phủ', kind: 'individual' },
    { form: 'Chiến sĩ thi đua cơ sở', kind: 'collective' },
  ],
  check: (conference, { registers }) =>
    knownAwards(conference, registers).flatMap(({ award, entry, path }) =>
      (['collective', 'individual'] as const)
        .filter((kind) => entry.to && !entry.to.includes(kind))
        .flatMap((kind) => {
          const key = `${kind}s` as const;
          const wrong: Path[] = [
            ...(award[key] ? [[...path, key]] : []),
            ...(award.perUnit ?? []).flatMap((share, place) => (share[key] ? [[...path, 'perUnit', place, key]] : [])),
            ...(award.recipients ?? []).flatMap((recipient, place) =>
              recipient.kind === kind ? [[...path, 'recipients', place, 'kind']] : [],
            ),
          ];
          return wrong.map((one) => ({ params: { form: award.form, kind }, path: one }));
        }),
    ),
};
