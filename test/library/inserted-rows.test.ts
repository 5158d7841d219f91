import type { IndicatorTemplate } from '../../src/library/schema';
import { templates } from '../../src/library/templates';
import { runRules } from '../lint/run-rules';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { applyEdits } from '../../src/workbook/apply-edits';
import { APART, fullForm, IN_ONE } from './full-form';
import type { Layout } from './full-form';
import { planned } from './reading';

/** Findings of our own rules on the inserted row. */
function remarksOn(template: IndicatorTemplate, name: string, layout: Layout): readonly string[] {
  const { workbook, table } = fullForm(template, layout);
  const plan = planned(workbook, table, template, { name });
  const after = applyEdits(workbook, plan.edits);
  return runRules(after, recognizeGoalTables(after))
    .filter(({ cell }) => cell.row === plan.row)
    .map(({ rule, message }) => `${name}: ${rule} ${message}`);
}

/** Rules that may report a template, with the reason. */
const EXPECTED: readonly (readonly [rule: string, of: (template: IndicatorTemplate) => boolean])[] = [
  // National transfer-payment forms count vaccinations and the like as rates under 数量: only a hint.
  ['level/quantity-percent', ({ level2, unit }) => level2 === '数量指标' && unit === '%'],
  // 财预〔2021〕101号 keeps 常规管理要求 out of projects; the 2013 and 2020 evaluation forms have them there.
  ['level/management-in-project', ({ management, scope }) => management && scope === '项目'],
];

function unexpected(template: IndicatorTemplate, remarks: readonly string[]): readonly string[] {
  const rules = EXPECTED.filter(([, of]) => of(template)).map(([rule]) => rule);
  return remarks.filter((remark) => !rules.some((rule) => remark.includes(`: ${rule} `)));
}

describe.each([...new Set(templates.map(({ domain }) => domain))])('%s', (domain) => {
  const own = templates.filter((template) => template.domain === domain);

  test.each([
    ['in one column', IN_ONE],
    ['operator, number and unit apart', APART],
  ])('no template trips one of our own rules, %s', (_, layout) => {
    expect(own.flatMap((template) => unexpected(template, remarksOn(template, template.name, layout)))).toEqual([]);
  });

  test('nor does an alias that is written instead of the name', () => {
    const remarks = own.flatMap((template) =>
      template.aliases.flatMap((alias) => unexpected(template, remarksOn(template, alias, IN_ONE))),
    );
    expect(remarks).toEqual([]);
  });
});
