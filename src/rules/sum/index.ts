import type { Rule } from '../rule';
import expenditureTotal from './expenditure-total';
import expenseItems from './expense-items';
import fundSource from './fund-source';
import incomeExpense from './income-expense';
import taskTotal from './task-total';

/** In the order of the catalogue of checks. */
export const sumRules: readonly Rule[] = [expenditureTotal, expenseItems, fundSource, incomeExpense, taskTotal];
