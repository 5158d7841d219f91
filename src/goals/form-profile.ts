/** 表样: which level names a form uses and how they nest (catalogue of checks, §0.7). */
export interface FormProfile {
  readonly name: string;
  /** Level 1 → its level 2 names, all without the ending 指标. */
  readonly levels: Readonly<Record<string, readonly string[]>>;
}

const OUTPUT_2015 = ['数量', '质量', '时效', '成本'];
const BENEFIT_2015 = ['经济效益', '社会效益', '生态效益', '环境效益', '可持续影响'];
const SATISFACTION = ['服务对象满意度', '社会公众满意度', '社会公众或服务对象满意度', '满意度', '具体'];

export const formProfiles: readonly FormProfile[] = [
  {
    name: '财预2021-101',
    levels: {
      成本: ['经济成本', '社会成本', '生态环境成本'],
      产出: ['数量', '质量', '时效'],
      效益: ['经济效益', '社会效益', '生态效益'],
      满意度: SATISFACTION,
    },
  },
  {
    name: '财预2015-88',
    levels: { 产出: OUTPUT_2015, 效益: BENEFIT_2015, 满意度: SATISFACTION, 服务对象满意度: SATISFACTION },
  },
  { name: '河北', levels: { 产出: OUTPUT_2015, 效果: BENEFIT_2015, 满意度: SATISFACTION } },
  {
    name: '福建',
    levels: {
      成本: ['经济成本', '社会成本', '生态环境成本'],
      产出: ['数量', '质量', '时效'],
      效益: BENEFIT_2015,
      满意度: SATISFACTION,
    },
  },
  {
    name: '湖北',
    levels: {
      运行成本: ['公用经费控制', '在职人员控制', '项目支出成本控制'],
      管理效率: ['战略管理', '预算编制', '预算执行', '绩效管理', '资产管理', '财务管理', '业务管理'],
      履职效能: ['数量', '质量', '时效'],
      社会效应: ['经济效益', '社会效益', '生态效益'],
      可持续发展能力: ['体制机制改革', '人才支撑', '科技支撑'],
      满意度: ['服务对象满意度', '联系部门满意度'],
      服务对象满意度: ['服务对象满意度', '联系部门满意度'],
    },
  },
  {
    name: '湖南(河南同型)',
    levels: {
      投入管理: ['工作目标管理', '预算和财务管理', '绩效管理'],
      产出: ['重点工作任务完成', '履职目标实现'],
      效益: ['履职效益', '社会效益', '经济效益', '生态效益', '满意度'],
    },
  },
  {
    name: '中央预算内投资',
    levels: {
      实施效果: ['产出', '效益', '满意度'],
      过程管理: ['计划管理', '资金管理', '项目管理', '监督检查'],
    },
  },
  {
    name: '财预2013-53',
    levels: {
      投入: ['项目立项', '资金落实', '目标设定', '预算配置'],
      过程: ['业务管理', '财务管理', '预算执行', '预算管理', '资产管理'],
      产出: ['项目产出', '职责履行'],
      效果: ['项目效益', '履职效益'],
      决策: ['项目立项', '绩效目标', '资金投入'],
    },
  },
];
