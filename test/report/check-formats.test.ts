import { createHash } from 'node:crypto';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv';
import draft4 from 'ajv/lib/refs/json-schema-draft-04.json';
import type { Finding } from '../../src/lint/finding';
import { readWorkbook } from '../../src/host/file/read-workbook';
import {
  addChecked,
  addUnreadable,
  NOTHING_CHECKED,
  type CheckedFile,
  type UnreadableFile,
} from '../../src/report/checked-file';
import { ledgerRow } from '../../src/report/ledger';
import { FORMATS } from '../../src/report/formats/formats';
import { plain } from '../../src/report/text/paint';
import { finding, REASONS, table } from './checked';

function file(name: string, findings: readonly Finding[], given: Partial<CheckedFile> = {}): CheckedFile {
  return {
    file: name,
    tables: [{ ...table('绩效目标表'), unit: '甲局', importRows: [] }],
    findings,
    identities: [],
    unmatched: [],
    unreadSheets: [],
    carried: { off: [], changed: [] },
    changes: new Map(),
    ...given,
  };
}

const EVIL = '=cmd|" /C calc"!A0 <script>alert(1)</script> \'"&\u202e\u0007';

const FILES: readonly (CheckedFile | UnreadableFile)[] = [
  file('甲 局/a#1.xlsx', [
    finding({ at: ['表!D5', '表!D6'], related: [{ sheet: "张三's", row: 0, column: 1 }] }),
    finding({ severity: 'hint', suggestion: null, suppressed: { reason: EVIL } }),
  ]),
  { file: 'c.xlsx', error: '文件已损坏。' },
  file(EVIL, [finding({ severity: 'warning', message: EVIL, suggestion: EVIL, at: ['=1+1!A1'] })]),
  file('-好.xlsx', []),
  file('没有.xlsx', [], { tables: [] }),
];

function written(id: string, files = FILES): string | Uint8Array {
  const linkTo = (path: string): string => encodeURI(path);
  const printer = FORMATS.find((format) => format.id === id)?.check?.({
    paint: plain,
    reasons: REASONS,
    date: '2026年11月21日',
    linkTo,
  });
  if (!printer) throw new Error(`no format ${id}`);
  const pieces = files.map((one) => ('error' in one ? printer.unreadable(one) : printer.file(one)));
  const summary = files.reduce(
    (sum, one) => ('error' in one ? addUnreadable(sum) : addChecked(sum, one)),
    NOTHING_CHECKED,
  );
  const before = printer.begin() + pieces.filter((piece) => piece !== '').join(printer.between);
  const end = printer.end(summary);
  return typeof end === 'string' ? before + end : end;
}

interface Located {
  readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
}
interface Suppressed {
  readonly suppressions?: readonly { readonly justification: string }[];
}

describe('sarif', () => {
  const ajv = new Ajv({ schemaId: 'auto' });
  ajv.addMetaSchema(draft4);
  const isValid = ajv.compile(schema);
  const log = (files = FILES): ReturnType<typeof JSON.parse> => JSON.parse(String(written('sarif', files)));

  test.each([
    ['several files', FILES],
    ['no file', []],
    ['only a broken file', FILES.slice(1, 2)],
  ])('is valid by the schema: %s', (_, files) => {
    isValid(log(files));
    expect(isValid.errors).toBeNull();
  });

  test('the schema would refuse a wrong log', () => {
    const wrong = log();
    wrong.runs[0].results[0].level = 'hint';
    expect(isValid(wrong)).toBe(false);
  });

  test('places a finding by file, sheet and cell', () => {
    const [result] = log().runs[0].results;
    expect(result).toMatchObject({
      ruleId: 'completeness/value-missing',
      level: 'error',
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: '%E7%94%B2%20%E5%B1%80/a%231.xlsx' } },
          logicalLocations: [{ name: 'D5', fullyQualifiedName: "'表'!D5" }],
          properties: { sheet: '表', cell: 'D5' },
        },
      ],
    });
    expect(result.relatedLocations.map((one: Located) => one.logicalLocations[0]?.fullyQualifiedName)).toEqual([
      "'表'!D6",
      "'张三''s'!B1",
    ]);
  });

  test('tells of ignored findings, of broken files, and why a rule asks', () => {
    const { results, invocations, tool } = log().runs[0];
    expect(results.map((one: Suppressed) => one.suppressions?.[0]?.justification)).toEqual([
      undefined,
      EVIL,
      undefined,
    ]);
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ message: { text: '文件已损坏。' } }],
    });
    expect(tool.driver.rules).toHaveLength(1);
    expect(tool.driver.rules[0].help.text).toContain('没有指标值，就说不清做到多少。\n依据：财预〔2015〕88号。');
  });
});

