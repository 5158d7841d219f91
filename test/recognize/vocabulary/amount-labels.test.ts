import { array, assert, constantFrom, property, tuple, type Arbitrary } from 'fast-check';
import { amountColumnKind } from '../../../src/recognize/vocabulary/amount-columns';
import { amountLabel, amountRole, isAmountHeading } from '../../../src/recognize/vocabulary/amount-labels';
import * as vocabulary from '../../../src/recognize/vocabulary/amount-words';
import { isDepartmentLabel } from '../../../src/recognize/vocabulary/field-labels';
import { isGoalLabel } from '../../../src/recognize/vocabulary/labels';

/** The role, with "?" when only a number beside it makes it a label, and "其中" for a part after that word. */
function said(text: string): string | null {
  const label = amountLabel(text);
  if (!label) return null;
  const { role, isHeading, isSure, isItem } = label;
  return `${isHeading ? 'heading' : String(role)}${isSure ? '' : '?'}${isItem ? ' 其中' : ''}`;
}

test.each([
  // Totals, in words of money.
  ['年度资金总额：', 'total'],
  ['部门预算资金总数', 'total'],
  ['预算安排总额', 'total'],
  ['年度预算规模（万元）', 'total'],
  ['当年收支总计', 'total'],
  ['申请资金总额', 'total'],
  ['拟投入的资金（万元）', 'total?'],
  ['年度预算', 'total?'],
  ['资金来源', 'total?'],
  ['2026年预算金额', 'total'],
  ['实施周期资金总额', 'total'],
  ['项目总额', 'total'],
  ['资金总额=基本支出+项目支出', 'total'],
  ['资金总额万元', 'total'],
  ['资金总额/万元', 'total'],
  ['资金总额 ￥', 'total'],
  // Totals, in words of asking and sharing out.
  ['本年度申请（万元）', 'total?'],
  ['2026年安排', 'total?'],
  ['本年度申请额', 'total'],
  ['拟申请额度', 'total'],
  ['所需资金', 'total?'],
  ['二下预算控制数', 'total'],
  ['政策资金', 'total?'],
  ['总盘子', 'total'],
  ['年度资金盘子', 'total'],
  ['资金量', 'total'],
  ['资金需求量', 'total'],
  ['预算编制数', 'total'],
  ['专项额度', 'total?'],
  ['专项规模', 'total?'],
  ['专项数量', null],
  ['工作量', null],
  ['编制数', null],
  // Who pays, with what is done.
  ['群众筹资', 'other-funds'],
  ['群众投劳折资', 'other-funds'],
  ['受益企业承担', 'other-funds'],
  ['区县自行解决', 'other-funds'],
  ['预算外资金', 'other-funds'],
  ['专户资金', 'other-funds'],
  ['预算内资金', 'fiscal'],
  ['省补', 'fiscal'],
  ['受益群众', null],
  // The money for what is bought.
  ['采购预算（万元）', 'total?'],
  ['政府采购预算金额', 'total?'],
  ['政府采购预算总额', 'total'],
  ['2026年采购预算', 'total?'],
  ['采购金额', 'total?'],
  // The money for what is built.
  ['建设总投资（万元）', 'total'],
  ['工程总造价', 'total'],
  ['可研估算总投资', 'total'],
  ['工程造价', 'total?'],
  ['投资概算', 'total?'],
  ['以上合计', 'task-total'],
  ['建设投资', null],
  ['建设资金', null],
  ['工程建设其他费用', null],
  ['建设规模', null],
  // Totals, in words of expenditure and income.
  ['整体支出（万元）', 'expense-total?'],
  ['年度支出规模', 'expense-total'],
  ['支出总计', 'expense-total'],
  ['本年支出合计', 'expense-total'],
  ['部门整体支出预算总额', 'expense-total'],
  ['财政拨款支出合计', 'expense-total'],
  ['年度收入总额', 'income-total'],
  ['本年收入', 'income-total?'],
  // Labels of sums only.
  ['合  计', 'task-total'],
  ['小计', 'task-total'],
  ['金额合计（万元）', 'task-total'],
  // Kinds of expenditure.
  ['1.基本支出', 'basic'],
  ['其中：（一）项目支出', 'project 其中'],
  ['一是基本支出', 'basic'],
  ['①基本支出', 'basic'],
  ['1基本支出', 'basic'],
  ['A、项目支出', 'project'],
  ['年度部门基本支出预算数', 'basic'],
  ['项目支出小计', 'project'],
  ['一般公共预算基本支出', 'basic'],
  ['市审计局2024年基本支出', 'basic'],
  ['其它支出', 'other-expenditure'],
  ['对附属单位补助支出', 'other-expenditure'],
  ['特定目标类项目支出', 'expense-item'],
  ['日常公用经费', 'expense-item'],
  // Sources.
  ['省级财政补助资金', 'fiscal'],
  ['市本级配套', 'fiscal'],
  ['长乐区财政资金', 'fiscal'],
  ['一般公共预算拨款收入', 'fiscal'],
  ['市级', 'fiscal?'],
  ['学校自筹', 'other-funds'],
  ['地方政府专项债券资金', 'other-funds'],
  ['其它资金', 'other-funds'],
  ['上年结转结余', 'carry-over'],
  // Outcomes, and past times.
  ['上年预算数', 'past'],
  ['预算调整数', 'past'],
  ['年末结转结余数', 'past'],
  ['预算执行率', 'past'],
  ['本年预算批复数', 'total'],
  // Headings.
  ['金额', 'heading?'],
  ['部门预算资金情况（万元）', 'heading?'],
])('%s: %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each([
  '资金使用率',
  '支出进度',
  '预算完成情况表',
  '项目支出绩效目标',
  '预算编制情况',
  '财政资金管理科室',
  '预算单位',
  '项目单位',
  '预算年度',
  '资金支出计划',
  '项目总数',
  '采购数量',
  '采购方式',
  '采购资金',
  '申请理由',
  '本年度申请事项',
  '安排',
  '申请',
  '核定编制',
  '单位数',
  '项目规模',
  '部门职能',
  '年度总体目标',
  '年度任务数',
  '编制数',
  '在职人数合计人数',
  '资金管理规范性',
  '基本支出和项目支出',
  '基本支出控制率',
  '专项资金名称',
  '资金用途',
  '收入构成',
  '支出结构',
  '财政部门意见',
  '社会效益',
  '企业',
  '群众满意度',
  '三公经费变动率',
  '金额单位',
  '数',
  '',
])('%j labels no amount', (text) => {
  expect(said(text)).toBeNull();
});

