import { useMemo, type ComponentType, type ReactElement, useId } from 'react';
import type { CellMarking } from '../../host/cell-marking';
import { cellMarks } from '../../report/cell-marks';
import type { CellMark, MarkStyle } from '../../workbook/cell-mark';
import type { CheckResult } from '../check/check-result';
import type { CheckSession } from '../check/check-session';
import { keptText } from '../basics/kept-text';
import { Button } from '../basics/button';
import { TroubleMessage } from '../basics/trouble-message';
import { useStore } from '../basics/use-store';
import { stylesFor } from './kept-style';
import type { WorkbookSession } from '../workbook/workbook-session';
import { createMarkSession, type MarkSession } from './mark-session';
import { MarkNews } from './mark-news';
import { markTexts as say } from './mark-texts';
import * as styles from './marks-panel.module.css';
import { SEVERITIES } from '../../rules/kit/severity';
import { classes } from '../basics/classes';

/** 标注问题: choice of style, marking, clearing and the outcome; a chunk of its own. */
export function createMarksPanel(workbook: WorkbookSession, marking: CellMarking, check: CheckSession): ComponentType {
  const session = createMarkSession(workbook, marking, check, keptText('mark-style'));
  return function Marks() {
    const { result } = useStore(check);
    return result ? <MarksView result={result} session={session} /> : null;
  };
}

interface Props {
  readonly result: CheckResult;
  readonly session: MarkSession;
}

function MarksView({ result, session }: Props): ReactElement {
  const { style, busy, done, onSheets, trouble } = useStore(session);
  const marks = useMemo(() => cellMarks(result.findings), [result]);
  const isOutdated = onSheets.length > 0 && !sameMarks(marks, onSheets);
  const isMarked = onSheets.length > 0 && !isOutdated;
  const possible = stylesFor(marks.length, session.styles);
  const markLabel = onSheets.length > 0 ? say.again : say.mark(marks.length);
  return (
    <div className={styles.root}>
      {marks.length > 0 ? (
        <StyleChoice
          styles={possible}
          chosen={possible.includes(style) ? style : 'fill'}
          levels={marks}
          onChoose={session.choose}
        />
      ) : (
        <p className={styles.text}>{say.nothing}</p>
      )}
      {possible.length < session.styles.length ? <p className={styles.text}>{say.tooMany}</p> : null}
      <div className={styles.actions}>
        {marks.length > 0 ? (
          <Button
            appearance={isMarked ? 'secondary' : 'primary'}
            disabledFocusable={busy !== null}
            onClick={() => void session.mark()}
          >
            {busy === 'mark' ? say.marking : markLabel}
          </Button>
        ) : null}
        <Button disabledFocusable={busy !== null} onClick={() => void session.clear()}>
          {busy === 'clear' ? say.clearing : say.clear}
        </Button>
      </div>
      <div role="status">
        {isOutdated && !busy ? <p className={styles.trouble}>{say.outdated}</p> : null}
        {done && !isOutdated && !trouble ? <MarkNews done={done} manySheets={result.manySheets} /> : null}
      </div>
      {trouble ? (
        <div className={styles.trouble}>
          <TroubleMessage what={trouble.what} onRetry={() => void session.retry()} onDismiss={session.dismissTrouble} />
        </div>
      ) : null}
    </div>
  );
}

function sameMarks(a: readonly CellMark[], b: readonly CellMark[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const SAMPLES = { error: styles.styleChoiceError, warning: styles.styleChoiceWarning, hint: styles.styleChoiceHint };

interface StyleChoiceProps {
  readonly styles: readonly MarkStyle[];
  readonly chosen: MarkStyle;
  /** The marks to be made; only their looks are explained. */
  readonly levels: readonly CellMark[];
  readonly onChoose: (style: MarkStyle) => void;
}

/** Choice of fill or comment; hidden when Excel supports only one. */
function StyleChoice({ styles: known, chosen, levels, onChoose }: StyleChoiceProps): ReactElement {
  const group = useId();
  const looks = SEVERITIES.filter((severity) => levels.some(({ level }) => level === severity));
  return (
    <>
      {known.length > 1 ? (
        <fieldset className={styles.styleChoice}>
          <legend className={styles.styleChoiceLegend}>{say.choose}</legend>
          <div className={styles.styleChoiceOptions}>
            {known.map((style) => (
              <label key={style} className={styles.styleChoiceOption}>
                <input
                  type="radio"
                  name={group}
                  className={styles.styleChoiceDot}
                  checked={style === chosen}
                  onChange={() => onChoose(style)}
                />
                {say.styles[style]}
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}
      <p className={styles.styleChoiceText}>{say.explained[chosen]}</p>
      {chosen === 'fill' ? (
        <ul className={styles.styleChoiceLooks}>
          {looks.map((severity) => (
            <li key={severity} className={styles.styleChoiceLook}>
              <span className={classes(styles.styleChoiceSample, SAMPLES[severity])} aria-hidden="true" />
              {say.looks[severity]}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