describe('html', () => {
  const page = String(written('html'));

  test('its policy names style and script by their hashes, and lets nothing else be fetched', () => {
    const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    const [, style = ''] = /<style>([^]*)<\/style>/.exec(page) ?? [];
    const [, script = ''] = /<script>([^]*)<\/script>/.exec(page) ?? [];
    expect(page).toContain(`default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'`);
    expect(page).not.toMatch(/https?:|\son\w+=|\sstyle=|@import|url\(/);
  });

  test('texts of files stay texts', () => {
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('\u202e');
  });

  test('lists every file with its state, and links those with findings', () => {
    const states = [...page.matchAll(/<tr><td>(.*?)<\/td>.*<td(?: class="error")?>(.*?)<\/td><\/tr>/g)].map(
      ([, name = '', state]) => [name.replace(/<[^>]+>/g, '').slice(0, 8), state],
    );
    expect(states.slice(0, 5)).toEqual([
      ['甲 局/a#1.', '还差 1 项，改正后才能送审'],
      ['c.xlsx', '没能检查：文件已损坏。'],
      ['=cmd|&qu', '核对警告后可以送审'],
      ['-好.xlsx', '可以送审'],
      ['没有.xlsx', '没有找到绩效目标表'],
    ]);
    expect([...page.matchAll(/href="#(f\d)"/g)].map(([, id]) => id)).toEqual(['f1', 'f3']);
    expect([...page.matchAll(/id="(f\d)"/g)].map(([, id]) => id)).toEqual(['f1', 'f3']);
  });
});

describe('xlsx', () => {
  const sheetsOf = (files = FILES): Map<string, readonly (readonly string[])[]> =>
    new Map(readWorkbook(written('xlsx', files) as Uint8Array).sheets.map(({ name, text }) => [name, text]));

  test('a row for each file, and all texts stay texts', () => {
    const sheets = sheetsOf();
    expect(sheets.get('台账')).toEqual([
      ['文件', '单位', '绩效目标表', '指标', '错误', '警告', '提示', '状态'],
      ['甲 局/a#1.xlsx', '甲局', '1', '6', '1', '0', '0', '还差 1 项，改正后才能送审'],
      ['c.xlsx', '', '0', '0', '0', '0', '0', '没能检查：文件已损坏。'],
      [EVIL, '甲局', '1', '6', '0', '1', '0', '核对警告后可以送审'],
      ['-好.xlsx', '甲局', '1', '6', '0', '0', '0', '可以送审'],
      ['没有.xlsx', '', '0', '0', '0', '0', '0', '没有找到绩效目标表'],
    ]);
    const { sheets: read } = readWorkbook(written('xlsx') as Uint8Array);
    expect(
      read.flatMap(({ formulas, values }) =>
        formulas.flatMap((row, at) => row.filter((cell, column) => cell !== values[at]?.[column])),
      ),
    ).toEqual([]);
  });

  test('all findings, the ignored ones with their reason; counts by rule and by unit', () => {
    const sheets = sheetsOf();
    expect(sheets.get('问题')?.map((row) => row.slice(2, 6))).toEqual([
      ['工作表', '单元格', '级别', '问题'],
      ['表', 'D5:D6', '错误', '“完成率”没有填写指标值。'],
      ['表', 'D5', '已忽略', '“完成率”没有填写指标值。'],
      ['=1+1', 'A1', '警告', EVIL],
    ]);
    expect(sheets.get('按规则')?.slice(1)).toEqual([
      ['三级指标未填指标值', 'completeness/value-missing', '错误', '1', '1'],
      ['三级指标未填指标值', 'completeness/value-missing', '警告', '1', '1'],
    ]);
    expect(sheets.get('按单位')?.slice(1)).toEqual([['甲局', '3', '1', '1', '0']]);
    expect(sheets.has('导入表')).toBe(false);
  });

  test('for an import, the indicators as an import form has them', () => {
    const row = {
      level1: '产出指标',
      level2: '数量指标',
      level3: '培训人次',
      operator: '≥',
      value: '95',
      unit: '%',
      explanation: '',
      weight: '10',
    } as const;
    const tables = [{ ...table('绩效目标表'), unit: '', importRows: [row] }];
    expect(sheetsOf([file('a.xlsx', [], { tables })]).get('导入表')).toEqual([
      [
        '一级指标',
        '二级指标',
        '三级指标',
        '计算符号',
        '指标值',
        '计量单位',
        '指标说明',
        '权重',
        '单位',
        '文件',
        '工作表',
      ],
      ['产出指标', '数量指标', '培训人次', '≥', '95', '%', '', '10', '', 'a.xlsx', '表'],
    ]);
  });
});

test('a file of which no indicator was checked is not ready', () => {
  const row = ledgerRow(file('横排.xlsx', [], { tables: [{ ...table('绩效目标表'), indicators: 0, importRows: [] }] }));
  expect(row.state).toBe('没有检查到指标');
});
