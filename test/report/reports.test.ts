import type { Finding } from '../../src/lint/finding';
import {
  addChecked,
  addUnreadable,
  NOTHING_CHECKED,
  type CheckedFile,
  type CheckedTable,
  type UnreadableFile,
} from '../../src/report/checked-file';
import type { CheckPrinter } from '../../src/report/formats/format';
import { checkJson } from '../../src/report/json/check-json';
import { checkText } from '../../src/report/text/check-text';
import { inColour, plain } from '../../src/report/text/paint';
import type { RuleReasons } from '../../src/rules/kit/rule';

const table: CheckedTable = {
  title: '',
  unit: '',
  indicators: 0,
  amounts: 0,
  period: 'annual',
  place: { sheet: '表1', row: 0, column: 0, rows: 9, columns: 9 },
  importRows: [],
};

const NOTHING: Omit<CheckedFile, 'file'> = {
  tables: [],
  findings: [],
  identities: [],
  unmatched: [],
  unreadSheets: [],
  carried: { off: [], changed: [] },
  changes: new Map(),
};

const REASONS: RuleReasons = { 'sum/fund-source': { why: '对不上，会被退回。', basis: ['甲文件', '乙文件'] } };

const base: Finding = {
  messageId: 'any',
  rule: 'sum/fund-source',
  severity: 'error',
  category: '勾稽',
  cell: { sheet: '表1', row: 9, column: 3 },
  cells: [{ sheet: '表1', row: 9, column: 3 }],
  related: [{ sheet: '表 2', row: 0, column: 27 }],
  message: '资金总额 120，\n各来源合计 119。',
  suggestion: '请核对。',
  fix: null,
  suppressed: null,
};

const bad: CheckedFile = {
  ...NOTHING,
  file: 'a/预算.xlsx',
  tables: [table],
  findings: [
    { ...base, severity: 'warning', cell: { sheet: '表1', row: 1, column: 1 }, suggestion: null, rule: 'range/x' },
    base,
    { ...base, severity: 'hint' },
    { ...base, cell: { sheet: '表 2', row: 0, column: 0 } },
  ],
};
const good: CheckedFile = { ...NOTHING, file: 'b.xlsx', tables: [table] };
const other: CheckedFile = { ...NOTHING, file: 'c.xlsx' };
const broken: UnreadableFile = { file: 'd.xlsx', error: '文件已损坏。' };

function written(printer: CheckPrinter, files: readonly (CheckedFile | UnreadableFile)[]): string {
  const pieces = files.map((file) => ('error' in file ? printer.unreadable(file) : printer.file(file)));
  const summary = files.reduce(
    (sum, file) => ('error' in file ? addUnreadable(sum) : addChecked(sum, file)),
    NOTHING_CHECKED,
  );
  return printer.begin() + pieces.filter((piece) => piece !== '').join(printer.between) + String(printer.end(summary));
}

it('puts findings for people under file, sheet and cell', () => {
  expect(written(checkText({ reasons: REASONS, paint: plain }), [bad, good, other, broken]))
    .toBe(`a/预算.xlsx  1 张绩效目标表，0 个指标  错误 2，警告 1，提示 1
  表1
    B2   警告  资金总额 120，↵各来源合计 119。  range/x
    D10  错误  资金总额 120，↵各来源合计 119。  sum/fund-source
               建议：请核对。
               依据：甲文件；乙文件
         提示  资金总额 120，↵各来源合计 119。  sum/fund-source
               建议：请核对。
  表 2
    A1  错误  资金总额 120，↵各来源合计 119。  sum/fund-source
              建议：请核对。

b.xlsx  1 张绩效目标表，0 个指标  没有发现问题

c.xlsx  没有找到绩效目标表

问题最多的规则
  错误  预算数≠财政资金+其他资金  2 处，1 个文件  sum/fund-source
  警告  range/x                   1 处，1 个文件  range/x
  提示  预算数≠财政资金+其他资金  1 处，1 个文件  sum/fund-source

共检查 3 个文件，2 张绩效目标表，0 个指标：错误 2，警告 1，提示 1；1 个文件没能检查。
`);
});

it.each([
  ['nothing wrong', [good], '共检查 1 个文件，1 张绩效目标表，0 个指标：没有发现问题。\n'],
  ['no goal table', [other], '共检查 1 个文件，0 张绩效目标表，0 个指标：错误 0，警告 0，提示 0。\n'],
])('ends with a sum: %s', (_, files, sum) => {
  expect(written(checkText({ reasons: REASONS, paint: plain }), files).endsWith(sum)).toBe(true);
});

it('colours severities on a terminal', () => {
  expect(written(checkText({ reasons: REASONS, paint: inColour }), [bad])).toContain('\u001b[31m错误\u001b[0m');
});

it('writes JSON that can be read, one line a file', () => {
  const text = written(checkJson({ reasons: REASONS, paint: plain }), [bad, good, broken]);
  expect(text.split('\n')).toHaveLength(6);
  const { files, summary } = JSON.parse(text);
  expect(summary).toEqual({ files: 3, tables: 2, indicators: 0, errors: 2, warnings: 1, hints: 1, unreadable: 1 });
  expect(files.slice(1)).toEqual([
    { file: 'b.xlsx', tables: 1, indicators: 0, findings: [] },
    { file: 'd.xlsx', error: '文件已损坏。', tables: 0, indicators: 0, findings: [] },
  ]);
  expect(files[0].findings[1]).toEqual({
    rule: 'sum/fund-source',
    severity: 'error',
    category: '勾稽',
    sheet: '表1',
    cell: 'D10',
    related: [{ sheet: '表 2', cell: 'AB1' }],
    message: '资金总额 120，\n各来源合计 119。',
    suggestion: '请核对。',
    basis: ['甲文件', '乙文件'],
    fix: null,
  });
  expect(JSON.parse(written(checkJson({ reasons: REASONS, paint: plain }), []))).toEqual({
    version: 1,
    files: [],
    summary: NOTHING_CHECKED,
  });
});

