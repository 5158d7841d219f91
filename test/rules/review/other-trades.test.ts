import { judge, type Kind } from './judged';

/** Sound and faulty cells in the words of herders, fishers, border guards, archives, museums, ports and heating. */
const KINDS: readonly Kind[] = [
  {
    rule: 'logic/direction-operator',
    said: [
      '社会效益｜侵占补贴资金案件数｜≥1件',
      '社会效益｜冒领养老金人数｜≥2人',
      '社会效益｜游客滞留人数｜≥50人',
      '社会效益｜电梯困人次数｜≥5次',
      '质量｜管道爆裂次数｜≥3次',
      '质量｜文物失窃件数｜≥1件',
      '社会效益｜重大疫情发生次数｜≥1次',
      '生态效益｜河流断流天数｜≥10天',
      '时效｜地震速报时间｜≥10分钟',
    ],
    unsaid: [
      '社会效益｜避免伤亡人数｜≥10人',
      '数量｜解救被困人数｜≥10人',
      '数量｜疏导滞留游客人数｜≥500人',
      '数量｜查处冒领补贴案件数｜≥3件',
      '社会效益｜连续无事故天数｜≥365天',
      '数量｜疫情监测点数｜≥12个',
      '数量｜沉船打捞数量｜≥3艘',
      '数量｜撂荒地复耕面积｜≥600亩',
      '社会效益｜河流断流天数｜≤10天',
    ],
  },
  {
    rule: 'range/percent-over-100',
    unsaid: ['经济效益｜港口吞吐能力利用率｜≤120%', '经济效益｜冷库储存能力利用率｜≤110%'],
    said: ['社会效益｜应急避难场所利用率｜≥110%'],
  },
  {
    rule: 'format/date-style warning',
    said: [
      '时效｜补贴发放时间｜≥2026年12月31日',
      '时效｜决算上报时间｜≥2026年3月31日',
      '时效｜围栏完工时间｜合同工期内',
      '时效｜围栏完工时间｜争取年内',
      '时效｜围栏完工时间｜力争上半年',
    ],
    unsaid: [
      '时效｜补贴发放时间｜≤2026年12月31日',
      '时效｜合同到期时间｜≥2026年12月31日',
      '时效｜补贴发放时间｜2026年12月底前',
      '时效｜设备质保期｜合同约定2年',
    ],
  },
  {
    rule: 'level/quantity-percent',
    // The count in percent is the one finding.
    unsaid: ['数量｜疫苗采购支数｜100%', '数量｜桥涵整修座数｜≥95%'],
    said: ['数量｜牲畜免疫覆盖率｜≥95%'],
  },
  {
    rule: 'consistency/count-percent',
    said: [
      '数量｜疫苗采购支数｜100%',
      '数量｜界桩更换根数｜≥95%',
      '数量｜入户走访户数｜≥300人次',
      '数量｜集训人数｜≥20次',
    ],
    unsaid: ['经济效益｜比重提高百分点数｜≥2%', '数量｜入户走访户数｜≥300户', '数量｜集训人数｜≥200人次'],
  },
  {
    rule: 'range/below-history',
    columns: ['2024年实际值', '2025年实际值', '2026年指标值'],
    unsaid: ['数量｜精简退职人员补助人数｜60人｜52人｜≥48人', '数量｜事实无人抚养儿童人数｜50人｜46人｜≥43人'],
    said: ['数量｜放映场次｜380场｜360场｜≥200场'],
  },
  {
    rule: 'format/range-value',
    said: ['数量｜参训民兵｜拟培训200人', '数量｜慰问边民｜预计慰问60户'],
    unsaid: ['数量｜参训民兵人数｜培训200人'],
  },
  {
    rule: 'consistency/formula-name',
    columns: ['指标值', '指标解释'],
    said: ['质量｜预算调整率｜≤5%｜预算调整率=实际支出/预算数'],
    unsaid: [
      '质量｜预算执行率｜≥95%｜预算执行率=实际支出数/预算数×100%',
      '经济成本｜“三公经费”控制率｜≤100%｜实际支出数/预算安排数×100%',
    ],
  },
  {
    rule: 'level/timeliness-misplaced',
    unsaid: ['时效｜大雪封山前储备到位率｜100%', '时效｜牲畜出栏前检疫率｜100%'],
    said: ['时效｜草种储备到位率｜100%', '时效｜前期资料完整率｜100%'],
  },
  {
    rule: 'level/cost-misplaced',
    said: ['经济成本｜设备故障率｜≤3%', '经济成本｜苗木成活率｜≥90%'],
    unsaid: ['经济成本｜设备购置成本降低率｜≥3%', '社会成本｜停水影响户数｜≤200户'],
  },
  {
    rule: 'quality/qualitative-unmeasurable',
    said: ['可持续影响｜管护机制｜日趋完善', '社会效益｜边境贸易｜日益活跃'],
  },
  {
    rule: 'level/benefit-misplaced',
    said: ['社会效益｜民兵集训人次｜≥200人次'],
    unsaid: ['社会效益｜大型仪器设备使用率｜≥60%', '社会效益｜文化活动室使用率｜≥75%'],
  },
  {
    rule: 'range/zero-target',
    said: ['生态效益｜年节约标煤｜0吨', '社会效益｜带动牧户｜0户'],
    unsaid: ['社会效益｜草原火灾起数｜0起', '经济效益｜新增隐性债务｜0万元'],
  },
  {
    rule: 'format/unit-list',
    said: ['数量｜补播面积｜≥3万亩/平方米', '数量｜围栏长度｜≥30公里/米'],
    unsaid: ['经济成本｜每亩补助标准｜≤300元/亩', '质量｜河道流量｜≥3立方米/秒', '数量｜巡检次数｜≥3次/月'],
  },
  {
    rule: 'cross/money-scale',
    budget: 500,
    said: [
      '经济成本｜每床每月补助标准｜≤80万元',
      '经济成本｜每人每天伙食标准｜≤60万元',
      '经济成本｜每户每年取暖补助｜≤350万元',
      '经济成本｜培训费标准｜≤8万元/人·天',
    ],
    unsaid: [
      '经济成本｜每床每月补助标准｜≤800元',
      '经济成本｜每人每天伙食标准｜≤60元',
      '经济成本｜每公里每年养护成本｜≤5万元',
      '经济成本｜专家每人每月劳务费｜≤3万元',
    ],
  },
  {
    rule: 'relevance/object-unknown',
    project: '草原围栏建设',
    said: ['满意度｜患者满意度｜≥90%'],
    unsaid: ['满意度｜牧民满意度｜≥90%'],
  },
  {
    rule: 'relevance/object-unknown',
    project: '殡仪馆火化设备更新',
    said: ['满意度｜游客满意度｜≥90%'],
    unsaid: ['满意度｜丧属满意度｜≥90%'],
  },
  {
    rule: 'consistency/synonymous-indicators',
    beside: ['数量｜参训民兵数量｜≥200人'],
    said: ['数量｜集训民兵人数｜≥200人'],
    unsaid: ['数量｜慰问边民人数｜≥200人', '数量｜集训民兵人数｜≥260人'],
  },
  {
    rule: 'consistency/synonymous-indicators',
    beside: ['数量｜放映场数｜≥360场'],
    said: ['数量｜公益电影放映场次｜≥360场'],
    unsaid: ['数量｜文艺演出场次｜≥360场'],
  },
  {
    // What is done to a thing is not the thing.
    rule: 'consistency/synonymous-indicators',
    beside: ['数量｜围栏长度｜≥60公里'],
    unsaid: ['数量｜维修围栏长度｜≥60公里'],
  },
  {
    rule: 'relevance/goal-unsupported',
    project: '古籍保护',
    goal: '修复古籍120册，数字化扫描8万页。',
    said: ['数量｜修复古籍册数｜≥120册'],
  },
  {
    // The range is the one finding.
    rule: 'consistency/goal-number-mismatch',
    goal: '改造供热管网18公里。',
    said: ['数量｜改造供热管网长度｜≥15公里'],
    unsaid: ['数量｜改造供热管网长度｜15-18公里'],
  },
  {
    rule: 'range/adjust-rate-loose',
    said: ['质量｜培训合格率｜≥80%'],
    unsaid: ['质量｜免疫抗体合格率｜≥80%'],
  },
  {
    rule: 'logic/direction-operator',
    said: [
      '质量｜票据遗失份数｜≥3份',
      '质量｜航标正常率｜≤95%',
      '社会效益｜应急保供网点损毁次数｜≥2次',
      '社会效益｜虚报冒领案件数｜≥1件',
    ],
    unsaid: [
      '数量｜应急演练事故处置次数｜≥2次',
      '数量｜失踪人员查找数｜≥5人',
      '数量｜被盗文物追回数｜≥3件',
      '质量｜航标正常率｜≥95%',
    ],
  },
  {
    rule: 'consistency/rate-unit',
    said: ['质量｜鱼苗成活率｜≥60万尾', '质量｜计量器具受检率｜≥3000台'],
    unsaid: ['数量｜放流鱼苗尾数｜≥60万尾'],
  },
  {
    rule: 'naming/value-in-name',
    said: ['数量｜放流鱼苗60万尾｜60万尾', '时效｜12月底前完成录制｜2026年12月底前'],
    unsaid: ['时效｜12月宣传活动举办时间｜2026年12月', '数量｜放流鱼苗尾数｜60万尾'],
  },
  {
    rule: 'completeness/placeholder',
    said: ['数量｜（三级指标名称）｜≥6次', '数量｜三级指标名称｜≥6次'],
    unsaid: ['数量｜指标库建设数量｜≥6个'],
  },
  {
    rule: 'level/benefit-misplaced',
    said: ['社会效益｜新设航标数量｜≥6座', '社会效益｜巡航次数｜≥60次', '社会效益｜编纂志书部数｜≥2部'],
    unsaid: ['社会效益｜险情发生率下降｜≥5%', '社会效益｜计量服务企业覆盖率｜≥80%'],
  },
  {
    rule: 'level/cost-misplaced',
    said: ['经济成本｜计量器具受检率｜≥95%'],
    unsaid: ['生态环境成本｜油污泄漏次数｜=0次', '经济成本｜公用经费占比｜≤12%', '经济成本｜燃油费用节约率｜≥3%'],
  },
  {
    rule: 'consistency/formula-name',
    columns: ['指标值', '指标解释'],
    said: ['质量｜结转结余率｜≤5%｜结转结余率=实际支出数/预算数×100%', '质量｜受检率｜≥95%｜合格台件÷受检台件×100%'],
    unsaid: ['质量｜受检率｜≥95%｜实际检定台件/应检定台件×100%'],
  },
  {
    rule: 'range/below-history',
    columns: ['2024年实际值', '2025年实际值', '2026年指标值'],
    unsaid: ['数量｜渔民转产补助人数｜60人｜55人｜≥52人'],
    said: ['数量｜培训渔民人数｜60人｜66人｜≥40人'],
  },
  {
    // The negative number is the one finding, and so is the date without a day.
    rule: '(?:completeness/operator-missing|quality/qualitative-unmeasurable)',
    unsaid: ['社会效益｜新增就业保育员人数｜-20人', '时效｜年度改造完成时间｜按计划完成'],
  },
  {
    rule: 'logic/direction-operator',
    said: ['社会效益｜赤潮灾害损失金额｜≥200万元', '经济效益｜火灾直接经济损失｜≥30万元'],
    unsaid: ['经济效益｜挽回经济损失｜≥30万元', '经济效益｜减少灾害损失金额｜≥200万元'],
  },
  {
    // Satisfaction under costs is told where it belongs, once.
    rule: 'level/cost-misplaced',
    unsaid: ['经济成本｜用水户满意度｜≥90%'],
    said: ['经济成本｜设施安装合格率｜≥90%'],
  },
  {
    // The goal's figure is the advice.
    rule: 'range/fraction-of-thing',
    goal: '举办培训8期。',
    unsaid: ['数量｜举办培训期数｜≥8.5期'],
    said: ['数量｜购置快艇数量｜1.5艘'],
  },
];

judge(KINDS);
