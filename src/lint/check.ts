import { readingProblems } from '../recognize/reading-problems';
import packageFacts from '../../package.json';
import { rules } from '../rules';
import { fingerprint } from '../workbook/fingerprint';
import { atOnce, type InPieces } from '../workbook/pieces';
import { setAsideTexts } from '../workbook/saved-state';
import { hasSameSheets } from '../workbook/known-sheets';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Finding } from './finding';
import { groupFindings } from './group-findings';
import { unconfirmedExamples } from './memory/insert-record';
import { savedOptions } from './memory/saved-options';
import { subjectsOf } from './memory/subjects';
import { suppress, type Suppression, type SuppressionMatch } from './memory/suppressions';
import { recognizeWorkbook, type Recognized } from './recognized';
import { runRulesInPieces, type KnownFindings } from './run-rules';
import { unitsIn } from './units';
import { withCheckProfile } from './settings/check-profiles';
import { carriedSettings, type CarriedSettings } from './settings/carried-settings';
import { DEFAULT_SETTINGS, isOn, mergeSettings, type GivenSettings, type LintSettings } from './settings/settings';

export interface CheckOptions {
  /** Settings for workbooks without settings of their own. */
  readonly defaults?: GivenSettings;
  /** Settings that override those of the workbook. */
  readonly settings?: GivenSettings;
  /** Sets aside the settings and ignores that the workbook carries; column corrections and insert records stay. */
  readonly ignoresSaved?: boolean;
  /** True when `settings` replace the workbook's settings instead of being merged with them. */
  readonly replacesSaved?: boolean;
}

/** The rules that a check applied, so that two results can be compared. */
export interface RuleSet {
  /** The product's version with a fingerprint of all rules' metadata: “0.2.0-3f2a9c1b”. */
  readonly version: string;
  readonly on: number;
  readonly off: number;
}

/** The result of checking a workbook. */
export interface Checked extends Recognized {
  /** All findings in the order of sheets, rows and columns; ignored ones carry their reason. */
  readonly all: readonly Finding[];
  /** The findings that count. */
  readonly findings: readonly Finding[];
  /** The findings that the user has ignored. */
  readonly ignored: readonly Finding[];
  /** Ignores without a matching finding: the fault was fixed, or the content changed. */
  readonly unmatched: readonly Suppression[];
  /** Which ignore applies to which of the raw findings. */
  readonly matches: readonly SuppressionMatch[];
  /** In plain Chinese: saved options that could not be used. */
  readonly problems: readonly string[];
  /** Number of unreadable texts that the workbook still keeps. */
  readonly setAside: number;
  readonly ruleSet: RuleSet;
  /** The check options changed by the workbook's own settings. */
  readonly carried: CarriedSettings;
  /** True when the workbook's settings and ignores were set aside. */
  readonly isByStandard: boolean;
  /** The rules' findings before ignores and grouping, kept for the next check. */
  readonly raw: RawFindings;
}

interface RawFindings {
  readonly findings: readonly Finding[];
  /** Fingerprint input: everything besides the sheets that the findings depend on. */
  readonly basis: string;
  /** The findings of each table that depend on nothing but its sheet and the basis. */
  readonly known: KnownFindings;
}

/**
 * Recognises the goal tables of a workbook and checks them with the settings, column corrections, ignores and insert
 * records that the workbook carries. Pure; never throws for any content of the cells.
 */
export function check(workbook: WorkbookSnapshot, options: CheckOptions = {}): Checked {
  return atOnce(checkInPieces(atOnce(recognizeWorkbook(workbook)), options));
}

/**
 * {@link check} in small pieces, for a workbook whose goal tables are recognised already.
 * @param earlier an earlier result; when only the ignores differ from it, the rules do not run again
 */
export function* checkInPieces(
  recognized: Recognized,
  options: CheckOptions = {},
  earlier?: Checked,
): InPieces<Checked> {
  const { workbook: now, tables } = recognized;
  const saved = savedOptions(now.savedState, options.ignoresSaved);
  const { settings: given = {}, defaults = {}, replacesSaved = false, ignoresSaved: isByStandard = false } = options;
  const own = replacesSaved ? {} : saved.settings;
  const settings = withCheckProfile({
    ...DEFAULT_SETTINGS,
    ...mergeSettings(mergeSettings(defaults, own), given),
  });
  const basis = JSON.stringify([settings, saved.inserted, isByStandard]);
  const isSame = earlier?.raw.basis === basis && earlier.tables === tables && hasSameSheets(earlier.workbook, now);
  if (isSame && earlier.workbook === now) return earlier;
  const subjects = subjectsOf(now, tables);
  const examples = isSame ? [] : yield* unconfirmedExamples(tables, saved.inserted, subjects);
  const known: KnownFindings = earlier?.raw.basis === basis ? earlier.raw.known : new WeakMap();
  const raw = isSame
    ? earlier.raw
    : { findings: yield* runRulesInPieces(now, tables, undefined, settings, examples, known), basis, known };
  const { findings, matches, unmatched } = yield* suppress(now, raw.findings, saved.suppressions, subjects);
  const all = yield* groupFindings(findings, unitsIn(tables));
  return {
    ...recognized,
    all,
    findings: all.filter(({ suppressed }) => suppressed === null),
    ignored: all.filter(({ suppressed }) => suppressed !== null),
    matches,
    unmatched,
    problems: [...new Set([...saved.problems, ...readingProblems(now, tables)])],
    setAside: setAsideTexts(now.savedState).length,
    ruleSet: ruleSetOf(settings),
    carried: carriedSettings(own, given),
    isByStandard,
    raw,
  };
}

let version: string | null = null;

function ruleSetOf(settings: LintSettings): RuleSet {
  version ??= `${packageFacts.version}-${fingerprint(rules.map(({ meta }) => meta))}`;
  const on = rules.filter(({ meta }) => isOn(meta, settings)).length;
  return { version, on, off: rules.length - on };
}