it('names the cells of edits as people do', () => {
  const area = { row: 1, column: 2, rows: 1, columns: 1 };
  const cells = [[{ formula: '=100%', numberFormat: '@', shown: { value: 1, text: '100%' } }]];
  const fix: Finding['fix'] = {
    kind: 'confirm',
    edits: [
      { kind: 'write', sheet: '表1', area, cells },
      { kind: 'insert-rows', sheet: '表1', row: 4, count: 2 },
      { kind: 'delete-rows', sheet: '表1', row: 4, count: 2 },
      { kind: 'merge', sheet: '表1', area: { ...area, rows: 2 } },
      { kind: 'unmerge', sheet: '表1', area: { ...area, rows: 2 } },
    ],
  };
  const { files } = JSON.parse(
    written(checkJson({ reasons: REASONS, paint: plain }), [{ ...good, findings: [{ ...base, fix }] }]),
  );
  expect(files[0].findings[0].fix).toEqual({
    kind: 'confirm',
    edits: [
      { kind: 'write', sheet: '表1', range: 'C2', cells: [[{ formula: '=100%', numberFormat: '@' }]] },
      { kind: 'insert-rows', sheet: '表1', row: 5, count: 2 },
      { kind: 'delete-rows', sheet: '表1', row: 5, count: 2 },
      { kind: 'merge', sheet: '表1', range: 'C2:C3' },
      { kind: 'unmerge', sheet: '表1', range: 'C2:C3' },
    ],
  });
});

it('shows what fixes would write, and what is ignored apart from what counts', () => {
  const cell = { sheet: '表1', row: 1, column: 1 };
  const fixable: Finding = { ...base, cell, fix: { kind: 'safe', edits: [] }, suggestion: null, related: [] };
  const ignored: Finding = { ...base, severity: 'warning', suppressed: { reason: '已报财政局' } };
  const file: CheckedFile = {
    ...good,
    findings: [fixable, ignored],
    unmatched: [{ rule: 'range/x', table: '', place: '指标|产出|数量|次数', content: '5', reason: '上级要求' }],
    changes: new Map([
      [
        fixable,
        [
          { kind: 'cell', cell, before: '>=5', after: '≥5', becomesNumber: false },
          { kind: 'row-deletion', cell: { ...cell, row: 6 }, contents: ['群众满意度', '≥90%'] },
        ],
      ],
    ]),
  };
  const text = written(checkText({ reasons: REASONS, paint: plain }), [file]);
  expect(text).toContain('可直接修复：B2  “>=5” → “≥5”');
  expect(text).toContain('可直接修复：删除第 7 行  “群众满意度｜≥90%”');
  expect(text).toContain('已忽略 1 项：\n    表1!D10  sum/fund-source  理由：已报财政局');
  expect(text).toContain('1 项忽略已对不上（内容改过或已改好）：\n    指标 产出 数量 次数  range/x  理由：上级要求');
  expect(text).toContain('错误 1，警告 0，提示 0');
  const { files } = JSON.parse(written(checkJson({ reasons: REASONS, paint: plain }), [file])) as {
    files: { findings: object[]; unmatchedSuppressions: object[] }[];
  };
  expect(files[0]?.findings[1]).toMatchObject({ suppressed: { reason: '已报财政局' } });
  expect(files[0]?.findings[0]).not.toHaveProperty('suppressed');
  expect(files[0]?.unmatchedSuppressions).toHaveLength(1);
});

it('names all cells of a finding that stands for many', () => {
  const cells = [0, 1, 2].map((row) => ({ sheet: '表1', row, column: 2 }));
  const many: Finding = { ...base, cell: { sheet: '表1', row: 0, column: 2 }, cells, related: [] };
  const { files } = JSON.parse(
    written(checkJson({ reasons: REASONS, paint: plain }), [{ ...good, findings: [many] }]),
  ) as {
    files: { findings: object[] }[];
  };
  expect(files[0]?.findings).toMatchObject([
    {
      cell: 'C1',
      related: [
        { sheet: '表1', cell: 'C2' },
        { sheet: '表1', cell: 'C3' },
      ],
    },
  ]);
});

it('shows what a file has put into names and texts, and obeys none of it', () => {
  const forged = '表\u001b[2J\u202e\nx.xlsx  没有发现问题';
  const cell = { sheet: forged, row: 0, column: 0 };
  const hostile: CheckedFile = {
    ...NOTHING,
    file: forged,
    tables: [{ ...table, title: forged }],
    findings: [
      { ...base, cell, cells: [cell], message: forged, suggestion: forged, fix: { kind: 'safe', edits: [] } },
      { ...base, cell, cells: [cell], suppressed: { reason: forged } },
    ],
    unmatched: [{ rule: forged, table: forged, place: forged, content: forged, reason: forged }],
  };
  const tame = JSON.parse(JSON.stringify(hostile).replaceAll(JSON.stringify(forged), '"表"')) as CheckedFile;
  const lines = (file: CheckedFile): number =>
    written(checkText({ reasons: REASONS, paint: plain }), [{ ...file, changes: new Map() }]).split('\n').length;
  const text = written(checkText({ reasons: REASONS, paint: plain }), [hostile]);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(lines(hostile)).toBe(lines(tame));
  expect(text).toContain('表␛[2J‹U+202E›↵x.xlsx');
});
