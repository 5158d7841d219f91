import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../../excel-host/build';
import { WHOLE_PAGE } from '../looks';
import { chapter } from '../state';

const CHENGDE = path.join(PROJECT, 'test/forms/seeds/hebei-chengde-2021.xlsx');

/** The pane without Excel. */
export const filePage = chapter('不用 Excel 的网页', [
  {
    name: 'file-page-start',
    title: '双击打开“绩效目标助手.html”',
    seen: '拖文件进来的地方，三步怎么做；没有文件也可以新建目标表。',
    next: '把填好的 .xlsx 拖进来，或点“打开文件”。',
    looks: WHOLE_PAGE,
    showFilePage: () => Promise.resolve(),
  },
  {
    name: 'file-page-checked',
    title: '左边表格，右边窗格',
    seen: '承德市商务局的 17 张表。有问题的单元格涂了颜色、角上有标记（只在这里显示，不写进文件）；点了第一个问题，表格跳到那一格。',
    next: '在右边填好回车，或双击左边的单元格改；改好后点“保存”。',
    looks: WHOLE_PAGE,
    async showFilePage(page) {
      await page.drop('承德市商务局.xlsx', readFileSync(CHENGDE));
      await page.check();
      await page.page.locator('[data-finding]').first().click();
      await page.cell('F19').waitFor();
    },
  },
]);
