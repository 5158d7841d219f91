import { goalPromises } from '../../../src/rules/facts/goal-coverage';
import { recognizeGoalTables } from '../../../src/recognize/recognize';
import { workbookOf } from '../../workbook/sheet-of';

/** Each promise of the goal with the indicators that cover it. */
function coverage(goal: string, indicators: readonly (readonly string[])[]): readonly string[] {
  const workbook = workbookOf({
    rows: [
      ['项目支出绩效目标表'],
      ['资金总额（万元）', '80', '', ''],
      ['年度总体目标', goal, '', ''],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ...indicators,
    ],
  });
  const [table] = recognizeGoalTables(workbook);
  if (!table) throw new Error('no table');
  return goalPromises(table).map(
    ({ clause, figure, indicators: takenUp }) =>
      `${clause} [${figure?.text ?? ''}] ${takenUp.map(({ name }) => name.value).join('、')}`,
  );
}

const INDICATORS = [
  ['产出指标', '数量指标', '开办护理员班期数', '≥6期'],
  ['产出指标', '数量指标', '参训护工', '≥240人'],
  ['产出指标', '质量指标', '结业考核合格率', '≥90%'],
  ['满意度指标', '服务对象满意度指标', '学员满意度', '≥95%'],
];

test('promises in figures and in words, in the order of the goal', () => {
  expect(
    coverage(
      '开办护理员班6期，培训护工240人次；结业考核合格率达到92%；安装扶手130处，改善失能老人居住环境。',
      INDICATORS,
    ),
  ).toEqual([
    '开办护理员班6期 [6期] 开办护理员班期数',
    '培训护工240人次 [240人次] 参训护工',
    '结业考核合格率达到92% [92%] 结业考核合格率',
    '安装扶手130处 [130处] ',
    '改善失能老人居住环境 [] ',
  ]);
});

test('a promise in words is taken up by an indicator that speaks of the same thing', () => {
  expect(
    coverage('确保护工持证上岗，加强管理。', [...INDICATORS, ['效益指标', '社会效益指标', '持证上岗比例', '≥98%']]),
  ).toEqual(['确保护工持证上岗 [] 参训护工、持证上岗比例']);
});

test.each([
  ['years, documents and the places of the work', '2026年按照〔2024〕15号文件，在3个乡镇开展工作。'],
  ['the money of the head', '安排资金80万元用于以上支出。'],
  ['words that fit every project', '加强管理，提高服务质量，确保工作完成。'],
])('%s promise nothing', (_what, goal) => {
  expect(coverage(goal, INDICATORS)).toEqual([]);
});

test.each([
  '一是加强思想建设',
  '（二）增强服务意识',
  '立足投资促进职能',
  '全面贯彻落实上级决策部署',
  '确保各项业务工作顺利完成',
  '完善体制机制，提升履职能力',
  '推动我县经济社会又好又快发展',
])('%s is what every department says, and no promise', (goal) => {
  expect(coverage(`${goal}。`, INDICATORS)).toEqual([]);
});

test.each([
  ['二是提升护工照护水平', '参训护工'],
  ['满足学员学习需要', '学员满意度'],
  ['提高学生体质健康水平', ''],
  ['（三）推进堤防除险', ''],
])('%s is a promise', (goal, takenUp) => {
  expect(coverage(`${goal}。`, INDICATORS).map((line) => line.replace(/^.*\] /, ''))).toEqual([takenUp]);
});

test('an indicator about the same people takes up a promise that names nothing else', () => {
  expect(coverage('强化服务企业工作。', [['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%']])).toEqual([
    '强化服务企业工作 [] 企业满意度',
  ]);
});

test('a goal that stands there twice counts once', () => {
  const table = workbookOf({
    rows: [
      ['部门整体支出绩效目标表'],
      ['总体目标', '整治河道，改善水质。', '', ''],
      ['年度目标', '整治河道，改善水质。', '', ''],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ...INDICATORS,
    ],
  });
  const clauses = recognizeGoalTables(table).flatMap((one) => goalPromises(one).map(({ clause }) => clause));
  expect(clauses).toEqual(['改善水质']);
});
