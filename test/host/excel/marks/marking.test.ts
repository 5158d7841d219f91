import { createExcelMarking } from '../../../../src/host/excel/marks/excel-marking';
import { startExcel } from '../../../excel-host/jsdom';
import type { ExcelOptions, RunningExcel } from '../../../excel-host/jsdom';
import { plainWorkbook } from '../../../excel-host/plain-workbook';
import { extrasOf, markOf, putComment, putFormat, putNote, wholeOf } from './marked-excel';

const ROWS = [
  ['指标', '指标值'],
  ['数量', ''],
  ['质量', '≥120%'],
  ['时效', '年底'],
];
const WORKBOOK = plainWorkbook({ 表一: ROWS, '表 二': ROWS });
const ON = 'sheet-1';

let excel: RunningExcel;
afterEach(() => {
  expect(excel.refused).toEqual([]);
  excel.close();
});

async function open(options: ExcelOptions = {}) {
  excel = await startExcel({ workbook: WORKBOOK, ...options });
  return createExcelMarking();
}

describe('by fill', () => {
  it('marks cells by conditional formats, one for all of a level, in three round trips', async () => {
    const marking = await open();
    const marks = [
      markOf('表一', 'B2'),
      markOf('表一', 'B3'),
      markOf('表一', 'A4'),
      markOf('表一', 'B4', 'hint'),
      markOf('表 二', 'B2', 'warning'),
    ];
    const outcome = await marking.mark(marks, 'fill');
    expect(outcome).toEqual({ marked: 5, cleared: 0, filledInstead: [], answered: [], passed: [] });
    expect(extrasOf(excel).formats).toEqual([
      'sheet-2 Custom =LEN("绩效目标助手标注：警告")>0 #FFEB9C B2',
      'sheet-1 Custom =LEN("绩效目标助手标注：错误")>0 #FFC7CE A4,B2:B3',
      'sheet-1 Custom =LEN("绩效目标助手标注：提示")>0 #DDEBF7 B4',
    ]);
    expect(excel.syncCount()).toBe(3);
  });

  it.each([
    ['1.14', 'A2:B3,A4'],
    ['1.12', 'A2,A4'],
  ])('takes all of a merged area, where Excel %s can tell', async (excelApi, expected) => {
    const marking = await open({ excelApi, workbook: plainWorkbook({ 表一: { rows: ROWS, merges: ['A2:B3'] } }) });
    await marking.mark([markOf('表一', 'A2'), markOf('表一', 'A4')], 'fill');
    expect(extrasOf(excel).formats[0]?.split(' ').at(-1)).toBe(expected);
  });

  it('tells levels apart without colours', async () => {
    const marking = await open();
    await marking.mark([markOf('表一', 'B2'), markOf('表一', 'B3', 'warning'), markOf('表一', 'B4', 'hint')], 'fill');
    const looks = excel.session.extras.formats.map(({ bold, borders }) => [
      bold,
      ...new Set([...borders.values()].map(({ style }) => style)),
    ]);
    expect(looks).toEqual([
      [true, 'Continuous'],
      [false, 'Dash'],
      [false, 'Dot'],
    ]);
  });

  it('gives an Excel below 1.9 a format for each run of cells', async () => {
    const marking = await open({ excelApi: '1.8' });
    expect(marking.styles).toEqual(['fill']);
    await marking.mark([markOf('表一', 'A2'), markOf('表一', 'B2'), markOf('表一', 'B3')], 'fill');
    expect(extrasOf(excel).formats.map((format) => format.split(' ').at(-1))).toEqual(['B2:B3', 'A2']);
    await marking.clear();
    expect(extrasOf(excel).formats).toEqual([]);
  });

  it('leaves the user’s own conditional formats and fills as they are', async () => {
    const marking = await open();
    excel.grid.setStyle(ON, { row: 1, column: 1, rows: 1, columns: 1 }, { fill: '#00FF00' });
    putFormat(excel, ON, 'A1:B4', null);
    putFormat(excel, ON, 'B2', '=$B2=""');
    const before = wholeOf(excel);
    await marking.mark([markOf('表一', 'B2')], 'fill');
    expect(extrasOf(excel).formats).toHaveLength(3);
    expect(await marking.clear()).toMatchObject({ marked: 0, cleared: 1 });
    expect(wholeOf(excel)).toEqual(before);
  });

  it('finds the marks again after rows were inserted, by an add-in that has just been opened', async () => {
    const marking = await open();
    await marking.mark([markOf('表一', 'B3')], 'fill');
    excel.grid.insertRows(ON, 1, 2);
    expect(extrasOf(excel).formats[0]).toMatch(/ B5$/);
    expect(await createExcelMarking().clear()).toMatchObject({ cleared: 1 });
    expect(extrasOf(excel).formats).toEqual([]);
  });
});

