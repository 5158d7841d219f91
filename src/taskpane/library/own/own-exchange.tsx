import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { FIELD_NAMES, OWN_FIELDS } from '../../../library/own/own-indicator';
import type { OwnField, OwnIndicator } from '../../../library/own/own-indicator';
import { printOwnJson, readOwnJson } from '../../../library/own/own-json';
import { ownTable } from '../../../library/own/own-table';
import { writeXlsx } from '../../../report/xlsx/write-xlsx';
import type { WrittenColumn } from '../../../report/xlsx/write-xlsx';
import { Button } from '../../basics/button';
import { copyText } from '../../basics/copy-text';
import { Disclosure } from '../../basics/disclosure';
import { readImportFile } from './import-file';
import { LongText } from '../../basics/controls';
import { DIRECTIONS, OPERATORS } from './own-form';
import type { OwnSession } from './own-session';
import { ownTexts } from './own-texts';
import { saveFile } from '../../basics/save-file';
import * as styles from './own.module.css';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const WIDE: ReadonlySet<OwnField> = new Set<OwnField>(['explanation', 'formula', 'scoring', 'basis']);
const CHOICES: Readonly<Partial<Record<OwnField, readonly string[]>>> = { operator: OPERATORS, direction: DIRECTIONS };

function look(field: OwnField): WrittenColumn {
  const width = WIDE.has(field) ? 36 : field === 'name' || field === 'aliases' ? 26 : FIELD_NAMES[field].length * 2 + 6;
  const choices = CHOICES[field];
  return choices ? { width, choices } : { width };
}

/** The library as a workbook file for reading and editing. */
export function ownWorkbook(indicators: readonly OwnIndicator[]): Uint8Array<ArrayBuffer> {
  return writeXlsx([{ name: ownTexts.exchange.sheetName, columns: OWN_FIELDS.map(look), rows: ownTable(indicators) }]);
}

interface Props {
  readonly indicators: readonly OwnIndicator[];
  readonly session: OwnSession;
}

/** Export and import of files, and copying where the pane cannot save files. */
export function OwnExchange({ indicators, session }: Props): ReactElement {
  const file = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const isEmpty = indicators.length === 0;
  const say = ownTexts.exchange;
  const save = (name: string, content: BlobPart, type: string): void =>
    setSaid(saveFile(name, content, type) ? say.exported(name) : say.failed);

  return (
    <>
      <p className={styles.quiet}>{say.hint}</p>
      <div className={styles.actions}>
        <Button onClick={() => file.current?.click()}>{say.chooseFile}</Button>
        <Button disabled={isEmpty} onClick={() => save(say.tableFile, ownWorkbook(indicators), XLSX_TYPE)}>
          {say.exportTable}
        </Button>
        <Button disabled={isEmpty} onClick={() => save(say.backupFile, printOwnJson(indicators), 'application/json')}>
          {say.exportBackup}
        </Button>
      </div>
      <input
        ref={file}
        type="file"
        hidden
        accept=".xlsx,.json"
        aria-label={say.fileLabel}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) void readImportFile(chosen).then(session.takeIn);
          // Allows choosing the same file again after it was fixed.
          target.value = '';
        }}
      />
      <p className={styles.line} role="status">
        {said}
      </p>
      {isEmpty ? null : (
        <div className={styles.line}>
          <Disclosure label={say.fallback}>
            <Copying text={printOwnJson(indicators)} />
          </Disclosure>
        </div>
      )}
      <div className={styles.line}>
        <Disclosure label={say.paste}>
          <Pasting onPaste={(text) => session.takeIn(readOwnJson(text))} />
        </Disclosure>
      </div>
    </>
  );
}

function Copying({ text }: { readonly text: string }): ReactElement {
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const say = ownTexts.exchange;
  const copy = async (): Promise<void> => {
    setSaid((await copyText(text)) ? say.copied : say.copyByHand);
    area.current?.select();
  };
  return (
    <>
      <p className={styles.quiet}>{say.fallbackHint}</p>
      <LongText ref={area} readOnly aria-label={say.fallbackLabel} value={text} />
      <div className={styles.actions}>
        <Button onClick={() => void copy()}>{say.copy}</Button>
      </div>
      <p role="status">{said}</p>
    </>
  );
}

function Pasting({ onPaste }: { readonly onPaste: (text: string) => void }): ReactElement {
  const [text, setText] = useState('');
  const say = ownTexts.exchange;
  return (
    <>
      <LongText aria-label={say.pasteLabel} value={text} onChange={({ target }) => setText(target.value)} />
      <div className={styles.actions}>
        <Button disabled={text.trim() === ''} onClick={() => onPaste(text)}>
          {say.pasteConfirm}
        </Button>
      </div>
    </>
  );
}
