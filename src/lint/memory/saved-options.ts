import { parseJson } from '../../workbook/parse-json';
import { parseSavedState, withSection } from '../../workbook/saved-state';
import { parseSettings } from '../settings/parse-settings';
import type { GivenSettings } from '../settings/settings';
import { savedInserted, type InsertRecord } from './insert-record';
import { parseSuppressions, type Suppression } from './suppressions';

const SETTINGS = 'settings';
const IGNORED = 'ignored';

/** Check options saved in a workbook. */
export interface SavedOptions {
  readonly settings: GivenSettings;
  readonly suppressions: readonly Suppression[];
  readonly inserted: readonly InsertRecord[];
  /** In plain Chinese: saved options that are damaged and not used. */
  readonly problems: readonly string[];
}

/**
 * Reads the check options from the add-in's part of a workbook. Never throws.
 * @param xml the part; undefined when the workbook has none
 * @param setsAside true to leave out settings and ignores
 */
export function savedOptions(xml: string | undefined, setsAside = false): SavedOptions {
  const { sections, isUnreadable } = parseSavedState(xml);
  const read = <T>(name: string, parse: (data: unknown) => T, absent: T): T => {
    const json = setsAside ? undefined : sections.get(name);
    return json === undefined ? absent : parse(parseJson(json));
  };
  const { settings, problems } = read(SETTINGS, parseSettings, { settings: {}, problems: [] });
  const suppressions = read<readonly Suppression[] | null>(IGNORED, parseSuppressions, []);
  const inserted = savedInserted(xml);
  return {
    settings,
    suppressions: suppressions ?? [],
    inserted: inserted ?? [],
    problems: [
      ...(isUnreadable ? ['工作簿里保存的忽略记录和设置读不出来，没有采用，原文不会丢。'] : []),
      ...problems.map((problem) => `工作簿里保存的检查设置有误，已按默认设置检查。${problem}`),
      ...(suppressions === null ? ['工作簿里保存的忽略记录已损坏，没有采用，原文不会丢。'] : []),
      ...(inserted === null ? ['工作簿里保存的指标插入记录已损坏，没有采用，原文不会丢。'] : []),
    ],
  };
}

/** The add-in's part with these settings in place of the saved ones. */
export function withSettings(xml: string | undefined, settings: GivenSettings): string | undefined {
  const isEmpty = Object.keys(settings).length === 0;
  return withSection(
    xml,
    SETTINGS,
    isEmpty ? null : JSON.stringify(settings),
    (data) => parseSettings(data).problems.length === 0,
  );
}

/** The add-in's part with these ignores in place of the saved ones. */
export function withSuppressions(xml: string | undefined, suppressions: readonly Suppression[]): string | undefined {
  return withSection(xml, IGNORED, suppressions.length > 0 ? JSON.stringify(suppressions) : null, isRead);
}

function isRead(data: unknown): boolean {
  return parseSuppressions(data) !== null;
}
