import { formProfiles } from '../goals/form-profile';
import type {
  Category,
  ExampleCell,
  FixKind,
  Rule,
  RuleExample,
  RuleExamples,
  RuleReason,
  RuleReasons,
  Severity,
} from '../rules/kit/rule';
import { columnName } from '../workbook/area';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', hint: '提示' };
const FIXES: Readonly<Record<FixKind, string>> = {
  safe: '可自动修复（只改字符形式）',
  confirm: '看过修改前后再确认修复',
};

/** docs/rules.md: every rule for its reader, from the rules' own metadata, their reasons and examples (by the rule's id). */
export function rulesPage(
  rules: readonly Rule[],
  reasons: RuleReasons,
  examples: ReadonlyMap<string, RuleExamples>,
): string {
  const categories = [...new Set(rules.map(({ meta }) => meta.category))];
  const categorySection = (category: Category): string =>
    [
      `## ${category}`,
      ...rules
        .filter(({ meta }) => meta.category === category)
        .map((rule) => ruleSection(rule, reasons[rule.meta.id], examples.get(rule.meta.id))),
    ].join('\n\n');
  return [introduction(rules), overview(rules), ...categories.map(categorySection)].join('\n\n') + '\n';
}

function introduction(rules: readonly Rule[]): string {
  const count = (severity: Severity): string => String(rules.filter(({ meta }) => meta.severity === severity).length);
  return `<!-- Written by \`npm run rules-page\` from the rules' metadata; a test holds that it is current. -->

# 检查规则

共 ${String(rules.length)} 条：错误 ${count('error')}、警告 ${count('warning')}、提示 ${count('hint')}。

- **错误**：不改会被退回、导入失败或账不平。
- **警告**：评审通常要求修改或说明。
- **提示**：表述规范、凑数嫌疑，需要人来判断。
- **试行**：默认不开，可在设置里打开。

一列里同一规则有五处以上，合并成一条，列出所有单元格。确实不用改的，可以写明理由忽略；忽略随工作簿保存，内容改动后会重新检查。

## 设置

命令行用 \`--settings 设置.json\`；没有写的项目用默认值。

\`\`\`json
{
  "rules": {
    "naming/too-long": "off",
    "completeness/too-few": { "level": "warning", "thresholds": {} }
  },
  "profile": "auto",
  "weightTotals": [100, 90]
}
\`\`\`

- \`rules\`：规则编号 → \`"off"\` 关闭、\`"on"\` 打开、\`"error"\`/\`"warning"\`/\`"hint"\` 改级别；限值写在 \`thresholds\` 里，各规则可用的限值见下文。
- \`profile\`：表样。\`"auto"\` 按表里的一、二级指标名称判断，也可指定：${formProfiles.map(({ name }) => `\`"${name}"\``).join('、')}。
- \`weightTotals\`：权重合计允许的数（不含预算执行率 10 分时为 90）。`;
}

function overview(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ meta }) =>
      `| [\`${meta.id}\`](#${anchorOf(meta.id)}) | ${meta.title} | ${meta.category} | ${severityOf(meta)} |`,
  );
  return ['## 一览', '', '| 编号 | 检查什么 | 类别 | 级别 |', '|---|---|---|---|', ...rows].join('\n');
}

function ruleSection({ meta }: Rule, reason: RuleReason | undefined, examples: RuleExamples | undefined): string {
  const bad = examples?.bad[0];
  const thresholds = Object.entries(meta.thresholds ?? {});
  return [
    `### ${meta.id}`,
    `**${meta.title}**（${severityOf(meta)}）`,
    `为什么：${reason?.why ?? ''}`,
    `依据：${reason?.basis.join('；') ?? ''}`,
    ...(thresholds.length > 0
      ? [
          thresholds
            .map(([name, { label, value, unit }]) => `- 限值 \`${name}\`：${label}，默认 ${String(value)}${unit}`)
            .join('\n'),
        ]
      : []),
    `修复：${meta.fix ? FIXES[meta.fix] : '只指出位置，由填报人修改'}`,
    ...(bad ? [`会指出的例子（${bad.findings.join('、')}）：`, exampleTable(bad)] : []),
  ].join('\n\n');
}

function severityOf({ severity, isTrial }: Rule['meta']): string {
  return SEVERITIES[severity] + (isTrial ? '，试行' : '');
}

function exampleTable({ rows }: RuleExample): string {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const line = (first: string, cells: readonly string[]): string => `| ${[first, ...cells].join(' | ')} |`;
  return [
    line(' ', columns.map(columnName)),
    `|${'---|'.repeat(width + 1)}`,
    ...rows.map((row, index) =>
      line(
        String(index + 1),
        columns.map((column) => cellText(row[column] ?? '')),
      ),
    ),
  ].join('\n');
}

function cellText(cell: ExampleCell): string {
  const text = typeof cell === 'object' ? (cell.text ?? String(cell.value)) : String(cell);
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, '<br>');
}

/** As Markdown pages make anchors of headings. */
function anchorOf(id: string): string {
  return id.replaceAll('/', '');
}
