import { readWorkbook } from '../../src/host/file/read-workbook';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { cpuTime } from './least-time';
import { largeWorkbook } from './large-workbook';

/** Time for reading a file and recognising its tables, in one run: `npm run bench`. */
console.log('sheets  indicators  read file  recognise  ratio');
for (const sheets of [30, 100, 300]) {
  const bytes = largeWorkbook(sheets, 40);
  const workbook = readWorkbook(bytes);
  const tables = recognizeGoalTables(workbook);
  const indicators = tables.reduce((sum, table) => sum + table.indicators.length, 0);
  const reading = cpuTime(() => readWorkbook(bytes));
  const recognising = cpuTime(() => recognizeGoalTables(workbook));
  const row = [
    sheets,
    indicators,
    `${reading.toFixed(0)} ms`,
    `${recognising.toFixed(0)} ms`,
    (recognising / reading).toFixed(2),
  ];
  console.log(row.map((cell, index) => String(cell).padStart([6, 12, 11, 11, 7][index] ?? 0)).join(''));
}
