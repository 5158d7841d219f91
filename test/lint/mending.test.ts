import type { Finding } from '../../src/lint/finding';
import { SOUND_FORMS, soundWorkbook } from './sound-forms';
import { generateForm } from '../forms/generate/generate-form';
import { handForms } from '../forms/hand';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { exampleForm } from '../../src/rules/kit/example-form';
import { sameCell } from '../../src/workbook/area';
import { applyEdits } from '../../src/workbook/apply-edits';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { formNames, formWorkbook } from '../forms/truth';
import { workbookOf } from '../rules/example-workbook';
import { FORMS } from './accuracy';
import { runRules } from './run-rules';

const found = (workbook: WorkbookSnapshot): readonly Finding[] => runRules(workbook, recognizeGoalTables(workbook));
const errors = (findings: readonly Finding[]): number => findings.filter(({ severity }) => severity === 'error').length;

/** Fixes that increase the number of errors, or leave their own finding. */
function brokenBy(workbook: WorkbookSnapshot): string[] {
  const before = found(workbook);
  return before.flatMap(({ rule, messageId, cell, message, fix }) => {
    if (!fix || fix.edits.some(({ kind }) => kind === 'delete-rows')) return [];
    const after = found(applyEdits(workbook, fix.edits));
    const isLeft = after.some((one) => one.rule === rule && one.messageId === messageId && sameCell(one.cell, cell));
    return [
      ...(errors(after) > errors(before) ? [`more errors: ${rule} ${message}`] : []),
      ...(isLeft ? [`left: ${rule} ${message}`] : []),
    ];
  });
}

/** Different texts that the fixes of a cell's findings write, when one of them changes the meaning. */
function contradictions(workbook: WorkbookSnapshot): string[] {
  const fixable = found(workbook).filter(({ fix }) => fix !== null);
  const writtenBy = ({ cell, fix }: Finding): string | undefined =>
    fix?.edits
      .flatMap((edit) => (edit.kind === 'write' && sameCell({ ...edit.area, sheet: edit.sheet }, cell) ? [edit] : []))
      .map(({ cells }) => String(cells[0]?.[0]?.formula))
      .at(0);
  return fixable.flatMap((one, index) =>
    fixable
      .slice(index + 1)
      .filter((other) => sameCell(one.cell, other.cell) && (one.fix?.kind !== 'safe' || other.fix?.kind !== 'safe'))
      .map((other) => [writtenBy(one), writtenBy(other)])
      .filter(([a, b]) => a !== undefined && b !== undefined && a !== b)
      .map((texts) => texts.join(' or ')),
  );
}

const NAMES = [
  ['产出指标', '数量指标', '乡村医生培训人数'],
  ['产出指标', '质量指标', '桥梁检测合格率'],
  ['产出指标', '时效指标', '路面修复完成时间'],
  ['成本指标', '经济成本指标', '项目总成本'],
  ['成本指标', '经济成本指标', '宣传印刷费'],
  ['效益指标', '社会效益指标', '群众信访投诉件数'],
  ['效益指标', '社会效益指标', '返贫发生率'],
  ['满意度指标', '服务对象满意度指标', '家长满意度'],
] as const;
const VALUES =
  '120人|120|0.96|≥100%|>=100%|不低于95％|≤12月|12月|2025.11.30|2025-12|36小时内|五十|≥三百人|5-8场|约60人|≥1 200人|＝100％|=100|<=8万元|' +
  '≥80000元|80万|≥3亿元|5000元/人|≥3台（套）|≥120%|≤0次|0|-3%|≥≥90%|≤≥5|≥2.5|1.0|１００％|第三季度|45657|20251130|2025年2月30日前';

const made = NAMES.flatMap(([level1, level2, name]) =>
  VALUES.split('|').map((value) => ({
    what: `${name} ${value}`,
    workbook: workbookOf(
      exampleForm(
        [
          ['产出指标', '数量指标', '举办健康讲座场次', '≥12场'],
          [level1, level2, name, value],
          ['满意度指标', '服务对象满意度指标', '听课群众满意度', '≥90%'],
        ],
        [['资金总额（万元）', 60.5]],
      ),
    ),
  })),
);

