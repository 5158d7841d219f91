import type { Severity } from '../../rules/kit/rule';

const severities: Readonly<Record<Severity, string>> = {
  error: '错误：送审前必须改正，还有错误就不能送审。',
  warning: '警告：多半有问题，请逐项核对；确有理由可以保留，送审时附书面说明。',
  hint: '提示：写法上的建议，供参考，不影响送审。',
};

/** Texts of 帮助; kept short. */
export const helpTexts = {
  title: '帮助',
  back: '返回',
  steps: '三步说明',
  textSize: '字号',
  textSizes: { 14: '标准', 16: '大', 18: '特大' },
  levels: { title: '错误、警告、提示有什么不同', severities },
  ignoring: {
    title: '有理由不改的，怎么忽略',
    lines: [
      '点那一条的“忽略”，写明理由或选一个常用理由。它就不再计数，别人打开这个文件也看得到理由。',
      '要它重新计数：在列表最下面的“已忽略”里点“恢复检查”。',
      '忽略的单元格以后改了内容，会重新检查。',
    ],
  },
  undoing: {
    title: '改错了，怎么撤销',
    lines: [
      '修复或插入以后，窗格里有“撤销”；更早的在“更早的改动”里。撤销后单元格、行高和合并都和原来一样。',
      '关闭这个文件以后就不能这样撤销了；功能区上没有“一键校验”按钮的 Excel，关闭窗格以后就不能了。部分版本的 Excel 按 Ctrl+Z 撤不掉插件的改动，所以请用窗格里的“撤销”。',
    ],
  },
  keys: {
    title: '不用鼠标，按什么键',
    lines: [
      '光标在表格里：Ctrl+Alt+1 校验，Ctrl+Alt+2 上一项，Ctrl+Alt+3 下一项，Ctrl+Alt+4 写入并下一项（Mac 上 Alt 就是 Option）。Excel 2021 批量授权版可能没有这几个键。',
      '光标在窗格里：Ctrl+↓ 下一项，Ctrl+↑ 上一项，回车写入并到下一项。',
      '别的程序也用同样的键时，Excel 会问用哪一个；想重新选，在 Excel 的搜索框里找“重置 Office 加载项快捷方式首选项”。',
    ],
  },
  storing: {
    title: '什么内容存在哪里',
    lines: [
      '存在这个工作簿里（不占单元格，随文件走）：忽略了哪些、理由，您更正过的列，插入过哪些指标，只用于它的规则设置。保存文件后才留下。',
      '存在这台电脑的浏览器里：“我的指标”、规则设置，和“三步说明看过了”。换电脑不会跟着走，“我的指标”可以导出。',
    ],
  },
  never: {
    title: '它从来不做的事',
    lines: [
      '不上传：表格内容不离开这台电脑，没有服务器，不用登录。',
      '不自己改：您不点，就不改单元格、不涂颜色、不加批注、不加工作表。',
      '不解除保护：受保护的表里没有锁定的格照样能填，锁定的只给出内容，由您复制去填。',
    ],
  },
  wrong: {
    title: '认错了、报错了，怎么告诉我们',
    lines: [
      '列读错了：在“识别结果”里直接改，马上按新的检查。',
      '不该报的报了，或该报的没报：把表另存一份，删去单位名称和金额，连同下面这几行交给替您装插件的信息人员。',
    ],
    copy: '复制反馈内容',
    report: (version: string, excel: string) =>
      `绩效目标助手 ${version}\n${excel}\n工作表和单元格：\n窗格里的话（或没有报的问题）：\n您认为应当是：`,
    excel: (platform: string, version: string) => `Excel：${platform} ${version}`,
    unknownExcel: 'Excel：（请填写版本）',
  },
  trace: {
    title: '给开发人员记一份 Excel 的回答',
    what: '只在需要查错时用。点“开始记录”，照平常做一遍出错的操作，再点“停止并保存”。记下的是插件问了 Excel 什么、Excel 怎样回答；单元格里的文字和数字、工作表的名称都换成了代号，不会记下来。关闭文件，记录就没有了。',
    start: '开始记录',
    stop: '停止并保存',
    started: '正在记录。',
    file: '绩效目标助手-记录.json',
    saved: (file: string) => `已交给浏览器下载：${file}。没有看到文件，就点“复制记录”，粘贴到记事本里存好。`,
    notSaved: '这里不能下载文件，请点“复制记录”，粘贴到记事本里存好。',
    copy: '复制记录',
  },
  version: (version: string) => `版本 ${version}`,
} as const;
