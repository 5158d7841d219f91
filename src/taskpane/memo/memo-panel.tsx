import { useMemo, useRef, useState } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { memoText } from '../../report/memo';
import type { RuleReasons } from '../../rules/kit/rule';
import type { CheckResult } from '../check/check-result';
import type { CheckSession } from '../check/check-session';
import { copyText } from '../basics/copy-text';
import { Button } from '../basics/button';
import { LongText } from '../basics/controls';
import { Field } from '../basics/field';
import { LightButton } from '../basics/light-button';
import { useStore } from '../basics/use-store';
import { FindingChoice, usualChoice } from './finding-choice';
import { memoTexts as say } from './memo-texts';
import * as styles from './memo-panel.module.css';

/** 复制退回意见: chosen findings in official wording, to be read and changed before they are copied; a chunk of its own. */
export function createMemoPanel(check: CheckSession, reasons: RuleReasons): ComponentType {
  return function Memo() {
    const { result } = useStore(check);
    return result ? <MemoView result={result} reasons={reasons} /> : null;
  };
}

/** As the user wrote it; `over` is the text that it was made from. */
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

/** After another check some findings are gone. */
function stillThere(picked: ReadonlySet<string>, { findings }: CheckResult): ReadonlySet<string> {
  return new Set(findings.map(({ key }) => key).filter((key) => picked.has(key)));
}
