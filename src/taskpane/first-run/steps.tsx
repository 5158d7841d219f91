import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SeverityIcon } from '../shell/icons';
import { firstRunTexts } from './first-run-texts';

const useStyles = makeStyles({
  steps: { margin: '0 0 8px', padding: '0 0 0 1.6em' },
  step: { margin: '0 0 4px' },
  figure: {
    margin: '0 0 8px',
    padding: '8px 10px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  caption: { marginBottom: '4px', color: tokens.colorNeutralForeground2 },
  heading: { display: 'flex', gap: '6px', margin: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
  line: { margin: '0 0 2px' },
  cell: { marginRight: '8px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForegroundLink },
  suggestion: { margin: '0 0 6px', color: tokens.colorNeutralForeground2 },
  drawn: {
    display: 'inline-block',
    marginRight: '6px',
    padding: '2px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Three steps, and a picture of a finding: drawn with text, so that it can be read out and enlarged. */
export function Steps(): ReactElement {
  const styles = useStyles();
  const { steps, sample } = firstRunTexts;
  return (
    <>
      <ol className={styles.steps}>
        {steps.map(([name, what]) => (
          <li key={name} className={styles.step}>
            <strong>{name}</strong>：{what}
          </li>
        ))}
      </ol>
      <figure className={styles.figure}>
        <figcaption className={styles.caption}>{sample.label}</figcaption>
        <p className={styles.heading}>
          <SeverityIcon of="error" />
          <span>
            {sample.severity}：{sample.title}
          </span>
        </p>
        <p className={styles.line}>
          <span className={styles.cell}>{sample.cell}</span>
          {sample.message}
        </p>
        <p className={styles.suggestion}>{sample.suggestion}</p>
        <span className={styles.drawn}>{sample.fix}</span>
        <span className={styles.drawn}>{sample.ignore}</span>
      </figure>
    </>
  );
}
