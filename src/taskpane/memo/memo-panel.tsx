import { useMemo, useRef, useState, type ComponentType, type ReactElement } from 'react';
import { memoText } from '../../report/memo';
import type { RuleReasons, Severity } from '../../rules/kit/rule';
import type { CheckResult } from '../check/check-result';
import type { CheckSession } from '../check/check-session';
import { copyText } from '../basics/copy-text';
import { Button } from '../basics/button';
import { LongText } from '../basics/controls';
import { Field } from '../basics/field';
import { LightButton } from '../basics/light-button';
import { useStore } from '../basics/use-store';
import { memoTexts as say } from './memo-texts';
import * as styles from './memo-panel.module.css';
import { cellLabel } from '../check/cell-label';
import { SEVERITIES } from '../../rules/kit/severity';
import { Disclosure } from '../basics/disclosure';
import { texts } from '../basics/texts';

/** 复制退回意见: chosen findings in official wording, which can be edited before copying; a chunk of its own. */
export function createMemoPanel(check: CheckSession, reasons: RuleReasons): ComponentType {
  return function Memo() {
    const { result } = useStore(check);
    return result ? <MemoView result={result} reasons={reasons} /> : null;
  };
}

/** The text as edited by the user; `over` is the generated text that it replaces. */
interface Edited {
  readonly text: string;
  readonly over: string;
}

function MemoView({ result, reasons }: { readonly result: CheckResult; readonly reasons: RuleReasons }): ReactElement {
  const field = useRef<HTMLTextAreaElement>(null);
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const [edited, setEdited] = useState<Edited | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const chosen = useMemo(() => (picked ? stillThere(picked, result) : usualChoice(result)), [picked, result]);
  const proposed = useMemo(
    () =>
      memoText(
        result.findings.filter(({ key }) => chosen.has(key)),
        result,
        reasons,
      ),
    [result, chosen, reasons],
  );
  const text = edited?.text ?? proposed;
  const rewrite = (): void => {
    setEdited(null);
    setCopied(null);
  };

  async function copy(): Promise<void> {
    const isCopied = await copyText(text);
    setCopied(isCopied);
    if (isCopied) return;
    field.current?.focus();
    field.current?.select();
  }

  return (
    <div className={styles.root}>
      <FindingChoice
        result={result}
        chosen={chosen}
        onChoose={(keys) => {
          setPicked(keys);
          setCopied(null);
        }}
      />
      <Field label={say.text} className={styles.field}>
        <LongText
          ref={field}
          rows={12}
          value={text}
          placeholder={say.empty}
          onChange={(event) => {
            setEdited({ text: event.target.value, over: proposed });
            setCopied(null);
          }}
        />
      </Field>
      {edited && edited.over !== proposed ? (
        <div className={styles.row} role="status">
          {say.edited}
          <LightButton onClick={rewrite}>{say.again}</LightButton>
        </div>
      ) : null}
      <div className={styles.copy}>
        <Button appearance="primary" disabledFocusable={text.trim() === ''} onClick={() => void copy()}>
          {say.copy}
        </Button>
        <span role="status">{copied === null ? null : copied ? say.copied : say.refused}</span>
      </div>
    </div>
  );
}

/** The picked findings that remain after another check. */
function stillThere(picked: ReadonlySet<string>, { findings }: CheckResult): ReadonlySet<string> {
  return new Set(findings.map(({ key }) => key).filter((key) => picked.has(key)));
}

interface FindingChoiceProps {
  readonly result: CheckResult;
  /** Keys of findings. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Choice of the findings in the memo, by severity or one by one. */
function FindingChoice({ result, chosen, onChoose }: FindingChoiceProps): ReactElement {
  const { findings, manySheets, counts } = result;
  const gravestFirst = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const toggled = (key: string): ReadonlySet<string> => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    return next;
  };
  return (
    <fieldset className={styles.findingChoice}>
      <legend className={styles.findingChoiceLegend}>{say.choose(chosen.size, findings.length)}</legend>
      <div className={styles.findingChoiceButtons}>
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
        <ul className={styles.findingChoiceList}>
          {gravestFirst.map(({ key, severity, cell, message }) => (
            <li key={key} className={styles.findingChoiceItem}>
              <label className={styles.findingChoiceLabel}>
                <input
                  type="checkbox"
                  className={styles.findingChoiceBox}
                  checked={chosen.has(key)}
                  onChange={() => onChoose(toggled(key))}
                />
                <span className={styles.findingChoiceWords}>
                  <span className={styles.findingChoiceHead}>
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

/** The default choice: errors and warnings, which must be fixed or explained. */
function usualChoice(result: CheckResult): ReadonlySet<string> {
  return keysOf(result, ['error', 'warning']);
}

function keysOf({ findings }: CheckResult, severities: readonly Severity[]): ReadonlySet<string> {
  return new Set(findings.filter(({ severity }) => severities.includes(severity)).map(({ key }) => key));
}
