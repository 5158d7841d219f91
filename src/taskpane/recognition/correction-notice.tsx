import type { ReactElement } from 'react';
import { Button } from '../basics/button';
import { StepNotice } from '../basics/step-notice';
import { texts } from '../basics/texts';
import type { RecognitionNotice } from './recognition-session';

interface Props {
  readonly notice: RecognitionNotice;
  readonly onSaveAgain: () => void;
  readonly onDismiss: () => void;
}

/** Outcome of a correction, and whether it was saved in the workbook. */
export function CorrectionNotice({ notice, onSaveAgain, onDismiss }: Props): ReactElement {
  const { done, unsaved } = notice;
  const say = texts.recognition;
  return (
    <StepNotice
      look={unsaved === null ? 'plain' : 'caution'}
      text={done + (unsaved === null ? say.saved : say.unsaved(texts.troubles[unsaved].what))}
    >
      {unsaved === null ? null : (
        <Button size="small" onClick={onSaveAgain}>
          {say.saveAgain}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={onDismiss}>
        {texts.close}
      </Button>
    </StepNotice>
  );
}
