import { recognizeGoalTables } from '../../src/recognize/recognize';
import { workbookOf } from '../workbook/sheet-of';

function headOf(line: string): (string | number | null)[] {
  const [table] = recognizeGoalTables(
    workbookOf({
      rows: [
        ['项目支出绩效目标表'],
        [line],
        ['项目名称', '林区防火', '资金总额', 120],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '防火隔离带长度', '≥12公里'],
      ],
    }),
  );
  return [table?.department?.value ?? null, table?.moneyUnit?.value ?? null, table?.year?.value ?? null];
}

describe('several fields in one cell', () => {
  test.each([
    [
      '申报单位（盖章）：松江区林业局　　　申报日期：2024年 3 月 8 日　　　金额单位：万元',
      ['松江区林业局', '万元', null],
    ],
    ['部门（单位）名称：松江区林业局     编制日期：2024-03-08     金额单位：人民币元', ['松江区林业局', '元', null]],
    ['编报单位:松江区林业局\n编报时间:2024年3月\n单位:万元', ['松江区林业局', '万元', null]],
    ['填报单位：松江区林业局          单位：万元', ['松江区林业局', '万元', null]],
    ['单位名称：松江区林业局　　2025年度　　单位：元', ['松江区林业局', '元', 2025]],
    ['单位：万元', [null, '万元', null]],
  ])('%j', (line, [department, unit, year]) => {
    const read = headOf(line);
    expect(read.slice(0, 2)).toEqual([department, unit]);
    if (year !== null) expect(read[2]).toBe(year);
  });
});