describe('by comment', () => {
  it('says in the cell’s comment what is the matter, in three round trips', async () => {
    const marking = await open();
    expect(marking.styles).toEqual(['fill', 'comment']);
    const outcome = await marking.mark(
      [markOf('表一', 'B2', 'error', '错误：没有填'), markOf('表 二', 'B3')],
      'comment',
    );
    expect(outcome).toEqual({ marked: 2, cleared: 0, filledInstead: [], answered: [], passed: [] });
    expect(extrasOf(excel)).toEqual({
      formats: [],
      comments: ['sheet-1 B2 【绩效目标助手】\n错误：没有填', 'sheet-2 B3 【绩效目标助手】\nB3 有问题'],
      notes: [],
    });
    expect(excel.syncCount()).toBe(3);
  });

  it('answers where people talk already, and takes only its own answer away', async () => {
    const marking = await open();
    putComment(excel, ON, 'B2', '请补上', '好的');
    const before = wholeOf(excel);
    await marking.mark([markOf('表一', 'B2', 'error', '没有填')], 'comment');
    expect(extrasOf(excel).comments).toEqual(['sheet-1 B2 请补上 > 好的 > 【绩效目标助手】\n没有填']);
    expect(await marking.clear()).toMatchObject({ cleared: 1, answered: [] });
    expect(wholeOf(excel)).toEqual(before);
  });

  it('keeps a comment of ours that somebody has answered, and says where', async () => {
    const marking = await open();
    await marking.mark([markOf('表一', 'B2'), markOf('表一', 'B3')], 'comment');
    const [first] = excel.session.extras.comments;
    first?.replies.push({ id: 'x', content: '已核实' });
    const { cell } = markOf('表一', 'B2');
    expect(await marking.clear()).toMatchObject({ cleared: 1, answered: [cell] });
    expect(extrasOf(excel).comments).toEqual(['sheet-1 B2 【绩效目标助手】\nB2 有问题 > 已核实']);
    await marking.mark([markOf('表一', 'B2', 'error', '新的')], 'comment');
    await marking.mark([markOf('表一', 'B2', 'error', '再新的')], 'comment');
    expect(extrasOf(excel).comments).toEqual([
      'sheet-1 B2 【绩效目标助手】\nB2 有问题 > 已核实 > 【绩效目标助手】\n再新的',
    ]);
  });

  it.each([
    ['one cell', ['B3'], 6],
    ['the first and the last', ['A2', 'B4'], 7],
    ['every cell', ['A2', 'B2', 'A3', 'B3', 'A4', 'B4'], 15],
  ])('fills %s that cannot take a comment because of an old note', async (_where, notes, syncs) => {
    const marking = await open();
    for (const note of notes) putNote(excel, ON, note);
    const before = wholeOf(excel);
    const all = ['A2', 'B2', 'A3', 'B3', 'A4', 'B4'];
    const outcome = await marking.mark(
      all.map((address) => markOf('表一', address)),
      'comment',
    );
    expect(outcome).toMatchObject({ marked: 6, filledInstead: notes.map((note) => markOf('表一', note).cell) });
    expect(extrasOf(excel).comments).toHaveLength(6 - notes.length);
    expect(excel.syncCount()).toBe(syncs);
    await marking.clear();
    expect(wholeOf(excel)).toEqual(before);
  });

  it('does not try every cell of a workbook that is full of notes', async () => {
    const rows = Array.from({ length: 40 }, () => ['甲']);
    const marking = await open({ workbook: plainWorkbook({ 表一: rows }) });
    rows.forEach((_row, index) => putNote(excel, ON, `A${String(index + 1)}`));
    const outcome = await marking.mark(
      rows.map((_row, index) => markOf('表一', `A${String(index + 1)}`)),
      'comment',
    );
    expect(outcome.filledInstead).toHaveLength(40);
    expect(excel.syncCount()).toBeLessThanOrEqual(24);
  });

  it('fills where Excel has no comments for add-ins, whatever it says', async () => {
    const marking = await open();
    excel.session.failNext({ code: 'NotImplemented' });
    const outcome = await marking.mark([markOf('表一', 'B2')], 'comment');
    expect(outcome).toMatchObject({ marked: 1, filledInstead: [markOf('表一', 'B2').cell] });
    expect(extrasOf(excel).formats).toHaveLength(1);
  });

  it('takes thousands in batches', async () => {
    const rows = Array.from({ length: 2500 }, () => ['甲']);
    const marking = await open({ workbook: plainWorkbook({ 表一: rows }) });
    await marking.mark(
      rows.map((_row, index) => markOf('表一', `A${String(index + 1)}`)),
      'comment',
    );
    expect(excel.session.extras.comments).toHaveLength(2500);
    expect(excel.syncCount()).toBe(5);
  });
});

