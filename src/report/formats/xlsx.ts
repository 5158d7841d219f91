import { compareXlsx } from '../xlsx/compare-xlsx';
import { LedgerWorkbook } from '../xlsx/ledger-xlsx';
import type { CheckPrinter, Format, PrintOptions } from './format';

/** 台账, a workbook: a row for each file, and a sheet with all findings. */
export const xlsx: Format = {
  id: 'xlsx',
  purpose: '台账工作簿（要写 --output）',
  isBinary: true,
  check: checkXlsx,
  compare: compareXlsx,
};

function checkXlsx({ reasons, linkTo, isPartial }: PrintOptions): CheckPrinter {
  const workbook = new LedgerWorkbook(reasons, linkTo, isPartial);
  return {
    begin: () => '',
    between: '',
    file(checked) {
      workbook.add(checked);
      return '';
    },
    unreadable(file) {
      workbook.add(file);
      return '';
    },
    end: () => workbook.print(),
  };
}
