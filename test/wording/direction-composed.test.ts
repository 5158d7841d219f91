import fc from 'fast-check';
import { BAD_HEALTH, LOSSES, WORK_ON_BAD_THINGS, WRONG_DEEDS, WRONGED } from '../../src/wording/lexicon/last-deeds';
import { plainDirectionOf } from '../../src/wording/direction';

/** Bad things in every project; whether more is better is told by what is done with them. */
const BAD = ['投诉', '安全事故', '案件', '失业', '返贫', '设备故障', '差错', '污染物', '不良贷款', '流失', '食物中毒'];
const HAPPENING = ['不良反应', '并发症', '校园欺凌', '踩踏', '安全事故', '舆情', '近视'];
const property = (direction: 'higher' | 'lower' | null, ...parts: readonly (readonly string[])[]): void => {
  fc.assert(
    fc.property(fc.tuple(...parts.map((words) => fc.constantFrom(...words))), (name) => {
      expect([name.join(''), plainDirectionOf(name.join(''))]).toEqual([name.join(''), direction]);
    }),
    { numRuns: 200 },
  );
};

test('work on bad things is better, the more of it there is', () => {
  property('higher', BAD, WORK_ON_BAD_THINGS, ['率', '完成率', '及时率']);
});

test('that they happen, grow, or are dealt with late is worse', () => {
  property('lower', HAPPENING, ['发生', '出现'], ['率', '次数', '起数', '比例']);
  property('lower', ['投诉', '安全事故', '住院费用', '三公经费', '能耗'], ['增长', '上升'], ['率', '幅度']);
  property('lower', BAD, ['逾期', '超时', '滞后', '未'], ['办结', '处理', '整改'], ['率']);
  property('lower', ['学生', '儿童'], BAD_HEALTH, ['率', '检出率']);
  property('lower', ['供电', '供水', '粮食'], LOSSES, ['率']);
});

test('deeds that go wrong are composed of two characters, and counted with or without what they are done to', () => {
  property('lower', ['', '本年度', '窗口'], WRONG_DEEDS, ['次数', '起数', '率', '']);
  property('lower', WRONG_DEEDS, WRONGED, ['件数', '条数', '户数', '次数', '比例']);
  property(null, ['拆除', '接待'], ['违建', '超限', '漏报'], ['', '项目', '数据'], ['件数', '面积']);
  property('lower', ['未按期', '未及时', '未足额'], ['开工项目', '发放工资', '拨付资金'], ['个数', '起数', '件数']);
});

test('that they become fewer is better', () => {
  property(
    'higher',
    ['投诉', '安全事故', '能耗', '碳排放', '近视率', '办理时限'],
    ['下降', '降低', '减少'],
    ['率', '幅度'],
  );
});

test('nobody knows of people, cases and money in general', () => {
  property(null, ['就业', '人口', '收入', '处方'], ['下降', '减少'], ['率', '幅度']);
  property(null, ['公文', '工程', '业务'], ['办件', '变更', '用水', '会议'], ['数', '次数', '数量']);
});

test.each([
  ['交易发生数', null],
  ['发回重审率', 'lower'],
  ['劣Ⅴ类水体比例', 'lower'],
  ['劣Ⅴ类水体消除比例', null],
  ['撂荒耕地面积', 'lower'],
  ['撂荒耕地复耕面积', null],
  ['重复信访率', 'lower'],
  ['重复信访化解率', 'higher'],
  ['合同履约率', 'higher'],
  ['投诉率', 'lower'],
  ['复发率', 'lower'],
  ['零就业家庭户数', 'lower'],
  ['认定零就业家庭户数', null],
  ['高空坠物伤人起数', 'lower'],
  ['乱倒次数', 'lower'],
  ['超期未办件数', 'lower'],
  ['特困人数', null],
  ['机关人数', null],
  ['监管场所事故起数', 'lower'],
  ['项目支出实际发生额', null],
  ['举报属实件数', 'lower'],
  ['挽回企业损失金额', 'higher'],
  ['为受援人挽回经济损失金额', 'higher'],
  ['逾期未还图书册数', 'lower'],
  ['电梯关人次数', 'lower'],
  ['农产品滞销量', 'lower'],
  ['漏报数据条数', 'lower'],
  ['漏报数据补录条数', null],
  ['骗提公积金案件数', 'lower'],
  ['骗提公积金追回件数', null],
  ['越级来访批次', 'lower'],
  ['未成年人活动场次', null],
  ['私营企业户数', null],
  ['误餐补助人数', null],
  ['停车泊位数', null],
  ['退役军人数', null],
  ['违建面积', 'lower'],
  ['拆除违建面积', null],
  ['已清缴的欠税金额', null],
  ['登记失业率', 'lower'],
  ['养老服务纠纷起数', 'lower'],
  ['优良天数比例', 'higher'],
  ['村集体经营性收入', 'higher'],
  ['低收入人口数', null],
  ['新生儿筛查率', 'higher'],
  ['抗菌药物使用率', null],
] as const)('%s: %s', (name, direction) => {
  expect(plainDirectionOf(name)).toBe(direction);
});
