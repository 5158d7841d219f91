import { texts } from '../../../src/taskpane/basics/texts';
import { textRows, workbookFile } from '../../host/file/workbook-bytes';
import { PANE } from '../looks';
import type { Stage } from '../stage';
import { chapter } from '../state';
import { ORDINARY } from '../workbooks';

const ROWS = [
  ['项目支出绩效目标表'],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '质量指标', '问题整改率', '>=95%'],
];

function protectedForm(): Uint8Array {
  return workbookFile({ sheets: [`${textRows(ROWS)}<sheetProtection sheet="1"/>`] });
}

const fix = ({ pane }: Stage) => pane.frame.getByRole('button', { name: /^修复 D3/ }).first();
const alert = ({ pane }: Stage) => pane.frame.getByRole('alert').first();

export const troubles = chapter('遇到麻烦', [
  {
    name: 'editing',
    title: '有单元格正在编辑',
    seen: '光标还在一个格子里，Excel 不让读表。',
    next: '按回车结束编辑，点“重试”。',
    looks: PANE,
    workbook: ORDINARY,
    show: async (stage) => {
      await stage.excel.clickCell('B4');
      await stage.page.keyboard.type('改');
      await stage.pane.button(texts.check.action).click();
      await alert(stage).waitFor();
    },
  },
  {
    name: 'protected',
    title: '工作表受保护',
    seen: '插件不解除保护，给出要填的内容。',
    next: '点“复制要填的内容”交给能改的人；或撤销保护后点“重试”。',
    looks: PANE,
    workbook: { name: '受保护.xlsx', bytes: protectedForm },
    show: async (stage) => {
      await stage.pane.check();
      await fix(stage).click();
      await alert(stage).waitFor();
    },
    inSight: fix,
  },
  {
    name: 'waiting',
    title: 'Excel 迟迟不答',
    seen: '正在等，多半是 Excel 里开着对话框。',
    next: '看一看 Excel，关掉对话框。',
    looks: PANE,
    workbook: ORDINARY,
    show: async (stage) => {
      await holdExcel(stage);
      await stage.pane.frame.getByText(texts.waiting).waitFor();
    },
  },
  {
    name: 'no-answer',
    title: 'Excel 半分钟没有回应',
    seen: '没有白等：Excel 一回应就接着做。',
    next: '关掉 Excel 里的对话框；也可以点“重试”。',
    looks: PANE,
    workbook: ORDINARY,
    show: async (stage) => {
      await holdExcel(stage);
      await alert(stage).waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'parts-missing',
    title: '插件自己的文件没有取到',
    seen: '网络断了，或放插件的服务器停了。',
    next: '检查网络，点“重试”。',
    looks: PANE,
    workbook: ORDINARY,
    show: async (stage) => {
      await stage.pane.check();
      await stage.page.route(/tools\.\w+\.js$/, (route) => route.abort());
      await stage.pane.act(texts.check.actions.marks);
      await alert(stage).waitFor();
    },
  },
  {
    name: 'outside',
    title: '不在 Excel 里打开',
    seen: '用浏览器直接打开了插件的地址。',
    next: '回到 Excel，从“开始”选项卡打开。',
    looks: PANE,
    show: async ({ page, pane }) => {
      // Contains the key by which office.js knows that this tab belongs to Excel.
      await page.evaluate(() => sessionStorage.clear());
      await page.goto(pane.document.url().replace(/[?#].*$/, ''));
      await page.getByText(texts.outside.title).waitFor();
    },
  },
]);

async function holdExcel({ page, pane }: Stage): Promise<void> {
  await page.evaluate(() => {
    window.excelHost.session.hold();
  });
  await pane.button(texts.check.action).click();
}
