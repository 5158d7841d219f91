import { useContext, useEffect, useRef } from 'react';
import type { ComponentType, ReactElement, ReactNode } from 'react';
import packageFile from '../../../package.json';
import { Steps } from '../first-run/steps';
import type { Sample } from '../sample/sample';
import { SampleOfferSlot } from '../sample/sample-slots';
import { CopyButton } from '../basics/copy-button';
import { PlaceContext } from '../basics/place';
import { Disclosure } from '../basics/disclosure';
import { onEscape } from '../basics/on-escape';
import { SeverityIcon } from '../basics/icons';
import { TEXT_SIZES } from '../basics/text-size';
import type { TextSizeChoice } from '../basics/text-size';
import { useStore } from '../basics/use-store';
import { LightButton } from '../basics/light-button';
import { SEVERITIES } from '../../rules/kit/severity';
import { helpTexts as say } from './help-texts';
import { TraceTool } from './trace-tool';
import type { TraceRecorder } from './trace-tool';
import * as styles from './help-panel.module.css';

/** 帮助, a chunk of its own. On the page for files, parts about Excel are left out. */
export function createHelpPanel(
  onBack: () => void,
  sample: Sample,
  textSize: TextSizeChoice,
  recorder: TraceRecorder | null,
): ComponentType {
  return function Help(): ReactElement {
    const isOnPage = useContext(PlaceContext) === 'page';
    const title = useRef<HTMLHeadingElement>(null);
    useEffect(() => title.current?.focus(), []);
    const lines = (texts: readonly string[]): ReactElement => (
      <ul className={styles.list}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    );
    const section = ({ title: heading, lines: texts }: Section, more: ReactNode = null): ReactElement => (
      <>
        <h3 className={styles.heading}>{heading}</h3>
        {lines(texts)}
        {more}
      </>
    );
    return (
      <div onKeyDown={onEscape(onBack)}>
        <div className={styles.head}>
          <h2 className={styles.title} ref={title} tabIndex={-1}>
            {say.title}
          </h2>
          <LightButton onClick={onBack}>{say.back}</LightButton>
        </div>
        <TextSizes choice={textSize} />
        <Disclosure label={say.steps}>
          <Steps />
          <SampleOfferSlot sample={sample} onPress={onBack} />
        </Disclosure>
        <h3 className={styles.heading}>{say.levels.title}</h3>
        <ul className={styles.levels}>
          {SEVERITIES.map((severity) => (
            <li key={severity} className={styles.level}>
              <SeverityIcon of={severity} />
              <span>{say.levels.severities[severity]}</span>
            </li>
          ))}
        </ul>
        {section(say.ignoring)}
        {section(say.handing)}
        {isOnPage ? section(say.manyFiles) : null}
        {section(isOnPage ? say.undoingOnPage : say.undoing)}
        {section(isOnPage ? say.keysOnPage : say.keys)}
        {section(isOnPage ? say.storingOnPage : say.storing)}
        {section(isOnPage ? say.neverOnPage : say.never)}
        {section(
          isOnPage ? say.wrongOnPage : say.wrong,
          <div className={styles.row}>
            <CopyButton
              label={say.wrong.copy}
              text={say.wrong.report(
                packageFile.version,
                isOnPage ? say.wrong.browser(navigator.userAgent) : excelVersion(),
              )}
            />
          </div>,
        )}
        {recorder ? <TraceTool recorder={recorder} /> : null}
        <p className={styles.version}>{say.version(packageFile.version)}</p>
      </div>
    );
  };
}

/** 字号 */
function TextSizes({ choice }: { readonly choice: TextSizeChoice }): ReactElement {
  const { size } = useStore(choice);
  return (
    <div className={styles.sizes} role="group" aria-label={say.textSize}>
      {say.textSize}
      {TEXT_SIZES.map((one) => (
        <LightButton key={one} aria-pressed={one === size} onClick={() => choice.choose(one)}>
          {say.textSizes[one]}
        </LightButton>
      ))}
    </div>
  );
}

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

function excelVersion(): string {
  const context = typeof Office === 'undefined' ? undefined : (Office.context as Partial<Office.Context> | undefined);
  // Some versions of Excel on the web do not tell.
  const diagnostics = context?.diagnostics as Partial<Office.ContextInformation> | undefined;
  if (!diagnostics?.version) return say.wrong.unknownExcel;
  return say.wrong.excel(String(diagnostics.platform ?? ''), diagnostics.version);
}
