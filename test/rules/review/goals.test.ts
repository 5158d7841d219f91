import { judge, type Kind } from './judged';

const OF_ROAD = ['质量｜验收合格率｜=100%'];

/** What a goal says beside an indicator: parts of a whole, means, bases of rates and money put in are no promises. */
const KINDS: readonly Kind[] = [
  {
    rule: 'relevance/goal-unsupported',
    goal: '抽检食品500批次（其中蔬菜300批次、水产120批次）。',
    unsaid: ['数量｜食品抽检批次｜≥500批次'],
  },
  {
    rule: 'relevance/goal-unsupported',
    goal: '培训300名基层干部，其中县级20名、科级80名、一般干部200名。',
    unsaid: ['数量｜培训基层干部人数｜≥300人'],
  },
  {
    rule: 'relevance/goal-unsupported',
    goal: '采购笔记本电脑40台、打印机8台，共计48台。',
    unsaid: ['数量｜采购设备数量｜≥48台'],
    said: ['数量｜采购打印纸｜≥300包'],
  },
  {
    rule: 'relevance/goal-unsupported',
    goal: '1000户中95%的农户用上自来水。',
    unsaid: ['社会效益｜自来水入户比例｜≥95%'],
  },
  {
    rule: 'relevance/goal-unsupported',
    goal: '投入资金320万元，安排中央资金200万元，修复堤防12公里。',
    unsaid: ['数量｜修复堤防长度｜≥12公里'],
    said: ['数量｜修复闸门｜≥3座'],
  },
  {
    rule: 'relevance/goal-unsupported',
    goal: '通过1个中心、3个站点，为老人送餐5万份。',
    unsaid: ['数量｜送餐份数｜≥5万份'],
  },
  {
    rule: 'relevance/goal-unsupported',
    goal: '建成农村公路124公里（县道38公里，乡道86公里），完成投资2亿元。',
    unsaid: ['经济效益｜完成投资额｜≥2亿元'],
    beside: ['数量｜建成农村公路里程｜≥124公里'],
  },
  {
    // The other figure is the finding; the promise is not missing besides.
    rule: 'relevance/goal-unsupported',
    goal: '完成12座小型水库除险加固。',
    unsaid: ['数量｜除险加固水库座数｜≥10座', '数量｜水库除险加固数量｜12处'],
  },
  {
    rule: 'relevance/goal-unsupported',
    goal: '改造面积3.2万平方米。',
    unsaid: ['数量｜改造面积｜≥3.2个', '数量｜改造面积｜≥3.2万平方米', '数量｜改造面积｜≥2.8万平方米'],
    said: ['数量｜拆除违建｜≥12处'],
  },
  {
    rule: 'consistency/goal-number-mismatch',
    goal: '采购执法记录仪260台、快检设备12套，保障3.6万人饮水安全。',
    said: [
      '数量｜采购快检设备套数｜≥10套',
      '数量｜采购执法记录仪｜≥200台',
      '社会效益｜受益人口｜≥36万人',
      '社会效益｜受益人数｜≥3600人',
      '社会效益｜饮水安全保障人数｜≥3万人',
    ],
    unsaid: [
      '数量｜采购快检设备套数｜≥12套',
      '社会效益｜受益人口｜≥3.6万人',
      '数量｜培训人数｜≥50人',
      '数量｜采购无人机｜≥2台',
      '数量｜抽查批次｜≥360批次',
    ],
  },
  {
    // 0.98 is 98% written as a share, which another rule says.
    rule: 'consistency/goal-number-mismatch',
    goal: '学员考核合格率98%以上，到课率90%以上。',
    said: ['质量｜学员考核合格率｜≥95%', '质量｜学员考核合格率｜≥97%'],
    unsaid: ['质量｜学员考核合格率｜0.98', '质量｜到课率｜0.9'],
  },
  {
    rule: 'consistency/goal-deadline-mismatch',
    goal: '6月底前完成招投标，2026年9月15日前，建成冷库3座，10月底前投入使用，每年汛期前完成检查。',
    said: [
      '时效｜招投标完成时间｜2026年8月底前',
      '时效｜冷库建成时间｜2026年11月30日前',
      '时效｜冷库竣工日期｜10月底前',
      '时效｜投入使用时间｜2026年12月底前',
      '时效｜冷库设备投入使用时间｜2026年12月',
    ],
    unsaid: [
      '时效｜招投标完成时间｜2026年6月30日前',
      '时效｜招投标完成时间｜2026年5月底前',
      '时效｜冷库建成时间｜2026年9月',
      '时效｜资金支付完成时间｜2026年12月底前',
      '时效｜汛期检查完成时间｜2026年12月',
      '时效｜冷库开工时间｜2026年10月',
      '时效｜项目完工时间｜2026年12月底前',
    ],
  },
  {
    rule: 'relevance/goal-unsupported',
    goal: '保障平台7×24小时运行，处理告警9万条。',
    unsaid: ['数量｜处理告警条数｜≥9万条'],
  },
  {
    rule: 'consistency/goal-number-mismatch',
    goal: '新建周转房64套，教师入住率100%。',
    unsaid: ['满意度｜教师｜≥95%', '满意度｜教师满意度｜≥95%'],
    said: ['社会效益｜教师入住率｜≥90%'],
  },
  {
    // Of two steps of the same work, one has the indicator's date.
    rule: 'consistency/goal-deadline-mismatch',
    goal: '6月底前完成一期管网铺设，12月底前完成二期管网铺设。',
    unsaid: ['时效｜管网铺设完成时间｜2026年12月底前', '时效｜一期管网铺设完成时间｜2026年6月底前'],
    said: ['时效｜一期管网铺设完成时间｜2026年11月底前'],
  },
].map((kind) => ({ project: '示例项目', beside: OF_ROAD, ...kind }));

judge(KINDS);
