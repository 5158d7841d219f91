import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../basics/button';
import { LongText } from '../basics/controls';
import { CopyButton } from '../basics/copy-button';
import { saveFile } from '../basics/save-file';
import { Said } from './rule-setting';
import type { SettingsSession } from './settings-session';
import { settingsTexts } from './settings-texts';
import * as styles from './settings.module.css';

const say = settingsTexts.exchange;

/** Imports and exports the command line's settings file, so that a whole 财政局 can use the same. */
export function SettingsExchange({ session }: { readonly session: SettingsSession }): ReactElement {
  const file = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said !== '' || problems.length > 0) told.current?.scrollIntoView({ block: 'nearest' });
  }, [said, problems]);
  const printed = `${JSON.stringify(session.of(session.get().where), null, 2)}\n`;
  const takeIn = async (content: string): Promise<void> => {
    const wrong = await session.takeIn(content);
    setProblems(wrong);
    setSaid('');
  };
  return (
    <>
      <p className={styles.hint}>{say.hint}</p>
      <div className={styles.row}>
        <Button size="small" onClick={() => file.current?.click()}>
          {say.choose}
        </Button>
        <Button
          size="small"
          onClick={() =>
            setSaid(saveFile(say.file, printed, 'application/json') ? say.exported(say.file) : say.notSaved)
          }
        >
          {say.save}
        </Button>
        <CopyButton label={say.copy} text={printed} />
      </div>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json"
        aria-label={say.fileLabel}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) void chosen.text().then(takeIn);
          // Allows choosing the same file again after it was fixed.
          target.value = '';
        }}
      />
      <div ref={told}>
        <p role="status" className={styles.said}>
          {said}
        </p>
        <Said session={session} beside={say.title} />
        {problems.length > 0 ? (
          <div role="alert">
            {say.refused}
            <ul className={styles.list}>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
      <LongText
        aria-label={say.text}
        placeholder={say.text}
        rows={3}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className={styles.row}>
        <Button size="small" disabled={text.trim() === ''} onClick={() => void takeIn(text)}>
          {say.take}
        </Button>
      </div>
    </>
  );
}
