import type { CellAddress } from '../../workbook/area';
import type { ListedFinding } from '../check/check-result';

/** What the user can do with a finding of the list. */
export interface FindingActions {
  readonly goTo: (finding: ListedFinding, cell: CellAddress) => void;
  readonly fix: (findings: readonly ListedFinding[]) => void;
  readonly ignore: (finding: ListedFinding, reason: string) => void;
}
