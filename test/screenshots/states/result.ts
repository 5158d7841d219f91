import { markTexts } from '../../../src/taskpane/marks/mark-texts';
import { memoTexts } from '../../../src/taskpane/memo/memo-texts';
import { reportTexts } from '../../../src/taskpane/report-sheet/report-texts';
import { texts } from '../../../src/taskpane/basics/texts';
import { settingsTexts } from '../../../src/taskpane/settings/settings-texts';
import { PANE, WHOLE_PAGE } from '../looks';
import type { Stage } from '../stage';
import { chapter } from '../state';
import { ORDINARY, SEVERAL_TABLES } from '../workbooks';

const { actions } = texts.check;

const marksChoice = ({ pane }: Stage) => pane.frame.getByRole('group', { name: markTexts.choose });
const memo = ({ pane }: Stage) => pane.frame.getByLabel(memoTexts.text);
const recognition = ({ pane }: Stage) => pane.button(texts.recognition.show);

async function mark({ pane }: Stage): Promise<void> {
  await pane.check();
  await pane.act(actions.marks);
  await pane.frame.getByRole('button', { name: /^标注 \d+ 格$/ }).click();
  await pane.frame.getByText(/^已在表上标注/).waitFor();
}

async function report({ pane }: Stage): Promise<void> {
  await pane.check();
  await pane.act(actions.report);
  await pane.button(reportTexts.remove).waitFor();
}

export const result = chapter('校验结果怎么用', [
  {
    name: 'marks',
    title: '标注问题',
    seen: '选底色和边框，或者批注；点过才标，清除后和原来一样。',
    next: '看完点“清除标注”。',
    looks: PANE,
    workbook: ORDINARY,
    show: mark,
    inSight: marksChoice,
  },
  {
    name: 'marks-on-sheet',
    title: '标注以后的表格',
    seen: '有问题的格子加了底色和边框：实线框是错误，虚线框是警告，点线框是提示。',
    next: '对着表改；改完点“清除标注”。',
    looks: WHOLE_PAGE,
    workbook: ORDINARY,
    show: mark,
    inSight: marksChoice,
  },
  {
    name: 'report',
    title: '校验报告',
    seen: '报告写在哪一张工作表、能不能直接打印。',
    next: '打印，或点“删除这张报告”。',
    looks: PANE,
    workbook: ORDINARY,
    show: report,
  },
  {
    name: 'report-sheet',
    title: '校验报告的样子',
    seen: '最后一张工作表：单位、日期、各级问题的数目、每个问题和它的单元格。',
    next: '点“单元格”一栏跳到那一格；打印出来附在送审材料里。',
    looks: WHOLE_PAGE,
    workbook: ORDINARY,
    show: report,
  },
  {
    name: 'memo',
    title: '复制退回意见',
    seen: '选哪些问题写进去；下面是写好的文字，可以改。',
    next: '点“复制”，粘贴到公文或消息里。',
    looks: PANE,
    workbook: ORDINARY,
    show: async (stage) => {
      await stage.pane.check();
      await stage.pane.act(actions.memo);
      await memo(stage).waitFor();
    },
    inSight: ({ pane }) => pane.frame.getByRole('group', { name: /^写进哪些/ }),
  },
  {
    name: 'warning-notes',
    title: '警告说明',
    seen: '留着不改的警告列在一处，每项下面写理由。',
    next: '写完点“记下理由”，再写成工作表或复制文字，随表报送。',
    looks: PANE,
    workbook: ORDINARY,
    show: async ({ pane }) => {
      await pane.check();
      await pane.act(actions.notes);
      await pane.frame.getByText(/^还没有写理由的警告/).waitFor();
    },
  },
  {
    name: 'rule-settings',
    title: '规则设置',
    seen: '哪些和标准不一样；表样、权重合计、每条规则怎样报；和命令行共用的设置文件。',
    next: '改好点“保存并重新校验”；不要了点“恢复标准”。',
    looks: PANE,
    workbook: ORDINARY,
    show: async ({ pane }) => {
      await pane.check();
      await pane.act(actions.settings);
      await pane.frame.getByLabel(settingsTexts.rule).selectOption({ label: '指标数量过少' });
    },
  },
  {
    name: 'recognition',
    title: '识别结果：各列读作什么',
    seen: '每张表的每一列读作什么，拿不准的标了出来。',
    next: '读错了就在右边改，马上按新的重新校验。',
    looks: PANE,
    workbook: SEVERAL_TABLES,
    show: async (stage) => {
      await stage.pane.check();
      await stage.pane.act(texts.recognition.show);
      await stage.pane.frame
        .getByRole('button', { name: /^各列读作什么/ })
        .first()
        .click();
    },
    inSight: recognition,
  },
]);
