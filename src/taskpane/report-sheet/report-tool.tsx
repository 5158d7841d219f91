import { useContext, useState } from 'react';
import type { ComponentType, ReactElement } from 'react';
import type { SheetAdding } from '../../host/sheet-adding';
import type { RuleReasons } from '../../rules/kit/rule';
import type { CheckSession } from '../check/check-session';
import type { ResultTool } from '../check/result-actions';
import type { OwnSheetSession } from '../own-sheet/own-sheet-session';
import { OwnSheetView, SheetNews } from '../own-sheet/own-sheet-view';
import { Button } from '../basics/button';
import { LazyPanel } from '../basics/lazy-panel';
import { PlaceContext } from '../basics/place';
import { isDenied } from '../basics/trouble';
import type { WorkbookSession } from '../workbook/workbook-session';
import { createReportSession } from './report-session';
import { reportTexts as say } from './report-texts';

/** 校验报告: the button writes the sheet, the panel shows the outcome; a chunk of its own. */
export function createReportTool(
  workbook: WorkbookSession,
  sheets: SheetAdding,
  check: CheckSession,
  reasons: RuleReasons,
  loadMemo: () => Promise<ComponentType>,
  today: () => Date = () => new Date(),
): ResultTool {
  const session = createReportSession(workbook, sheets, check, reasons, today);
  return {
    press: () => void session.write(),
    Panel: function Report() {
      return <ReportView session={session} loadMemo={loadMemo} />;
    },
  };
}

interface Props {
  readonly session: OwnSheetSession;
  readonly loadMemo: () => Promise<ComponentType>;
}

function ReportView({ session, loadMemo }: Props): ReactElement {
  const [asksMemo, setAsksMemo] = useState(false);
  const written = useContext(PlaceContext) === 'page' ? say.writtenOnPage : say.written;
  return (
    <>
      <OwnSheetView
        session={session}
        words={say}
        written={(sheet) => (
          <SheetNews is="done" text={written(sheet.name) + (sheet.isReadyToPrint ? say.print : say.noPrint)}>
            <Button size="small" onClick={() => void session.remove(sheet, false)}>
              {say.remove}
            </Button>
          </SheetNews>
        )}
        instead={(trouble) =>
          isDenied(trouble) ? <Button onClick={() => setAsksMemo(true)}>{say.memoInstead}</Button> : null
        }
      />
      {asksMemo ? <LazyPanel load={loadMemo} /> : null}
    </>
  );
}
