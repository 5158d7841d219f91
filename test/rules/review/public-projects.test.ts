import { check } from '../../../src/lint/check';
import { workbookOf } from '../example-workbook';

/** The rules that a form of this project brings, with one indicator of 满意度 or none. */
function rulesOf(project: string, asked?: string): string[] {
  return check(
    workbookOf([
      ['项目支出绩效目标表'],
      ['（2026年度）'],
      ['项目名称', project],
      ['主管部门', '示例市财政局'],
      ['年度绩效目标', '完成年度工作任务。'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '工作完成数量', '≥5项'],
      ['产出指标', '质量指标', '验收合格率', '=100%'],
      ['效益指标', '社会效益指标', '受益人口', '≥3000人'],
      ...(asked === undefined ? [] : [['满意度指标', '服务对象满意度指标', asked, '≥90%']]),
    ]),
  ).findings.map(({ rule }) => rule);
}

const PUBLIC = `
  农村饮水安全巩固提升 城区公厕建设 家庭医生签约服务 老年人免费体检 公办幼儿园运营 义务教育学生营养改善 送戏下乡 图书馆免费开放 城乡低保
  残疾人康复 老旧小区改造 农村公路养护 路灯照明改造 法律援助 政务服务中心便民服务 农技推广培训 生活垃圾收运 疫苗接种
`;
const INTERNAL = `
  机关办公设备购置 国土空间规划编制 执法办案经费 政府债券付息 信息系统运维 人员经费 重大课题研究 办公楼物业管理 项目前期工作 水文监测站网运行
  档案数字化 审计业务经费
`;
const namesOf = (text: string): string[] => text.trim().split(/\s+/);

describe.each(namesOf(PUBLIC))('%s is for the public', (project) => {
  test('it has to ask somebody', () => {
    expect(rulesOf(project)).toContain('completeness/satisfaction-missing');
  });

  test.each(['局机关干部满意度', '上级部门满意度', '本单位职工满意度'])('%s is not enough', (asked) => {
    expect(rulesOf(project, asked)).toContain('relevance/satisfaction-object');
  });

  test.each(['受益群众满意度', '村干部和群众满意度', '患者满意度'])('%s is enough', (asked) => {
    expect(rulesOf(project, asked)).not.toContain('relevance/satisfaction-object');
  });
});

test.each(namesOf(INTERNAL))('%s need not ask anybody', (project) => {
  expect(rulesOf(project)).not.toContain('completeness/satisfaction-missing');
});
