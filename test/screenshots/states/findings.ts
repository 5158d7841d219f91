import { texts } from '../../../src/taskpane/basics/texts';
import { PANE } from '../looks';
import type { Stage } from '../stage';
import { chapter } from '../state';
import { ORDINARY, SEVERAL_TABLES } from '../workbooks';

const { ignore } = texts.findings;

const why = ({ pane }: Stage) => pane.frame.getByText(texts.findings.why).first();
const allSafe = ({ pane }: Stage) => pane.frame.getByRole('button', { name: /^全部安全修复/ });
const fixAll = ({ pane }: Stage) => pane.frame.getByRole('button', { name: /^修复这 \d+ 处$/ });
const undo = ({ pane }: Stage) => pane.button(texts.journal.undo);
const reason = ({ pane }: Stage) => pane.frame.getByLabel(ignore.reason);

async function ignoreFirst({ pane }: Stage): Promise<void> {
  await pane.check();
  await pane.ignoreFirst();
  await pane.button(ignore.suggestions[1]).click();
}

export const findings = chapter('修改、忽略、撤销', [
  {
    name: 'why',
    title: '为什么',
    seen: '这一项为什么是问题，依据哪个文件。',
    next: '明白了就改；依据不适用的，点“忽略”写明理由。',
    looks: PANE,
    workbook: ORDINARY,
    show: async (stage) => {
      await stage.pane.check();
      await stage.pane.finding().first().click();
      await why(stage).click();
    },
    inSight: why,
  },
  {
    name: 'fix-preview',
    title: '全部安全修复：先看后改',
    seen: '每一处原来是什么、改成什么；还没有动表格。',
    next: '逐条看过，点“修复这几处”；不想改就点“取消”。',
    looks: PANE,
    workbook: SEVERAL_TABLES,
    show: async (stage) => {
      await stage.pane.check();
      await allSafe(stage).click();
    },
    inSight: fixAll,
  },
  {
    name: 'fixed',
    title: '修复以后',
    seen: '改好的问题从列表里去掉了，旁边有“撤销”。',
    next: '接着改别的；改错了点“撤销”，表格和原来一样。',
    looks: PANE,
    workbook: SEVERAL_TABLES,
    show: async (stage) => {
      await stage.pane.check();
      await allSafe(stage).click();
      await fixAll(stage).click();
      await undo(stage).waitFor();
      await stage.pane.checked();
    },
  },
  {
    name: 'ignore',
    title: '忽略要写理由',
    seen: '理由可以自己写，也可以选常用的。',
    next: '点“确定忽略”。理由记在工作簿里，审核的人看得到。',
    looks: PANE,
    workbook: ORDINARY,
    show: ignoreFirst,
    inSight: reason,
  },
  {
    name: 'ignored',
    title: '已忽略的',
    seen: '列表最下面：忽略了哪些，各是什么理由。',
    next: '要重新检查哪一项，点它的“恢复检查”。',
    looks: PANE,
    workbook: ORDINARY,
    show: async (stage) => {
      await ignoreFirst(stage);
      await stage.pane.button(ignore.confirm).click();
      await stage.pane.button(ignore.list(1)).click();
    },
    inSight: ({ pane }) => pane.button(ignore.list(1)),
  },
]);
