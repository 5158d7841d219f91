import { useId } from 'react';
import type { ReactElement } from 'react';
import type { CellMark, MarkStyle } from '../../workbook/cell-mark';
import { SEVERITIES } from '../../rules/kit/severity';
import { classes } from '../basics/classes';
import { markTexts as say } from './mark-texts';
import * as styles from './style-choice.module.css';

const SAMPLES = { error: styles.error, warning: styles.warning, hint: styles.hint };

interface Props {
  readonly styles: readonly MarkStyle[];
  readonly chosen: MarkStyle;
  /** What is to be marked: only the looks that will be seen are explained. */
  readonly levels: readonly CellMark[];
  readonly onChoose: (style: MarkStyle) => void;
}

/** Fill or comment; where Excel knows only one way, nothing is asked. */
export function StyleChoice({ styles: known, chosen, levels, onChoose }: Props): ReactElement {
  const group = useId();
  const looks = SEVERITIES.filter((severity) => levels.some(({ level }) => level === severity));
  return (
    <>
      {known.length > 1 ? (
        <fieldset className={styles.choice}>
          <legend className={styles.legend}>{say.choose}</legend>
          <div className={styles.options}>
            {known.map((style) => (
              <label key={style} className={styles.option}>
                <input
                  type="radio"
                  name={group}
                  className={styles.dot}
                  checked={style === chosen}
                  onChange={() => onChoose(style)}
                />
                {say.styles[style]}
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}
      <p className={styles.text}>{say.explained[chosen]}</p>
      {chosen === 'fill' ? (
        <ul className={styles.looks}>
          {looks.map((severity) => (
            <li key={severity} className={styles.look}>
              <span className={classes(styles.sample, SAMPLES[severity])} aria-hidden="true" />
              {say.looks[severity]}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
