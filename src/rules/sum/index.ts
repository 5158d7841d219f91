import type { Rule } from '../kit/rule';
import amountCellPercent from './amount-cell-percent';
import execRate from './exec-rate';
import expenditureTotal from './expenditure-total';
import expenseItems from './expense-items';
import fundSource from './fund-source';
import incomeExpense from './income-expense';
import incomeItems from './income-items';
import projectZero from './project-zero';
import schedule from './schedule';
import scoreSum from './score-sum';
import share from './share';
import staff from './staff';
import taskTotal from './task-total';
import weights from './weights';

/** In the order of the catalogue of checks. */
export const sumRules: readonly Rule[] = [
  expenditureTotal,
  fundSource,
  incomeExpense,
  incomeItems,
  expenseItems,
  share,
  amountCellPercent,
  taskTotal,
  projectZero,
  schedule,
  staff,
  execRate,
  weights,
  scoreSum,
];
