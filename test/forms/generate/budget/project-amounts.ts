import type { Page } from '../canvas';
import { dimension } from '../dimension';
import type { AmountArrangement, Entry } from './arrangement';
import { below, drawn, entry, inOneCell, inPairs, inRows } from './arrangement';
import type { Budget, Money } from './budget';

const total = ({ total: amount }: Budget, label = '年度资金总额'): Entry => entry(label, amount, 'total');

function sources({ fiscal, otherFunds }: Budget, word = '其中：'): Entry[] {
  return [entry(`${word}财政拨款`, fiscal, 'fiscal'), entry('其他资金', otherFunds, 'other-funds')];
}

/** Layouts of the amounts in a project's form. */
export const projectAmounts = dimension<AmountArrangement>('项目表金额排法', [
  {
    name: '旁边，一行一项',
    scope: 'project',
    weight: 3,
    draw: (page, budget, money) =>
      page.beside(`项目资金${money.mark}`, (inner) => inRows(inner, [total(budget), ...sources(budget)], money)),
  },
  {
    name: '旁边，一行两项',
    scope: 'project',
    weight: 2,
    draw: (page, budget, money) => inPairs(page, [total(budget, `资金总额${money.mark}`), ...sources(budget)], money),
  },
  {
    name: '下面',
    scope: 'project',
    weight: 2,
    draw: (page, budget, money) =>
      page.beside(`项目资金${money.mark}`, (inner) =>
        below(inner, [total(budget, '资金总额'), ...sources(budget, '')], money),
      ),
  },
  {
    name: '标签和金额在一格',
    scope: 'project',
    isText: true,
    draw: (page, budget, money) => inOneCell(page, [total(budget, '资金总额'), ...sources(budget)], money),
  },
  {
    name: '一句话',
    scope: 'project',
    isText: true,
    draw: (page, budget, money) => {
      const text = `项目资金总额${money.text(budget.total)}，其中财政拨款${money.text(budget.fiscal)}，其他资金${money.text(budget.otherFunds)}。`;
      const [cell = ''] = page.pairs([['资金情况', text]]);
      return drawn([total(budget), ...sources(budget)], [cell, cell, cell]);
    },
  },
  {
    name: '实施期和年度并排',
    scope: 'project',
    draw: (page, budget, money) => {
      const whole = { total: budget.total * 3, fiscal: budget.fiscal * 3, otherFunds: budget.otherFunds * 3 };
      const pair = (
        label: string,
        left: number,
        labelRight: string,
        right: number,
        role: 'total' | 'fiscal' | 'other-funds',
      ): Entry[] => [entry(label, Math.round(left * 100) / 100, role), entry(labelRight, right, role)];
      return inPairs(
        page,
        [
          ...pair(`实施期资金总额${money.mark}`, whole.total, `年度资金总额${money.mark}`, budget.total, 'total'),
          ...pair('其中：财政拨款', whole.fiscal, '其中：财政拨款', budget.fiscal, 'fiscal'),
          ...pair('其他资金', whole.otherFunds, '其他资金', budget.otherFunds, 'other-funds'),
        ],
        money,
      );
    },
  },
  {
    name: '按级次：中央、省、市县',
    scope: 'project',
    draw: (page, budget, money) => {
      const half = Math.round(budget.fiscal * 50) / 100;
      const rest = Math.round((budget.fiscal - half) * 100) / 100;
      return inRows(
        page,
        [
          total(budget, `项目资金总额${money.mark}`),
          entry('其中：中央资金', half, 'fiscal'),
          entry('省级资金', rest, 'fiscal'),
          entry('其他资金', budget.otherFunds, 'other-funds'),
        ],
        money,
      );
    },
  },
  {
    name: '只有预算金额',
    scope: 'project',
    draw: (page, budget, money) => inRows(page, [total(budget, `项目预算金额${money.mark}`)], money),
  },
  ...['采购预算', '本年度申请', '申请额度', '所需资金', '项目总盘子'].map((label) => ({
    name: `只有${label}`,
    scope: 'project' as const,
    weight: 0.3,
    draw: (page: Page, budget: Budget, money: Money) => inRows(page, [total(budget, label + money.mark)], money),
  })),
  { name: '没有', scope: 'project', draw: () => [] },
]);
