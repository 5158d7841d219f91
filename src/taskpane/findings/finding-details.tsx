import { useCallback, useContext, useEffect, useMemo, useState, type ReactElement } from 'react';
import { columnName } from '../../workbook/area';
import type { CheckResult, ListedFinding } from '../check/check-result';
import { FindingRemedies } from '../check/finding-remedies';
import { Disclosure } from '../basics/disclosure';
import { LazyPanel } from '../basics/lazy-panel';
import { LightButton } from '../basics/light-button';
import { RefusalContext } from '../basics/place';
import { texts } from '../basics/texts';
import { CellEditor, type ProposedText } from './cell-editor';
import { CellTable } from './cell-table';
import { CellWalk } from './cell-walk';
import { ChangeLine } from './change-line';
import type { OpenAction, FindingActions } from './finding-actions';
import { hiddenPlace } from './hidden-place';
import { mendPlaces, placesTogether, twinsOf, writtenElsewhere, type MendPlace, type PlaceOf } from './mend-place';
import type { ColumnRole } from '../../goals/goal-table';
import type { UsualValue } from '../library/usual-value';
import { mendTexts } from './mend-texts';
import { Reason } from './reason';
import type { ReasonsStore } from './rule-reasons';
import * as styles from './finding-item.module.css';
import { cellLabel } from '../check/cell-label';

/** Number of changes shown for a fix of many cells. */
const CHANGES_SHOWN = 2;
const PROPOSALS_SHOWN = 4;
const ROLES_IN_LIBRARY: readonly ColumnRole[] = ['value', 'operator', 'unit'];

interface Props {
  readonly finding: ListedFinding;
  readonly title: string;
  readonly label: string;
  readonly takesFocus: boolean;
  readonly result: CheckResult;
  readonly actions: FindingActions;
  readonly reasons: ReasonsStore;
  readonly asks: OpenAction;
  readonly onAsk: (asked: OpenAction) => void;
  readonly onCancel: () => void;
}

