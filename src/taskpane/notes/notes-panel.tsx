import { useId, useState } from 'react';
import type { ComponentType, FormEvent, ReactElement } from 'react';
import type { SheetAdding } from '../../host/sheet-adding';
import { NOTES_SHEET, explained, notesSheet, notesText } from '../../report/warning-notes';
import { dateInChinese } from '../../report/words';
import { Button } from '../basics/button';
import { TextField } from '../basics/controls';
import { CopyButton } from '../basics/copy-button';
import { LightButton } from '../basics/light-button';
import { texts } from '../basics/texts';
import { useStore } from '../basics/use-store';
import { cellLabel } from '../check/cell-label';
import type { CheckResult, ListedFinding } from '../check/check-result';
import type { CheckSession } from '../check/check-session';
import { createOwnSheetSession } from '../own-sheet/own-sheet-session';
import type { OwnSheetSession } from '../own-sheet/own-sheet-session';
import { OwnSheetView, SheetNews } from '../own-sheet/own-sheet-view';
import type { WorkbookSession } from '../workbook/workbook-session';
import { createNotesSession } from './notes-session';
import type { NotesSession } from './notes-session';
import { notesTexts as say } from './notes-texts';
import * as styles from './notes.module.css';

/** Number of inputs shown at once; more would slow down the pane. */
const AT_ONCE = 50;

/** 警告说明: collects the reasons for all remaining warnings, and creates the document submitted with the form. */
export function createNotesPanel(
  workbook: WorkbookSession,
  sheets: SheetAdding,
  check: CheckSession,
  today: () => Date = () => new Date(),
): ComponentType {
  const session = createNotesSession(check);
  const sheet = createOwnSheetSession(workbook, sheets, async (turn) => {
    const result = await check.checkFor(turn);
    if (!result || explained(result).length === 0) return null;
    return { name: NOTES_SHEET, make: () => notesSheet(result, dateInChinese(today())) };
  });
  return function Notes() {
    const { result } = useStore(check);
    return result ? <NotesView result={result} session={session} sheet={sheet} date={dateInChinese(today())} /> : null;
  };
}

interface Props {
  readonly result: CheckResult;
  readonly session: NotesSession;
  readonly sheet: OwnSheetSession;
  readonly date: string;
}

function NotesView({ result, session, sheet, date }: Props): ReactElement {
  const { said } = useStore(session);
  const open = result.findings.filter(({ severity }) => severity === 'warning');
  const done = explained(result);
  return (
    <div className={styles.root}>
      <p className={styles.hint}>{open.length + done.length > 0 ? say.hint : say.none}</p>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {open.length > 0 ? (
        <Reasons key={open.map(({ key }) => key).join()} open={open} result={result} session={session} />
      ) : null}
      {done.length > 0 ? (
        <>
          <p className={styles.heading}>{say.explained(done.length)}</p>
          <ul className={styles.list}>
            {done.map(({ cell, message, suppressed, rule }, index) => (
              <li key={`${rule} ${String(index)}`}>
                {say.one(cellLabel(cell, result.manySheets), message, suppressed?.reason ?? '')}
              </li>
            ))}
          </ul>
          <div className={styles.row}>
            <Button appearance="primary" size="small" onClick={() => void sheet.write()}>
              {say.sheet}
            </Button>
            <CopyButton label={say.copy} text={notesText(result, date)} />
          </div>
        </>
      ) : null}
      <OwnSheetView
        session={sheet}
        words={say}
        written={(added) => (
          <SheetNews is="done" text={say.written(added.name)}>
            <Button size="small" onClick={() => void sheet.remove(added, false)}>
              {say.remove}
            </Button>
          </SheetNews>
        )}
      />
    </div>
  );
}

interface ReasonsProps extends Pick<Props, 'result' | 'session'> {
  readonly open: readonly ListedFinding[];
}

/** An input for the reason of each warning. */
function Reasons({ open, result, session }: ReasonsProps): ReactElement {
  const shown = open.slice(0, AT_ONCE);
  const common = useId();
  const [reasons, setReasons] = useState<readonly string[]>(() => shown.map(({ formerReason = '' }) => formerReason));
  const [isMissing, setMissing] = useState(false);
  const reasoned = shown.flatMap((finding, index) => {
    const reason = (reasons[index] ?? '').trim();
    return reason === '' ? [] : [{ finding, reason }];
  });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(reasoned.length === 0);
    if (reasoned.length > 0) void session.save(reasoned);
  };
  const [first] = reasoned;
  return (
    <form onSubmit={save}>
      <p className={styles.heading}>{say.open(open.length)}</p>
      <datalist id={common}>
        {texts.findings.ignore.suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
      <ul className={styles.open}>
        {shown.map(({ key, cell, message }, index) => {
          const label = cellLabel(cell, result.manySheets);
          return (
            <li key={key} className={styles.item}>
              <span className={styles.cell}>{label}</span> {message}
              <TextField
                list={common}
                maxLength={100}
                aria-label={say.reason(label)}
                placeholder={say.placeholder}
                value={reasons[index] ?? ''}
                onChange={({ target }) => {
                  setReasons(reasons.map((reason, at) => (at === index ? target.value : reason)));
                  setMissing(false);
                }}
              />
            </li>
          );
        })}
      </ul>
      {open.length > shown.length ? <p className={styles.hint}>{say.more(open.length - shown.length)}</p> : null}
      {isMissing ? <p role="alert">{say.nothing}</p> : null}
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary">
          {say.save(reasoned.length)}
        </Button>
        {first && reasoned.length < shown.length ? (
          <LightButton
            onClick={() => setReasons(reasons.map((reason) => (reason.trim() === '' ? first.reason : reason)))}
          >
            {say.fill}
          </LightButton>
        ) : null}
      </div>
    </form>
  );
}
