import { useState } from 'react';
import type { ComponentType, ReactElement } from 'react';
import type { Sample } from '../sample/sample';
import { SampleOfferSlot } from '../sample/sample-slots';
import { classes } from '../basics/classes';
import { LightButton } from '../basics/light-button';
import type { FirstRun, FirstRunProps } from './first-run';
import { firstRunTexts as say } from './first-run-texts';
import { Steps } from './steps';
import * as styles from './first-run-hint.module.css';

/** The hint shown on first use; a chunk of its own. */
export function createFirstRunHint(firstRun: FirstRun, sample: Sample): ComponentType<FirstRunProps> {
  return function FirstRunHint({ isBrief }: FirstRunProps): ReactElement {
    const [isOpen, setOpen] = useState(!isBrief);
    return (
      <section className={classes(styles.card, isBrief ? styles.brief : undefined)} aria-label={say.title}>
        {isBrief ? (
          <div className={styles.row}>
            <span>{say.brief}</span>
            <LightButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {isOpen ? say.hideSteps : say.showSteps}
            </LightButton>
            <LightButton aria-label={say.skip} onClick={firstRun.dismiss}>
              {say.skipBriefly}
            </LightButton>
          </div>
        ) : (
          <h2 className={styles.title}>{say.title}</h2>
        )}
        {isOpen ? (
          <div className={isBrief ? styles.steps : undefined}>
            <Steps />
            <SampleOfferSlot sample={sample} />
          </div>
        ) : null}
        {isBrief ? null : <LightButton onClick={firstRun.dismiss}>{say.skip}</LightButton>}
        {isBrief ? null : <p className={styles.later}>{say.moreInHelp}</p>}
      </section>
    );
  };
}
