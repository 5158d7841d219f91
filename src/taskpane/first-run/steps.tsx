import { useContext } from 'react';
import type { ReactElement } from 'react';
import { PlaceContext } from '../basics/place';
import { SeverityIcon } from '../basics/icons';
import { firstRunTexts } from './first-run-texts';
import * as styles from './steps.module.css';

/** Three steps and a finding as example, drawn as text so that it can be read aloud and enlarged. */
export function Steps(): ReactElement {
  const { sample } = firstRunTexts;
  const steps = useContext(PlaceContext) === 'page' ? firstRunTexts.stepsOnPage : firstRunTexts.steps;
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
