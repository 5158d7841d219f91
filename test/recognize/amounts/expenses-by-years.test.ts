import { sumsOf, type Rows } from './sums-of';

const plan = (...lines: readonly (readonly [string, number, number, number, number])[]): Rows => [
  ['资金测算（万元）', '费用名称', '设备购置费', '野外作业费', '劳务费', '合计'],
  ...lines.map((line) => ['', ...line]),
];
/** The sums along the lines that do not hold. */
const wrongLines = (rows: Rows): string[] => sumsOf(rows).filter((sum) => /=.*\+.*\+.*\(/.test(sum));

test('kinds of expenses add up in each line of a year', () => {
  const rows = plan(['2023年', 40, 28, 12, 80], ['2024年', 10, 30, 14, 55], ['合计', 50, 58, 26, 135]);
  expect(wrongLines(rows)).toEqual(['55=10+30+14 (1)', '135=50+58+26 (1)']);
});

test('which holds', () => {
  expect(wrongLines(plan(['2023年', 40, 28, 12, 80], ['2024年', 10, 30, 14, 54], ['合计', 50, 58, 26, 134]))).toEqual(
    [],
  );
});

test('kinds that hold each other add up in no line', () => {
  expect(wrongLines(plan(['2023年', 40, 28, 12, 60], ['2024年', 10, 30, 14, 45], ['合计', 50, 58, 26, 105]))).toEqual(
    [],
  );
});
