import { useEffect, useRef, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { Button } from '../basics/button';
import { TextField } from '../basics/controls';
import { Field } from '../basics/field';
import { LightButton } from '../basics/light-button';
import { onEscape } from '../basics/on-escape';
import { texts } from '../basics/texts';
import * as styles from './ignore-form.module.css';

interface Props {
  /** Tells that several cells are ignored together; null for one cell. */
  readonly note: string | null;
  /** The reason of an earlier ignore, offered again. */
  readonly formerReason: string | undefined;
  readonly onIgnore: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding is ignored; a reason is required. */
export function IgnoreForm({ note, formerReason = '', onIgnore, onCancel }: Props): ReactElement {
  const say = texts.findings.ignore;
  const [reason, setReason] = useState(formerReason);
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    // Scrolls, because focusing alone would leave the buttons below out of view.
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() === '') {
      setMissing(true);
      input.current?.focus();
    } else onIgnore(reason.trim());
  };
  const write = (text: string): void => {
    setReason(text);
    setMissing(false);
  };
  return (
    <form ref={form} className={styles.root} onSubmit={submit} onKeyDown={onEscape(onCancel)}>
      {note === null ? null : <p className={styles.together}>{note}</p>}
      <Field label={say.reason} problem={isMissing ? say.required : undefined}>
        <TextField ref={input} value={reason} maxLength={100} onChange={({ target }) => write(target.value)} />
      </Field>
      <div className={styles.row} role="group" aria-label={say.suggested}>
        {say.suggestions.map((suggestion) => (
          <LightButton key={suggestion} onClick={() => write(suggestion)}>
            {suggestion}
          </LightButton>
        ))}
      </div>
      <div className={styles.row}>
        <Button type="submit" appearance="primary">
          {say.confirm}
        </Button>
        <Button onClick={onCancel}>{say.cancel}</Button>
      </div>
    </form>
  );
}
