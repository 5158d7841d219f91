import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../rules/rule';
import { cellLabel } from '../check/cell-label';
import { SEVERITIES } from '../check/check-result';
import type { CheckResult } from '../check/check-result';
import { LightButton } from '../shell/light-button';
import { texts } from '../texts';
import { memoTexts as say } from './memo-texts';

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '4px 0' },
  list: {
    maxHeight: '150px',
    overflowY: 'auto',
    margin: 0,
    padding: '2px 6px',
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  // Of hundreds only those in sight are drawn.
  item: { contentVisibility: 'auto', containIntrinsicSize: 'auto 44px' },
  label: { display: 'flex', gap: '8px', padding: '4px 0', cursor: 'pointer', overflowWrap: 'anywhere' },
  box: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '3px 0 0',
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  words: { minWidth: 0 },
  head: { marginRight: '6px', fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly result: CheckResult;
  /** Keys of findings. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Which findings go into the memo. */
export function FindingChoice({ result, chosen, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const { findings, manySheets } = result;
  const gravestFirst = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const toggled = (key: string): ReadonlySet<string> => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    return next;
  };
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{say.choose(chosen.size, findings.length)}</legend>
      <div className={styles.buttons}>
        <LightButton onClick={() => onChoose(keysOf(result, SEVERITIES))}>{say.all}</LightButton>
        <LightButton onClick={() => onChoose(usualChoice(result))}>{say.usual}</LightButton>
        <LightButton onClick={() => onChoose(new Set())}>{say.none}</LightButton>
      </div>
      <ul className={styles.list}>
        {gravestFirst.map(({ key, severity, cell, message }) => (
          <li key={key} className={styles.item}>
            <label className={styles.label}>
              <input type="checkbox" className={styles.box} checked={chosen.has(key)} onChange={() => onChoose(toggled(key))} />
              <span className={styles.words}>
                <span className={styles.head}>
                  {texts.severities[severity]} {cellLabel(cell, manySheets)}
                </span>
                {message}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** What has to be mended or answered for. */
export function usualChoice(result: CheckResult): ReadonlySet<string> {
  return keysOf(result, ['error', 'warning']);
}

function keysOf({ findings }: CheckResult, severities: readonly Severity[]): ReadonlySet<string> {
  return new Set(findings.filter(({ severity }) => severities.includes(severity)).map(({ key }) => key));
}
