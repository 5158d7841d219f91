import { recognizeGoalTables } from '../../src/recognize/recognize';
import { sheetOfGrid } from '../forms/text-grid';
import { flatten } from './read-sketch';

/** Project, first row of the block and indicators of each table. */
function read(grid: string): (string | number)[][] {
  return recognizeGoalTables({ sheets: [sheetOfGrid(grid)] }).map((table) => [
    table.project?.value ?? '',
    ...table.blocks.map(({ area, headerRows }) => `${String(area.row + 1)} ${String(headerRows.last + 1)}`),
    ...flatten(table),
  ]);
}

const TITLE = '山南县水利局2024年项目支出绩效目标表 | < | < | < | <';

test('a title printed again without headings begins a form in the columns of the one above', () => {
  expect(
    read(`
${TITLE}
项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值
灌区改造 | 产出指标 | 数量指标 | 改造渠道 | ≥18公里
^ | ^ | 质量指标 | 验收合格率 | 100%
^ | 满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥90%
 | | | |
${TITLE}
水质监测 | 产出指标 | 数量指标 | 监测断面 | ≥12个
^ | 效益指标 | 生态效益指标 | 水质达标率 | ≥95%
^ | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥90%`),
  ).toEqual([
    [
      '灌区改造',
      '2 2',
      '产出指标/数量指标/改造渠道=≥18公里@E3',
      '产出指标/质量指标/验收合格率=100%@E4',
      '满意度指标/服务对象满意度指标/农户满意度=≥90%@E5',
    ],
    [
      '水质监测',
      '8 7',
      '产出指标/数量指标/监测断面=≥12个@E8',
      '效益指标/生态效益指标/水质达标率=≥95%@E9',
      '满意度指标/服务对象满意度指标/居民满意度=≥90%@E10',
    ],
  ]);
});

test('a title over notes alone makes no indicators', () => {
  const [, second = []] = read(`
${TITLE}
项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值
灌区改造 | 产出指标 | 数量指标 | 改造渠道 | ≥18公里
^ | 满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥90%
 | | | |
项目支出绩效目标表填报说明 | < | < | < | <
产出指标 | 说明要完成多少。 | | |
效益指标 | 说明有什么好处。 | | |`);
  expect(second).toEqual([]);
});