test('the year and the time that a label names', () => {
  expect(amountLabel('2023年预算数')).toMatchObject({ year: 2023, isLongTerm: false });
  expect(amountLabel('预算数（2024年）')).toMatchObject({ year: 2024 });
  expect(amountLabel('中期资金总额')).toMatchObject({ year: null, isLongTerm: true });
});

test.each([
  ['当年金额', 'current'],
  ['占比（%）', 'share'],
  ['上年预算数', 'past'],
  ['2023年', 'past'],
  ['备注', null],
])('the column %s holds %s', (text, kind) => {
  expect(amountColumnKind(text)).toBe(kind);
});

test('a heading of a column of amounts is a heading or a whole, no part', () => {
  expect(['预算金额', '金额', '总额', '基本支出', '备注'].map(isAmountHeading)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

const anyWord = (...families: readonly (readonly string[])[]): Arbitrary<string> => constantFrom(...families.flat());
const orNothing = (words: readonly string[]): Arbitrary<string> => constantFrom('', ...words);
const numbers = orNothing(['1.', '（1）', '一、', '①', '2．', '其中：', '一是', 'A.', '其中：（一）']);
const units = orNothing(['（万元）', '(元)', '（单位：万元）', '：', '（含上年结转）', '￥']);
const times = orNothing(['年度', '当年', '本年度', '2024年', '全年']);
const owners = orNothing(['部门', '单位', '整体', '本单位']);

/** Meanings, with generators of labels that have them. */
const SPELLINGS: readonly (readonly [string, Arbitrary<readonly string[]>])[] = [
  [
    'total',
    tuple(
      times,
      owners,
      constantFrom('资金', '经费', '预算', '预算资金'),
      constantFrom('总额', '合计', '总计', '规模', '总数'),
    ),
  ],
  ['total', tuple(times, constantFrom('预算安排', '资金申请', '资金需求'), constantFrom('总额', '金额', '数', '合计'))],
  [
    'expense-total',
    tuple(times, owners, constantFrom('支出', '支出预算', '预算支出'), constantFrom('总额', '合计', '总计', '规模')),
  ],
  ['income-total', tuple(times, owners, constantFrom('收入', '收入预算'), constantFrom('总额', '合计', '总计'))],
  [
    'basic',
    tuple(
      times,
      owners,
      anyWord(vocabulary.BASIC_EXPENDITURE),
      orNothing(['预算', '资金', '预算数', '小计', '合计', '金额']),
    ),
  ],
  [
    'project',
    tuple(
      times,
      owners,
      anyWord(vocabulary.PROJECT_EXPENDITURE),
      orNothing(['预算', '安排', '预算数', '小计', '总额']),
    ),
  ],
  ['expense-item', tuple(times, anyWord(vocabulary.EXPENSE_ITEMS), orNothing(['预算', '小计', '金额']))],
  [
    'fiscal',
    tuple(
      times,
      anyWord(vocabulary.LEVELS_IN_LABELS, ['市级', '县本级', '省市级']),
      constantFrom('财政', ''),
      constantFrom('资金', '拨款', '补助资金', '配套'),
    ),
  ],
  [
    'other-funds',
    tuple(times, constantFrom('自筹', '自有', '其他', '银行贷款', '社会'), constantFrom('资金', '资金合计')),
  ],
];

test.each(SPELLINGS)('whatever words say %s are read so', (role, parts) => {
  assert(
    property(numbers, parts, units, (number, label, unit) => {
      const text = number + label.join('') + unit;
      expect([text, amountRole(text)]).toEqual([text, role]);
    }),
  );
});

test('no label of an amount is a label of something else', () => {
  const words = Object.values(vocabulary).flat();
  assert(
    property(array(constantFrom(...words), { minLength: 1, maxLength: 4 }), (parts) => {
      const text = parts.join('');
      const label = amountLabel(text);
      if (label?.isSure === true)
        expect([text, isDepartmentLabel(text), isGoalLabel(text)]).toEqual([text, false, false]);
    }),
  );
});
