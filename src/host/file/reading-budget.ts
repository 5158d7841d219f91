import { LIMITS } from './limits';
import { tooLarge } from './workbook-file-error';

type Counted = 'cells' | 'formattedCells' | 'formulaCharacters' | 'textCharacters' | 'arrayFormulaCells' | 'merges';

const WORDS: Readonly<Record<Counted, string>> = {
  cells: '工作簿里有内容的单元格太多',
  formattedCells: '工作簿里设了格式的空单元格太多',
  formulaCharacters: '工作簿里的公式太长太多',
  textCharacters: '工作簿里的文字太长太多',
  arrayFormulaCells: '工作簿里的数组公式太多',
  merges: '工作簿里的合并单元格太多',
};

/** Remaining budget for reading a workbook, shared by all sheets. */
export class ReadingBudget {
  private left: Record<Counted, number> = {
    cells: LIMITS.cells,
    formattedCells: LIMITS.formattedCells,
    formulaCharacters: LIMITS.formulaCharacters,
    textCharacters: LIMITS.textCharacters,
    arrayFormulaCells: LIMITS.arrayFormulaCells,
    merges: LIMITS.merges,
  };

  /** @throws {WorkbookFileError} when the budget is exhausted */
  take(what: Counted, count = 1): void {
    this.left[what] -= count;
    if (this.left[what] < 0) throw tooLarge(WORDS[what]);
  }

  /** Runs `work`; what it took is given back when it fails. */
  trying<Result>(work: () => Result): Result {
    const before = { ...this.left };
    try {
      return work();
    } catch (error) {
      this.left = before;
      throw error;
    }
  }
}
