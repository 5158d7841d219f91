import type { CommandHead } from '../command';

/** Texts of all commands in the program's help, in its order. Imports nothing else, so that the help prints at once. */
export const HEADS = {
  check: {
    name: 'check',
    operands: '<文件或文件夹…>',
    purpose: '像预算审核人员那样检查，逐条指出问题所在的单元格；文件夹会连同下级文件夹一起找',
  },
  fix: {
    name: 'fix',
    operands: '<文件或文件夹…>',
    purpose: '把能自动修复的问题改好，写成新文件（--out）或改原来的文件（--in-place）；没有可修复的文件不写',
  },
  insert: {
    name: 'insert',
    operands: '<文件>',
    purpose: '把指标库里的一个指标插进绩效目标表，合并单元格和合计公式跟着扩展，写成新文件',
  },
  compare: {
    name: 'compare',
    operands: '<原来的文件或文件夹> <新的文件或文件夹>',
    purpose: '比较两份目标表：上年和今年，或退回修改前后；指标、指标值、金额变了什么，哪些问题改好了、还没改、新出现',
  },
  inspect: {
    name: 'inspect',
    operands: '<文件或文件夹…>',
    purpose: '列出认出的绩效目标表：标题、各列读作什么、金额、每个指标和它们所在的单元格',
  },
  explain: {
    name: 'explain',
    operands: '<规则>',
    purpose: '说明一条规则：检查什么、为什么、依据、怎样设置、会指出和不会指出的例子',
  },
  rules: {
    name: 'rules',
    operands: '',
    purpose: '列出全部规则：编号、级别、检查什么',
  },
  library: {
    name: 'library',
    operands: '<词…>',
    purpose: '在内置指标库里查指标：名称、别名、层级、领域，也可以写拼音或首字母',
  },
} as const satisfies Readonly<Record<string, CommandHead>>;
