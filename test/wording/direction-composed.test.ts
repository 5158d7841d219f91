import fc from 'fast-check';
import { BAD_HEALTH, WORK_ON_BAD_THINGS, WRONG_DEEDS } from '../../src/wording/lexicon/last-deeds';
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
  property('lower', ['供电', '供水', '粮食'], ['线损', '漏损', '网损', '破损', '耗损', '毁损'], ['率']);
});

test('deeds that go wrong are composed of two characters, and counted with or without what they are done to', () => {
  property('lower', ['', '本年度', '窗口'], WRONG_DEEDS, ['次数', '起数', '率', '']);
  property(
    'lower',
    WRONG_DEEDS,
    ['税款', '经营', '垃圾', '数据条', '公积金', '补贴'],
    ['件数', '条数', '户数', '次数', '比例'],
  );
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

/** Words that lists held before their last characters said what they are, and others of their kind. */
const EVILS = `
  伤亡 成灾 受害 延误 泄漏 错误 溺亡 走失 拖欠 火灾 坍塌 拥堵 破损 损毁 受伤 跌倒 被盗 丢失 遗失 欺凌 家暴 斗殴 爆裂 渗漏 枯死 损失 损坏
  作弊 受贿 霸凌 崩溃 垮塌 淤塞 碰撞 贻误 亏欠 欺诈 医闹 霉烂 洒漏 工伤 旱灾
`;
const AGAINST = '反诈 防盗 清淤 勘误 查漏 救灾 治乱 禁毒 缉盗 纠错 防锈 除害 减灾 追欠 销毁 补漏'.split(' ');

test('words for what nobody wants are told by their last character, work against them by the first', () => {
  property('lower', ['', '学生', '路面', '全年'], EVILS.trim().split(/\s+/), ['次数', '起数', '处数', '件数', '']);
  property(null, ['', '屋面'], AGAINST, ['次数', '数量', '面积']);
  property('lower', ['私搭乱建', '偷排漏排', '乱砍滥伐', '跑冒滴漏', '围标串标', '虚报漏报'], ['处数', '起数', '次数']);
  property('lower', ['非法', '擅自', '无证', '虚假', '恶意'], ['捕捞', '经营', '宣传', '开垦林地'], ['起数', '户数']);
});

test.each([
  ['走私案件起数', 'lower'],
  ['电信诈骗警情起数', 'lower'],
  ['转包挂靠项目个数', 'lower'],
  ['河道漂浮物面积', 'lower'],
  ['水面油污面积', 'lower'],
  ['线路跳闸次数', 'lower'],
  ['白条入账笔数', 'lower'],
  ['私设公堂起数', 'lower'],
  ['乱收费起数', 'lower'],
  ['虚列开支金额', 'lower'],
  ['占道经营摊位个数', 'lower'],
  ['公款吃喝次数', 'lower'],
  ['酒后驾车人数', 'lower'],
  ['黑网吧数量', 'lower'],
  ['制售假药窝点案件数', 'lower'],
  ['病死畜禽丢弃头数', 'lower'],
  ['路灯不亮盏数', 'lower'],
  ['漂浮物打捞量', null],
  ['黑网吧取缔数量', null],
  ['黑山羊存栏数', null],
  ['白条鸡检验批次', null],
  ['乱石滩植绿面积', null],
  ['乱象整治行动次数', null],
  ['乱码修复条数', null],
  ['虚拟仿真实验室数量', null],
  ['盗版书籍收缴册数', null],
  ['偷拍设备检测次数', null],
  ['公款存放银行家数', null],
  ['违规发放补贴案件数', 'lower'],
  ['交通违法查处起数', null],
  ['反走私次数', null],
  ['挪用救灾资金案件数', 'lower'],
  ['冒领养老金人数', 'lower'],
  ['偷排次数', 'lower'],
  ['僵尸企业出清率', 'higher'],
  ['排污口规范化数量', null],
  ['假日旅游人次', null],
  ['走私冻品销毁吨数', null],
  ['私立学校数量', null],
  ['酒后代驾服务次数', null],
  ['未签合同企业数', 'lower'],
  ['未佩戴头盔人数', 'lower'],
  ['未成年人保护站数量', null],
  ['未来社区数量', null],
  ['未检出率', null],
  ['石漠化面积', 'lower'],
  ['石漠化治理面积', null],
  ['重复利用率', null],
  ['重复使用包装数量', null],
  ['无证明城市建设数量', null],
  ['非法经营查处起数', null],
  ['废品率', 'lower'],
  ['废水回用率', null],
  ['鼠密度', 'lower'],
  ['豆腐加工户数', null],
  ['诊断次数', null],
  ['次品率', 'lower'],
  ['空壳社数量', 'lower'],
  ['过期药品批次', 'lower'],
  ['飞线充电起数', 'lower'],
  ['违建面积', 'lower'],
  ['高空抛物起数', 'lower'],
  ['高空作业平台数量', null],
  ['过期药品回收数量', null],
  ['僵尸企业出清数', null],
  ['裸露土地绿化面积', null],
  ['烂尾楼复工数量', null],
  ['占道经营治理处数', null],
  ['卫生死角清理处数', null],
  ['路面坑槽修补面积', null],
  ['拆除违建面积', null],
  ['谣言澄清条数', null],
  ['处治路面病害面积', null],
  ['路面灌缝长度', null],
  ['修补坑槽面积', null],
  ['路面病害面积', 'lower'],
  ['欠发达乡镇数量', null],
  ['欠发工资金额', 'lower'],
] as const)('%s by its grammar: %s', (name, direction) => {
  expect(plainDirectionOf(name)).toBe(direction);
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
