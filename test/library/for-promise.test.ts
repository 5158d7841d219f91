import { indicatorsForPromise } from '../../src/library/for-promise';
import { templates } from '../../src/library/templates';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { goalPromises } from '../../src/rules/facts/goal-coverage';
import { workbookOf } from '../workbook/sheet-of';

/** The proposals for each promise without an indicator: “name ≥value unit”. */
function proposed(goal: string): readonly (readonly string[])[] {
  const workbook = workbookOf({
    rows: [
      ['项目支出绩效目标表'],
      ['年度总体目标', goal, '', ''],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '编印简报期数', '≥4期'],
    ],
  });
  const [table] = recognizeGoalTables(workbook);
  if (!table) throw new Error('no table');
  return goalPromises(table).map((promise) =>
    indicatorsForPromise(templates, table, promise).map(
      ({ name, template: { operator, value, unit } }) => `${name} ${operator ?? ''}${String(value)}${unit}`,
    ),
  );
}

test.each([
  ['培训村医120人次', '培训人次 ≥120人次'],
  ['走访企业不少于60家', '企业走访家数 ≥60家'],
  ['群众满意度达到92%以上', '群众满意度 ≥92%'],
  ['改造老旧供水管网18公里', '老旧供水管网改造长度 ≥18公里'],
  ['组织12家企业参展', '企业参展家数 ≥12家'],
  ['安装无障碍扶手130处', '无障碍扶手安装数量 ≥130处'],
  ['危房改造成本控制在3万元以内', '危房改造成本 ≤3万元'],
  ['建成物资储备库2个', '物资储备库建成数量 ≥2个'],
  ['培训干部300人次', '干部培训人次 ≥300人次'],
  ['开展职业技能培训12期600人次', '职业技能培训期数 ≥12期'],
  ['为1200名残疾人提供康复服务', '残疾人康复服务人数 ≥1200名'],
  ['印制培训教材500份', '培训教材印制份数 ≥500份'],
  ['接待游客突破500万人次', '游客接待人次 ＞500万人次'],
  ['带动农户增收1200户', '带动农户增收户数 ≥1200户'],
  ['游客人数增长10%以上', '游客人数增长率 ≥10%'],
  ['森林覆盖率提高2个百分点', '森林覆盖率提高幅度 ≥2个百分点'],
  ['对外贸易额达到30亿元', '对外贸易额 ≥30亿元'],
  ['对辖区内46座小型水库开展安全鉴定', '小型水库安全鉴定数量 ≥46座'],
  ['为120户困难家庭实施无障碍改造', '困难家庭无障碍改造户数 ≥120户'],
  ['为困难职工发放慰问金86万元', '困难职工慰问金发放金额 ≥86万元'],
  ['建成投用区域性养老服务中心3个', '区域性养老服务中心建成投用数量 ≥3个'],
  ['为65岁以上老年人免费体检2.1万人次', '65岁以上老年人免费体检人次 ≥2.1万人次'],
  ['投诉处理及时率达98%以上', '投诉处理及时率 ≥98%'],
  ['植被恢复面积3000亩', '植被恢复面积 ≥3000亩'],
  ['以奖代补项目验收通过率100%', '以奖代补项目验收通过率 =100%'],
  ['给水管道更换26公里', '给水管道更换长度 ≥26公里'],
  ['企业办事材料压减30%', '企业办事材料压减率 ≥30%'],
  ['完成林木采伐审批及时率100%', '林木采伐审批及时率 =100%'],
  ['确保逐条逐项限期整改', '问题按期整改率 =100%'],
  ['特困人员应救尽救', '特困人员应救尽救率 =100%'],
  ['保障教职工正常工作需要', '教职工经费保障率 =100%'],
  ['重点场所5G网络覆盖率达到98%', '重点场所5G网络覆盖率 ≥98%'],
  ['办理12345热线工单8600件', '12345热线工单办理件数 ≥8600件'],
  ['建设10kV线路26公里', '10kV线路建设长度 ≥26公里'],
  ['对28家危化品企业开展安全检查56次', '危化品企业安全检查家数 ≥28家'],
  ['惠及居民4500户', '惠及居民户数 ≥4500户'],
  ['签约亿元以上项目不少于20个', '签约亿元以上项目数 ≥20个'],
  ['提高城市更新项目储备比例到60%', '城市更新项目储备比例 ≥60%'],
  ['为符合条件的420名高校毕业生发放求职补贴', '高校毕业生求职补贴发放人数 ≥420名'],
  ['提供岗位2.4万个', '岗位提供数量 ≥2.4万个'],
  ['平均急救反应时间控制在12分钟以内', '平均急救反应时间 ≤12分钟'],
  ['PM10年均浓度控制在60微克/立方米以下', 'PM10年均浓度 ≤60微克/立方米'],
  ['审计查出问题整改率90%', '审计问题整改率 ≥90%'],
  ['茶叶总产34万吨', '茶叶总产量 ≥34万吨'],
  ['接待游客突破10万', '游客接待人次 ＞10万人次'],
  ['带动转移就业3.5万', '带动转移就业人数 ≥3.5万人'],
  ['实现网络零售额12亿以上', '网络零售额 ≥12亿元'],
  ['受益群众1.8万余人', '受益群众人数 ≥1.8万人'],
  ['棉花亩均增产20公斤', '棉花亩均增产量 ≥20公斤'],
  ['疫病免疫密度常年保持100%', '疫病免疫密度 =100%'],
  ['隐患限期整改到位', '隐患按期整改率 =100%'],
  ['农村危房动态清零', '农村危房清零率 =100%'],
  ['学校食品安全零事故', '学校食品安全事故数 =0起'],
  ['森林火灾零发生', '森林火灾数 =0起'],
  ['企业开办时间压缩至半个工作日', '企业开办时间 ≤0.5个工作日'],
  ['不动产一般登记压缩至3个工作日以内', '不动产一般登记时限 ≤3个工作日'],
  ['平均寿命提高到80岁', '平均寿命 ≥80岁'],
  ['群众安全感不低于97分', '群众安全感 ≥97分'],
  ['亩均节本增收180元', '亩均节本增收金额 ≥180元'],
  ['水质达标率由92%提高到96%', '水质达标率 ≥96%'],
  ['培训村干部300至350人次', '村干部培训人次 ≥300人次'],
  ['新建改建公厕20-30座', '新建改建公厕数量 ≥20座'],
  ['降低用水成本12%以上', '用水成本降低率 ≥12%'],
  ['不良反应率低于0.1%', '不良反应率 ＜0.1%'],
  ['每千人口执业医师数达到3.2人', '每千人口执业医师数 ≥3.2人'],
  ['PM2.5平均浓度不高于32微克每立方米', 'PM2.5平均浓度 ≤32微克每立方米'],
])('for “%s” among others %s', (goal, expected) => {
  const [first = []] = proposed(goal);
  expect(first).toContain(expected);
  expect(first.length).toBeLessThanOrEqual(3);
});

