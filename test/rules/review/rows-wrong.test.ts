import { judge, type Kind } from './judged';

/** What was once reported wrongly, row by row of the review, in the words of other offices: grain, fire, sports, archives. */
const KINDS: readonly Kind[] = [
  // Rates that may exceed 100 %.
  {
    rule: 'range/percent-over-100',
    said: [
      '质量｜粮食入库质量达标率｜≥110%',
      '社会效益｜消防通道畅通率｜≥102%',
      '质量｜档案归档率｜105%',
      '社会效益｜退役士兵安置率｜不低于120%',
      '质量｜气象预警发布及时率｜高于100%',
    ],
    unsaid: [
      '经济效益｜储备粮轮换利润率｜≥105%',
      '质量｜政府债务率｜≤120%',
      '质量｜体育场馆超负荷率｜≤110%',
      '经济效益｜供销系统销售额同比增长率｜≥115%',
      '社会效益｜高等教育毛入学率｜≥101%',
      '质量｜医保基金累计结余保障率｜≥120%',
      '经济效益｜国有资本保值率｜≥102%',
    ],
  },
  // Rates that are counted.
  {
    rule: 'consistency/rate-unit',
    said: [
      '质量｜救援装备完好率｜≥30套',
      '质量｜残疾儿童康复率｜≥200人',
      '质量｜公墓绿化率｜≥300平方米',
      '社会效益｜优抚对象信息采集率｜≥500户',
      '质量｜气象设备运行率｜≥12台',
    ],
    unsaid: [
      '经济效益｜库存周转率｜≥5次',
      '社会效益｜万人发明专利拥有率｜≥6件',
      '社会效益｜十万人火灾死亡率｜≤0.2人',
      '质量｜自动站数据上传频率｜≥12次/小时',
      '质量｜光纤传输速率｜≥1000Mbps',
    ],
  },
  // Satisfaction: only what counts things is an error.
  {
    rule: 'level/satisfaction-misplaced error',
    said: [
      '满意度｜走访退役军人人次｜≥300人次',
      '满意度｜举办老年运动会场次｜≥3场',
      '满意度｜发放助残器具数量｜≥120件',
      '满意度｜消防演练次数｜≥6次',
      '满意度｜服务粮农户数｜≥800户',
    ],
    unsaid: [
      '满意度｜售粮农户｜≥95%',
      '满意度｜退役军人及家属｜≥95%',
      '满意度｜残疾人家庭｜≥90%',
      '满意度｜健身群众｜≥92%',
      '满意度｜办证群众｜≥95%',
      '满意度｜满意度测评问卷回收份数｜≥300份',
      '满意度｜满意度较上年提升幅度｜≥1%',
      '质量｜诉求办理满意率｜≥90%',
    ],
  },
  {
    rule: 'level/satisfaction-misplaced hint',
    said: [
      '满意度｜售粮农户｜≥95%',
      '满意度｜残疾人家庭｜≥90%',
      '满意度｜健身群众｜≥92%',
      '满意度｜查档单位｜≥92%',
      '满意度｜供养人员｜≥92%',
    ],
    unsaid: ['满意度｜售粮农户满意度｜≥95%', '满意度｜查档单位认可度｜≥95%'],
  },
  // A target that refers to the year before, and one that can be measured.
  {
    rule: 'range/relative-target warning',
    said: ['数量｜巡护林地面积｜不低于上年', '经济效益｜粮食购销量｜≥上年水平', '数量｜举办赛事场次｜较上年有所增加'],
    unsaid: [
      '经济效益｜供销社营业收入｜较上年增长6%以上',
      '社会效益｜火灾起数｜同比下降10%',
      '经济效益｜体育彩票销售额｜比2025年提高3%以上',
      '社会效益｜信访量｜比上年减少20件以上',
    ],
  },
  // Which months a sign and a month stand for is no warning.
  {
    rule: 'format/date-style warning',
    columns: ['计算符号', '指标值', '计量单位'],
    said: ['时效｜粮食轮换完成时间｜定性｜尽快｜', '时效｜资金拨付时间｜定性｜2026年4月31日前｜'],
    unsaid: ['时效｜建设工期｜≤｜10｜月', '时效｜设备质保期｜≥｜24｜月', '时效｜轮换架空期｜≤｜4｜个月'],
  },
  // A period is no range.
  {
    rule: 'format/range-value',
    said: ['数量｜森林巡护次数｜30-40次', '质量｜粮食水分｜12%至14%之间', '数量｜参赛人数｜400~500人'],
    unsaid: [
      '时效｜实施期限｜2026.3-2026.10',
      '时效｜防火期值守时间｜2026年10月至2027年4月',
      '时效｜补贴发放时间｜3月—6月',
      '时效｜资料征集时段｜2026/03-2026/09',
      '时效｜项目周期｜2026.01～2026.12',
    ],
  },
  // One finding of a quantity in percent.
  {
    rule: 'level/quantity-percent',
    said: ['数量｜退役军人培训覆盖率｜≥90%', '数量｜消防检查覆盖率｜=100%'],
    unsaid: ['数量｜退役军人培训人数｜≥90%', '数量｜巡护里程｜=100%', '数量｜举办赛事场次｜≥95%'],
  },
  // A rate as a fraction: one finding, without a fix that contradicts it.
  {
    rule: '(?:completeness/unit-missing|completeness/operator-missing)',
    unsaid: ['质量｜储粮合格率｜0.98', '质量｜档案完整率｜0.95', '社会效益｜社区覆盖率｜0.9', '质量｜器材完好率｜0.99'],
  },
  {
    rule: 'format/percent-scale',
    said: ['质量｜储粮合格率｜0.98', '质量｜档案完整率｜0.95', '社会效益｜社区覆盖率｜0.9', '质量｜器材完好率｜0.99'],
    unsaid: ['质量｜储粮损耗率｜≤0.5%', '质量｜粮堆均温系数｜≤0.6', '经济效益｜投入产出比｜≥1.2'],
  },
  // A formula, a definition or an age in a name is no target.
  {
    rule: 'naming/value-in-name',
    said: [
      '数量｜新建应急避难场所6处｜≥6处',
      '质量｜器材完好率不低于98%｜≥98%',
      '数量｜培训社会体育指导员260名｜≥260名',
      '经济成本｜演练经费控制在12万元以内｜≤12万元',
    ],
    unsaid: [
      '质量｜预算执行率（实际支出÷年初预算×100%）｜≥95%',
      '质量｜粮温合格率（平均粮温≤25℃）｜≥98%',
      '社会效益｜80岁以上老人补贴覆盖率｜=100%',
      '质量｜PM2.5年均浓度｜≤35微克/立方米',
      '数量｜“119”消防宣传月活动场次｜≥8场',
      '数量｜3至6岁残疾儿童康复人数｜≥60人',
      '社会效益｜1小时救援圈覆盖率｜≥95%',
      '数量｜二十四节气民俗活动场次｜≥12场',
    ],
  },
  // Running costs: a hint at most.
  {
    rule: 'level/benefit-misplaced warning',
    project: '机关公用经费',
    unsaid: ['经济效益｜三公经费控制率｜≤100%', '经济效益｜公用经费控制率｜≤100%'],
  },
  {
    rule: 'format/operator-nonstandard',
    columns: ['计算符号', '指标值', '计量单位'],
    unsaid: ['质量｜巡查到位率｜＝｜100｜%', '数量｜救援队伍数｜＝｜12｜支', '数量｜参赛队伍数｜=｜12｜支'],
  },
  {
    rule: 'relevance/goal-unsupported',
    goal: '每场不少于80人，覆盖9个街道，落实2项制度，四年内建成避难场所40处，演练次数比上年增加3%。',
    unsaid: ['数量｜应急演练场次｜≥12场'],
  },
  {
    rule: 'relevance/goal-unsupported',
    goal: '建成应急避难场所6处，配备救生设备300套。',
    said: ['数量｜避难场所建成数｜≥6处'],
  },
  // Falling caseloads and falling evils.
  {
    rule: 'range/(?:below-history|jump-vs-history)',
    columns: ['2024年实际值', '2025年实际值', '指标值'],
    said: [
      '数量｜举办老年课堂场次｜60场｜66场｜≥20场',
      '质量｜器材完好率｜96%｜97%｜≥80%',
      '社会效益｜参赛运动员人数｜800人｜850人｜≥300人',
    ],
    unsaid: [
      '数量｜城市特困供养对象人数｜900人｜860人｜≥820人',
      '数量｜领取失业保险金人数｜500人｜450人｜≥420人',
      '社会效益｜火灾发生率｜1.6%｜1.2%｜≤0.8%',
      '社会效益｜重复信访率｜6%｜5%｜≤3%',
      '数量｜在册优抚对象人数｜1300人｜1260人｜≥1200人',
    ],
  },
];

judge(KINDS);
