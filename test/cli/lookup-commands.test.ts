import { z } from 'zod';
import { rules } from '../../src/rules';
import { goalTable } from './goal-table';

const RULE = z.strictObject({
  id: z.string().regex(/^[a-z]+\/[a-z0-9-]+$/),
  title: z.string().min(1),
  category: z.string().min(1),
  severity: z.enum(['error', 'warning', 'hint']),
  trial: z.boolean(),
  fix: z.enum(['safe', 'confirm']).nullable(),
  why: z.string().min(1),
  basis: z.array(z.string().min(1)).min(1),
  thresholds: z.array(z.strictObject({ name: z.string(), label: z.string(), value: z.number(), unit: z.string() })),
  page: z.string().regex(/^docs\/rules\/[a-z]+\.md#[a-z0-9-]+$/),
});
const EXAMPLE_ROWS = z.array(z.array(z.string())).min(1);
const EXPLAINED = z.strictObject({
  version: z.literal(1),
  rule: RULE.extend({
    examples: z.strictObject({
      good: z.array(z.strictObject({ rows: EXAMPLE_ROWS })).min(1),
      bad: z.array(z.strictObject({ rows: EXAMPLE_ROWS, findings: z.array(z.string()).min(1) })).min(1),
    }),
  }),
});
const RULES = z.strictObject({ version: z.literal(1), rules: z.array(RULE) });
const HITS = z.strictObject({
  version: z.literal(1),
  hits: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      field: z.string(),
      level1: z.string(),
      level2: z.string(),
      operator: z.enum(['≥', '≤', '=', '＞', '＜']).nullable(),
      value: z.union([z.number(), z.string()]),
      unit: z.string(),
    }),
  ),
});

describe('explain', () => {
  it('tells a person what a rule checks, why, how it is set, and where it applies', async () => {
    const { status, out, err } = await goalTable(['explain', 'naming/too-long']);
    expect([status, err]).toEqual([0, '']);
    for (const part of [
      'naming/too-long  指标名称过长',
      '级别：提示',
      '依据：',
      '会指出的例子（C5',
      'docs/rules/naming.md#too-long',
    ])
      expect(out).toContain(part);
  });

  it.each(rules.map(({ meta }) => meta.id))('%s for programs', async (id) => {
    const { rule } = EXPLAINED.parse(JSON.parse((await goalTable(['explain', id, '--format', 'json'])).out));
    expect(rule.id).toBe(id);
  });

  it.each([
    ['naming/to-long', '是不是“naming/too-long”？'],
    ['too-long', '是不是“naming/too-long”？'],
    ['format/too-long', '是不是“naming/too-long”？'],
    ['sum/wieghts', '是不是“sum/weights”？'],
    ['什么', '输入 goal-table rules 看全部规则。'],
  ])('%s is no rule: %s', async (id, hint) => {
    expect(await goalTable(['explain', id])).toEqual({
      status: 2,
      out: '',
      err: `没有“${id}”这条规则。${hint}\n`,
    });
  });
});

describe('rules', () => {
  it('lists all of them for people and for programs', async () => {
    const { out } = await goalTable(['rules']);
    const { rules: listed } = RULES.parse(JSON.parse((await goalTable(['rules', '--format', 'json'])).out));
    expect(listed.map(({ id }) => id)).toEqual(rules.map(({ meta }) => meta.id));
    expect(listed.filter(({ id, title }) => !out.includes(id) || !out.includes(title))).toEqual([]);
  });

  it('takes no operand', async () => {
    expect((await goalTable(['rules', 'naming'])).err).toBe('rules 后面不用写别的，多了“naming”。\n');
  });
});

describe('library', () => {
  const hits = async (...words: string[]): Promise<z.infer<typeof HITS>['hits']> =>
    HITS.parse(JSON.parse((await goalTable(['library', ...words, '--format', 'json'])).out)).hits;

  it.each<[words: string[], name: string]>([
    [['预算执行率'], '预算执行率'],
    [['yszxl'], '预算执行率'],
    [['教育', '满意度'], '学生及家长满意度'],
  ])('%j finds %s first', async (words, name) => {
    expect((await hits(...words))[0]?.name).toBe(name);
  });

  it('gives the value apart from its operator and unit', async () => {
    expect((await hits('预算执行率'))[0]).toMatchObject({ field: '通用行政', operator: '≥', value: 95, unit: '%' });
    expect((await goalTable(['library', '预算执行率'])).out).toMatch(/^ty-p3-002 {2}预算执行率 .*≥95%/);
  });

  it('says what to do when nothing is found', async () => {
    expect(await hits('天上的云')).toEqual([]);
    expect((await goalTable(['library', '天上的云'])).out).toContain('换一个说法');
  });
});
