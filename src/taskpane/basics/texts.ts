import type { Period } from '../../goals/goal-table';
import type { Severity } from '../../rules/kit/rule';
import { findingTexts, severities } from './finding-texts';
import { troubleTexts } from './trouble-texts';

const periods: Readonly<Record<Period, string>> = { annual: '年度目标', 'long-term': '长期目标' };

/** “名称”; quotation marks inside become single ones, as usual in Chinese. */
function quoted(name: string): string {
  return `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

type ChangeKind = 'insertion' | 'fix' | 'entry';

const changes: Readonly<Record<ChangeKind, string>> = { insertion: '插入', fix: '修复', entry: '填写' };

/** Enough of a text to recognise it. */
function shortened(text: string): string {
  const shown = text.trim() || '（空）';
  return shown.length > 9 ? `${shown.slice(0, 8)}…` : shown;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).map(quoted).join('、');
  return names.length > 3 ? `${shown}等` : shown;
}

/** "D5、D6"; only the first five of many. */
function someOf(cells: readonly string[]): string {
  return cells.slice(0, 5).join('、') + (cells.length > 5 ? `等 ${cells.length} 个单元格` : '');
}

/** All texts of the pane, in plain Chinese: what is wrong and what to do. */
export const texts = {
  product: '绩效目标助手',
  tabs: { label: '功能', check: '校验', library: '指标库' },
  severities,
  troubles: troubleTexts,
  retry: '重试',
  close: '知道了',
  help: '帮助',
  opening: '正在打开…',
  waiting: 'Excel 还没有回应，正在等。请看一看 Excel 里是否开着对话框，开着就先关掉。',
  outside: {
    title: '请在 Excel 里使用绩效目标助手',
    advice: '这个页面要在 Excel 的窗格里打开：在 Excel 的“开始”选项卡点“一键校验”，或从“加载项”里选“绩效目标助手”。',
  },
  unreachable: {
    title: '连不上 Excel 的插件组件',
    advice:
      '绩效目标助手要用微软的 office.js，现在没有取到。请检查网络；单位内网打不开微软网站的，请让信息人员改用“本地版”或“中国版”安装。',
    reopen: '重新打开窗格',
  },
  broken: {
    title: '窗格出了意外',
    advice: '您的表格没有受到影响。请点下面的按钮重新打开窗格。',
    reopen: '重新打开窗格',
  },
  check: {
    action: '一键校验',
    again: '重新校验',
    working: '正在校验…',
    intro:
      '检查这个工作簿里的全部绩效目标表：缺项、占位文字、比率、金额勾稽、写法、层级和逻辑。只读取，不改动表格，内容不离开这台电脑。',
    stale: '表格改动过，下面的结果可能已过时。',
    staleAndSlow: '表格改动过。表很大，不随改随校，改完后请点“重新校验”。',
    live: '改动后自动重新校验',
    headline: {
      ready: '可以送审',
      lacking: (count: number) => `还差 ${count} 项`,
      // At most 7 characters: beside the buttons in the narrowest pane, more would take a second line.
      partly: '有规则没有检查',
      unread: '有表没检查指标',
    },
    onlyOn: '还开着的规则没有报错误。',
    ownRules: {
      byStandard: '按标准校验，工作簿里的设置和忽略没有采用。',
      standard: '按标准重新校验',
      asSaved: '恢复采用',
    },
    note: (worst: Severity | null, count: number) => {
      if (worst === 'warning') return `${count} 项警告请核对，保留的要写书面说明。`;
      if (worst === 'hint') return `没有错误和警告，${count} 条提示供参考。`;
      return '各项检查都没有问题。送审前请再通读一遍。';
    },
    more: '更多',
    moreWith: (notes: number) => `更多（有 ${notes} 处请看一看）`,
    actions: {
      label: '对这次校验结果',
      marks: '标注问题',
      report: '校验报告',
      memo: '复制退回意见',
      notes: '警告说明',
      settings: '规则设置',
    },
    counts: (severity: Severity, count: number) => `${severities[severity]} ${count}`,
    read: (tables: number, indicators: number, amounts: number) =>
      `读到 ${tables} 张绩效目标表、${indicators} 个指标、${amounts} 处金额。`,
    ignored: (count: number) => `已忽略 ${count} 项，不计在内。`,
    explained: (count: number) => `另有 ${count} 项错误已说明理由。`,
    none: {
      title: '没有找到绩效目标表',
      what: '绩效目标表要有“一级指标、二级指标、三级指标、指标值”这样的表头，下面是产出指标、效益指标、满意度指标等行。',
      advice: '请确认打开的是填好的绩效目标表，表头没有被删掉或改名，再点“一键校验”。',
    },
    fromLibrary: '从指标库选',
    fromLibraryFor: (cell: string) => `从指标库选：${cell}`,
    keepExample: '确认沿用',
    keepExampleAt: (cell: string) => `确认沿用：${cell}`,
    sheetCell: (sheet: string, cell: string) => `${sheet} ${cell}`,
    severityMeaning: {
      error: '送审前必须改正',
      warning: '请核对，确有理由可以保留',
      hint: '供参考',
    } satisfies Record<Severity, string>,
  },
  findings: findingTexts,
  recognition: {
    show: '识别结果：各列读作什么',
    hint: '点列名，表里会选中这一列。读错了，请在右边改。',
    unsure: (count: number) =>
      `有 ${count} 列读得不太确定，校验结果可能因此不准。请核对下面“识别结果”里标着“不太确定”的列。`,
    hasUnused: '以前的更正有的没有用上，见下面的“识别结果”。',
    tableName: (title: string) => title || '（无标题）',
    nextPage: '接上页',
    year: (year: number) => `${year} 年`,
    period: (period: Period) => periods[period],
    counts: (indicators: number, amounts: number) => `${indicators} 个指标，${amounts} 处金额`,
    columns: (unsure: number) => (unsure > 0 ? `各列读作什么（${unsure} 列不太确定）` : '各列读作什么'),
    noColumns: '这张表没有读到指标列。',
    rows: ({ row, rows }: { readonly row: number; readonly rows: number }) =>
      rows === 1 ? `第 ${row + 1} 行` : `第 ${row + 1}–${row + rows} 行`,
    leftOut: '没有当作指标：',
    areIndicators: '是指标',
    areIndicatorsNamed: (rows: string) => `是指标：${rows}`,
    rowsByUser: '已按您说的当作指标：',
    rowsTaken: (rows: string) => `${rows}现在当作指标，并已重新校验。`,
    rowsRestored: (rows: string) => `${rows}已恢复自动识别，并已重新校验。`,
    unusedRow: (sheet: string, rows: string, text: string) => `${sheet}：${rows}${quoted(text)}当作指标`,
    removeRowNamed: (rows: string) => `去掉：${rows}的更正`,
    showOthers: (count: number) => `显示其余 ${count} 列`,
    block: (section: string | null, first: number, last: number) =>
      section === null ? `第 ${first}–${last} 行` : `${section}（第 ${first}–${last} 行）`,
    column: (letters: string) => `${letters} 列`,
    heading: (heading: string) => heading || '（无列名）',
    roleOf: (letters: string, heading: string) => `${letters} 列${quoted(heading)}读作`,
    notSure: '不太确定，请核对',
    confirm: '读得对',
    confirmNamed: (letters: string) => `读得对：${letters} 列`,
    corrected: '已按您说的读',
    restore: '恢复自动识别',
    restoreNamed: (what: string) => `恢复自动识别：${what}`,
    correctedTo: (heading: string, role: string) => `${quoted(heading)}列现在读作${quoted(role)}，并已重新校验。`,
    restored: (heading: string) => `${quoted(heading)}列已恢复自动识别，并已重新校验。`,
    saved: '这已记在工作簿里，保存文件后一直有效。',
    unsaved: (why: string) => `但没能记进工作簿：${why}关闭窗格以前仍然有效。`,
    saveAgain: '再记一次',
    unreadable:
      '工作簿里以前记下的更正读不出来，可能已损坏，或由更新的版本写入；现在按自动识别处理。您再更正时，旧的原文也会留着。',
    unused: '下面的更正没有用上：工作表、列名或那一行的内容改过，或被后来的更正取代。不需要的可以去掉。',
    unusedOne: (sheet: string, heading: string, role: string) => `${sheet}：${quoted(heading)}列读作${quoted(role)}`,
    remove: '去掉',
    removeNamed: (heading: string) => `去掉：${quoted(heading)}列的更正`,
  },
  library: {
    newForm: '新建目标表',
    fromGoals: '从目标找指标',
    searchLabel: '查找指标',
    searchHint: '名称、拼音或首字母，如 sgjf',
    found: (count: number) => `找到 ${count} 个指标`,
    all: (count: number) => `共 ${count} 个指标，点“插入”放进表里`,
    nothing: {
      title: (query: string) => (query === '' ? '没有符合筛选条件的指标。' : `没有找到${quoted(query)}。`),
      advice: [
        '少输几个字，例如只输入“满意”“合格”“控制率”。',
        '用拼音或首字母，例如 manyidu、myd。',
        '换个说法，例如“花费”改成“成本”，“及格”改成“合格”。',
      ],
      clearFilter: (count: number) => `不限筛选条件，有 ${count} 个`,
    },
    filter: {
      label: '筛选',
      active: (names: string) => `筛选：${names}`,
      clear: '清除筛选',
      any: '不限',
      levels: '指标类别',
      allOf: (level1: string) => `${level1}（全部）`,
      domain: '领域',
      scope: '用在哪种表',
      scopes: { 整体: '部门整体', 项目: '项目' },
      nature: '定量或定性',
    },
    alias: '也叫：',
    own: (count: number) => `我的指标（${count} 个）`,
    ownMark: '我的',
    belongs: (level2: string, domain: string) => `${level2} · ${domain}`,
    more: (count: number) => `再显示 ${count} 个`,
    details: '说明',
    explanation: '内涵：',
    formula: '计算方法：',
    scoring: '评分标准：',
    basis: '设置依据：',
    advice: '填写提醒：',
    exampleMark: '示例值',
    example: '指标值是示例，插入后请改成本单位的数。',
    insert: '插入',
    insertNamed: (name: string) => `插入：${name}`,
    searching: '正在查找…',
    reading: '正在读取表格…',
    proposal: {
      title: (name: string) => `插入${quoted(name)}`,
      titleOfSeveral: (count: number) => `插入 ${count} 个指标`,
      fills: (group: string, row: number) => `填入：${group}，第 ${row} 行（原来是空行）`,
      newGroup: (group: string) => `新增一类：${group}`,
      confirmSeveral: (count: number) => `插入这 ${count} 行`,
      drop: '不插入这一个',
      dropNamed: (name: string) => `不插入：${name}`,
      fillsOfSeveral: (group: string, row: number) => `填入：${group}，原来的空行，插完后是第 ${row} 行`,
      placeOfSeveral: (group: string, row: number) => `插入到：${group}，插完后是第 ${row} 行`,
      place: (group: string, row: number) => `插入到：${group}，第 ${row} 行之后`,
      table: '放进哪张表',
      chooseTable: '请选择一张表',
      group: '放在哪一类下面',
      chooseGroup: '请选择一类',
      name: '写哪个名称',
      preview: '这一行会是这样：',
      blank: '（留空）',
      noHeading: '（无列名）',
      weights: (heading: string, sum: string) =>
        `${quoted(heading)}留空：现在合计 ${sum}。请给新的一行填上，并从别的行里减去同样多，合计不变。`,
      past: (years: number, tables: number, least: string, median: string, most: string) =>
        `${years > 1 ? `近${years}年` : '往年'}：${least === most ? least : `${least}–${most}，中间是 ${median}`}（${tables} 张表）`,
      tearAnyway: '照样插入整行，旁边的表也空一行',
      existing: (name: string, rows: string) =>
        `提醒：表里第 ${rows} 行已经有${quoted(name)}。确实需要再加一行，才点“插入”。`,
      changed: '表格刚才有改动，位置或内容已按现在的表格更新。请再看一眼，然后点“插入”。',
      noTable: '没有找到绩效目标表。请先打开填有绩效目标表的工作簿，再从指标库插入。',
      manyTables: '工作簿里有几张绩效目标表，请选择放进哪一张。',
      confirm: '插入这一行',
      inserting: '正在插入…',
      cancel: '返回指标库',
    },
    groupName: (levels: string, section: string | null, project: string | null) =>
      [project, section, levels].filter((part) => part !== null && part !== '').join(' · '),
    groupOption: (name: string, first: number, last: number) =>
      `${name} · 第${first === last ? String(first) : `${String(first)}–${String(last)}`}行`,
    noLevels: '指标',
    noTitle: '（无标题）',
    tableOfPeriod: (table: string, period: Period) => `${table} · ${periods[period]}`,
    tableOption: (table: string, place: string) => `${table}（${place}）`,
    inTable: (table: string, group: string) => `${table} · ${group}`,
    pick: '选上',
    pickNamed: (name: string) => `选上：${name}`,
    picked: {
      insert: (count: number) => `插入选上的 ${count} 个`,
      clear: '全部不选',
    },
  },
  journal: {
    undo: '撤销',
    undoKey: 'Ctrl+Z',
    undoing: '正在撤销…',
    undoAnyway: '仍然撤销',
    keep: '不撤销',
    look: '去看看',
    undoLater: '撤销后来的',
    named: listed,
    undoNamed: (names: readonly string[]) => `撤销${listed(names)}`,
    undoAt: (cell: string, names: readonly string[]) => `撤销 ${cell}：${listed(names)}`,
    earlier: (count: number) => `更早的改动（${count}）`,
    entry: (kind: ChangeKind, names: readonly string[]) => `${changes[kind]}${listed(names)}`,
    changed: (cell: string, before: string, after: string, cells: number) =>
      `${cell} ${before.trim() || '（空）'} → ${after.trim() || '（空）'}${cells > 1 ? ` 等 ${cells} 处` : ''}`,
    doneAt: (kind: ChangeKind, cell: string, text: string, cells: number) => {
      if (cells > 1) return `已${changes[kind]} ${cell} 等 ${cells} 处。`;
      return `已${changes[kind]} ${cell}${kind === 'fix' ? '' : `：${shortened(text)}`}。`;
    },
    done: (kind: ChangeKind, names: readonly string[], row: number) => {
      if (kind !== 'insertion') return `已${changes[kind]}${listed(names)}。`;
      return names.length === 1
        ? `已插入${listed(names)}（第 ${row} 行）。光标在指标值上，请核对后填写。`
        : `已插入 ${names.length} 个指标：${listed(names)}。光标在第一个的指标值上，请逐个核对后填写。`;
    },
    undoneAt: (kind: ChangeKind, cell: string, text: string, cells: number) =>
      cells > 1
        ? `已撤销${changes[kind]} ${cell} 等 ${cells} 处，单元格和${changes[kind]}前一样。`
        : `已撤销${changes[kind]} ${cell}，现在${text.trim() === '' ? '又是空的' : `是原来的“${shortened(text)}”`}。`,
    undone: (kind: ChangeKind, names: readonly string[]) =>
      `已撤销${changes[kind]}${listed(names)}，${kind === 'insertion' ? '写入的内容已全部去掉' : `单元格和${changes[kind]}前一样`}。`,
    rowsLeft: '这张表受保护，不允许删除行，插入的空行还在。',
    differs: (what: string, cells: readonly string[]) =>
      `${what} 已写回，但核对下来 ${someOf(cells)}和原来不一样。请复制原来的内容，自己填回去。`,
    copyOld: '复制原来的内容',
    unread: (what: string) => `${what} 已写回，但 Excel 没有让插件再读一遍核对。请看一眼那里的内容，再点“一键校验”。`,
    changedSince: (cells: readonly string[]) =>
      `${someOf(cells)} 写入以后又改动过。撤销会连后来的修改一起去掉，仍要撤销吗？`,
    laterFirst: (later: string) => `${later} 这一处后来又写过，要先撤销后来的那一次。`,
    lost: (what: string) =>
      `找不到 ${what} 当时写入的位置：那里的行或合并单元格已经改动很多，没有撤销。如果确实不要，请在表格里直接删改。`,
  },
} as const;
