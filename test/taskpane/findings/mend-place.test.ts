import type { Checked } from '../../../src/lint/check';
import type { Finding } from '../../../src/lint/finding';
import { DEFAULT_SETTINGS } from '../../../src/lint/settings/settings';
import { recognizeGoalTables } from '../../../src/recognize/recognize';
import { rules } from '../../../src/rules';
import * as examples from '../../../src/rules/examples';
import type { InsertedValue, Rule, RuleExample } from '../../../src/rules/kit/rule';
import { mendPlaces, type MendPlace } from '../../../src/taskpane/findings/mend-place';
import { applyEdits } from '../../../src/workbook/apply-edits';
import { cellName } from '../../../src/workbook/area';
import { previewEdits } from '../../../src/workbook/preview-edits';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { typedEdit } from '../../../src/workbook/typed-edit';
import { runRules } from '../../lint/run-rules';
import { exampleInserted, exampleWorkbook } from '../../rules/example-workbook';

/** Contents of a sound form that users might type. */
const TYPED = [
  ...['培训人数', '企业满意度', '培训合格率', '参加展会场次', '工程完工时间', '带动就业人数', '经济成本控制额'],
  ...['≥95%', '=100%', '≥5场', '≥300人', '≤5万元', '60', '2024年12月31日前', '≤400元/人', '次', '%', '万元'],
  ...['产出指标', '效益指标', '数量指标', '质量指标', '社会效益指标', '成本指标', '经济成本指标'],
  ...['合格人数÷参训人数×100%', '年度工作计划', '完成得满分，未完成按比例得分', '正向', '反向', '≥', '=', '无', '0'],
  ...[
    '示例市商务局',
    '组织企业参加国内外重点展会5次，新签约项目3个',
    '签约项目统计表的数',
    '10',
    '12',
    '25',
    '100',
    '190',
    '200',
  ],
];

function found(rule: Rule, workbook: WorkbookSnapshot, inserted: readonly InsertedValue[]): readonly Finding[] {
  const settings = { ...DEFAULT_SETTINGS, rules: { [rule.meta.id]: { level: 'on' as const } } };
  return runRules(workbook, recognizeGoalTables(workbook), [rule], settings, inserted);
}

function placesOf(workbook: WorkbookSnapshot, finding: Finding): readonly MendPlace[] {
  const changes = finding.fix ? previewEdits(workbook, finding.fix.edits) : [];
  const checked = { workbook, tables: recognizeGoalTables(workbook) } as unknown as Checked;
  return mendPlaces(checked, { ...finding, key: '', changes, evidence: [] });
}

/** Texts in the rule's own good examples are the ones to type. */
function textsOf(example: RuleExample): readonly string[] {
  return example.rows.flat().flatMap((cell) => (typeof cell === 'object' ? [] : [String(cell)]));
}

/** The findings with a single input, in which none of the texts mends them. */
function inVain(rule: Rule): readonly string[] {
  const { good, bad } = examples[rule.meta.id as keyof typeof examples]();
  const texts = [...new Set([...TYPED, ...good.flatMap(textsOf)])];
  return bad.flatMap((example) => {
    const workbook = exampleWorkbook(example);
    const inserted = exampleInserted(example);
    const all = found(rule, workbook, inserted);
    const kinds = new Map(all.map((finding) => [finding.messageId, finding]));
    return [...kinds.values()].flatMap((finding) => {
      const [place, ...more] = placesOf(workbook, finding);
      if (!place || more.length > 0) return [];
      const isMended = [...(place.proposed === null ? [] : [place.proposed]), ...texts].some(
        (text) =>
          found(rule, applyEdits(workbook, [typedEdit(workbook, place.cell, text)]), inserted).length < all.length,
      );
      return isMended ? [] : [`${finding.messageId} ${cellName(finding.cell)} typed in ${cellName(place.cell)}`];
    });
  });
}

test.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s: an input mends the finding', (_, rule) => {
  expect(inVain(rule)).toEqual([]);
});
