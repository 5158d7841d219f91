import placeholder from './completeness/placeholder';
import valueMissing from './completeness/value-missing';
import excelFormulaTrap from './format/excel-formula-trap';
import operatorNonstandard from './format/operator-nonstandard';
import unitList from './format/unit-list';
import satisfactionMisplaced from './level/satisfaction-misplaced';
import costOperator from './logic/cost-operator';
import ge100Percent from './range/ge-100-percent';
import percentOver100 from './range/percent-over-100';
import type { Rule } from './rule';
import columnShift from './structure/column-shift';
import expenditureTotal from './sum/expenditure-total';
import expenseItems from './sum/expense-items';
import fundSource from './sum/fund-source';
import incomeExpense from './sum/income-expense';
import taskTotal from './sum/task-total';

/** Every rule of the product, in the order of the catalogue of checks. */
export const rules: readonly Rule[] = [
  valueMissing,
  placeholder,
  operatorNonstandard,
  excelFormulaTrap,
  unitList,
  columnShift,
  percentOver100,
  ge100Percent,
  costOperator,
  satisfactionMisplaced,
  expenditureTotal,
  fundSource,
  incomeExpense,
  expenseItems,
  taskTotal,
];
