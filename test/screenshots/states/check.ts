import { progressTexts } from '../../../src/taskpane/check/progress-texts';
import { texts } from '../../../src/taskpane/basics/texts';
import { largeWorkbook } from '../../bench/large-workbook';
import { textRows, workbookFile } from '../../host/file/workbook-bytes';
import { HIGH_CONTRAST, PANE, WHOLE_PAGE } from '../looks';
import type { Stage } from '../stage';
import { chapter } from '../state';
import { CLEAN, MANY, ORDINARY } from '../workbooks';

export const check = chapter('校验', [
  {
    name: 'overview',
    title: '整个屏幕',
    seen: '左边是表格，右边是窗格：校验完，点了第一个问题，表格就跳到了那一格。',
    next: '改好这一格，或点“修复”“忽略”；然后点“下一项”。',
    looks: WHOLE_PAGE,
    workbook: ORDINARY,
    show: async ({ pane }) => {
      await pane.check();
      await pane.finding().first().click();
      await pane.frame.locator('[aria-current="true"]').waitFor();
    },
  },
  {
    name: 'first-run',
    title: '第一次打开',
    seen: '一个大按钮，它要做什么；下面是三步说明，看过可以不再显示。',
    next: '点“一键校验”。',
    looks: PANE,
    isFirstRun: true,
    show: () => Promise.resolve(),
  },
  {
    name: 'start',
    title: '以后打开',
    seen: '只有按钮和一段话。',
    next: '点“一键校验”。',
    looks: PANE,
    show: () => Promise.resolve(),
  },
  {
    name: 'progress',
    title: '很大的工作簿正在校验',
    seen: '做到第几张，共几张。',
    next: '等着，期间窗格照样能用；不想等就点“取消”。',
    looks: PANE,
    workbook: { name: '三百个单位.xlsx', bytes: () => largeWorkbook(300, 10) },
    show: async (stage) => {
      await stopAfterTurns(stage, 400);
      await stage.pane.button(texts.check.action).click();
      await stage.pane.button(progressTexts.cancel).waitFor();
      await stage.pane.frame.locator('[data-stopped]').waitFor();
    },
  },
  {
    name: 'no-table',
    title: '没有绩效目标表',
    seen: '工作簿里没有认出绩效目标表，以及要有什么样的表头才认得出。',
    next: '打开填好的绩效目标表，再点“一键校验”。',
    looks: PANE,
    workbook: { name: '会议签到表.xlsx', bytes: () => workbookFile({ sheets: [textRows([['会议签到表']])] }) },
    show: ({ pane }) => pane.check(),
  },
  {
    name: 'clean',
    title: '可以送审',
    seen: '先说结论，再说读到了几张表、几个指标、几处金额。',
    next: '看一看提示，通读一遍，送审。',
    looks: PANE,
    workbook: CLEAN,
    show: ({ pane }) => pane.check(),
  },
  {
    name: 'many',
    title: '问题很多',
    seen: '还差几项才能送审；下面按问题归在一起，错误在前。',
    next: '从第一项改起：点一下跳到那一格；也可以只看错误，或按表格排列。',
    looks: PANE,
    workbook: MANY,
    show: ({ pane }) => pane.check(),
  },
  {
    name: 'contrast',
    title: '系统设了高对比度',
    seen: '颜色由系统定，选中的分栏、筛选和问题仍看得出来。',
    next: '和平常一样用。',
    looks: HIGH_CONTRAST,
    workbook: ORDINARY,
    show: async ({ pane }) => {
      await pane.check();
      await pane.finding().first().click();
      await pane.frame.locator('[aria-current="true"]').waitFor();
    },
  },
]);

/** Stops the check permanently after this many turns, and marks the page. */
function stopAfterTurns({ pane }: Stage, turns: number): Promise<void> {
  // Only anonymous functions: tools that keep function names insert a helper that is missing in the page.
  return pane.document.evaluate((count) => {
    let time = performance.now();
    performance.now = () => (time += 20);
    let opened = 0;
    window.MessageChannel = new Proxy(MessageChannel, {
      construct(Channel) {
        opened += 1;
        const { port1, port2 } = new Channel();
        if (opened <= count) return { port1, port2 };
        document.body.dataset.stopped = '';
        // Drops messages that the page posts to itself.
        return { port1, port2: port1 };
      },
    });
  }, turns);
}
