import { check, type Checked } from '../../../src/lint/check';
import { withSuppressions } from '../../../src/lint/memory/saved-options';
import { suppressionsFor, suppressionsOf, withoutThose, type Suppression } from '../../../src/lint/memory/suppressions';
import { applyEdits } from '../../../src/workbook/apply-edits';
import { cellName, parseAddress } from '../../../src/workbook/area';
import type { Edit } from '../../../src/workbook/edit';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { sheetOf } from '../../workbook/sheet-of';

const REASON = '差额另行下达';

/** A project's form: a total with its parts, weights, and two values over 100 percent with the same name. */
function form(sheet: string, project: string): SheetSnapshot {
  return sheetOf({
    name: sheet,
    rows: [
      ['项目支出绩效目标表', '', '', '', ''],
      ['项目名称', project, '', '', ''],
      ['年度资金总额（万元）', 500, '', '', ''],
      ['其中：财政拨款', 320, '', '', ''],
      ['其他资金', 160, '', '', ''],
      ['一级指标', '二级指标', '三级指标', '指标值', '权重'],
      ['产出指标', '数量指标', '巡查次数', '≥12次', 50],
      ['产出指标', '质量指标', '问题整改率', '≥120%', 20],
      ['效益指标', '社会效益指标', '投诉办结率', '≥120%', 20],
      ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', 9],
    ],
  });
}

const workbookWith = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({ sheets });
const ONE = workbookWith(form('表一', '信息化建设项目'));

/** Ignores the finding at the cell (of a sheet's first table, “表一!B3”). */
function ignoring(workbook: WorkbookSnapshot, address: string): WorkbookSnapshot {
  const checked = check(workbook);
  const { sheet, area } = parseAddress(address);
  const finding = checked.findings.find(
    ({ cell }) => cell.sheet === sheet && cell.row === area.row && cell.column === area.column,
  );
  if (!finding) throw new Error(`nothing found at ${address}`);
  return { ...workbook, savedState: withSuppressions(undefined, suppressionsOf(checked, finding, REASON)) };
}

const places = (findings: Checked['all']): string[] => findings.map(({ cell }) => `${cell.sheet}!${cellName(cell)}`);
const offered = ({ findings }: Checked): string[] =>
  places(findings.filter(({ formerReason }) => formerReason === REASON));

const write = (address: string, formula: string | number, sheet = '表一'): Edit => ({
  kind: 'write',
  sheet,
  area: parseAddress(address).area,
  cells: [[{ formula, numberFormat: 'General' }]],
});

describe('an ignore is tied to everything that the finding rests on', () => {
  test.each<[what: string, at: string, edits: readonly Edit[]]>([
    ['a part of the sum', '表一!B3', [write('B4', 20)]],
    ['another part', '表一!B3', [write('B5', 150)]],
    ['the total itself', '表一!B3', [write('B3', 900)]],
    ['a value that was changed to another wrong one', '表一!D8', [write('D8', '≥130%')]],
  ])('%s changed: the finding comes back, with the old reason offered', (_, at, edits) => {
    const ignored = ignoring(ONE, at);
    expect(places(check(ignored).ignored)).toEqual([at]);
    const after = check(applyEdits(ignored, edits));
    expect(after.ignored).toEqual([]);
    expect(offered(after)).toEqual([at]);
    expect(after.unmatched).toHaveLength(1);
  });

  test('of weights, when one of them changed', () => {
    const weights = check(ONE).findings.find(({ rule }) => rule === 'sum/weights');
    if (!weights) throw new Error('the weights add up');
    const at = `${weights.cell.sheet}!${cellName(weights.cell)}`;
    const after = check(applyEdits(ignoring(ONE, at), [write('E7', 5)]));
    expect(after.ignored).toEqual([]);
    expect(offered(after)).toEqual(places(after.findings.filter(({ rule }) => rule === 'sum/weights')));
  });

  test.each<[what: string, edits: readonly Edit[]]>([
    ['a cell that has nothing to do with it', [write('D7', '≥15次')]],
    ['rows inserted above', [{ kind: 'insert-rows', sheet: '表一', row: 1, count: 2 }]],
    ['blanks in a compared cell', [write('A3', ' 年度资金总额（万元） ')]],
  ])('%s does not matter', (_, edits) => {
    const after = check(applyEdits(ignoring(ONE, '表一!B3'), edits));
    expect(after.ignored).toHaveLength(1);
    expect(after.unmatched).toEqual([]);
  });
});

