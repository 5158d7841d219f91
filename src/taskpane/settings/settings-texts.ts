import type { Severity } from '../../rules/kit/rule';
import { severities } from '../basics/finding-texts';

const levels = {
  off: '不检查',
  on: '检查',
  error: `按${severities.error}报`,
  warning: `按${severities.warning}报`,
  hint: `按${severities.hint}报`,
} as const;

/** Texts of 规则设置. */
export const settingsTexts = {
  where: {
    label: '改的设置用于',
    workbook: '这个工作簿（随文件走）',
    computer: '这台电脑上的全部工作簿',
  },
  places: { workbook: '这个工作簿', computer: '这台电脑' },
  level: '怎样报',
  levels,
  standardLevel: (severity: Severity | null) =>
    `按标准（${severity === null ? levels.off : `按${severities[severity]}报`}）`,
  asOnComputer: (level: keyof typeof levels) => `按这台电脑的设置（${levels[level]}）`,
  limit: (label: string, value: number, unit: string) => `${label}（标准 ${value}${unit}）`,
  notANumber: '请填一个不小于 0 的数，或留空按标准。',
  save: '保存并重新校验',
  saveNamed: (title: string) => `保存并重新校验：${title}`,
  reset: '恢复标准',
  saved: '已保存，按新的设置校验。',
  unsaved: (why: string) => `没能记进工作簿：${why}关闭窗格以前仍然有效。`,
  refused: '这台电脑的浏览器不让插件保存设置，没有存下。',
  deviating: (count: number) => (count > 0 ? `和标准不一样的（${count} 处）` : '现在完全按标准检查。'),
  deviation: (place: string, what: string) => `${place}：${what}`,
  resetNamed: (what: string) => `恢复标准：${what}`,
  ruleLevel: (title: string, level: string) => `“${title}”${level}`,
  ruleLimits: (title: string, limits: string) => `“${title}”限值：${limits}`,
  general: '整体设置',
  profile: '表样',
  profiles: { auto: '自动（按每张表的一、二级指标名称）' },
  checkFor: '用途',
  forms: '按这种表样',
  weights: '权重合计应为（几个数用顿号隔开）',
  notWeights: '请写大于 0 的数，几个数用顿号隔开，如 100、90。',
  rule: '改一条规则',
  chooseRule: '请选择规则',
  exchange: {
    title: '导入、导出设置文件',
    hint: '文件和命令行的设置文件（绩效目标助手.json）是同一种，财政部门可以统一下发。导入会换掉“改的设置用于”所选一处的全部设置。',
    choose: '导入文件…',
    fileLabel: '设置文件',
    file: '绩效目标助手.json',
    save: '导出文件',
    copy: '复制设置文字',
    text: '或者把设置文字贴在这里',
    take: '采用这段文字',
    exported: (name: string) => `已交给浏览器保存“${name}”。没有看到文件时，请用“复制设置文字”。`,
    notSaved: '这里不让插件保存文件，请用“复制设置文字”。',
    notJson: '这不是设置文件：读不成 JSON。',
    refused: '设置没有采用：',
  },
  unreadable: (problem: string) => `这台电脑上保存的设置有误，没有采用：${problem}`,
  byStandard: '按标准重新校验',
} as const;
