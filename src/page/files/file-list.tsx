import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { GivenSettings } from '../../lint/settings/settings';
import { Button } from '../../taskpane/basics/button';
import { keptText } from '../../taskpane/basics/kept-text';
import { useStore } from '../../taskpane/basics/use-store';
import { defaultsIn } from '../../taskpane/check/engine';
import type { PageSession } from '../page-session';
import { createFilesSession, shownFiles, type FilesSession, type ListedFile } from './files-session';
import { filesTexts as say } from './files-texts';
import { filesChosen, type Found } from './find-files';
import * as styles from '../page-app.module.css';

/** The list of files, beside the open one. */
export interface FileList {
  readonly session: FilesSession;
  /** True when the list is shown in place of the open workbook. */
  readonly isShown: boolean;
  /** Puts several files, or a folder, into the list; opens a single file. */
  readonly take: (found: Found) => void;
  readonly open: (file: ListedFile) => void;
  readonly show: () => void;
}

export function useFileList(page: PageSession): FileList {
  const session = useMemo(() => createFilesSession(ownDefaults), []);
  const { files, note } = useStore(session);
  const { open } = useStore(page);
  const [isWanted, setWanted] = useState(false);
  // Opening a file of the list shows its findings.
  useEffect(() => {
    if (!open) return;
    session.show({ current: open.listed });
    if (open.listed !== null) void open.pane.session.check();
  }, [open, session]);
  /** Updates the row of the open file. Unsaved changes may still be given up: they do not count. */
  const updateCurrent = useCallback(() => {
    const { open: current, isDirty } = page.get();
    const listed = current?.listed ?? null;
    if (!current || listed === null || isDirty) return;
    const { result, stale } = current.pane.session.get();
    if (result && !stale) session.update(listed, result.checked);
  }, [page, session]);
  useEffect(() => {
    let wasDirty = page.get().isDirty;
    return page.subscribe(() => {
      const { isDirty } = page.get();
      if (wasDirty && !isDirty) updateCurrent();
      wasDirty = isDirty;
    });
  }, [page, updateCurrent]);
  const openFound = async (found: Found['files'][number], listed: number | null): Promise<void> => {
    try {
      const file = await found.get();
      setWanted(false);
      page.open(file, found.handle, listed);
    } catch {
      page.say(say.interrupted);
    }
  };
  return {
    session,
    // When the list is emptied, the workbook or the start is shown again.
    isShown: (isWanted || open === null) && (files.length > 0 || note !== null),
    take(found) {
      if (found.files.length + found.passedOver.length === 0 && !found.hasFolder) return;
      const [only, ...others] = found.files;
      if (only && others.length === 0 && !found.hasFolder) {
        void openFound(only, null);
      } else {
        updateCurrent();
        session.add(found);
        setWanted(true);
      }
    },
    open(file) {
      updateCurrent();
      void openFound(file.found, file.id);
    },
    show() {
      updateCurrent();
      setWanted(true);
    },
  };
}

/** The settings of the pane, as stored on this computer. */
function ownDefaults(): GivenSettings {
  try {
    return defaultsIn(keptText('settings').read());
  } catch {
    // Storage is not available.
    return {};
  }
}

/** Opens a folder; beside an open workbook, also leads back to the list and on to its next file. */
export function FileListTools({ list }: { readonly list: FileList }): ReactElement {
  const { session, isShown } = list;
  const state = useStore(session);
  const chooser = useRef<HTMLInputElement>(null);
  const shown = shownFiles(state).filter(({ row }) => row?.isRead !== false);
  const next = shown[shown.findIndex(({ id }) => id === state.current) + 1];
  return (
    <>
      <Button onClick={() => chooser.current?.click()}>{say.openFolder}</Button>
      <input
        ref={chooser}
        // The attribute is missing in the types.
        {...{ webkitdirectory: '' }}
        className={styles.chooser}
        type="file"
        aria-label={say.openFolder}
        tabIndex={-1}
        onChange={({ target }) => {
          if (target.files) list.take({ ...filesChosen(target.files), hasFolder: true });
          target.value = '';
        }}
      />
      {state.files.length > 0 && !isShown ? (
        <>
          <Button onClick={list.show}>{say.back}</Button>
          {state.current !== null && next ? <Button onClick={() => list.open(next)}>{say.next}</Button> : null}
        </>
      ) : null}
    </>
  );
}
