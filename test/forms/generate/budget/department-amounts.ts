import { textCell } from '../cell-content';
import { dimension } from '../dimension';
import type { AmountArrangement, Entry } from './arrangement';
import { below, drawn, entry, inOneCell, inPairs, inRows } from './arrangement';
import type { Budget } from './budget';

/** 项目支出, 基本支出 and, if present, 其他支出. */
function expenditures({ project, basic, other }: Budget): Entry[] {
  return [
    entry('基本支出', basic, 'basic', true),
    entry('项目支出', project, 'project', true),
    ...(other > 0 ? [entry('其他支出', other, 'other-expenditure', true)] : []),
  ];
}

const total = ({ total: amount }: Budget, label = '资金总额'): Entry => entry(label, amount, 'total', true);

const first = (entries: readonly Entry[], word: string): Entry[] =>
  entries.map((one, index) => (index === 0 ? { ...one, label: word + one.label } : one));

/** Layouts of the amounts in a department's form. */
export const departmentAmounts = dimension<AmountArrangement>('整体表金额排法', [
  {
    name: '旁边，一行一项',
    scope: 'department',
    weight: 3,
    hasTotal: true,
    hasOther: true,
    draw: (page, budget, money) =>
      page.beside(`年度预算安排${money.mark}`, (inner) =>
        inRows(inner, [total(budget), ...expenditures(budget)], money),
      ),
  },
  {
    name: '旁边，其中：',
    scope: 'department',
    weight: 2,
    hasTotal: true,
    hasOther: true,
    draw: (page, budget, money) =>
      inRows(page, [total(budget, `年度资金总额${money.mark}`), ...first(expenditures(budget), '其中：')], money),
  },
  {
    name: '旁边，一行两项',
    scope: 'department',
    hasTotal: true,
    hasOther: true,
    draw: (page, budget, money) =>
      inPairs(page, [total(budget, `资金总额${money.mark}`), ...first(expenditures(budget), '其中：')], money),
  },
  {
    name: '下面',
    scope: 'department',
    weight: 2,
    hasTotal: true,
    draw: (page, budget, money) =>
      page.beside(`部门预算${money.mark}`, (inner) =>
        below(inner, [total(budget), ...expenditures(budget).slice(0, 2)], money),
      ),
  },
  {
    name: '标签和金额在一格',
    scope: 'department',
    isText: true,
    hasTotal: true,
    hasOther: true,
    draw: (page, budget, money) => inOneCell(page, [total(budget), ...first(expenditures(budget), '其中：')], money),
  },
  {
    name: '标签旁，支出写在一格',
    scope: 'department',
    isText: true,
    hasTotal: true,
    hasOther: true,
    draw: (page, budget, money) => {
      const parts = expenditures(budget);
      const [totalCell = ''] = page.pairs([['资金总额', money.text(budget.total)]]);
      const cells = parts.flatMap(({ label, amount }, index) =>
        page.pairs([[index === 0 ? '其中：' : '', `${label}${money.text(amount)}`]]),
      );
      return drawn([total(budget), ...parts], [totalCell, ...cells]);
    },
  },
  {
    name: '一句话',
    scope: 'department',
    isText: true,
    hasTotal: true,
    hasOther: true,
    draw: (page, budget, money) => {
      const parts = expenditures(budget);
      const listed = parts.map(({ label, amount }) => `${label}${money.text(amount)}`).join('，');
      const [cell = ''] = page.pairs([['预算情况', `年度预算资金总额${money.text(budget.total)}，其中：${listed}。`]]);
      return drawn([total(budget), ...parts], [cell, ...parts.map(() => cell)]);
    },
  },
  {
    name: '收入在左，支出在右',
    scope: 'department',
    hasTotal: true,
    hasOther: true,
    draw: (page, budget, money) => {
      const pair = (left: Entry, right: Entry): Entry[] => [left, right];
      return inPairs(
        page,
        [
          ...pair(
            entry(`年度收入总额${money.mark}`, budget.total),
            entry(`年度支出总额${money.mark}`, budget.total, undefined, true),
          ),
          ...pair(entry('财政拨款', budget.fiscal), entry('基本支出', budget.basic, 'basic', true)),
          ...pair(entry('其他收入', budget.otherFunds), entry('项目支出', budget.project, 'project', true)),
          ...(budget.other > 0
            ? pair(entry('上年结转', 0), entry('其他支出', budget.other, 'other-expenditure', true))
            : []),
        ],
        money,
      );
    },
  },
  {
    name: '两行列名：基本支出分人员和公用',
    scope: 'department',
    hasTotal: true,
    draw: (page, budget, money) => {
      const staff = Math.round(budget.basic * 80) / 100;
      const office = Math.round((budget.basic - staff) * 100) / 100;
      const { canvas, left, row, width } = page;
      canvas.put(row, left, textCell(`总计${money.mark}`), { rows: 2 });
      canvas.put(row, left + 1, textCell('基本支出'), { columns: 2 });
      canvas.put(row, left + 3, textCell('项目支出'), { rows: 2, columns: width - 3 });
      canvas.put(row + 1, left + 1, textCell('人员经费'));
      canvas.put(row + 1, left + 2, textCell('公用经费'));
      page.row += 2;
      const entries = [
        entry('总计', budget.total, undefined, true),
        entry('人员经费', staff, undefined, true),
        entry('公用经费', office, undefined, true),
        entry('项目支出', budget.project, undefined, true),
      ];
      const last = width - 3;
      return drawn(
        entries,
        page.line(
          entries.map(({ amount }, index) => ({ content: money.cell(amount), columns: index === 3 ? last : 1 })),
        ),
      );
    },
  },
  {
    name: '整体支出，没有“总额”二字',
    scope: 'department',
    hasTotal: true,
    hasOther: true,
    draw: (page, budget, money) =>
      inRows(
        page,
        [
          entry(`整体支出${money.mark}`, budget.total, undefined, true),
          ...expenditures(budget).map((one, index) => ({ ...one, label: `${String(index + 1)}.${one.label}` })),
        ],
        money,
      ),
  },
  {
    name: '资金来源、资金结构（编号）',
    scope: 'department',
    hasTotal: true,
    hasOther: true,
    draw: (page, budget, money) =>
      page.beside(`预算情况${money.mark}`, (inner) => {
        const sources = inRows(
          inner,
          [
            total(budget, '1、资金来源：'),
            entry('（1）财政性资金', budget.fiscal, 'fiscal'),
            entry('（2）其他资金', budget.otherFunds, 'other-funds'),
          ],
          money,
        );
        inner.pairs([['2、资金结构：', '']]);
        const uses = expenditures(budget).map((one, index) => ({
          ...one,
          label: `（${String(index + 1)}）${one.label}`,
        }));
        return [...sources, ...inRows(inner, uses, money)];
      }),
  },
  {
    name: '按来源分、按支出分',
    scope: 'department',
    hasTotal: true,
    hasOther: true,
    draw: (page, budget, money) => {
      const entries = [
        total(budget, `资金总额${money.mark}`),
        entry('按收入性质分：财政拨款', budget.fiscal),
        entry('其他资金', budget.otherFunds, 'other-funds'),
        ...expenditures(budget).map((one, index) =>
          index === 0 ? { ...one, label: `按支出性质分：${one.label}` } : one,
        ),
      ];
      return inRows(page, entries, money);
    },
  },
  { name: '没有', scope: 'department', draw: () => [] },
]);
