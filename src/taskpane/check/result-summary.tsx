import type { ReactElement } from 'react';
import { LightButton } from '../basics/light-button';
import { SeverityIcon } from '../basics/icons';
import { texts } from '../basics/texts';
import { SEVERITIES } from '../../rules/kit/severity';
import type { Checked } from '../../lint/check';
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
  const { counts, ignored, checked } = result;
  const hides = checked.carried.off.length > 0 && !checked.isByStandard;
  const isUnread = result.indicators === 0 || checked.tables.some(({ unread }) => unread !== null);
  const { headline, note, ignored: notCounted, explained } = texts.check;
  const errorsIgnored = ignored.filter(({ severity }) => severity === 'error').length;
  const others = ignored.length - errorsIgnored;
  const withoutErrors = isUnread ? headline.unread : hides ? headline.partly : headline.ready;
  const worst = SEVERITIES.find((severity) => counts[severity] > 0);
  return (
    <>
      <h2 className={styles.headline} tabIndex={-1} data-verdict="">
        <SeverityIcon of={counts.error > 0 ? 'error' : hides || isUnread ? 'warning' : 'clean'} />
        {counts.error > 0 ? headline.lacking(counts.error) : withoutErrors}
      </h2>
      {isUnread
        ? result.problems.map((problem) => (
            <p key={problem} className={styles.note}>
              {problem}
            </p>
          ))
        : null}
      {counts.error > 0 ? null : (
        <p className={styles.note}>{worst ? note(worst, counts[worst]) : hides || isUnread ? null : note(null, 0)}</p>
      )}
      <OwnRules checked={checked} own={result.ownRules} onStandard={onStandard} />
      {errorsIgnored > 0 ? <p className={styles.note}>{explained(errorsIgnored)}</p> : null}
      {others > 0 ? <p className={styles.note}>{notCounted(others)}</p> : null}
    </>
  );
}

interface OwnRulesProps extends Pick<VerdictProps, 'onStandard'> {
  readonly checked: Checked;
  /** The changes, in plain Chinese; null for none. */
  readonly own: string | null;
}

/** Shows changes of the check by the workbook's own settings, which must not go unnoticed. */
function OwnRules({ checked: { isByStandard }, own, onStandard }: OwnRulesProps) {
  const say = texts.check.ownRules;
  if (!isByStandard && own === null) return null;
  return (
    <p className={styles.own}>
      {isByStandard ? say.byStandard : own}
      <LightButton onClick={() => onStandard(!isByStandard)}>{isByStandard ? say.asSaved : say.standard}</LightButton>
    </p>
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
