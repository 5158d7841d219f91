import { recognizeGoalTables } from '../../src/recognize/recognize';
import { sheetOfGrid } from '../forms/text-grid';
import { flatten } from './read-sketch';

/** Project, department and indicators of each table. */
function read(grid: string): string[][] {
  return recognizeGoalTables({ sheets: [sheetOfGrid(grid)] }).map((table) => [
    table.project?.value ?? '',
    table.department?.value ?? '',
    ...flatten(table),
  ]);
}

describe('the halves of one form beside a blank column', () => {
  test('under a level 1 each', () => {
    expect(
      read(`
项目支出绩效目标表 | < | < | < | < | < | <
项目名称 | 公园养护 | < | | 主管部门 | 某区城管局 | <
产出指标 | < | < | | 效益指标 | < | <
二级指标 | 三级指标 | 指标值 | | 二级指标 | 三级指标 | 指标值
数量指标 | 养护绿地 | ≥120公顷 | | 社会效益指标 | 日均游客 | ≥3万人次
质量指标 | 养护达标率 | ≥95% | | 生态效益指标 | 绿化覆盖率 | ≥42%`),
    ).toEqual([
      [
        '公园养护',
        '某区城管局',
        '产出指标/数量指标/养护绿地=≥120公顷@C5',
        '产出指标/质量指标/养护达标率=≥95%@C6',
        '效益指标/社会效益指标/日均游客=≥3万人次@G5',
        '效益指标/生态效益指标/绿化覆盖率=≥42%@G6',
      ],
    ]);
  });

  test('of different lengths', () => {
    const [indicators = []] = read(`
项目支出绩效目标表 | | | | | | | |
项目名称：环境整治 | | | | | | | |
一级指标 | 二级指标 | 三级指标 | 指标值 | | 一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 清运垃圾 | ≥3.5万吨 | | 效益指标 | 生态效益指标 | 人居环境 | 明显改善
 | | 配备保洁员 | ≥420人 | | 满意度指标 | 满意度指标 | 村民满意度 | ≥90%
 | 质量指标 | 无害化处理率 | ≥98% | | | | |`);
    expect(indicators.slice(2)).toEqual([
      '产出指标/数量指标/清运垃圾=≥3.5万吨@D4',
      '产出指标/数量指标/配备保洁员=≥420人@D5',
      '产出指标/质量指标/无害化处理率=≥98%@D6',
      '效益指标/生态效益指标/人居环境=明显改善@I4',
      '满意度指标/满意度指标/村民满意度=≥90%@I5',
    ]);
  });
});

test('forms beside a blank column that both have outputs stay apart', () => {
  const one = (name: string): string => `产出指标 | 数量指标 | ${name} | ≥3个`;
  expect(
    read(`
项目支出绩效目标表 | | | | | 项目支出绩效目标表 | | |
一级指标 | 二级指标 | 三级指标 | 指标值 | | 一级指标 | 二级指标 | 三级指标 | 指标值
${one('修建泵站')} | | ${one('修建水池')}`),
  ).toHaveLength(2);
});
