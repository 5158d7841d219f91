import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Severity } from '../../rules/kit/rule';
import { SEVERITIES } from '../../rules/kit/severity';
import { areaName } from '../../workbook/area';
import type { CheckResult } from '../check/check-result';
import { Select } from '../basics/controls';
import { LightButton } from '../basics/light-button';
import { texts } from '../basics/texts';
import { scopesOf } from './arrange';
import type { Grouping, ListScope } from './arrange';
import { mendTexts } from './mend-texts';
import * as styles from './list-choices.module.css';

/** The choice and arrangement of the listed findings. */
export interface Choices {
  /** Null shows all. */
  readonly only: Severity | null;
  readonly scope: ListScope | null;
  readonly grouping: Grouping;
}

interface Props {
  readonly result: CheckResult;
  readonly choices: Choices;
  readonly onChoose: (part: Partial<Choices>) => void;
}

/** Buttons with the counts, each showing only its findings, and the choice of a sheet, table or rule. */
export function ListChoices({ result, choices, onChoose }: Props): ReactElement {
  const say = texts.findings;
  const scopes = useMemo(() => scopesOf(result), [result]);
  const at = choices.scope === null ? -1 : scopes.findIndex((scope) => keyOf(scope) === keyOf(choices.scope));
  const option = (kind: ListScope['kind']): ReactElement[] =>
    scopes.flatMap((scope, index) =>
      scope.kind === kind
        ? [
            <option key={index} value={index}>
              {nameOf(scope, result)}
            </option>,
          ]
        : [],
    );
  return (
    <div className={styles.root}>
      <div className={styles.filter} role="group" aria-label={say.filter.label}>
        {SEVERITIES.filter((severity) => result.counts[severity] > 0).map((severity) => (
          <LightButton
            key={severity}
            className={styles.chip}
            aria-pressed={choices.only === severity}
            onClick={() => onChoose({ only: choices.only === severity ? null : severity })}
          >
            {texts.check.counts(severity, result.counts[severity])}
          </LightButton>
        ))}
      </div>
      <Select
        className={styles.select}
        aria-label={say.grouping.label}
        value={at < 0 ? choices.grouping : at}
        onChange={({ target: { value } }) => {
          if (value === 'rule' || value === 'table') onChoose({ grouping: value, scope: null });
          else onChoose({ grouping: 'rule', scope: scopes[Number(value)] ?? null });
        }}
      >
        <option value="rule">{say.grouping.rule}</option>
        <option value="table">{say.grouping.table}</option>
        <Options label={mendTexts.scope.sheets}>{option('sheet')}</Options>
        <Options label={mendTexts.scope.tables}>{option('table')}</Options>
        <Options label={mendTexts.scope.rules}>{option('rule')}</Options>
      </Select>
    </div>
  );
}

function Options({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactElement[];
}): ReactElement | null {
  return children.length > 0 ? <optgroup label={label}>{children}</optgroup> : null;
}

function keyOf(scope: ListScope | null): string {
  return JSON.stringify(scope?.kind === 'table' ? [scope.kind, scope.table.place] : scope);
}

function nameOf(scope: ListScope, { titles }: CheckResult): string {
  switch (scope.kind) {
    case 'sheet':
      return scope.sheet;
    case 'table':
      return `${texts.recognition.tableName(scope.table.title)} ${areaName(scope.table.place)}`;
    case 'rule':
      return titles.get(scope.rule) ?? scope.rule;
  }
}
