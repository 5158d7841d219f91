import { useEffect, type ReactElement } from 'react';
import { cellName } from '../../workbook/area';
import type { CellApart } from '../../workbook/cells-apart';
import type { Edit } from '../../workbook/edit';
import { Button } from '../basics/button';
import { CloseButton } from '../basics/close-button';
import { useLeaving } from '../basics/use-leaving';
import { CopyButton } from '../basics/copy-button';
import { Disclosure } from '../basics/disclosure';
import { StepNotice } from '../basics/step-notice';
import { LightButton } from '../basics/light-button';
import { TroubleMessage } from '../basics/trouble-message';
import { useStore } from '../basics/use-store';
import { texts } from '../basics/texts';
import { cellLabel } from '../check/cell-label';
import type { JournalEntry } from './journal';
import type { JournalNotice, JournalSession } from './journal-session';
import { UNDO_KEY } from './undo-key';
import * as styles from './journal-bar.module.css';

interface Props {
  readonly session: JournalSession;
  /** Text about the effect of the last change on the rest of the pane. */
  readonly also?: string;
  /** True when names of cells need their sheet. */
  readonly manySheets?: boolean;
}

/** The last change of the workbook, with undo for it and for earlier ones. */
export function JournalBar({ session, also = '', manySheets = false }: Props): ReactElement | null {
  const { undoing, notice, trouble } = useStore(session);
  const { entries } = useStore(session.journal);
  const earlier = entries.filter(({ id }) => id !== notice?.entry.id).reverse();
  return (
    <>
      {trouble ? <TroubleMessage what={trouble.what} onRetry={() => void session.retry()} /> : null}
      {notice ? (
        <NoticeBar notice={notice} also={also} undoing={undoing} session={session} manySheets={manySheets} />
      ) : null}
      {earlier.length > 0 ? (
        <Disclosure label={texts.journal.earlier(earlier.length)}>
          <ul className={styles.list}>
            {earlier.map((entry) => (
              <li key={entry.id} className={styles.entry}>
                <span className={styles.name}>
                  {describe(entry, manySheets)}
                  <span className={styles.rule}>{texts.journal.entry(entry.kind, entry.names)}</span>
                </span>
                <Button
                  size="small"
                  disabledFocusable={undoing}
                  aria-label={undoName(entry, manySheets)}
                  onClick={() => void session.undo(entry)}
                >
                  {texts.journal.undo}
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}

/** Describes the changed cell with old and new text; nothing for inserted or deleted rows. */
function describe({ changes: [first, ...more] }: JournalEntry, manySheets: boolean): string {
  if (first?.kind !== 'cell') return '';
  return texts.journal.changed(cellLabel(first.cell, manySheets), first.before, first.after, more.length + 1);
}

function undoName({ names, cell, kind }: JournalEntry, manySheets: boolean): string {
  return kind === 'insertion'
    ? texts.journal.undoNamed(names)
    : texts.journal.undoAt(cellLabel(cell, manySheets), names);
}

interface NoticeProps {
  readonly notice: JournalNotice;
  readonly also: string;
  readonly undoing: boolean;
  readonly manySheets: boolean;
  readonly session: JournalSession;
}

function NoticeBar({ notice, also, undoing, manySheets, session }: NoticeProps): ReactElement {
  const { entry } = notice;
  const say = texts.journal;
  const undo = (label: string, one: JournalEntry, force: boolean): ReactElement => (
    <LightButton aria-disabled={undoing} {...UNDO_KEY} onClick={() => void session.undo(one, force)}>
      {undoing ? say.undoing : label}
    </LightButton>
  );
  const isGood = notice.kind === 'done' || notice.kind === 'undone';
  // After an insertion the bar stays, because the value must still be filled in; so does one that tells of a row left.
  const isToBeSeen = notice.kind === 'done' ? entry.kind === 'insertion' : hasLeftRows(entry);
  const bar = useLeaving<HTMLDivElement>(isGood && !isToBeSeen ? notice : null, session.dismiss);
  useEffect(() => {
    // The pressed button may be gone, and its neighbour would undo another step.
    if (!isGood) bar.current?.focus({ preventScroll: true });
  }, [bar, isGood, notice]);
  const look = !isGood ? 'caution' : entry.kind === 'insertion' ? 'plain' : 'brief';
  return (
    <StepNotice ref={bar} look={look} text={messageOf(notice, manySheets) + (notice.kind === 'done' ? also : '')}>
      {notice.kind === 'done' ? undo(say.undo, entry, false) : null}
      {notice.kind === 'changed' ? undo(say.undoAnyway, entry, true) : null}
      {notice.kind === 'later-first' ? undo(say.undoLater, notice.later, false) : null}
      {notice.kind === 'differs' ? <CopyButton label={say.copyOld} text={oldTexts(notice.cells)} /> : null}
      {isGood || notice.kind === 'unread' ? null : (
        <Button size="small" onClick={() => void session.goTo(placeOf(notice))}>
          {say.look}
        </Button>
      )}
      {notice.kind === 'done' && entry.kind === 'insertion' ? null : notice.kind === 'changed' ? (
        <Button size="small" appearance="subtle" onClick={session.dismiss}>
          {say.keep}
        </Button>
      ) : (
        <CloseButton onClose={session.dismiss} />
      )}
    </StepNotice>
  );
}

function placeOf(notice: JournalNotice): JournalEntry['cell'] {
  if (notice.kind === 'differs') return notice.cells[0]?.cell ?? notice.entry.cell;
  return (notice.kind === 'changed' ? notice.cells[0] : undefined) ?? notice.entry.cell;
}

/** The old texts, one line per cell: "D5：≥95%". */
function oldTexts(cells: readonly CellApart[]): string {
  return cells.map(({ cell, expected }) => `${cellName(cell)}：${expected}`).join('\n');
}

/** True when undoing an insertion could only empty its rows, because the sheet is protected. */
function hasLeftRows({ edits, inverse }: JournalEntry): boolean {
  const rows = (list: readonly Edit[], kind: Edit['kind']): number => list.filter((edit) => edit.kind === kind).length;
  return rows(edits, 'insert-rows') > rows(inverse, 'delete-rows');
}

function messageOf(notice: JournalNotice, manySheets: boolean): string {
  const { kind, names, cell, changes } = notice.entry;
  const [first] = changes;
  const say = texts.journal;
  const nameOf = (one: JournalEntry): string =>
    one.kind === 'insertion' ? say.named(one.names) : cellLabel(one.cell, manySheets);
  switch (notice.kind) {
    case 'done':
      return first?.kind === 'cell'
        ? say.doneAt(kind, cellLabel(first.cell, manySheets), first.after, changes.length)
        : say.done(kind, names, cell.row + 1);
    case 'undone':
      return first?.kind === 'cell'
        ? say.undoneAt(kind, cellLabel(first.cell, manySheets), first.before, changes.length)
        : say.undone(kind, names) + (hasLeftRows(notice.entry) ? say.rowsLeft : '');
    case 'differs':
      return say.differs(
        nameOf(notice.entry),
        notice.cells.map((apart) => cellName(apart.cell)),
      );
    case 'unread':
      return say.unread(nameOf(notice.entry));
    case 'changed':
      return say.changedSince(notice.cells.map((one) => cellLabel(one, manySheets)));
    case 'later-first':
      return say.laterFirst(nameOf(notice.later));
    case 'lost':
      return say.lost(nameOf(notice.entry));
  }
}