test.each([
  ['发放低保金4200万元，保障对象5300户、9100人', '保障对象人数 ≥9100人'],
  ['培训农技人员260人，合格率95%以上', '农技人员培训合格率 ≥95%'],
  ['建设视频监控探头1500个，在线率98%', '视频监控探头在线率 ≥98%'],
])('a figure without a name takes it from the clause before: “%s”', (goal, expected) => {
  expect(proposed(goal).at(-1)).toContain(expected);
});

test('money without a name is not the people’s before it', () => {
  expect(proposed('培训农技人员260人、45万元').at(-1)).toEqual([]);
});

test('nothing is proposed for what an indicator takes up already under that name', () => {
  const [first = []] = proposed('编印简报6期');
  expect(first).not.toContain('编印简报期数 ≥6期');
});

test('a promise in words is met by what the library names so', () => {
  const [first = []] = proposed('改善农村人居环境');
  expect(first.length).toBeGreaterThan(0);
  expect(first.every((one) => /人居|环境/.test(one))).toBe(true);
});

test.each([
  ['保障校园安全', /校园|学校/],
  ['推进垃圾分类', /垃圾/],
])('what is about “%s” is proposed where nothing is named so', (goal, fits) => {
  const [first = []] = proposed(goal);
  expect(first.length).toBeGreaterThan(0);
  expect(first.every((one) => fits.test(one))).toBe(true);
});

test('nobody else’s satisfaction is proposed, and nothing counted otherwise', () => {
  expect(proposed('让群众满意度保持在90%以上')).toEqual([['群众满意度 ≥90%']]);
  expect(proposed('发放耕地地力保护补贴2.3万户').flat()).toEqual(['耕地地力保护补贴发放户数 ≥2.3万户']);
});

test.each(['商务活动规范全市对外开放活动', '注重整改落实', '推进流通产业结构调整', '加强安全生产监管'])(
  'nothing is proposed for “%s”, which shares only everyday words with names',
  (goal) => {
    expect(proposed(goal).flat()).toEqual([]);
  },
);

test.each(['新建幼儿园3所和小学2所', '由县级统筹的12个项目', '收到的群众来信办理150件', '提高产品合格率5%'])(
  'nothing is proposed for “%s”, from which no name can be cut out',
  (goal) => {
    expect(proposed(goal).flat()).toEqual([]);
  },
);

test('a rate of another thing is not proposed', () => {
  const [first = []] = proposed('把群众投诉办结率提高到98%以上');
  expect(first).toEqual(['群众投诉办结率 ≥98%']);
});
