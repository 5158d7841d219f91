import type { ReactElement } from 'react';
import type { SheetChange } from '../../workbook/preview-edits';
import { cellLabel } from '../check/cell-label';
import { CopyButton } from '../basics/copy-button';
import { TroubleMessage } from '../basics/trouble-message';
import { texts } from '../basics/texts';
import type { FindingNotice, FindingSession } from './finding-session';

interface Props {
  readonly notice: Extract<FindingNotice, { readonly kind: 'denied' }>;
  readonly session: FindingSession;
}

function whatToDo(change: SheetChange): string {
  return change.kind === 'cell'
    ? change.after
    : texts.findings.change.deleteRow(change.cell.row + 1) + change.contents.join(texts.findings.change.between);
}

/** A change refused by a protected workbook: shows the text to enter, and leaves the protection alone. */
export function DeniedFix({ notice: { what, changes, again }, session }: Props): ReactElement {
  const text = changes.map((change) => `${cellLabel(change.cell, true)}：${whatToDo(change)}`).join('\n');
  return (
    <TroubleMessage what={what} onRetry={() => void again()} onDismiss={session.dismissNotice}>
      <CopyButton label={texts.findings.fix.copy} text={text} />
    </TroubleMessage>
  );
}
