import { useState } from 'react';
import type { ReactElement } from 'react';
import type { CheckResult } from '../check/check-result';
import { Disclosure } from '../basics/disclosure';
import { LightButton } from '../basics/light-button';
import { texts } from '../basics/texts';
import type { RuleGroup } from './arrange';
import { CellTable } from './cell-table';
import type { FindingActions } from './finding-actions';
import { FixPreview } from './fix-preview';
import { fixesTogether } from './fixes';
import { IgnoreForm } from './ignore-form';
import { mendPlaces } from './mend-place';
import { mendTexts } from './mend-texts';
import { Reason } from './reason';
import type { ReasonsStore } from './rule-reasons';
import * as styles from './group-tools.module.css';

interface Props {
  readonly group: RuleGroup;
  /** The rule's. */
  readonly title: string;
  readonly result: CheckResult;
  readonly actions: FindingActions;
  readonly reasons: ReasonsStore;
}

/** 批量: what can be done with all findings of a rule at once. */
export function GroupTools({ group, title, result, actions, reasons }: Props): ReactElement {
  const say = mendTexts.group;
  const { all } = group;
  const [asks, setAsks] = useState<'fix' | 'ignore' | 'fill' | null>(null);
  const plan = fixesTogether(all);
  const cells = all.reduce((sum, finding) => sum + mendPlaces(result.checked, finding).length, 0);
  const close = (): void => setAsks(null);
  const toggle = (what: NonNullable<typeof asks>): void => setAsks(asks === what ? null : what);
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        {cells > 0 ? (
          <LightButton aria-expanded={asks === 'fill'} onClick={() => toggle('fill')}>
            {say.fill(cells)}
          </LightButton>
        ) : null}
        {plan.findings.length > 0 ? (
          <LightButton aria-expanded={asks === 'fix'} onClick={() => toggle('fix')}>
            {say.fix(plan.cells)}
          </LightButton>
        ) : null}
        {result.checked.isByStandard ? null : (
          <LightButton aria-expanded={asks === 'ignore'} onClick={() => toggle('ignore')}>
            {say.ignore}
          </LightButton>
        )}
      </div>
      {asks === 'fill' ? <CellTable findings={all} result={result} onWrite={actions.write} onCancel={close} /> : null}
      {asks === 'fix' ? (
        <FixPreview
          title={texts.findings.fix.title(plan.cells)}
          changes={plan.findings.flatMap(({ changes }) => changes)}
          manySheets={result.manySheets}
          confirm={texts.findings.fix.confirm}
          onConfirm={() => actions.fix(plan.findings)}
          onCancel={close}
        />
      ) : null}
      {asks === 'ignore' ? (
        <IgnoreForm
          note={say.ignoreTitle(all.length)}
          formerReason={all.find(({ formerReason }) => formerReason !== undefined)?.formerReason}
          onIgnore={(reason) => actions.ignore(all, reason)}
          onCancel={close}
        />
      ) : null}
      <Disclosure label={texts.findings.why} about={title}>
        <Reason of={group.rule} store={reasons} />
      </Disclosure>
    </div>
  );
}
