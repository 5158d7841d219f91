/** Shown by --help, and after a mistake in the command line. */
export const USAGE = `goal-table：检查绩效目标表

用法：
  goal-table check <文件或文件夹…> [--format text|json] [--fail-on error|warning|hint]
                   [--settings 设置.json] [--fix-dry-run]
  goal-table inspect <文件…> [--format text|json]

命令：
  check     像预算审核人员那样检查，逐条指出问题所在的单元格；文件夹会连同下级文件夹一起找 .xlsx、.xls、.et
  inspect   列出认出的绩效目标表：标题、各列读作什么、金额、每个指标和它们所在的单元格

选项：
  --format   text 给人看（默认），json 给程序用
  --fail-on  从哪一级起算不通过：error 错误（默认）、warning 警告、hint 提示
  --settings 规则设置文件（JSON）：关闭规则、改级别、改限值、指定表样、权重合计；写法见 docs/rules.md
  --fix-dry-run  列出能自动修复的单元格：改之前和改之后的内容；不写任何文件
  --color    auto 仅在终端显示颜色（默认）、always、never；也认环境变量 NO_COLOR
  --help     显示本说明
  --version  显示版本

退出码：0 没有达到 --fail-on 级别的问题；1 有；2 命令写错，或有文件读不出来（其他文件照常检查）。
`;
