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
    [
      'a table without indicators',
      form([
        ['其他', '', '', ''],
        ['', '', '', ''],
      ]),
      '招商活动场次',
      ['no-indicators', 0],
    ],
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

describe('an empty row of the group is filled', () => {
  const withSpare = (name: string, rest: readonly string[] = ['']) =>
    form(
      [
        ['产出指标', '数量指标', '培训场次', '≥5场'],
        ['', '', name, ...rest],
        ['', '质量指标', '培训合格率', '≥95%'],
      ],
      { merges: ['A3:A5', 'B3:B4'] },
    );

  test.each([
    ['dots', withSpare('……')],
    ['a numbered blank', withSpare('指标2：')],
    ['nothing at all', withSpare('')],
  ])('%s', (_, sketch) => {
    expect(edits(sketch, '招商活动场次')).toEqual(['write C4:D4 招商活动场次 | ≥5场']);
  });

  test('not one that holds a value', () => {
    expect(edits(withSpare('……', ['≥5场']), '招商活动场次')[0]).toBe('insert-rows 5');
  });

  test('also below the last indicator, and in a form without any', () => {
    const blank = form(
      [
        ['产出指标', '数量指标', '', ''],
        ['', '质量指标', '', ''],
        ['', '成本指标', '', ''],
        ['', '……', '', ''],
        ['满意度指标', '服务对象满意度指标', '', ''],
      ],
      { merges: ['A3:A6'] },
    );
    expect(edits(blank, '采购验收合格率')).toEqual(['write C4:D4 采购验收合格率 | =100% @']);
    expect(edits(blank, '资金支出成本')).toEqual(['write C5:D5 资金支出成本 | ≤100万元']);
    expect(edits(blank, '服务对象满意度')).toEqual(['write C7:D7 服务对象满意度 | ≥90%']);
  });
});

describe('a group that the form does not have', () => {
  const newGroup = (sketch: SheetSketch, name: string) => {
    const workbook = workbookOf(sketch);
    const answer = planInsertion(workbook, tableOf(workbook), templateNamed(name));
    return answer.kind === 'refusal' ? answer.newGroup : null;
  };
  const editsInNew = (sketch: SheetSketch, name: string) => {
    const group = newGroup(sketch, name);
    return group ? edits(sketch, name, { group }) : [];
  };
  const merged = form(THREE_GROUPS, { merges: ['A3:A5', 'B3:B4'] });

  test('comes in the order of the form, inside its level 1', () => {
    expect(editsInNew(merged, '项目完成期限')).toEqual([
      'insert-rows 6',
      'unmerge A3:A5',
      'merge A3:A6',
      'write B6:D6 时效指标 | 项目完成期限 | 12月31日前',
    ]);
  });

  test('or with a level 1 of its own, named as the others are', () => {
    expect(editsInNew(merged, '带动就业人数')).toEqual([
      'insert-rows 6',
      'write A6:D6 效益指标 | 社会效益指标 | 带动就业人数 | ≥200人',
    ]);
    const short = form(THREE_GROUPS.map((row) => row.map((cell) => cell.replace('指标', ''))));
    expect(newGroup(short, '带动就业人数')).toMatchObject({ level1: '效益', level2: '社会效益' });
  });

  test('takes the row that the form keeps for another level 2', () => {
    const sketch = form(
      [
        ['产出指标', '数量指标', '培训场次', '≥5场'],
        ['', '……', '', ''],
        ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%'],
      ],
      {
        merges: ['A3:A4'],
      },
    );
    expect(editsInNew(sketch, '采购验收合格率')).toEqual(['write B4:D4 质量指标 | 采购验收合格率 | =100% @']);
  });

  test('is not offered where the form has no levels', () => {
    const flat = form(
      [
        ['1', '培训场次', '≥5场'],
        ['2', '学员满意度', '≥90%'],
      ],
      { headings: ['序号', '绩效指标', '指标值'] },
    );
    expect(newGroup(flat, '采购验收合格率')).toBeNull();
  });
});

test('sums over the rows above take the new row in, others stay', () => {
  const headings = [...HEADINGS, '分值'];
  const sum = (formula: string) => ({ value: 30, text: '30', formula });
  const sketch = form(
    [
      ['产出指标', '数量指标', '培训场次', '≥5场', 10],
      ['', '质量指标', '培训合格率', '≥95%', 20],
      ['合计', '', '', '', sum('=SUM(E3:E4)')],
      ['', '', '', '', sum('=E3+E4')],
    ],
    { headings },
  );
  expect(edits(sketch, '采购验收合格率').filter((edit) => edit.includes('E6') || edit.includes('E7'))).toEqual([
    'write E6 =SUM(E3:E5)',
  ]);
});
