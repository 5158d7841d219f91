import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ComponentType, ReactElement } from 'react';
import type { Sample } from '../sample/sample';
import { SampleOfferSlot } from '../sample/sample-slots';
import { LightButton } from '../shell/light-button';
import type { FirstRun, FirstRunProps } from './first-run';
import { firstRunTexts as say } from './first-run-texts';
import { Steps } from './steps';

const useStyles = makeStyles({
  card: {
    margin: '0 0 12px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: '0 0 6px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 8px' },
  steps: { marginTop: '8px' },
  brief: { padding: '4px 8px' },
  later: { margin: '6px 0 0', color: tokens.colorNeutralForeground2 },
});

/** The hint for who opens the pane for the first time; a chunk of its own. */
export function createFirstRunHint(firstRun: FirstRun, sample: Sample): ComponentType<FirstRunProps> {
  return function FirstRunHint({ isBrief }: FirstRunProps): ReactElement {
    const styles = useStyles();
    const [isOpen, setOpen] = useState(!isBrief);
    return (
      <section className={mergeClasses(styles.card, isBrief ? styles.brief : undefined)} aria-label={say.title}>
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
