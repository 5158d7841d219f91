import type { XlsxRead } from './read-xlsx';

type XlsxRefusal = Extract<XlsxRead, { kind: 'refused' }>['why'];

const refusals: Readonly<Record<XlsxRefusal, string>> = {
  'old-format': '这是旧格式的 .xls 文件，或者文件加了密码。请用 Excel 打开，另存为不加密码的 .xlsx，再导入。',
  damaged: '文件打不开，可能不是 Excel 表格，或者已经损坏。请用 Excel 打开看看，另存一份再导入。',
  'too-large': '文件里的内容太多。请只留下指标那张表，删去多余的行和列，再导入。',
};

const quoted = (name: string): string => `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** "新增 3 个，改动 1 个", without counts of zero. */
const counted = (counts: readonly (readonly [what: string, count: number])[]): string =>
  counts
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${what} ${count} 个`)
    .join('，');

/** Texts of 我的指标. */
export const ownTexts = {
  title: (count: number) => `我的指标（${count} 个）`,
  back: '返回指标库',
  intro: '收藏常用的指标，以后在指标库里查找、插入，和内置的指标一样。内容只存在这台电脑上。',
  storage: {
    unavailable: '这里存不下内容，关闭以后“我的指标”就没有了。请在关闭前导出成文件，下次再导入。',
    unreadable:
      '以前存下的“我的指标”有一部分读不出来，可能已损坏，或由更新的版本存下。原来的内容没有动；现在收藏的，关闭窗格后不保留。',
    setAside: '原文另外留着，接着用',
    aside: '以前读不出来的“我的指标”，原文还留着，可以复制出来请人看看。',
    copyAside: '复制留着的原文',
    dropAside: '删去留着的原文',
  },
  create: '新写一个指标',
  captureSelected: '收藏选中的指标',
  captureClean: '收藏没有问题的指标',
  working: '正在读取表格…',
  nothingSelected: '选中的单元格不在指标行上。请先在表里点一下要收藏的指标，再点“收藏选中的指标”。',
  noTable: '没有找到绩效目标表，请先打开填好的表。',
  noneClean: '没有可以收藏的指标：每一行都有错误或警告，请先到“校验”里改好。',
  notCaptured: (name: string, why: string) => `${quoted(name)}没有收藏：${why}`,
  fieldProblem: (field: string, message: string) => `${field}${message}`,
  empty: '还没有收藏指标。请在表里点一下要收藏的指标所在的行，再点“收藏选中的指标”；也可以自己新写。',
  belongs: (level1: string, level2: string) =>
    [level1, level2].filter((level) => level !== '').join(' / ') || '（没有类别）',
  edit: '修改',
  editNamed: (name: string) => `修改：${name}`,
  remove: '删除',
  removeNamed: (name: string) => `删除：${name}`,
  undo: '撤销',
  more: (count: number) => `再显示 ${count} 个`,
  added: (name: string) => `已收藏${quoted(name)}，在指标库里可以查到。`,
  merged: (added: number, changed: number) =>
    `已存好：${counted([
      ['新增', added],
      ['改动', changed],
    ])}。`,
  allSame: (count: number) =>
    count === 1 ? '这个指标已经收藏过，内容一样。' : `这 ${count} 个指标都已经有了，内容一样。`,
  saved: (name: string) => `已改好${quoted(name)}。`,
  removed: (name: string) => `已删除${quoted(name)}。`,
  undone: '已撤销。',
  noRoom: '没有存上：浏览器给的地方满了，或者超过了 3000 个。请删去不用的指标再试。原来的内容没有变。',
  past: {
    title: '读入往年的目标表',
    hint: '一次选几个往年的 .xlsx 文件。以后插入同名指标时，旁边会写出往年的值，例如“近3年：90%–95%”。内容只存在这台电脑上。',
    choose: '选择往年的文件（可以选几个）',
    fileLabel: '选择往年的目标表文件',
    working: '正在读…',
    kept: (count: number) => `已存 ${count} 个往年的值。`,
    read: (files: number, tables: number, indicators: number) =>
      `读了 ${files} 个文件：${tables} 张目标表，${indicators} 个指标值。`,
    unread: (names: string) => `没有读出目标表的：${names}。`,
    unkept: '这里存不下内容，关闭以后要重新读入。',
    forget: '清除往年的值',
  },
  form: {
    title: (name: string) => `修改${quoted(name)}`,
    newTitle: '新写一个指标',
    levels: '指标类别',
    noLevels: '（没有类别）',
    none: '无',
    valueHint: '数字，如 95；或文字，如 12月31日前',
    aliasesHint: '用顿号分开，查找时也能找到',
    save: '保存',
    cancel: '不改了',
    nameTaken: '已经有同名的指标，请换一个名称。',
    wrong: '有的地方要改，请看红字。',
  },
  preview: {
    capture: '请核对要收藏的指标',
    import: '请核对要导入的指标',
    counts: (added: number, changed: number, same: number) =>
      `${counted([
        ['新增', added],
        ['改动', changed],
        ['没有变化', same],
      ])}。`,
    added: (count: number) => `新增的 ${count} 个`,
    changed: (count: number) => `改动的 ${count} 个：现在的内容会换成新的`,
    from: '现在：',
    to: '换成：',
    blank: '（空）',
    confirm: '全部存入',
    confirmSome: (count: number) => `存入选中的 ${count} 个`,
    choose: '逐个选要存的：',
    onlyNew: (count: number) => `只存新增的 ${count} 个`,
    cancel: '都不要',
  },
  exchange: {
    title: '导入、导出',
    exportTable: '导出 Excel 表格',
    exportBackup: '导出备份',
    chooseFile: '导入文件…',
    fileLabel: '选择要导入的文件（.xlsx 或 .json）',
    hint: 'Excel 表格可以自己改、发给同事；导入时先给您核对，再存入。',
    sheetName: '我的指标',
    tableFile: '我的指标.xlsx',
    backupFile: '我的指标备份.json',
    exported: (file: string) => `已交给浏览器下载：${file}。`,
    failed: '这里不能下载文件，请用下面的办法。',
    fallback: '没有看到文件？复制文字',
    fallbackHint: '复制下面全部文字，粘贴到记事本里存好。以后点“粘贴文字导入”，照样能用。',
    fallbackLabel: '我的指标的全部内容',
    copy: '复制',
    copied: '已复制。',
    copyByHand: '文字已全部选中，请按 Ctrl+C 复制。',
    paste: '粘贴文字导入',
    pasteLabel: '把以前复制的文字粘贴在这里',
    pasteConfirm: '导入这些文字',
    tooBig: '文件超过 4 MB，不像是指标表。请只留下指标那张表，再导入。',
    unknownKind: '只能导入 .xlsx 表格，或以前导出的 .json 备份。',
    unreadable: '文件没有读出来。请先关闭正在打开它的程序，或换个位置再选一次。',
    refusals,
    problems: (count: number) => `没有导入，“我的指标”没有变。请先改好下面 ${count} 处，再导入：`,
    problemsMore: (count: number) => `还有 ${count} 处没有列出。`,
    problem: (place: string, message: string) => (place === '' ? message : `${place}：${message}`),
    inSheet: (sheet: string, place: string) => `工作表“${sheet}”${place}`,
  },
} as const;
