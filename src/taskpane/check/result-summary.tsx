import { useState, type ReactElement } from 'react';
import { LightButton } from '../basics/light-button';
import { SeverityIcon } from '../basics/icons';
import { texts } from '../basics/texts';
import { SEVERITIES } from '../../rules/kit/severity';
import type { CheckResult } from './check-result';
import * as styles from './result-summary.module.css';

interface VerdictProps {
  readonly result: CheckResult;
  /** 按标准重新校验, or back to the workbook's own settings. */
  readonly onStandard: (byStandard: boolean) => void;
}

/** The verdict (可以送审 or 还差几项) and the most important facts. */
export function Verdict({ result, onStandard }: VerdictProps): ReactElement {
  if (result.tables.length === 0) return <NoTable result={result} />;
  const { counts, checked } = result;
  const hides = checked.carried.off.length > 0 && !checked.isByStandard;
  const isUnread = result.indicators === 0 || checked.tables.some(({ unread }) => unread !== null);
  const { headline } = texts.check;
  const withoutErrors = isUnread ? headline.unread : hides ? headline.partly : headline.ready;
  return (
    <>
      <h2 className={styles.headline} tabIndex={-1} data-verdict="">
        <SeverityIcon of={counts.error > 0 ? 'error' : hides || isUnread ? 'warning' : 'clean'} />
        {counts.error > 0 ? headline.lacking(counts.error) : withoutErrors}
      </h2>
      <Notes result={result} hides={hides} isUnread={isUnread} onStandard={onStandard} />
    </>
  );
}

interface NotesProps extends VerdictProps {
  /** True when the workbook's own settings switch rules off. */
  readonly hides: boolean;
  readonly isUnread: boolean;
}

/** The facts behind the verdict. More than a sentence is one line that unfolds, so that the list stays in sight. */
function Notes({ result, hides, isUnread, onStandard }: NotesProps): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  const { counts, ignored, checked, ownRules: own } = result;
  const say = texts.check;
  const { isByStandard } = checked;
  const explained = ignored.filter(({ severity }) => severity === 'error').length;
  const others = ignored.length - explained;
  const worst = SEVERITIES.find((severity) => counts[severity] > 0);
  const isPlain = !hides && !isUnread;
  const notes = [
    ...(explained > 0 ? [say.explained(explained)] : []),
    ...(hides && counts.error === 0 ? [say.onlyOn] : []),
    // Changes by the workbook's own settings must not go unnoticed.
    ...(isByStandard ? [say.ownRules.byStandard] : own === null ? [] : [own]),
    ...(isUnread ? result.problems : []),
    ...(counts.error > 0 || !(worst || isPlain) ? [] : [say.note(worst ?? null, worst ? counts[worst] : 0)]),
    ...(others > 0 ? [say.ignored(others)] : []),
  ];
  const hasStandard = isByStandard || own !== null;
  const [only] = notes;
  if (only === undefined) return null;
  if (notes.length === 1 && !hasStandard && !isUnread) return <p className={styles.note}>{only}</p>;
  return (
    <>
      <button type="button" className={styles.notes} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {notes.map((note) => (
          <span key={note} className={isOpen ? styles.line : undefined}>
            {note}
          </span>
        ))}
      </button>
      {isOpen && hasStandard ? (
        <LightButton onClick={() => onStandard(!isByStandard)}>
          {isByStandard ? say.ownRules.asSaved : say.ownRules.standard}
        </LightButton>
      ) : null}
    </>
  );
}

interface MoreProps {
  readonly result: CheckResult;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** 更多: actions on the result, and how the tables were read. Marked when something needs attention. */
export function MoreOfResult({ result, isOpen, onToggle }: MoreProps): ReactElement {
  const notes = notesOf(result).length;
  return (
    <LightButton
      className={styles.more}
      aria-expanded={isOpen}
      aria-label={notes > 0 ? texts.check.moreWith(notes) : undefined}
      title={notes > 0 ? texts.check.moreWith(notes) : undefined}
      onClick={onToggle}
    >
      {notes > 0 ? <SeverityIcon of="warning" /> : null}
      {texts.check.more}
    </LightButton>
  );
}

/** What needs attention: sheets that could not be read, with the reason, and columns that were read unsurely. */
export function ReadingNotes({ result }: Pick<VerdictProps, 'result'>): ReactElement {
  return (
    <>
      {notesOf(result).map((note) => (
        <p key={note} className={styles.problem}>
          <SeverityIcon of="warning" /> {note}
        </p>
      ))}
    </>
  );
}

function notesOf({ problems, tables, corrections }: CheckResult): readonly string[] {
  const say = texts.recognition;
  const unsure = tables.reduce((sum, table) => sum + table.unsure, 0);
  return [
    ...problems,
    ...(unsure > 0 ? [say.unsure(unsure)] : []),
    ...(corrections.isUnreadable ? [say.unreadable] : []),
    ...(corrections.unused.length + corrections.unusedRows.length > 0 ? [say.hasUnused] : []),
  ];
}

/** The fault of this workbook stands above the general advice on goal tables. */
function NoTable({ result }: Pick<VerdictProps, 'result'>): ReactElement {
  return (
    <>
      <h2 className={styles.headline} tabIndex={-1} data-verdict="">
        {texts.check.none.title}
      </h2>
      <ReadingNotes result={result} />
      <p className={styles.note}>{texts.check.none.what}</p>
      <p className={styles.note}>{texts.check.none.advice}</p>
    </>
  );
}
