import { formProfiles } from '../../src/goals/form-profile';
import { describeRule } from '../../src/cli/describe-rule';
import {
  exampleTexts,
  groupOfRule,
  pageOfRule,
  RULE_GROUPS,
  type DescribedRule,
} from '../../src/report/described-rule';
import { FIX_NAMES, restsAs, SEVERITY_NAMES } from '../../src/report/words';
import { rules } from '../../src/rules';
import type { RuleExample, RuleMeta, Severity } from '../../src/rules/kit/rule';
import { columnName } from '../../src/workbook/area';

const WRITTEN = '<!-- Written by `npm run docs` from the rules; a test holds that it is current. -->';

/** The documentation of the rules, generated from metadata, reasons and examples: text by path below the project. */
export function rulePages(): ReadonlyMap<string, string> {
  const described = rules.map(describeRule);
  const groups = [...new Set(rules.map(({ meta }) => groupOfRule(meta.id)))];
  return new Map([
    ['docs/rules/README.md', indexPage(described, groups)],
    ...groups.map((group) => {
      const own = described.filter(({ meta }) => groupOfRule(meta.id) === group);
      return [`docs/rules/${group}.md`, groupPage(group, own)] as const;
    }),
  ]);
}

const COMMON =
  '级别、修复、率的种类、容差等共同的约定见[绩效目标表的业务知识](../domain.md)；' +
  '规则在公开表格上准不准，见[逐条的准确率](../accuracy.md)。';

function indexPage(described: readonly DescribedRule[], groups: readonly string[]): string {
  const metas = described.map(({ meta }) => meta);
  const count = (severity: Severity): string => String(metas.filter((meta) => meta.severity === severity).length);
  const overview = groups.map((group) => {
    const rows = metas
      .filter(({ id }) => groupOfRule(id) === group)
      .map(
        (meta) => `| [\`${meta.id}\`](${linkTo(meta.id)}) | ${meta.title} | ${meta.category} | ${severityOf(meta)} |`,
      );
    return [
      `### [${titleOf(group)}](${group}.md)`,
      ['| 编号 | 检查什么 | 类别 | 级别 |', '|---|---|---|---|', ...rows].join('\n'),
    ].join('\n\n');
  });
  return `${WRITTEN}

# 检查规则

共 ${String(metas.length)} 条：错误 ${count('error')}、警告 ${count('warning')}、提示 ${count('hint')}。${COMMON}

- **错误**：不改会被退回、导入失败或账不平。
- **警告**：评审通常要求修改或说明。
- **提示**：表述规范、凑数嫌疑，需要人来判断。
- **试行**：默认不开，可在设置里打开。
- **导入预检**：只在导入填报系统之前有用，用 \`--profile import\` 或设置 \`"profile": "import"\` 打开；系统会拦下的，这时都按错误报。

一个原因只报一条，列出所有单元格：填表习惯在各表里合成一条，一列里同一规则有五处以上的也合成一条。确实不用改的，可以写明理由忽略；忽略随工作簿保存，内容改动后会重新检查。命令行里 \`goal-table explain <规则>\` 显示同样的说明。

## 设置

命令行用 \`--settings 设置.json\`；没有写的项目用默认值。

\`\`\`json
{
  "rules": {
    "naming/verb-phrase": "off",
    "naming/too-long": { "level": "warning", "thresholds": { "most": 30 } }
  },
  "profile": "auto",
  "weightTotals": [100, 90]
}
\`\`\`

- \`rules\`：规则编号 → \`"off"\` 关闭、\`"on"\` 打开、\`"error"\`/\`"warning"\`/\`"hint"\` 改级别；限值写在 \`thresholds\` 里，各规则可用的限值见各页。
- \`profile\`：表样。\`"auto"\` 按表里的一、二级指标名称判断，也可指定：\`"import"\`（导入预检）、${formProfiles.map(({ name }) => `\`"${name}"\``).join('、')}。
- \`weightTotals\`：权重合计允许的数（不含预算执行率 10 分时为 90）。

工作簿里也能保存设置（在窗格里改的），随文件走。先后：命令行选项（\`--rule\`、\`--ignore\`、\`--profile\`）> 设置文件 > 工作簿里保存的 > 默认值。\`--ignore-saved\` 不采用工作簿里保存的设置和忽略。

## 一览

${overview.join('\n\n')}
`;
}

function groupPage(group: string, own: readonly DescribedRule[]): string {
  return `${WRITTEN}

# ${titleOf(group)}

[全部规则](README.md)

${own.map(ruleSection).join('\n\n')}
`;
}

function ruleSection({ meta, reason, examples }: DescribedRule): string {
  const [bad] = examples.bad;
  const thresholds = Object.entries(meta.thresholds ?? {});
  return [
    `<a id="${anchorOf(meta.id)}"></a>`,
    `## ${meta.title}`,
    `\`${meta.id}\` · ${meta.category} · ${severityOf(meta)}`,
    `为什么：${reason.why}`,
    `依据：${reason.basis.join('；')}`,
    ...(thresholds.length > 0
      ? [
          thresholds
            .map(([name, { label, value, unit }]) => `- 限值 \`${name}\`：${label}，默认 ${String(value)}${unit}`)
            .join('\n'),
        ]
      : []),
    `修复：${meta.fix ? FIX_NAMES[meta.fix] : '只指出位置，由填报人修改'}`,
    ...(bad ? [`会指出的例子（${bad.findings.join('、')}）：`, exampleTable(bad)] : []),
  ].join('\n\n');
}

function titleOf(group: string): string {
  return RULE_GROUPS[group] ?? group;
}

/** Link from a page in docs/rules. */
function linkTo(id: string): string {
  return pageOfRule(id).replace('docs/rules/', '');
}

function anchorOf(id: string): string {
  return pageOfRule(id).split('#')[1] ?? '';
}

function severityOf(meta: RuleMeta): string {
  const state = restsAs(meta);
  return SEVERITY_NAMES[meta.severity] + (state === null ? '' : `，${state}`);
}

function exampleTable(example: RuleExample): string {
  const texts = exampleTexts(example);
  const line = (first: string, cells: readonly string[]): string => `| ${[first, ...cells].join(' | ')} |`;
  const columns = (texts[0] ?? []).map((_, column) => columnName(column));
  return [
    line(' ', columns),
    `|${'---|'.repeat(columns.length + 1)}`,
    ...texts.map((row, index) => line(String(index + 1), row.map(inTable))),
  ].join('\n');
}

function inTable(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, '<br>');
}
