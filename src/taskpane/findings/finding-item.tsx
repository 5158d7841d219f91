import { memo, useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { cellLabel } from '../check/cell-label';
import type { ListedFinding } from '../check/check-result';
import { FindingRemedies } from '../check/finding-remedies';
import { classes } from '../basics/classes';
import { LightButton } from '../basics/light-button';
import { texts } from '../basics/texts';
import { CellWalk } from './cell-walk';
import { ChangeLine } from './change-line';
import { EvidenceLine } from './evidence-line';
import type { FindingActions } from './finding-actions';
import { FixPreview } from './fix-preview';
import { IgnoreForm } from './ignore-form';
import * as styles from './finding-item.module.css';

/** Number of cells shown for a fix of many cells. */
const CHANGES_SHOWN = 2;

interface Props {
  readonly finding: ListedFinding;
  /** The rule's. */
  readonly title: string;
  readonly isCurrent: boolean;
  readonly manySheets: boolean;
  readonly actions: FindingActions;
}

/** A finding with its way to the cell, its fix and the way to ignore it. */
export const FindingItem = memo(function FindingItem({
  finding,
  title,
  isCurrent,
  manySheets,
  actions,
}: Props): ReactElement {
  const [asks, setAsks] = useState<'fix' | 'ignore' | null>(null);
  const item = useRef<HTMLLIElement>(null);
  const fixButton = useRef<HTMLButtonElement>(null);
  const ignoreButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const { cell, cells, message, suggestion, fix, changes, formerReason } = finding;
  const say = texts.findings;
  const label = cellLabel(cell, manySheets);
  const shown = fix?.kind === 'safe' ? changes.slice(0, CHANGES_SHOWN) : [];
  const deletesRows = changes.length > 0 && changes.every(({ kind }) => kind === 'row-deletion');
  const cancel = (): void => {
    (asks === 'fix' ? fixButton : ignoreButton).current?.focus();
    setAsks(null);
  };
  return (
    <li ref={item} className={classes(styles.item, isCurrent ? styles.current : undefined)}>
      <button
        type="button"
        data-finding=""
        aria-current={isCurrent}
        className={styles.finding}
        onClick={() => actions.goTo(finding, cell)}
      >
        <span className={styles.cell}>{label}</span>
        {message}
        {suggestion ? (
          <span className={styles.suggestion}>
            {say.suggestion}
            {suggestion}
          </span>
        ) : null}
      </button>
      {formerReason === undefined ? null : <p className={styles.formerly}>{say.ignore.formerly(formerReason)}</p>}
      <EvidenceLine finding={finding} onGoTo={actions.goTo} />
      {shown.length > 0 ? (
        <ul className={styles.changes}>
          {shown.map((change, index) => (
            <li key={index}>
              <ChangeLine change={change} />
              {index === shown.length - 1 && changes.length > shown.length ? say.change.etc(changes.length) : null}
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles.actions}>
        {fix ? (
          <LightButton
            ref={fixButton}
            aria-label={say.fix.named(label, title)}
            aria-expanded={fix.kind === 'confirm' ? asks === 'fix' : undefined}
            onClick={() => (fix.kind === 'safe' ? actions.fix([finding]) : setAsks(asks === 'fix' ? null : 'fix'))}
          >
            {fix.kind === 'safe' ? say.fix.action : say.fix.ask}
          </LightButton>
        ) : null}
        <LightButton
          ref={ignoreButton}
          aria-label={say.ignore.named(label, title)}
          aria-expanded={asks === 'ignore'}
          onClick={() => setAsks(asks === 'ignore' ? null : 'ignore')}
        >
          {say.ignore.action}
        </LightButton>
        <FindingRemedies finding={finding} cell={label} />
        {cells.length > 1 ? <CellWalk finding={finding} onGoTo={actions.goTo} /> : null}
      </div>
      {asks === null ? null : (
        <div className={styles.asked}>
          {asks === 'fix' ? (
            <FixPreview
              title={deletesRows ? say.fix.deleteTitle(changes.length) : say.fix.title(changes.length)}
              changes={changes}
              manySheets={manySheets}
              confirm={deletesRows ? say.fix.confirmDelete : say.fix.confirm}
              onConfirm={() => actions.fix([finding])}
              onCancel={cancel}
            />
          ) : (
            <IgnoreForm
              cells={cells.length}
              formerReason={formerReason}
              onIgnore={(reason) => actions.ignore(finding, reason)}
              onCancel={cancel}
            />
          )}
        </div>
      )}
    </li>
  );
});