describe('marking again', () => {
  it.each([
    ['fill', 'fill'],
    ['fill', 'comment'],
    ['comment', 'fill'],
    ['comment', 'comment'],
  ] as const)('takes the old marks away first: %s, then %s', async (first, second) => {
    const marking = await open();
    const before = wholeOf(excel);
    await marking.mark([markOf('表一', 'B2'), markOf('表 二', 'B3', 'hint')], first);
    await marking.mark([markOf('表一', 'B4')], second);
    const { formats, comments } = extrasOf(excel);
    expect([...formats, ...comments].map((mark) => /B\d/.exec(mark)?.[0])).toEqual(['B4']);
    await marking.clear();
    expect(wholeOf(excel)).toEqual(before);
  });
});

describe('what stands in the way', () => {
  const sheets = plainWorkbook({
    开: ROWS,
    锁: { rows: ROWS, isProtected: true },
    藏: { rows: ROWS, visibility: 'Hidden' },
    深藏: { rows: ROWS, visibility: 'VeryHidden' },
  });

  it.each(['fill', 'comment'] as const)('is named, sheet by sheet, and the others are marked: by %s', async (style) => {
    const marking = await open({ workbook: sheets });
    const marks = ['开', '锁', '藏', '深藏', '没有'].map((sheet) => markOf(sheet, 'B2'));
    expect(await marking.mark(marks, style)).toMatchObject({
      marked: 1,
      passed: [
        { sheet: '锁', why: 'protected' },
        { sheet: '藏', why: 'hidden' },
        { sheet: '深藏', why: 'hidden' },
        { sheet: '没有', why: 'missing' },
      ],
    });
    const { formats, comments } = extrasOf(excel);
    expect([...formats, ...comments].map((mark) => mark.slice(0, 7))).toEqual(['sheet-1']);
  });

  it('of clearing is a protected sheet with marks; marks on a hidden one are taken away', async () => {
    const marking = await open({ workbook: sheets });
    putFormat(excel, 'sheet-2', 'B2', '=LEN("绩效目标助手标注：错误")>0');
    putComment(excel, 'sheet-2', 'B2', '【绩效目标助手】\n旧的');
    putFormat(excel, 'sheet-3', 'B2', '=LEN("绩效目标助手标注：错误")>0');
    expect(await marking.clear()).toEqual({
      marked: 0,
      cleared: 1,
      filledInstead: [],
      answered: [],
      passed: [{ sheet: '锁', why: 'protected' }],
    });
    expect(extrasOf(excel).formats).toHaveLength(1);
  });

  it.each([
    ['InvalidOperationInCellEditMode', 'editing'],
    ['InvalidOrTimedOutSession', 'session-over'],
  ] as const)('of everything is told as such: %s', async (failure, trouble) => {
    const marking = await open();
    excel.session.failNext(failure);
    await expect(marking.mark([markOf('表一', 'B2')], 'comment')).rejects.toMatchObject({ trouble });
  });
});

describe('an Excel as it was reported', () => {
  it('with conditional formats that it cannot list marks and clears all the same, and says where', async () => {
    const marking = await open({ facts: { brokenFormats: ['表一'] } });
    putFormat(excel, ON, 'A1', null);
    putFormat(excel, ON, 'B4', '=LEN("绩效目标助手标注：错误")>0');
    const before = extrasOf(excel).formats;
    const marked = await marking.mark([markOf('表一', 'B2'), markOf('表 二', 'B2')], 'fill');
    expect(marked).toMatchObject({ marked: 2, cleared: 1, unreadable: ['表一'] });
    // The first rule cannot be read; the ones before the user's are ours.
    excel.session.state.facts = { ...excel.session.state.facts, brokenFormats: [] };
    expect(await marking.clear()).toMatchObject({ cleared: 2 });
    expect(extrasOf(excel).formats).toEqual(before.slice(0, 1));
  });

  it.each(['not-implemented', 'forgotten', 'general-exception'] as const)(
    'whose comments are %s fills instead',
    async (comments) => {
      const marking = await open({ facts: { comments } });
      const outcome = await marking.mark([markOf('表一', 'B2'), markOf('表 二', 'B3')], 'comment');
      expect(outcome).toMatchObject({ marked: 2, passed: [] });
      expect(outcome.filledInstead).toHaveLength(2);
      expect(extrasOf(excel)).toMatchObject({ comments: [], formats: [expect.anything(), expect.anything()] });
    },
  );
});