test('what is written into a value mends it, and makes nothing worse', () => {
  expect(made.flatMap(({ what, workbook }) => brokenBy(workbook).map((text) => `${what}: ${text}`))).toEqual([]);
});

test('no two findings of a value write different ones', () => {
  expect(made.flatMap(({ what, workbook }) => contradictions(workbook).map((text) => `${what}: ${text}`))).toEqual([]);
});

test.each(FORMS)('nor do those of any cell of %s, whose fixes raise no number of errors', (form) => {
  const workbook = formWorkbook(form);
  expect(contradictions(workbook)).toEqual([]);
  if (workbook.sheets.length < 10) expect(brokenBy(workbook)).toEqual([]);
});

/** Forms that the fixes were not written for: by other writers, sound ones with slips, and generated ones. */
const OTHERS: readonly (readonly [what: string, workbook: WorkbookSnapshot])[] = [
  ...formNames('aside').map((form) => [form, formWorkbook(form)] as const),
  ...handForms.map(({ name, workbook }) => [name, workbook] as const),
  ...SOUND_FORMS.flatMap((form) =>
    form.slips.map(([cell, typed]) => [`${form.title} ${cell} ${typed}`, soundWorkbook(form, cell, typed)] as const),
  ),
  ...Array.from({ length: 12 }, (_, index) => generateForm(7001 + index)).map(
    ({ name, workbook }) => [name, workbook] as const,
  ),
];

test('in forms by other hands fixes make nothing worse, and no two of a cell differ', () => {
  const wrong = OTHERS.flatMap(([what, workbook]) =>
    [...brokenBy(workbook), ...contradictions(workbook)].map((text) => `${what}: ${text}`),
  );
  expect(wrong).toEqual([]);
});

/** A suggestion that contains the value to type: “写成“≥5场””. */
const TO_TYPE = /^(?:请)?(?:写成|改成|改为)“([^“”]{1,30})”。?/;

test('what a suggestion gives to be typed mends its finding, and raises no number of errors', () => {
  const wrong = [...made.map(({ what, workbook }) => [what, workbook] as const), ...OTHERS].flatMap(
    ([what, workbook]) => {
      const before = found(workbook);
      return before.flatMap(({ rule, messageId, cell, suggestion, fix }) => {
        const typed = TO_TYPE.exec(suggestion ?? '')?.[1];
        if (typed === undefined || fix !== null) return [];
        const edit = {
          kind: 'write' as const,
          sheet: cell.sheet,
          area: { row: cell.row, column: cell.column, rows: 1, columns: 1 },
          cells: [[{ formula: typed, numberFormat: '@' }]],
        };
        const after = found(applyEdits(workbook, [edit]));
        const isLeft = after.some(
          (one) => one.rule === rule && one.messageId === messageId && sameCell(one.cell, cell),
        );
        return isLeft || errors(after) > errors(before) ? [`${what}: ${rule} “${typed}”`] : [];
      });
    },
  );
  expect(wrong).toEqual([]);
});

test('the finding whose advice waits for another says so, and gets it when that is mended', () => {
  const workbook = workbookOf(
    exampleForm(
      [
        ['成本指标', '经济成本指标', '项目总成本', '≥八十万元'],
        ['满意度指标', '服务对象满意度指标', '听课群众满意度', '≥90%'],
      ],
      [['资金总额（万元）', 95]],
    ),
  );
  const before = found(workbook);
  const waiting = before.find(({ suggestion }) => suggestion?.startsWith('先改好这一格的另一项') === true);
  expect(waiting?.fix).toBeNull();
  const first = before.find(({ fix, cell }) => fix !== null && waiting && sameCell(cell, waiting.cell));
  const after = found(applyEdits(workbook, first?.fix?.edits ?? []));
  expect(after.find(({ rule }) => rule === waiting?.rule)?.fix).not.toBeNull();
});
