import { makeStyles, tokens } from '@fluentui/react-components';
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
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
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
  const looks = SEVERITIES.filter((severity) => levels.some(({ level }) => level === severity)).map((severity) => say.looks[severity]);
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
      <p className={styles.text}>
        {say.explained[chosen]}
        {chosen === 'fill' ? `${looks.join('；')}。` : ''}
      </p>
    </>
  );
}
