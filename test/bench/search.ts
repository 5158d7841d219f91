import type { IndicatorTemplate } from '../../src/library/schema';
import { searchTemplates } from '../../src/library/search';
import { templates } from '../../src/library/templates';

/** Time per keystroke in a library of thousands: `npm run bench`. */
const SIZE = 5000;
const ROUNDS = 20;
const TYPED = [
  '满意度',
  '满意度 企业',
  'manyidu',
  'gzmyd',
  'sgjfkongzhilv',
  's',
  '帐实相符率',
  'zzzzz',
  '不存在的指标名称',
];

const copies: readonly IndicatorTemplate[] = Array.from({ length: Math.ceil(SIZE / templates.length) }, () =>
  templates.map((template) => ({ ...template })),
).flat();
const library = copies.slice(0, SIZE);

const start = performance.now();
searchTemplates(library, 'a');
console.log(
  `search in ${String(library.length)} templates: the first query ${(performance.now() - start).toFixed(0)} ms`,
);
console.log('worst  median  hits  typed');
for (const query of TYPED) {
  for (let length = 1; length <= query.length; length++) {
    const typed = query.slice(0, length);
    const times: number[] = [];
    let hits = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const begun = performance.now();
      hits = searchTemplates(library, typed).length;
      times.push(performance.now() - begun);
    }
    times.sort((a, b) => a - b);
    const [median = 0, worst = 0] = [times[ROUNDS / 2], times[ROUNDS - 1]];
    console.log(
      `${worst.toFixed(1).padStart(5)}  ${median.toFixed(1).padStart(6)}  ${String(hits).padStart(4)}  ${typed}`,
    );
  }
}
