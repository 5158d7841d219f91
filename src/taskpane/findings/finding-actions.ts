import type { ComponentType } from 'react';
import type { CellAddress } from '../../workbook/area';
import type { UsualValue } from '../library/usual-value';
import type { ListedFinding } from '../check/check-result';

/** What the user typed for a cell that showed `before`. */
export interface TypedValue {
  readonly cell: CellAddress;
  readonly before: string;
  readonly text: string;
}

/** What of a finding is asked about. */
export type OpenAction = 'fix' | 'ignore' | 'fill' | 'settings' | null;

/** Other parts of the pane, loaded when a finding asks for them. */
export interface FindingLoaders {
  /** The library's usual content of a place. */
  readonly loadUsualValue: () => Promise<UsualValue>;
  /** 这条规则的设置 */
  readonly loadRuleSettings: (rule: string) => Promise<ComponentType>;
}

/** What the user can do with findings of the list. */
export interface FindingActions extends FindingLoaders {
  readonly goTo: (finding: ListedFinding, cell: CellAddress) => void;
  /** The finding opens, and the sheet shows its cell. */
  readonly choose: (finding: ListedFinding) => void;
  readonly next: () => void;
  readonly fix: (findings: readonly ListedFinding[]) => void;
  /** @param findings what the entries are to mend: refused when they are not as shown any more */
  readonly write: (findings: readonly ListedFinding[], entries: readonly TypedValue[]) => void;
  readonly ignore: (findings: readonly ListedFinding[], reason: string) => void;
}
