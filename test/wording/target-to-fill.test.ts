import fc from 'fast-check';
import { parseTargetValue } from '../../src/wording/parse-target-value';
import { printed } from './printed-target';

/** Texts in which a figure is still to be filled in. */
test.each([
  ['202 年 月 日', 'placeholder'],
  ['202 年  月  日前', 'placeholder'],
  ['202_年12月', 'placeholder'],
  ['202年12月31日', 'placeholder'],
  ['20 年12月底', 'placeholder'],
  ['20XX年12月31日前', 'placeholder'],
  ['2026年 月底前', 'placeholder'],
  ['2026年12月 日前', 'placeholder'],
  ['2026年__月前完成', 'placeholder'],
  ['2026年第 季度', 'placeholder'],
  ['第（ ）季度前', 'placeholder'],
  ['二〇二 年 月', 'placeholder'],
  ['二○二 年  月', 'placeholder'],
  ['2026年1月- 月', 'placeholder'],
  [' 年 月至 年 月', 'placeholder'],
  ['2026.  .', 'placeholder'],
  ['2026-__-__', 'placeholder'],
  ['序时进度\n≥  %', 'unfilled'],
  ['合同签订后   日内', 'unfilled'],
  ['其中省级__项', 'unfilled'],
  ['≥  万', 'unfilled ≥'],
  ['≤    万元（财政批复数）', 'unfilled ≤'],
  ['2026年？月', 'placeholder'],
  ['≥ 9 _ %', 'placeholder ≥'],
  ['每户  元', 'unfilled'],
  ['上门__人次（全年）', 'unfilled'],
  ['2026年春季（ 月）', 'placeholder'],
  ['____年__月__日__时', 'placeholder'],
  ['月底前（具体月份待定）', 'placeholder'],
  ['2026年（具体月份待定）', 'placeholder'],
  ['2026年，具体时间另行通知', 'placeholder'],
  ['年底前（具体日期待定）', 'date'],
  ['第三季度（具体时间另行通知）', 'date'],
  ['2026年6月底前（具体日期待定）', 'date'],
  ['视情', 'placeholder'],
  ['2026年-20  年', 'placeholder'],
  ['年/轮', 'unfilled'],
  ['样例：≥10个', 'placeholder'],
  ['≥5次（示例）', 'placeholder'],
  ['（范例）5次', 'placeholder'],
  ['尚在统计', 'placeholder'],
  ['仍在核实', 'placeholder'],
  ['还在测算中', 'placeholder'],
  ['正在征集', 'placeholder'],
  ['下达任务时补充', 'placeholder'],
  ['同第5行', 'placeholder'],
  ['详见第二栏', 'placeholder'],
  ['百分之__', 'placeholder'],
  ['不低于百分之（ ）', 'unfilled ≥'],
  ['千分之', 'unfilled'],
  ['@人次', 'placeholder'],
  ['≥&项', 'placeholder ≥'],
  ['≥Y批', 'placeholder ≥'],
  ['3次?', 'placeholder 3'],
  ['≥ 0？场', 'placeholder ≥ 0'],
  ['不涉及本单位', 'placeholder'],
  ['不适用于本项目', 'placeholder'],
  ['请按单位实际填报', 'placeholder'],
])('%s → %s', (text, expected) => {
  expect(printed(parseTargetValue(text))).toBe(expected);
});

/** Nothing is left out here, although there are spaces, strokes or few figures. */
test.each([
  ['2026 年 12 月 31 日前', 'date 2026-12-31'],
  ['2026 年', 'date'],
  ['12 月底', 'date'],
  ['年底前', 'date'],
  ['二〇二六年六月', 'date'],
  ['二○二○年六月', 'date'],
  ['20 年', 'number 20 年'],
  ['20 年以内', 'number ≤ 20 年'],
  ['3 个月', 'number 3 个月'],
  ['县级  部门', 'qualitative'],
  ['建成  投用', 'qualitative'],
  ['一次性  到位', 'qualitative'],
  ['优（财政批复数）', 'reference'],
  ['双月20日前', 'date'],
  ['数据及时填报', 'qualitative'],
  ['台账按时补充', 'qualitative'],
  ['Z类', 'qualitative'],
  ['百分之百', 'number 100 %'],
  ['$500', 'qualitative'],
  ['逐步提升  ', 'qualitative'],
  ['测算阶段', 'qualitative'],
  ['参照示例学校', 'qualitative'],
])('%s → %s', (text, expected) => {
  expect(printed(parseTargetValue(text))).toBe(expected);
});

const BLANKS = [' ', '  ', '　', '__', '＿＿', 'X', 'XX', '××', '（）', '（ ）', '□'];
const YEARS = ['2026', '26', '二〇二六'];

test('a date is complete with all of its figures, and to be filled in without one of them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...YEARS),
      fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })),
      fc.constantFrom(...BLANKS),
      fc.constantFrom('month', 'day', 'both', 'none'),
      fc.constantFrom('', '前', '底前', '前完成'),
      fc.constantFrom('', ' '),
      (year, [month, day], blank, left, tail, gap) => {
        const written = { month: String(month) + gap, day: String(day) + gap };
        const monthText = left === 'month' || left === 'both' ? blank : written.month;
        const dayText = left === 'day' || left === 'both' ? blank : written.day;
        const isToTheDay = tail !== '底前';
        const text = `${year}${gap}年${gap}${monthText}月${isToTheDay ? `${gap}${dayText}日` : ''}${tail}`;
        const isLeft = isToTheDay ? left !== 'none' : left === 'month' || left === 'both';
        expect([text, parseTargetValue(text).kind]).toEqual([text, isLeft ? 'placeholder' : 'date']);
      },
    ),
  );
});
