import type { RuleExample, RuleMeta } from '../../rules/kit/rule';
import { columnName } from '../../workbook/area';
import { exampleTexts, groupOfRule, pageOfRule, RULE_GROUPS, type DescribedRule } from '../described-rule';
import type { PrintOptions } from '../formats/format';
import { FIX_NAMES, restsAs, SEVERITY_NAMES } from '../words';
import { padTo, widthOf } from './columns';
import type { Paint } from './paint';
import { visible } from './visible';

/** All rules by group, a line each. */
export function rulesText(rules: readonly DescribedRule[], { paint }: PrintOptions): string {
  const width = Math.max(...rules.map(({ meta }) => meta.id.length));
  const groups = [...new Set(rules.map(({ meta }) => groupOfRule(meta.id)))];
  const lineOf = ({ meta }: DescribedRule): string =>
    `  ${padTo(width, meta.id)}  ${paint(meta.severity, SEVERITY_NAMES[meta.severity])}  ${meta.title}${inBrackets(restsAs(meta))}`;
  const sections = groups.map((group) =>
    [
      paint('heading', RULE_GROUPS[group] ?? group),
      ...rules.filter(({ meta }) => groupOfRule(meta.id) === group).map(lineOf),
    ].join('\n'),
  );
  return `${sections.join('\n\n')}\n\n共 ${String(rules.length)} 条。goal-table explain <规则> 看一条规则的理由、依据和例子。\n`;
}

/** One rule: what it checks, why, its documents, settings and examples. */
export function ruleText({ meta, reason, examples }: DescribedRule, { paint }: PrintOptions): string {
  const { id, title, category, severity, fix } = meta;
  const [bad] = examples.bad;
  const [good] = examples.good;
  return `${[
    paint('heading', `${id}  ${title}`),
    `  类别：${category}`,
    `  级别：${paint(severity, SEVERITY_NAMES[severity])}${inBrackets(restsAs(meta), '：默认不开')}`,
    `  为什么：${reason.why}`,
    `  依据：${reason.basis.join('；')}`,
    `  修复：${fix ? FIX_NAMES[fix] : '只指出位置，由填报人修改'}`,
    ...settingLines(meta),
    ...(bad ? [`  会指出的例子（${bad.findings.join('、')}）：`, ...grid(bad, paint)] : []),
    ...(good ? ['  不会指出的例子：', ...grid(good, paint)] : []),
    `  文档：${pageOfRule(id)}`,
  ].join('\n')}\n`;
}

function inBrackets(state: string | null, more = ''): string {
  return state === null ? '' : `（${state}${more}）`;
}

function settingLines({ id, severity, thresholds = {} }: RuleMeta): string[] {
  const limits = Object.entries(thresholds);
  const given = {
    level: severity,
    ...(limits.length > 0 && { thresholds: Object.fromEntries(limits.map(([name, { value }]) => [name, value])) }),
  };
  return [
    ...limits.map(([name, { label, value, unit }]) => `  限值 ${name}：${label}，默认 ${String(value)}${unit}`),
    `  设置：{"rules": {"${id}": ${JSON.stringify(given)}}}（level 可写 off、on、error、warning、hint）`,
  ];
}

/** Widest column, so that a long text does not push the next columns to the right. */
const WIDEST_COLUMN = 24;

function grid(example: RuleExample, paint: Paint): string[] {
  const texts = exampleTexts(example).map((row) => row.map(visible));
  const rows = [(texts[0] ?? []).map((_, column) => columnName(column)), ...texts];
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.min(WIDEST_COLUMN, Math.max(...rows.map((row) => widthOf(row[column] ?? '')))),
  );
  const margin = String(texts.length).length;
  return rows.map((row, index) => {
    const number = padTo(margin, index === 0 ? '' : String(index));
    const cells = row.map((cell, column) => `│ ${padTo(widths[column] ?? 0, cell)}`).join(' ');
    return paint(index === 0 ? 'quiet' : 'plain', `    ${number} ${cells}`).trimEnd();
  });
}
