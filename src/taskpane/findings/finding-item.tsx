import { memo, useContext, useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { cellLabel } from '../check/cell-label';
import type { CheckResult, ListedFinding } from '../check/check-result';
import { classes } from '../basics/classes';
import { LightButton } from '../basics/light-button';
import { RefusalContext } from '../basics/place';
import { texts } from '../basics/texts';
import type { OpenAction, FindingActions } from './finding-actions';
import { FindingDetails } from './finding-details';
import { FixPreview } from './fix-preview';
import { IgnoreForm } from './ignore-form';
import type { ReasonsStore } from './rule-reasons';
import * as styles from './finding-item.module.css';

interface Props {
  readonly finding: ListedFinding;
  /** Title of the rule. */
  readonly title: string;
  readonly isCurrent: boolean;
  /** True when the focus moves to the input of the fix. */
  readonly takesFocus: boolean;
  readonly result: CheckResult;
  readonly actions: FindingActions;
  readonly reasons: ReasonsStore;
}

/** A finding: compact until opened, then with its details and fixes. */
export const FindingItem = memo(function FindingItem(props: Props): ReactElement {
  const { finding, title, isCurrent, takesFocus, result, actions } = props;
  const [asks, setAsks] = useState<OpenAction>(null);
  const item = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const fixButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isCurrent) {
      setAsks(null);
      return undefined;
    }
    // When there is an input, it takes the focus itself.
    if (takesFocus && !item.current?.contains(document.activeElement)) button.current?.focus({ preventScroll: true });
    const show = (): void => item.current?.scrollIntoView({ block: 'nearest' });
    show();
    // Items outside the visible part have an estimated height until they are drawn.
    const again = requestAnimationFrame(show);
    return () => cancelAnimationFrame(again);
  }, [isCurrent, takesFocus]);
  const isReadOnly = useContext(RefusalContext) !== null;
  const { cell, cells, message, changes, formerReason } = finding;
  const fix = isReadOnly ? null : finding.fix;
  const say = texts.findings;
  const label = cellLabel(cell, result.manySheets);
  const deletesRows = changes.length > 0 && changes.every(({ kind }) => kind === 'row-deletion');
  const cancel = (): void => {
    const back = asks === 'fix' ? fixButton.current : null;
    (back ?? button.current)?.focus();
    setAsks(null);
  };
  const isOpen = isCurrent || asks !== null;
  return (
    <li ref={item} className={classes(styles.item, isOpen ? styles.current : undefined)}>
      <div className={styles.head}>
        <button
          ref={button}
          type="button"
          data-finding=""
          aria-current={isCurrent}
          className={classes(styles.finding, isOpen ? undefined : styles.compact)}
          onClick={() => {
            actions.choose(finding);
            // An input that appears takes the focus itself.
            if (isCurrent) item.current?.querySelector('input')?.focus();
          }}
        >
          <span className={styles.cell}>{label}</span>
          {message}
        </button>
        {fix ? (
          <LightButton
            ref={fixButton}
            data-fix=""
            className={styles.fix}
            aria-label={say.fix.named(label, title)}
            aria-expanded={fix.kind === 'confirm' ? asks === 'fix' : undefined}
            onClick={() => (fix.kind === 'safe' ? actions.fix([finding]) : setAsks(asks === 'fix' ? null : 'fix'))}
          >
            {fix.kind === 'safe' ? say.fix.action : say.fix.ask}
          </LightButton>
        ) : null}
      </div>
      {isOpen ? <FindingDetails {...props} label={label} asks={asks} onAsk={setAsks} onCancel={cancel} /> : null}
      {asks === 'fix' ? (
        <FixPreview
          title={deletesRows ? say.fix.deleteTitle(changes.length) : say.fix.title(changes.length)}
          changes={changes}
          manySheets={result.manySheets}
          confirm={deletesRows ? say.fix.confirmDelete : say.fix.confirm}
          onConfirm={() => actions.fix([finding])}
          onCancel={cancel}
        />
      ) : null}
      {asks === 'ignore' ? (
        <IgnoreForm
          note={cells.length > 1 ? say.ignore.together(cells.length) : null}
          formerReason={formerReason}
          onIgnore={(reason) => actions.ignore([finding], reason)}
          onCancel={cancel}
        />
      ) : null}
    </li>
  );
});
