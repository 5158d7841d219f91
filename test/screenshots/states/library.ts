import { newFormTexts } from '../../../src/taskpane/new-form/new-form-texts';
import { ownTexts } from '../../../src/taskpane/library/own/own-texts';
import { texts } from '../../../src/taskpane/basics/texts';
import { PANE } from '../looks';
import { chapter } from '../state';
import { SEVERAL_TABLES } from '../workbooks';

export const library = chapter('指标库', [
  {
    name: 'library',
    title: '查找指标',
    seen: '输入首字母就查到；属于哪一类、指标值怎么写。',
    next: '点“插入”看看放进表里是什么样，或点“说明”看计算方法。',
    looks: PANE,
    workbook: SEVERAL_TABLES,
    show: async ({ pane }) => {
      await pane.search('sgjf');
      await pane.frame
        .getByRole('button', { name: texts.library.insertNamed('') })
        .first()
        .waitFor();
    },
  },
  {
    name: 'insertion',
    title: '插入以前先看',
    seen: '放进哪张表、哪一类、第几行之后，整行各列写什么；还没有动表格。',
    next: '位置对就点“插入这一行”；不对就在上面另选。',
    looks: PANE,
    workbook: SEVERAL_TABLES,
    show: ({ pane }) => pane.propose('购置验收通过率', { table: /项目绩效目标/ }),
  },
  {
    name: 'new-form',
    title: '新建目标表',
    seen: '选表样和工作领域、填几项；新表加在工作簿最后，现有的表不动。',
    next: '点“新建”，接着在新表里填年度目标，把示例值改成自己的数。',
    looks: PANE,
    workbook: SEVERAL_TABLES,
    show: async ({ pane }) => {
      await pane.search('');
      await pane.button(texts.library.newForm).click();
      await pane.button(newFormTexts.make).waitFor();
    },
  },
  {
    name: 'own',
    title: '我的指标',
    seen: '收藏的指标，只存在这台电脑上；可以改、删、导出给同事。',
    next: '回到指标库，和内置的指标一样查找、插入。',
    looks: PANE,
    workbook: SEVERAL_TABLES,
    show: async ({ pane }) => {
      await pane.search('');
      await pane.frame.getByRole('button', { name: /^我的指标/ }).click();
      await pane.button(ownTexts.captureClean).click();
      await pane.button(ownTexts.preview.confirm).click();
      await pane.button(ownTexts.exchange.title).waitFor();
    },
  },
  {
    name: 'help',
    title: '帮助',
    seen: '三种级别有什么不同，怎么忽略、撤销，内容存在哪里，它从来不做什么。',
    next: '看完点“返回”。',
    looks: PANE,
    show: async ({ pane }) => {
      await pane.button(texts.help).click();
      await pane.frame.getByText(/^版本 /).waitFor();
    },
  },
]);
