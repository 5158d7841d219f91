import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { CHECKED } from './contract';
import { goalTable } from './goal-table';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
const FORM = join(folder, '饮水安全.xlsx');

beforeAll(() => {
  const sheet = utils.aoa_to_sheet([
    ['项目支出绩效目标表'],
    ['（2026年度）'],
    ['项目名称', '农村饮水安全巩固提升'],
    ['主管部门', '示例县水利局'],
    ['资金总额（万元）', 120],
    ['年度绩效目标', '改造管网12公里，服务群众3000人。'],
    ['一级指标', '二级指标', '三级指标', '指标值', '权重', '指标解释'],
    ['产出指标', '数量指标', '改造管网长度', '≥12公里', 20, '完成改造的管网长度'],
    ['产出指标', '质量指标', '工程验收合格率', '≥95%', 20, '验收合格数÷总数×100%'],
    ['产出指标', '时效指标', '完工时间', '2026年11月30日前', 10, '全部工程完工'],
    ['成本指标', '经济成本指标', '每公里造价 ', '≤10万元', 20, '造价÷长度'],
    ['效益指标', '社会效益指标', '受益群众人数', '3000', 20, '用上自来水的人数'],
    ['满意度指标', '服务对象满意度指标', '受益群众满意度', '', 10, '问卷调查'],
  ]);
  const book = utils.book_new(sheet, '目标表');
  writeFileSync(FORM, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function errors(...profile: string[]): Promise<string[]> {
  const { out } = await goalTable(['check', FORM, '--format', 'json', ...profile]);
  return CHECKED.parse(JSON.parse(out)).files.flatMap(({ findings = [] }) =>
    findings.filter(({ severity }) => severity === 'error').map(({ rule, cell }) => `${rule} ${cell}`),
  );
}

test('the profile raises what an import form does not take', async () => {
  expect(await errors()).toEqual(['completeness/value-missing D13']);
  expect(await errors('--profile', 'import')).toEqual([
    'format/number-field D10',
    'format/edge-spaces C11',
    'completeness/operator-missing D12',
    'completeness/unit-missing D12',
    'completeness/value-missing D13',
  ]);
});

test('its workbook has a sheet in the order of an import form, with the values taken apart', async () => {
  const path = join(folder, '台账.xlsx');
  const { status } = await goalTable(['check', FORM, '--profile', 'import', '--format', 'xlsx', '--output', path]);
  const sheet = read(readFileSync(path)).Sheets['导入表'];
  const rows = sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' }) : [];
  expect(status).toBe(1);
  expect(rows.map((row) => row.slice(0, 8).join(' | '))).toEqual([
    '一级指标 | 二级指标 | 三级指标 | 计算符号 | 指标值 | 计量单位 | 指标说明 | 权重',
    '产出指标 | 数量指标 | 改造管网长度 | ≥ | 12 | 公里 | 完成改造的管网长度 | 20',
    '产出指标 | 质量指标 | 工程验收合格率 | ≥ | 95 | % | 验收合格数÷总数×100% | 20',
    '产出指标 | 时效指标 | 完工时间 | 定性 | 2026年11月30日前 |  | 全部工程完工 | 10',
    '成本指标 | 经济成本指标 | 每公里造价 | ≤ | 10 | 万元 | 造价÷长度 | 20',
    '效益指标 | 社会效益指标 | 受益群众人数 |  | 3000 |  | 用上自来水的人数 | 20',
    '满意度指标 | 服务对象满意度指标 | 受益群众满意度 |  |  |  | 问卷调查 | 10',
  ]);
});

test('without the profile there is no such sheet', async () => {
  const path = join(folder, '没有导入表.xlsx');
  await goalTable(['check', FORM, '--format', 'xlsx', '--output', path]);
  expect(read(readFileSync(path)).SheetNames).not.toContain('导入表');
});
