import fc from 'fast-check';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { sheetOfGrid } from '../forms/text-grid';

const HEAD = `
项目支出绩效目标表 | | |
项目名称 | 社区养老 | |
一级指标 | 二级指标 | 三级指标 | 指标值`;

/** The levels of each indicator: 产出/数量/床位. */
function read(rows: string, head = HEAD): string[] {
  const short = (text: string | undefined): string => (text ?? '').replace(/指标$/, '');
  return recognizeGoalTables({ sheets: [sheetOfGrid(`${head}\n${rows.trim()}`)] }).flatMap(({ indicators }) =>
    indicators.map(({ level1, level2, name }) => `${short(level1?.value)}/${short(level2?.value)}/${name.value}`),
  );
}

describe('level names beside the middle of their rows', () => {
  test('of both levels', () => {
    expect(
      read(`
 | | 新建服务中心 | ≥2个
 | 数量指标 | 补贴床位 | ≥460张
 | | 助餐人次 | ≥52000人次
产出指标 | | 中心验收合格率 | ≥100%
 | 质量指标 | 床位补贴准确率 | ≥98%
 | | 食品抽检合格率 | ≥99%
 | 时效指标 | 补助拨付及时率 | ≥95%
 | | 生活便利程度 | 有所提高
效益指标 | 社会效益指标 | 养老服务覆盖率 | ≥90%
 | | 家庭照护负担 | 有效减轻
满意度指标 | 满意度指标 | 老年人满意度 | ≥90%`),
    ).toEqual([
      '产出/数量/新建服务中心',
      '产出/数量/补贴床位',
      '产出/数量/助餐人次',
      '产出/质量/中心验收合格率',
      '产出/质量/床位补贴准确率',
      '产出/质量/食品抽检合格率',
      '产出/时效/补助拨付及时率',
      '效益/社会效益/生活便利程度',
      '效益/社会效益/养老服务覆盖率',
      '效益/社会效益/家庭照护负担',
      '满意度/满意度/老年人满意度',
    ]);
  });

  test.each<[string, string]>([
    ['above the middle of four rows', '|产出指标||'],
    ['below the middle of four rows', '||产出指标|'],
  ])('of level 1 only, %s', (_, column) => {
    const [one = '', two = '', three = '', four = ''] = column.split('|');
    expect(
      read(`
${one} | 数量指标 | 购置灭火器 | ≥900具
${two} | 质量指标 | 验收合格率 | 100%
${three} | 时效指标 | 购置完成时间 | 2025年6月前
${four} | 成本指标 | 购置成本 | ≤52万元
 | 经济效益指标 | 减少损失 | ≥10万元
效益指标 | 社会效益指标 | 火灾下降率 | ≥5%
 | 可持续影响指标 | 使用年限 | ≥5年
满意度指标 | 满意度指标 | 群众满意度 | ≥90%`),
    ).toEqual([
      '产出/数量/购置灭火器',
      '产出/质量/验收合格率',
      '产出/时效/购置完成时间',
      '产出/成本/购置成本',
      '效益/经济效益/减少损失',
      '效益/社会效益/火灾下降率',
      '效益/可持续影响/使用年限',
      '满意度/满意度/群众满意度',
    ]);
  });

  test('of one group, when the lower levels say the same', () => {
    expect(
      read(`
 | 数量指标 | 巡河次数 | ≥120次
产出指标 | 质量指标 | 整改率 | ≥95%
 | 时效指标 | 整改及时率 | ≥90%
效益指标 | 生态效益指标 | 水质优良率 | ≥90%
满意度指标 | 满意度指标 | 群众满意度 | ≥85%`).slice(0, 4),
    ).toEqual(['产出/数量/巡河次数', '产出/质量/整改率', '产出/时效/整改及时率', '效益/生态效益/水质优良率']);
  });

  test('of two rows, beside the upper one', () => {
    expect(
      read(`
 | 数量指标 | 投放鱼礁 | ≥3000立方米
产出指标 | | 放流鱼苗 | ≥200万尾
 | 质量指标 | 鱼礁合格率 | 100%
 | 时效指标 | 投放完成时间 | 9月底前
 | 经济效益指标 | 渔民增收 | ≥5%
效益指标 | 生态效益指标 | 海域水质 | 改善
 | 可持续影响指标 | 鱼礁寿命 | ≥20年`).slice(0, 3),
    ).toEqual(['产出/数量/投放鱼礁', '产出/数量/放流鱼苗', '产出/质量/鱼礁合格率']);
  });

  test('of groups of two, told apart by what their indicators are', () => {
    expect(
      read(`
 | 数量指标 | 人工种草面积 | ≥2.4万亩
 | | 围栏封育长度 | ≥36公里
产出指标 | 质量指标 | 种草成活率 | ≥85%
 | | 围栏验收合格率 | 100%
 | 时效指标 | 春播完成时间 | 6月15日前
 | | 资金拨付及时率 | ≥98%
 | 生态效益指标 | 湿地面积 | ≥3个百分点
效益指标 | | 草原植被盖度 | 有所提高
 | 社会效益指标 | 带动牧民就业 | ≥150人
 | | 牧民生态意识 | 提升
满意度指标 | 满意度指标 | 牧民满意度 | ≥90%`),
    ).toEqual([
      '产出/数量/人工种草面积',
      '产出/数量/围栏封育长度',
      '产出/质量/种草成活率',
      '产出/质量/围栏验收合格率',
      '产出/时效/春播完成时间',
      '产出/时效/资金拨付及时率',
      '效益/生态效益/湿地面积',
      '效益/生态效益/草原植被盖度',
      '效益/社会效益/带动牧民就业',
      '效益/社会效益/牧民生态意识',
      '满意度/满意度/牧民满意度',
    ]);
  });

  test('written in two pieces', () => {
    expect(
      read(`
 | 数量指标 | 巡河次数 | ≥120次
产出 | 质量指标 | 整改率 | ≥95%
指标 | 时效指标 | 整改及时率 | ≥90%
 | 成本指标 | 每次成本 | ≤2000元
 | 经济效益指标 | 减少损失 | ≥10万元
效益指标 | 社会效益指标 | 投诉下降率 | ≥5%
 | 生态效益指标 | 水质优良率 | ≥90%`),
    ).toEqual([
      '产出/数量/巡河次数',
      '产出/质量/整改率',
      '产出/时效/整改及时率',
      '产出/成本/每次成本',
      '效益/经济效益/减少损失',
      '效益/社会效益/投诉下降率',
      '效益/生态效益/水质优良率',
    ]);
  });

  const LEVELS: readonly (readonly [string, readonly string[]])[] = [
    ['产出', ['数量', '质量', '时效']],
    ['效益', ['经济效益', '社会效益', '生态效益']],
  ];
  const KINDS: Readonly<Record<string, string>> = {
    '产出/数量': '工作数',
    '产出/质量': '合格率',
    '产出/时效': '完成时间',
  };
  const SIZE = fc.constantFrom(1, 3, 5);

  test('of any groups with an odd number of rows', () => {
    fc.assert(
      fc.property(fc.array(SIZE, { minLength: 6, maxLength: 6 }), (sizes) => {
        fc.pre(sizes.filter((size) => size > 1).length > 1 && sizes[0] !== 1);
        const names = (total: number, name: string): string[] =>
          Array.from({ length: total }, (_, at) => (at * 2 === total - 1 || at * 2 === total - 2 ? name : ''));
        const groups = LEVELS.map(([level1, level2s], at) => ({
          level1,
          levels: level2s.map((level2, nth) => ({ level2, size: sizes[at * 3 + nth] ?? 1 })),
        }));
        const column1 = groups.flatMap(({ level1, levels }) =>
          names(
            levels.reduce((sum, { size }) => sum + size, 0),
            `${level1}指标`,
          ),
        );
        const column2 = groups.flatMap(({ levels }) =>
          levels.flatMap(({ level2, size }) => names(size, `${level2}指标`)),
        );
        const wanted = groups.flatMap(({ level1, levels }) =>
          levels.flatMap(({ level2, size }) => Array.from({ length: size }, () => `${level1}/${level2}`)),
        );
        const rows = column1.map(
          (one, at) => `${one} | ${column2[at] ?? ''} | 第${at}项${KINDS[wanted[at] ?? ''] ?? '效益'} | `,
        );
        expect(read(rows.join('\n')).map((text) => text.replace(/\/第.*/, ''))).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a name that is missing at the top is missing', () => {
  test.each<[string, string, string[]]>([
    [
      'of level 1, above names of two rows',
      ` | 数量指标 | 巡河次数 | ≥120次
 | 质量指标 | 整改率 | ≥95%
效益指标 | 社会效益指标 | 投诉下降率 | ≥5%
 | 生态效益指标 | 水质优良率 | ≥90%
满意度指标 | 满意度指标 | 群众满意度 | ≥85%`,
      ['/数量', '/质量', '效益/社会效益', '效益/生态效益', '满意度/满意度'],
    ],
    [
      'of level 1, above a single row',
      ` | 经济成本指标 | 每次成本 | ≤2000元
产出指标 | 数量指标 | 巡河次数 | ≥120次
 | 质量指标 | 整改率 | ≥95%
效益指标 | 社会效益指标 | 投诉下降率 | ≥5%
满意度指标 | 满意度指标 | 群众满意度 | ≥85%`,
      ['/经济成本', '产出/数量', '产出/质量', '效益/社会效益', '满意度/满意度'],
    ],
    [
      'of level 2, above names of two rows',
      `产出指标 | | 巡河次数 | ≥120次
 | | 清理河道 | ≥6公里
 | 质量指标 | 整改率 | ≥95%
 | | 达标率 | ≥90%
效益指标 | 社会效益指标 | 投诉下降率 | ≥5%`,
      ['产出/', '产出/', '产出/质量', '产出/质量', '效益/社会效益'],
    ],
  ])('%s', (_, rows, wanted) => {
    expect(read(rows).map((text) => text.replace(/\/[^/]*$/, ''))).toEqual(wanted);
  });

  test('names at the top of their rows stay there', () => {
    expect(
      read(`
产出指标 | 数量指标 | 巡河次数 | ≥120次
 | | 清理河道 | ≥6公里
 | | 清理岸线 | ≥9公里
 | 质量指标 | 整改率 | ≥95%
 | | 达标率 | ≥90%
效益指标 | 社会效益指标 | 投诉下降率 | ≥5%`).map((text) => text.replace(/\/[^/]*$/, '')),
    ).toEqual(['产出/数量', '产出/数量', '产出/数量', '产出/质量', '产出/质量', '效益/社会效益']);
  });
});

test('below a cost of one row, where level 2 cannot stand under the name above', () => {
  expect(
    read(`
成本指标 | 经济成本指标 | 人均补助 | ≤600元
 | | 服务老人 | ≥1200人
 | 数量指标 | 建设服务站 | ≥6个
产出指标 | | 开展活动 | ≥24场
 | 质量指标 | 验收合格率 | 100%
 | 时效指标 | 补助拨付及时率 | ≥95%
效益指标 | 社会效益指标 | 家庭照护负担 | 有效减轻
满意度指标 | 满意度指标 | 老年人满意度 | ≥90%`),
  ).toEqual([
    '成本/经济成本/人均补助',
    '产出/数量/服务老人',
    '产出/数量/建设服务站',
    '产出/数量/开展活动',
    '产出/质量/验收合格率',
    '产出/时效/补助拨付及时率',
    '效益/社会效益/家庭照护负担',
    '满意度/满意度/老年人满意度',
  ]);
});

test('the unit in a column of its own tells which of two rows in the middle a name has', () => {
  const head = HEAD.replace('指标值', '指标值 | 计量单位');
  expect(
    read(
      `
 | 数量指标 | 服务老人 | 1200 | 人
 | | 开展活动 | 24 | 场
产出指标 | 质量指标 | 验收合格率 | 100 | %
 | | 培训合格率 | 95 | %
 | 时效指标 | 补助拨付及时率 | 95 | %
效益指标 | 社会效益指标 | 家庭照护负担 | 减轻 |
满意度指标 | 满意度指标 | 老年人满意度 | 90 | %`,
      head,
    ).slice(0, 5),
  ).toEqual([
    '产出/数量/服务老人',
    '产出/数量/开展活动',
    '产出/质量/验收合格率',
    '产出/质量/培训合格率',
    '产出/时效/补助拨付及时率',
  ]);
});
