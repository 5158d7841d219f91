import type { SheetAdding } from '../../host/sheet-adding';
import type { BlankForm, FormAnswers } from '../../library/new-form/blank-form';
import { fillForm } from '../../library/new-form/fill-form';
import type { NewForm } from '../../library/new-form/fill-form';
import { firstIndicators } from '../../library/new-form/first-indicators';
import type { IndicatorTemplate } from '../../library/schema';
import { recordsOf, savedInserted, withInserted } from '../../lint/memory/insert-record';
import { cellContent } from '../../workbook/snapshot';
import type { CheckSession } from '../check/check-session';
import { createOwnSheetSession } from '../own-sheet/own-sheet-session';
import type { OwnSheetSession } from '../own-sheet/own-sheet-session';
import type { WorkbookSession, WorkbookTurn } from '../workbook/workbook-session';

export interface NewFormSession extends OwnSheetSession {
  /** Adds the form to the workbook; {@link OwnSheetSession.retry} repeats it. */
  readonly make: (form: BlankForm, answers: FormAnswers, field: string) => Promise<void>;
  /** Number of indicators in the form added last. */
  readonly indicators: () => number;
}

/** 新建目标表: adds a sheet with a form that is filled in as far as possible, and removes it again. */
export function createNewFormSession(
  workbook: WorkbookSession,
  sheets: SheetAdding,
  check: Pick<CheckSession, 'checkWithin'>,
  templates: readonly IndicatorTemplate[],
): NewFormSession {
  let wanted: NewForm | null = null;

  /** Records the example values, which count as not filled in until they are changed. */
  async function rememberExamples(turn: WorkbookTurn, { values }: NewForm, sheet: string): Promise<void> {
    const recognized = await turn.recognize();
    const snapshot = recognized.workbook.sheets.find(({ name }) => name === sheet);
    if (!snapshot) return;
    const inserted = values.map(({ row, column, template: { id, name, valueKind } }) => ({
      template: { id, name, isExample: valueKind === '示例值' },
      cell: { sheet, row, column },
      value: cellContent(snapshot, row, column).text,
    }));
    const { savedState } = recognized.workbook;
    const records = [...(savedInserted(savedState) ?? []), ...recordsOf(recognized, inserted)];
    await turn.saveState(withInserted(savedState, records));
  }

  /** Removes the records of a deleted form. */
  async function forget(turn: WorkbookTurn, sheet: string): Promise<void> {
    const { savedState } = await turn.read();
    const records = savedInserted(savedState);
    if (records?.some((record) => record.sheet === sheet))
      await turn.saveState(
        withInserted(
          savedState,
          records.filter((record) => record.sheet !== sheet),
        ),
      );
  }

  let written = '';
  const session = createOwnSheetSession(
    workbook,
    sheets,
    () => {
      const form = wanted;
      return Promise.resolve(form && { name: form.name, make: () => form.sheet });
    },
    async (turn) => {
      const { outcome } = session.get();
      if (outcome?.kind === 'written' && wanted) {
        written = outcome.sheet.name;
        await rememberExamples(turn, wanted, written);
      } else if (outcome?.kind === 'removed') await forget(turn, written);
      await check.checkWithin(turn);
    },
  );
  return {
    ...session,
    make(form, answers, field) {
      wanted = fillForm(form, answers, firstIndicators(form, templates, field));
      return session.write();
    },
    indicators: () => wanted?.values.length ?? 0,
  };
}
