import type { ComponentType } from 'react';
import type { CellMarking } from '../../host/cell-marking';
import type { SheetAdding } from '../../host/sheet-adding';
import type { CheckSession } from './check-session';
import type { ResultAction } from './result-actions';
import type { ReasonsStore } from '../findings/rule-reasons';
import type { SettingsViews } from '../settings/settings-panel';
import type { WorkbookSession } from '../workbook/workbook-session';
import { texts } from '../basics/texts';

/**
 * The actions on a check's result in the order of their buttons, each loaded on first use.
 * @param loadMarking null when cells with findings are always marked
 * @param canChange false for a file that cannot be changed
 */
export function resultActions(
  workbook: WorkbookSession,
  session: CheckSession,
  reasons: ReasonsStore,
  loadMarking: (() => Promise<CellMarking>) | null,
  loadSheets: (kind: 'report' | 'notes') => Promise<SheetAdding>,
  loadSettings: () => Promise<SettingsViews>,
  canChange: boolean,
): readonly ResultAction[] {
  const { actions } = texts.check;
  const loadMemo = async (): Promise<ComponentType> => {
    const [{ createMemoPanel }, known] = await Promise.all([import('../memo/memo-panel'), reasons.whenHere()]);
    return createMemoPanel(session, known);
  };
  const marks = (load: () => Promise<CellMarking>): ResultAction => ({
    label: actions.marks,
    kind: 'opens',
    // Also without findings, because earlier marks can be removed.
    isFor: ({ tables }) => tables.length > 0,
    async loadTool() {
      const [{ createMarksPanel }, marking] = await Promise.all([
        import(/* webpackChunkName: "marks" */ '../marks/marks-panel'),
        load(),
      ]);
      return { Panel: createMarksPanel(workbook, marking, session) };
    },
  });
  return [
    ...(loadMarking ? [marks(loadMarking)] : []),
    {
      label: actions.report,
      kind: 'does',
      isFor: ({ tables }) => canChange && tables.length > 0,
      async loadTool() {
        const [{ createReportTool }, sheets, known] = await Promise.all([
          import(/* webpackChunkName: "own-sheets" */ '../report-sheet/report-tool'),
          loadSheets('report'),
          reasons.whenHere(),
        ]);
        return createReportTool(workbook, sheets, session, known, loadMemo);
      },
    },
    {
      label: actions.memo,
      kind: 'opens',
      isFor: ({ findings }) => findings.length > 0,
      loadTool: async () => ({ Panel: await loadMemo() }),
    },
    {
      label: actions.notes,
      kind: 'opens',
      isFor: ({ findings, ignored }) =>
        canChange && [...findings, ...ignored].some(({ severity }) => severity === 'warning'),
      async loadTool() {
        const [{ createNotesPanel }, sheets] = await Promise.all([import('../notes/notes-panel'), loadSheets('notes')]);
        return { Panel: createNotesPanel(workbook, sheets, session) };
      },
    },
    {
      label: actions.settings,
      kind: 'opens',
      isFor: ({ tables }) => tables.length > 0,
      loadTool: loadSettings,
    },
  ];
}
