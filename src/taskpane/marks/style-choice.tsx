import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { CellMark, MarkStyle } from '../../workbook/cell-mark';
import { SEVERITIES } from '../check/check-result';
import { markTexts as say } from './mark-texts';

const useStyles = makeStyles({
  choice: { margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  options: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', margin: '2px 0 4px' },
  option: { display: 'flex', alignItems: 'center', gap: '6px', minHeight: '24px' },
  dot: {
    width: '16px',
    height: '16px',
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  text: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
  looks: { display: 'flex', flexWrap: 'wrap', gap: '2px 12px', listStyleType: 'none', margin: '0 0 8px', padding: 0 },
  look: { display: 'flex', alignItems: 'center', gap: '6px' },
  // As the cell will look, whatever the pane's colours are.
  sample: { width: '22px', height: '12px', forcedColorAdjust: 'none' },
  error: { border: '1px solid #C00000', backgroundColor: '#FFC7CE' },
  warning: { border: '1px dashed #7F6000', backgroundColor: '#FFEB9C' },
  hint: { border: '1px dotted #1F4E78', backgroundColor: '#DDEBF7' },
});

interface Props {
  readonly styles: readonly MarkStyle[];
  readonly chosen: MarkStyle;
  /** What is to be marked: only the looks that will be seen are explained. */
  readonly levels: readonly CellMark[];
  readonly onChoose: (style: MarkStyle) => void;
}

/** Fill or comment; where Excel knows only one way, nothing is asked. */
export function StyleChoice({ styles: known, chosen, levels, onChoose }: Props): ReactElement {
  const styles = useStyles();
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
                <input type="radio" name={group} className={styles.dot} checked={style === chosen} onChange={() => onChoose(style)} />
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
              <span className={mergeClasses(styles.sample, styles[severity])} aria-hidden="true" />
              {say.looks[severity]}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
