import type { ComponentType } from 'react';
import type { CellAddress } from '../../workbook/area';
import type { UsualValue } from '../library/usual-value';
import type { ListedFinding } from '../check/check-result';

/** A text typed by the user for a cell that showed `before`. */
export interface TypedValue {
  readonly cell: CellAddress;
  readonly before: string;
  readonly text: string;
}

/** The open form of a finding. */
export type OpenAction = 'fix' | 'ignore' | 'fill' | 'settings' | null;

/** Loaders of other parts of the pane, used on demand. */
export interface FindingLoaders {
  /** Loads a function for the library's usual content of a cell. */
  readonly loadUsualValue: () => Promise<UsualValue>;
  /** 这条规则的设置 */
  readonly loadRuleSettings: (rule: string) => Promise<ComponentType>;
}

/** The user's actions on findings of the list. */
export interface FindingActions extends FindingLoaders {
  readonly goTo: (finding: ListedFinding, cell: CellAddress) => void;
  /** Opens the finding and shows its cell in the sheet. */
  readonly choose: (finding: ListedFinding) => void;
  readonly next: () => void;
  readonly fix: (findings: readonly ListedFinding[]) => void;
  /** @param findings the findings that the entries fix; refused when they have changed since they were shown */
  readonly write: (findings: readonly ListedFinding[], entries: readonly TypedValue[]) => void;
  readonly ignore: (findings: readonly ListedFinding[], reason: string) => void;
}
