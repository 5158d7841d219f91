import { useState } from 'react';
import type { ReactElement } from 'react';
import { CopyButton } from '../basics/copy-button';
import { Disclosure } from '../basics/disclosure';
import { LightButton } from '../basics/light-button';
import { saveFile } from '../basics/save-file';
import { helpTexts } from './help-texts';

/** Records the communication with Excel; see src/host/excel/trace/record-trace.ts. */
export interface TraceRecorder {
  readonly isRecording: () => boolean;
  readonly start: () => void;
  readonly stop: () => string;
}

const say = helpTexts.trace;

/** Records the communication with Excel for the developers; off until the user starts it. */
export function TraceTool({ recorder }: { readonly recorder: TraceRecorder }): ReactElement {
  const [isRecording, setRecording] = useState(recorder.isRecording);
  const [trace, setTrace] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const start = (): void => {
    recorder.start();
    setRecording(true);
    setTrace(null);
    setSaid(say.started);
  };
  const stop = (): void => {
    const recorded = recorder.stop();
    setRecording(false);
    setTrace(recorded);
    setSaid(saveFile(say.file, recorded, 'application/json') ? say.saved(say.file) : say.notSaved);
  };
  return (
    <Disclosure label={say.title}>
      <p>{say.what}</p>
      <LightButton onClick={isRecording ? stop : start}>{isRecording ? say.stop : say.start}</LightButton>
      <p role="status">{said}</p>
      {trace === null ? null : <CopyButton label={say.copy} text={trace} />}
    </Disclosure>
  );
}
