import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { DragEvent, ReactElement } from 'react';
import { Button } from '../taskpane/basics/button';
import { classes } from '../taskpane/basics/classes';
import { useStore } from '../taskpane/basics/use-store';
import { themes } from '../taskpane/start/theme';
import { useTheme } from '../taskpane/start/use-theme';
import { FileListTools, useFileList } from './files/file-list';
import { FilesView } from './files/files-view';
import { WORKBOOK_ENDINGS } from '../host/file/file-names';
import { filesChosen, filesDropped, filesPicked } from './files/find-files';
import { blankWorkbook } from './blank-workbook';
import type { OpenWorkbook, PageSession } from './page-session';
import { pageTexts as say } from './page-texts';
import { QuestionDialog } from './save/question';
import { StartView } from './start-view';
import { WorkbookPanel } from './table/workbook-panel';
import * as styles from './page-app.module.css';

interface Props {
  readonly session: PageSession;
}

/** The page: file actions at the top, the workbook below on the left, the pane on the right. */
export function PageApp({ session }: Props): ReactElement {
  const { open, reading, trouble, news, isDirty, question, kept } = useStore(session);
  const theme = useTheme();
  const [isOver, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (session.get().isDirty) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [session]);

  const list = useFileList(session);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void filesDropped(event.dataTransfer).then(list.take);
  };
  const choose = (): void => {
    if (window.showOpenFilePicker) void filesPicked(window.showOpenFilePicker).then(list.take);
    else chooser.current?.click();
  };
  return (
    <FluentProvider theme={themes[theme]} className={styles.root} style={{ colorScheme: theme }}>
      <div
        className={styles.page}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={(event) => {
          if (event.relatedTarget === null) setOver(false);
        }}
        onDrop={drop}
      >
        <header className={styles.bar}>
          <strong className={styles.product}>{say.product}</strong>
          <Button appearance={open ? 'secondary' : 'primary'} onClick={choose}>
            {say.open}
          </Button>
          <input
            ref={chooser}
            className={styles.chooser}
            type="file"
            accept={WORKBOOK_ENDINGS.join()}
            multiple
            aria-label={say.open}
            tabIndex={-1}
            onChange={(event) => {
              if (event.target.files) list.take(filesChosen(event.target.files));
              event.target.value = '';
            }}
          />
          <FileListTools list={list} />
          {open && !list.isShown ? <FileTools open={open} session={session} isDirty={isDirty} /> : null}
          <span className={classes(styles.private, open ? styles.besides : undefined)}>{say.private}</span>
        </header>
        <div role="status">
          {reading === null ? null : <p className={styles.news}>{say.reading(reading)}</p>}
          {news === null ? null : <p className={styles.news}>{news}</p>}
        </div>
        <div role="alert">
          {trouble === null ? null : (
            <p className={styles.trouble}>
              {trouble}
              <Button size="small" onClick={() => session.say(null)}>
                {say.close}
              </Button>
            </p>
          )}
        </div>
        {list.isShown ? <FilesView session={list.session} onOpen={list.open} /> : null}
        {open ? (
          <Workbook key={open.id} open={open} session={session} isShown={!list.isShown} />
        ) : list.isShown ? null : (
          <StartView
            kept={kept}
            onGoOn={session.goOnWith}
            onDrop={session.drop}
            onChoose={choose}
            onNew={() => {
              session.openNew(blankWorkbook(), say.blankName);
            }}
          />
        )}
        {question ? <QuestionDialog question={question} onDone={session.answered} /> : null}
        {isOver ? <div className={styles.over}>{say.dropHere}</div> : null}
      </div>
    </FluentProvider>
  );
}

interface FileToolsProps {
  readonly open: OpenWorkbook;
  readonly session: PageSession;
  readonly isDirty: boolean;
}

function FileTools({ open, session, isDirty }: FileToolsProps): ReactElement {
  // The undo button depends on the view.
  useStore(open.view);
  const name = (
    <span className={styles.name} title={open.name}>
      {open.name}
    </span>
  );
  if (open.file.refusal !== null) return name;
  return (
    <>
      <Button appearance={isDirty ? 'primary' : 'secondary'} onClick={() => void session.save()}>
        {say.save}
      </Button>
      <Button disabledFocusable={!open.file.canUndo} onClick={session.undo}>
        {say.undo}
      </Button>
      {name}
      <span className={isDirty ? styles.dirty : styles.clean}>{isDirty ? say.unsaved : say.saved}</span>
    </>
  );
}

interface WorkbookProps {
  readonly open: OpenWorkbook;
  readonly session: PageSession;
  /** While the list is shown, the workbook keeps its position and selection. */
  readonly isShown: boolean;
}

function Workbook({ open, session, isShown }: WorkbookProps): ReactElement {
  // The pane has state of its own, so it must not be created again.
  const pane = useMemo(() => open.pane.element, [open]);
  return (
    <div className={isShown ? styles.work : styles.away}>
      <WorkbookPanel open={open} onType={session.type} onUndo={session.undo} />
      <div className={styles.pane}>{pane}</div>
    </div>
  );
}