/** The details of an open finding, and the ways to fix it. */
export function FindingDetails(props: Props): ReactElement {
  const { finding, title, label, takesFocus, result, actions, reasons, asks, onAsk, onCancel } = props;
  const { cell, cells, suggestion, fix, changes, formerReason, behind = [] } = finding;
  const say = texts.findings;
  const isReadOnly = useContext(RefusalContext) !== null;
  const { places, proposals, twins } = useMemo(
    () => (isReadOnly ? NO_MENDING : mendingOf(finding, result)),
    [finding, isReadOnly, result],
  );
  const hidden = hiddenPlace(result.checked.workbook, cell);
  const { loadRuleSettings } = actions;
  const loadSettings = useCallback(() => loadRuleSettings(finding.rule), [loadRuleSettings, finding.rule]);
  const [place] = places;
  const usual = useUsual(places.length === 1 ? place : undefined, actions.loadUsualValue);
  const shown = fix?.kind === 'safe' ? changes.slice(0, CHANGES_SHOWN) : [];
  return (
    <>
      {suggestion ? (
        <p className={styles.suggestion}>
          {say.suggestion}
          {suggestion}
        </p>
      ) : null}
      {hidden ? (
        <p className={styles.formerly}>
          {mendTexts.hidden(
            hidden.isRow ? String(cell.row + 1) : null,
            hidden.isColumn ? columnName(cell.column) : null,
          )}{' '}
          <LightButton onClick={() => actions.goTo(finding, hidden.nearest)}>{mendTexts.toVisible}</LightButton>
        </p>
      ) : null}
      {formerReason === undefined ? null : <p className={styles.formerly}>{say.ignore.formerly(formerReason)}</p>}
      {behind.length > 0 ? (
        <p className={styles.formerly}>
          {mendTexts.behind(behind.map((rule) => result.titles.get(rule) ?? rule).join('、'))}
        </p>
      ) : null}
      <EvidenceLine finding={finding} onGoTo={actions.goTo} />
      {shown.length > 0 ? (
        <ul className={styles.changes}>
          {shown.map((change, index) => (
            <li key={index}>
              <ChangeLine change={change} />
              {index === shown.length - 1 && changes.length > shown.length ? say.change.etc(changes.length) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {place && places.length === 1 ? (
        <CellEditor
          finding={finding}
          place={place}
          proposals={
            usual === null || proposals.some(({ text }) => text === usual)
              ? proposals
              : [...proposals, { from: 'library', text: usual }]
          }
          twins={twins}
          manySheets={result.manySheets}
          takesFocus={takesFocus}
          actions={actions}
        />
      ) : null}
      <div className={styles.actions}>
        {places.length > 1 ? (
          <LightButton
            autoFocus={takesFocus && fix === null}
            aria-expanded={asks === 'fill'}
            onClick={() => onAsk(asks === 'fill' ? null : 'fill')}
          >
            {mendTexts.group.fill(places.length)}
          </LightButton>
        ) : null}
        {isReadOnly || result.checked.isByStandard ? null : (
          <LightButton
            data-ignore=""
            aria-label={say.ignore.named(label, title)}
            aria-expanded={asks === 'ignore'}
            onClick={() => onAsk(asks === 'ignore' ? null : 'ignore')}
          >
            {say.ignore.action}
          </LightButton>
        )}
        <FindingRemedies finding={finding} cell={label} />
        {cells.length > 1 ? <CellWalk finding={finding} onGoTo={actions.goTo} /> : null}
        <Disclosure label={say.why} about={title}>
          <Reason of={finding.rule} store={reasons} />
        </Disclosure>
        <LightButton
          aria-label={mendTexts.settingsOf(title)}
          aria-expanded={asks === 'settings'}
          onClick={() => onAsk(asks === 'settings' ? null : 'settings')}
        >
          {mendTexts.settings}
        </LightButton>
      </div>
      {asks === 'settings' ? <LazyPanel load={loadSettings} /> : null}
      {asks === 'fill' ? (
        <CellTable findings={[finding]} result={result} onWrite={actions.write} onCancel={onCancel} />
      ) : null}
      {isReadOnly ? null : <p className={styles.keys}>{mendTexts.keys(places.length === 1, finding.fix !== null)}</p>}
    </>
  );
}

interface Mending {
  readonly places: readonly MendPlace[];
  readonly proposals: readonly ProposedText[];
  readonly twins: readonly PlaceOf[];
}

const NO_MENDING: Mending = { places: [], proposals: [], twins: [] };

function mendingOf(finding: ListedFinding, result: CheckResult): Mending {
  const all = mendPlaces(result.checked, finding);
  const places = all.length > 1 ? placesTogether(result.checked, [finding]).map(({ place }) => place) : all;
  const [place] = places;
  if (!place || all.length > 1) return { ...NO_MENDING, places };
  const byRule: readonly ProposedText[] = place.proposed === null ? [] : [{ from: 'rule', text: place.proposed }];
  const elsewhere = writtenElsewhere(result.checked, place)
    .filter((text) => text !== place.proposed)
    .map((text): ProposedText => ({ from: 'elsewhere', text }));
  return {
    places,
    proposals: [...byRule, ...elsewhere].slice(0, PROPOSALS_SHOWN),
    twins: twinsOf(result.checked, result.findings, finding, place),
  };
}

/** The library's content for the cell; null until loaded, and when it is the same as the present one. */
function useUsual(place: MendPlace | undefined, load: FindingActions['loadUsualValue']): string | null {
  const [usualOf, setUsualOf] = useState<UsualValue | null>(null);
  const indicator = place?.indicator ?? null;
  const isAsked = indicator !== null && ROLES_IN_LIBRARY.includes(indicator.role);
  useEffect(() => {
    if (!isAsked) return undefined;
    let isWanted = true;
    load().then(
      (loaded) => {
        if (isWanted) setUsualOf(() => loaded);
      },
      // Without the library there is one proposal fewer.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [isAsked, load]);
  const text = isAsked && usualOf ? usualOf(indicator) : null;
  return text === place?.text.trim() ? null : text;
}

/** Sums rarely have more parts than this. */
const CELLS_SHOWN = 6;

/** Enough to recognise the text; the full text is in the cell. */
const LONGEST_TEXT = 16;

interface EvidenceLineProps {
  readonly finding: ListedFinding;
  readonly onGoTo: FindingActions['goTo'];
}

/** 对照: the cells a finding is compared with, their texts and links to them. */
function EvidenceLine({ finding, onGoTo }: EvidenceLineProps): ReactElement | null {
  const { evidence } = finding;
  const say = texts.findings.evidence;
  if (evidence.length === 0) return null;
  return (
    <ul className={styles.evidenceLineEvidence} aria-label={say.label}>
      {evidence.slice(0, CELLS_SHOWN).map(({ cell, text }, index) => (
        <li key={index}>
          {index === 0 ? say.begin : null}
          <button type="button" className={styles.evidenceLineCell} onClick={() => onGoTo(finding, cell)}>
            {cellLabel(cell, cell.sheet !== finding.cell.sheet)}
          </button>{' '}
          {say.content(text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text)}
        </li>
      ))}
      {evidence.length > CELLS_SHOWN ? <li>{texts.findings.change.etc(evidence.length)}</li> : null}
    </ul>
  );
}
