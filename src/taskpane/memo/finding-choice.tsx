import type { ReactElement } from 'react';
import type { Severity } from '../../rules/kit/rule';
import { cellLabel } from '../check/cell-label';
import { SEVERITIES } from '../../rules/kit/severity';
import type { CheckResult } from '../check/check-result';
import { Disclosure } from '../basics/disclosure';
import { LightButton } from '../basics/light-button';
import { texts } from '../basics/texts';
import { memoTexts as say } from './memo-texts';
import * as styles from './finding-choice.module.css';

interface Props {
  readonly result: CheckResult;
  /** Keys of findings. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Which findings go into the memo: by severity, or one by one. */
export function FindingChoice({ result, chosen, onChoose }: Props): ReactElement {
  const { findings, manySheets, counts } = result;
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
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
          const own = [...keysOf(result, [severity])];
          const isOn = own.every((key) => chosen.has(key));
          return (
            <LightButton
              key={severity}
              aria-pressed={isOn}
              onClick={() =>
                onChoose(isOn ? new Set([...chosen].filter((key) => !own.includes(key))) : new Set([...chosen, ...own]))
              }
            >
              {texts.check.counts(severity, counts[severity])}
            </LightButton>
          );
        })}
      </div>
      <Disclosure label={say.oneByOne}>
        <ul className={styles.list}>
          {gravestFirst.map(({ key, severity, cell, message }) => (
            <li key={key} className={styles.item}>
              <label className={styles.label}>
                <input
                  type="checkbox"
                  className={styles.box}
                  checked={chosen.has(key)}
                  onChange={() => onChoose(toggled(key))}
                />
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
      </Disclosure>
    </fieldset>
  );
}

/** Errors and warnings: they must be mended or explained. */
export function usualChoice(result: CheckResult): ReadonlySet<string> {
  return keysOf(result, ['error', 'warning']);
}

function keysOf({ findings }: CheckResult, severities: readonly Severity[]): ReadonlySet<string> {
  return new Set(findings.filter(({ severity }) => severities.includes(severity)).map(({ key }) => key));
}
