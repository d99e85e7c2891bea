/** Inputs that are almost right: a good one with some of it repeated, cut, moved, nested or written over. */
import fc from 'fast-check';

/** What readers trip over: marks of YAML, Markdown, Handlebars, HTML, XML, PDF, and characters of no width or no meaning. */
const tokens = [
  ...[
    '- ',
    ': ',
    '? ',
    '&a ',
    '*a',
    '<<: ',
    '|\n',
    '>-\n',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '#',
    '---\n',
    '...\n',
    '!!js ',
    '\t',
    '\n\n',
  ],
  ...[
    '# ',
    '> ',
    '* ',
    '1. ',
    '```\n',
    '~~~',
    '**',
    '_',
    '`',
    '\\',
    '![',
    '](',
    '|',
    '|-|\n',
    '<!-- ',
    ' -->',
    '&#0;',
    '[a]: b\n',
  ],
  ...[
    '{{',
    '}}',
    '{{{',
    '{{#if a}}',
    '{{/if}}',
    '{{> a}}',
    '{{else}}',
    '{{!-- ',
    '--}}',
    '@root',
    '../',
    '{{#each .}}',
  ],
  ...[
    '<p>',
    '</p>',
    '<script>',
    '<b ',
    '<![CDATA[',
    '<!DOCTYPE a [',
    '<w:p/>',
    '&lt;',
    '&amp;',
    'javascript:',
    'xmlns:a="b"',
  ],
  ...['0', '-1', '9999999999999999999', '1e400', '0.1', '100%', '32/13/2025', '2025-02-30', 'null', 'true', '~', 'NaN'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'Nguyễn Văn',
    'Viện kiểm sát nhân dân',
    'tập thể',
    'cá nhân',
    '“',
    '”',
    '–',
    '…',
  ],
  ...[
    '\u0000',
    '\uFEFF',
    '\u200B',
    '\u0301',
    '\u202E',
    '\r',
    '\u2028',
    '\uD800',
    '\u{1F600}',
    ' obj',
    'endobj',
    'stream\n',
    '/Kids [',
  ],
];

const place = fc.double({ min: 0, max: 1, noNaN: true });
const edit = fc.record({
  act: fc.constantFrom('put', 'put', 'repeat', 'cut', 'copy', 'over', 'flip', 'many'),
  at: place,
  to: place,
  length: fc.integer({ min: 1, max: 200 }),
  token: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...tokens) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  ),
  times: fc.integer({ min: 2, max: 300 }),
});

const join = (...parts) => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Do one edit. The result is as long as a person's file may be: 2 MB at most. */
function apply(bytes, { act, at, to, length, token, times }) {
  const from = Math.floor(at * bytes.length);
  const [before, part, after] = [
    bytes.subarray(0, from),
    bytes.subarray(from, from + length),
    bytes.subarray(from + length),
  ];
  const put = new TextEncoder().encode(token);
  const elsewhere = Math.floor(to * bytes.length);
  switch (act) {
    case 'put':
      return join(before, put, bytes.subarray(from));
    case 'repeat':
      return join(before, ...Array(times).fill(part), after).subarray(0, 2_000_000);
    case 'many':
      return join(before, ...Array(times).fill(put), bytes.subarray(from));
    case 'cut':
      return join(before, after);
    case 'copy':
      return join(bytes.subarray(0, elsewhere), part, bytes.subarray(elsewhere));
    case 'over':
      return join(before, put, bytes.subarray(from + put.length));
    default:
      return join(
        before,
        part.map((byte) => byte ^ (1 << (length % 8))),
        after,
      );
  }
}

/** Inputs made from `seeds`. */
export const mutants = (seeds) =>
  fc
    .tuple(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 6 }))
    .map(([seed, edits]) => edits.reduce(apply, seed));