describe('an ignore stays with its table', () => {
  const rename = (sheet: SheetSnapshot, name: string): SheetSnapshot => ({ ...sheet, name });
  const [own] = ONE.sheets;
  if (!own) throw new Error('no sheet');
  const TWINS = workbookWith(own, rename(own, '表二'));

  test.each<
    [
      what: string,
      before: WorkbookSnapshot,
      at: string,
      after: (now: WorkbookSnapshot) => readonly SheetSnapshot[],
      ignored: readonly string[],
    ]
  >([
    ['a copy before the original', ONE, '表一!D8', () => [rename(own, '表一 (2)'), own], ['表一!D8']],
    ['a copy behind the original', ONE, '表一!D8', () => [own, rename(own, '表一 (2)')], ['表一!D8']],
    ['the sheet renamed', ONE, '表一!D8', () => [rename(own, '改名后')], ['改名后!D8']],
    ['two tables of one project, moved', TWINS, '表二!D8', ({ sheets }) => [...sheets].reverse(), ['表二!D8']],
    ['the other of two such tables deleted', TWINS, '表二!D8', ({ sheets }) => sheets.slice(1), ['表二!D8']],
    ['the project’s name corrected', ONE, '表一!D8', () => [form('表一', '信息化升级建设项目')], ['表一!D8']],
    [
      'the project’s name filled in',
      workbookWith(form('表一', '')),
      '表一!D8',
      () => [form('表一', '信息化建设项目')],
      ['表一!D8'],
    ],
    ['other projects put before', ONE, '表一!D8', () => [form('别的', '道路养护'), own], ['表一!D8']],
  ])('%s', (_, before, at, after, expected) => {
    const ignored = ignoring(before, at);
    const checked = check({ ...ignored, sheets: after(ignored) });
    expect(places(checked.ignored)).toEqual(expected);
    expect(offered(checked)).toEqual([]);
    expect(checked.unmatched).toEqual([]);
  });

  test.each<[what: string, after: readonly SheetSnapshot[], asked: readonly string[]]>([
    ['a copy, and both sheets renamed', [rename(own, '甲'), rename(own, '乙')], ['甲!D8', '乙!D8']],
    ['another project on a sheet of that name', [form('表一', '道路养护')], []],
    ['the sheet gone, and a like row in another project', [form('表九', '道路养护')], []],
  ])('in doubt nothing is ignored: %s', (_, sheets, asked) => {
    const checked = check({ ...ignoring(ONE, '表一!D8'), sheets });
    expect(checked.ignored).toEqual([]);
    expect(offered(checked)).toEqual(asked);
    expect(checked.unmatched).toHaveLength(1);
  });
});

describe('of equal texts only the one is ignored', () => {
  const HISTORY = workbookWith(
    sheetOf({
      name: '表一',
      rows: [
        ['项目支出绩效目标表', '', '', ''],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '质量指标', '问题整改率', '≥120%'],
        ['产出指标', '质量指标', '问题整改率', '≥120%'],
        ['产出指标', '数量指标', '巡查次数', '≥12次'],
      ],
    }),
  );
  const overAt = ({ findings }: Checked) => places(findings.filter(({ rule }) => rule === 'range/percent-over-100'));

  test('the other one counts', () => {
    const checked = check(ignoring(HISTORY, '表一!D3'));
    expect(places(checked.ignored)).toEqual(['表一!D3']);
    expect(overAt(checked)).toEqual(['表一!D4']);
  });

  test('when a third one comes, nobody can tell them apart: all count, and the reason is offered', () => {
    const third: readonly Edit[] = [
      { kind: 'insert-rows', sheet: '表一', row: 2, count: 1 },
      ...['产出指标', '质量指标', '问题整改率', '≥120%'].map((text, column) =>
        write(`${'ABCD'.charAt(column)}3`, text),
      ),
    ];
    const checked = check(applyEdits(ignoring(HISTORY, '表一!D3'), third));
    expect(checked.ignored).toEqual([]);
    expect(offered(checked)).toEqual(overAt(checked));
    expect(overAt(checked)).toHaveLength(3);
  });
});

test('what is restored is the ignore that applies, also where the sheet was renamed since', () => {
  const ignored = ignoring(ONE, '表一!D8');
  const renamed = { ...ignored, sheets: ignored.sheets.map((sheet) => ({ ...sheet, name: '改名后' })) };
  const checked = check(renamed);
  const [finding] = checked.ignored;
  const saved: readonly Suppression[] = checked.matches.map(({ suppression }) => suppression);
  expect(finding && withoutThose(saved, suppressionsFor(checked, finding))).toEqual([]);
});

test('an ignore of an earlier version, which does not say what it rests on, is asked for again', () => {
  const checked = check(ignoring(ONE, '表一!D8'));
  const [match] = checked.matches;
  const { rule = '', table = '', place = '', content = '' } = match?.suppression ?? {};
  const old = withSuppressions(undefined, [{ rule, table, place, content, reason: REASON }]);
  const after = check({ ...ONE, savedState: old });
  expect(after.ignored).toEqual([]);
  expect(offered(after)).toEqual(['表一!D8']);
});
