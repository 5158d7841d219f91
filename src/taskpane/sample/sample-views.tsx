import { useEffect, useRef, type ReactElement } from 'react';
import type { SheetAdding } from '../../host/sheet-adding';
import type { CheckSession } from '../check/check-session';
import { type OwnSheetSession, createOwnSheetSession, type SheetPlan } from '../own-sheet/own-sheet-session';
import { OwnSheetView, SheetNews } from '../own-sheet/own-sheet-view';
import { Button } from '../basics/button';
import { LightButton } from '../basics/light-button';
import { useStore } from '../basics/use-store';
import type { WorkbookSession } from '../workbook/workbook-session';
import type { SampleOfferProps, SampleState } from './sample';
import { sampleTexts as say } from './sample-texts';
import * as styles from './sample-views.module.css';
import { SAMPLE_TITLE } from '../../workbook/own-sheets';
import type { CheckResult } from '../check/check-result';

/** The pane's parts for the example form, loaded with the findings. */
export function createSampleViews(
  workbook: WorkbookSession,
  loadSheets: () => Promise<SheetAdding>,
  check: CheckSession,
): NonNullable<SampleState['views']> {
  const session = createSampleSession(workbook, loadSheets, check);
  return {
    Offer: function Offer(props: SampleOfferProps) {
      return <SampleOffer session={session} check={check} {...props} />;
    },
    News: function News() {
      return <SampleNews session={session} check={check} />;
    },
  };
}

interface Props {
  readonly session: OwnSheetSession;
  readonly check: CheckSession;
}

function SampleOffer({ session, check, onPress }: Props & SampleOfferProps): ReactElement | null {
  const { busy } = useStore(session);
  const { result } = useStore(check);
  if (sampleIn(result) !== null) return null;
  const press = (): void => {
    onPress?.();
    void session.write();
  };
  return (
    <div className={styles.offer} role="group" aria-label={say.label}>
      <p className={styles.text}>{say.offer}</p>
      <LightButton aria-disabled={busy !== null} onClick={press}>
        {say.put}
      </LightButton>
      <p className={styles.what}>{say.what}</p>
    </div>
  );
}

function SampleNews({ session, check }: Props): ReactElement {
  const { busy, outcome } = useStore(session);
  const { result, working, cancelled, trouble } = useStore(check);
  const there = sampleIn(result);
  const isAsked = outcome?.kind === 'changed';
  return (
    <>
      {there !== null && !busy && !isAsked ? <Here text={say.here(there)} sheet={there} session={session} /> : null}
      <OwnSheetView
        session={session}
        words={say}
        written={({ name }) =>
          there === null && !working && (cancelled || trouble) ? (
            <Here text={say.unchecked(name)} sheet={name} session={session} />
          ) : null
        }
      />
      {result?.tables.length === 0 ? <SampleOffer session={session} check={check} /> : null}
    </>
  );
}

interface HereProps {
  readonly text: string;
  readonly sheet: string;
  readonly session: OwnSheetSession;
}

function Here({ text, sheet, session }: HereProps): ReactElement {
  const { outcome } = useStore(session);
  const news = useRef<HTMLDivElement>(null);
  const isNew = outcome?.kind === 'written';
  useEffect(() => {
    // The pressed button has disappeared, so the focus needs another place.
    if (isNew) news.current?.focus();
  }, [isNew]);
  return (
    <div ref={news} className={styles.news} tabIndex={-1}>
      <SheetNews is="caution" text={text}>
        <Button size="small" onClick={() => void session.remove({ name: sheet, isReadyToPrint: true }, false)}>
          {say.remove}
        </Button>
      </SheetNews>
    </div>
  );
}

/** 示例表: adds an example form to the workbook and checks it, and removes it again. */
function createSampleSession(
  workbook: WorkbookSession,
  loadSheets: () => Promise<SheetAdding>,
  check: CheckSession,
  today: () => Date = () => new Date(),
): OwnSheetSession {
  const sheets: SheetAdding = {
    add: async (...given) => (await loadSheets()).add(...given),
    remove: async (...given) => (await loadSheets()).remove(...given),
  };
  const plan = async (): Promise<SheetPlan> => {
    const { SAMPLE_SHEET, sampleSheet } = await import(
      /* webpackChunkName: "own-sheets" */ '../../report/sample-sheet'
    );
    return { name: SAMPLE_SHEET, make: () => sampleSheet(today().getFullYear()) };
  };
  return createOwnSheetSession(workbook, sheets, plan, check.checkWithin);
}

/** The sheet with the example; null when there is none. */
function sampleIn(result: CheckResult | null): string | null {
  return result?.tables.find(({ title }) => title === SAMPLE_TITLE)?.place.sheet ?? null;
}
