import { planInsertion } from '../../src/library/plan-insertion';
import type { InsertionOptions } from '../../src/library/plan-insertion';
import { workbookOf } from '../workbook/sheet-of';
import type { SheetSketch } from '../workbook/sheet-of';
import { edits, form, HEADINGS, THREE_GROUPS } from './drawn-form';
import { tableOf, templateNamed } from './reading';

describe('refusals', () => {
  const refused = (sketch: SheetSketch, name: string, options: InsertionOptions = {}) => {
    const workbook = workbookOf(sketch);
    const answer = planInsertion(workbook, tableOf(workbook), templateNamed(name), options);
    return answer.kind === 'refusal' ? [answer.reason, answer.groups.length] : 'plan';
  };

  test.each<[string, SheetSketch, string, readonly [string, number]]>([
    ['a protected sheet', form(THREE_GROUPS, { isProtected: true }), '招商活动场次', ['protected', 0]],
    ['a table without indicators', form([['其他', '', '', ''], ['', '', '', '']]), '招商活动场次', ['no-indicators', 0]],
    ['a form without the group offers those that it has', form(THREE_GROUPS), '项目完成期限', ['no-group', 3]],
    [
      'a value that a merged area would cover',
      form(THREE_GROUPS, { merges: ['A3:A5', 'B3:B4', 'D4:D5'] }),
      '招商活动场次',
      ['covered', 0],
    ],
  ])('%s', (_, sketch, name, expected) => {
    expect(refused(sketch, name)).toEqual(expected);
  });

  test('a sheet that is gone', () => {
    const workbook = workbookOf(form(THREE_GROUPS));
    const answer = planInsertion({ sheets: [] }, tableOf(workbook), templateNamed('招商活动场次'));
    expect(answer).toMatchObject({ kind: 'refusal', reason: 'sheet-missing' });
  });

  test('the user chooses one of the groups offered', () => {
    const workbook = workbookOf(form(THREE_GROUPS));
    const answer = planInsertion(workbook, tableOf(workbook), templateNamed('项目完成期限'));
    const group = answer.kind === 'refusal' ? answer.groups.find(({ level2 }) => level2 === '质量指标') : undefined;
    expect(group && edits(form(THREE_GROUPS), '项目完成期限', { group })[0]).toBe('insert-rows 6');
  });
});

describe('a list of projects', () => {
  const headings = ['项目名称', ...HEADINGS];
  const sketch = form(
    [
      ['培训项目', '产出指标', '数量指标', '培训场次', '≥5场'],
      ['', '产出指标', '质量指标', '培训合格率', '≥95%'],
      ['宣传项目', '产出指标', '数量指标', '宣传场次', '≥5场'],
      ['', '产出指标', '质量指标', '播放完成率', '≥95%'],
    ],
    { headings, merges: ['A3:A4', 'A5:A6'] },
  );

  test('each project has its groups; the selection tells which is meant', () => {
    const workbook = workbookOf(sketch);
    const answer = planInsertion(workbook, tableOf(workbook), templateNamed('采购验收合格率'));
    expect(answer).toMatchObject({
      kind: 'refusal',
      reason: 'several-groups',
      groups: [{ project: '培训项目' }, { project: '宣传项目' }],
    });
    expect(edits(sketch, '采购验收合格率', { selectedRow: 2 })).toEqual([
      'insert-rows 5',
      'unmerge A3:A4',
      'merge A3:A5',
      'write B5:E5 产出指标 | 质量指标 | 采购验收合格率 | =100% @',
    ]);
    expect(edits(sketch, '采购验收合格率', { selectedRow: 4 })[0]).toBe('insert-rows 7');
  });
});
