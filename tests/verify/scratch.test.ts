import { test } from 'vitest';
import { detect } from './detection.ts';
import { documents, grounds, namesOf } from './documents.ts';
import { mutantsOf } from './mutants.ts';
import { conferences } from '../build/made.ts';
test('x', async () => {
  const table: Record<string, number[]> = {};
  let ms = 0, n = 0;
  for (const name of conferences.filter((n) => !process.env.ONLY || n.includes(process.env.ONLY))) {
    const g = await grounds(name);
    let shown: Record<string, number> = {};
    for (const { kind, text, traced } of await documents(name)) {
      for (const m of mutantsOf(text, traced, namesOf(g))) {
        const a = performance.now();
        const d = detect(m, g);
        ms += performance.now() - a; n++;
        if (d.isTrue) { const r2 = (table['true:' + m.type] ??= [0, 0, 0]); r2[0]!++; r2[1]!++; r2[2]!++; continue; }
        const row = (table[m.type] ??= [0, 0, 0]);
        row[0]!++; if (d.placed) row[1]!++; if (d.right) row[2]!++;
        if (!d.right && (shown[m.type + d.placed] = (shown[m.type + d.placed] ?? 0) + 1) <= 3)
          console.log(name, kind, m.type, d.placed ? 'PLACED' : 'MISSED', JSON.stringify(m.was), '→', JSON.stringify(m.now), m.from.join(), '|', m.text.slice(Math.max(0, m.start - 60), m.end + 40).replace(/\s+/g, ' '), d.findings.slice(0,3).map((f) => f.kind + ':' + f.claim.text + '→' + f.expected?.text + ':' + f.expected?.backing.from.join()).join(' ; '));
      }
    }
  }
  let t = [0, 0, 0];
  for (const [k, r] of Object.entries(table)) { console.log(k, ...r, (100 * r[1]! / r[0]!).toFixed(1), (100 * r[2]! / r[0]!).toFixed(1)); t = t.map((x, i) => x + r[i]!); }
  console.log('ALL', ...t, (100 * t[1]! / t[0]!).toFixed(2), (100 * t[2]! / t[0]!).toFixed(2), 'ms each', ms / n);
}, 1000000);
