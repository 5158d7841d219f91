import { judge, type Kind } from './judged';

/** Bounds in words, cells with two figures, and names whose last deed tells the direction. */
const KINDS: readonly Kind[] = [
  {
    rule: 'format/unit-list warning',
    said: [
      '数量｜培训农民人数｜120人/40户',
      '数量｜清运垃圾｜30立方米/12吨',
      '数量｜修建道路｜≥2公里、≥5000平方米',
      '数量｜帮扶｜3个县、12个乡',
    ],
    unsaid: ['数量｜巡查频次｜2次/3年', '数量｜万人发明专利拥有量｜≥5件/10万人', '数量｜救助困难群众｜120人（40户）'],
  },
  {
    rule: 'completeness/operator-missing',
    unsaid: ['数量｜清运垃圾｜30立方米/12吨', '质量｜培训合格率｜95%≥', '经济成本｜培训费用｜以50万元为限'],
  },
  {
    rule: 'range/relative-target warning',
    said: ['质量｜重大事故发生率｜不高于2024年', '社会效益｜游客人数｜不低于2025年水平'],
    unsaid: ['质量｜培训合格率｜95%，较上年提高2个百分点'],
  },
  {
    // “≤2024年” would be a number of years.
    rule: 'format/operator-nonstandard|consistency/rate-unit',
    unsaid: ['质量｜重大事故发生率｜不高于2024年'],
  },
  {
    rule: 'format/date-style',
    columns: ['指标值', '计量单位'],
    said: ['时效｜完成时间｜11月｜'],
    unsaid: ['时效｜完成时间｜11月｜前', '时效｜完成时间｜11月｜底前'],
  },
  {
    rule: 'logic/direction-operator warning',
    said: [
      '社会效益｜案件发生率｜≥3%',
      '质量｜药品不良反应发生率｜≥2%',
      '经济效益｜配电网线损率｜≥5%',
      '生态效益｜劣Ⅴ类水体比例｜≥2%',
      '质量｜投诉处理率｜≤95%',
      '社会效益｜投诉下降率｜≤5%',
    ],
    unsaid: [
      '社会效益｜案件发生率｜≤3%',
      '社会效益｜投诉下降率｜≥5%',
      '数量｜失业人员登记数｜≥300人',
      '数量｜贫困人口数｜≥300人',
      '数量｜违规问题数量｜≥30个',
      '社会效益｜就业人数增长率｜≥5%',
    ],
  },
  {
    rule: 'level/satisfaction-misplaced warning',
    unsaid: ['满意度｜村民代表｜≥95%', '满意度｜参保居民｜≥90%'],
    said: ['满意度｜村民议事会｜≥95%'],
  },
];

judge(KINDS);
