import { parseSavedState, withSection } from '../../workbook/saved-state';
import { savedInserted, type InsertRecord } from './insert-record';
import { parseSettings } from '../settings/parse-settings';
import { parseSuppressions } from './parse-suppressions';
import { DEFAULT_SETTINGS, type LintSettings } from '../settings/settings';
import type { Suppression } from './suppressions';

const SETTINGS = 'settings';
const IGNORED = 'ignored';

/** What a workbook keeps of how it is to be checked. */
export interface SavedOptions {
  readonly settings: LintSettings;
  readonly suppressions: readonly Suppression[];
  readonly inserted: readonly InsertRecord[];
  /** In plain Chinese: what is damaged and is not used. */
  readonly problems: readonly string[];
}

/** @param xml the add-in's part of the workbook, if it has one */
export function savedOptions(xml: string | undefined): SavedOptions {
  const { sections } = parseSavedState(xml);
  const settings = sections.has(SETTINGS)
    ? parseSettings(parseJson(sections.get(SETTINGS)))
    : { settings: DEFAULT_SETTINGS, problems: [] };
  const suppressions = sections.has(IGNORED) ? parseSuppressions(parseJson(sections.get(IGNORED))) : [];
  const inserted = savedInserted(xml);
  return {
    settings: settings.settings,
    suppressions: suppressions ?? [],
    inserted: inserted ?? [],
    problems: [
      ...settings.problems.map((problem) => `工作簿里保存的检查设置有误，已按默认设置检查。${problem}`),
      ...(suppressions === null ? ['工作簿里保存的忽略记录已损坏，没有采用。'] : []),
      ...(inserted === null ? ['工作簿里保存的指标插入记录已损坏，没有采用。'] : []),
    ],
  };
}

/** The part with other ignored findings. */
export function withSuppressions(xml: string | undefined, suppressions: readonly Suppression[]): string | undefined {
  return withSection(xml, IGNORED, suppressions.length > 0 ? JSON.stringify(suppressions) : null);
}

/** The part with other settings; without those that are as by default. */
export function withSettings(
  xml: string | undefined,
  { rules, profile, weightTotals }: LintSettings,
): string | undefined {
  const changed = {
    ...(Object.keys(rules).length > 0 && { rules }),
    ...(profile !== DEFAULT_SETTINGS.profile && { profile }),
    ...(weightTotals.join() !== DEFAULT_SETTINGS.weightTotals.join() && { weightTotals }),
  };
  return withSection(xml, SETTINGS, Object.keys(changed).length > 0 ? JSON.stringify(changed) : null);
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
