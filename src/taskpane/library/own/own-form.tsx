import { useEffect, useRef, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { FIELD_NAMES, fieldTexts, NO_TEXTS } from '../../../library/own/own-indicator';
import type { FieldTexts, OwnField, OwnIndicator } from '../../../library/own/own-indicator';
import type { FieldProblem } from '../../../library/own/read-fields';
import type { FilterChoices } from '../../../library/search-filter';
import { Button } from '../../basics/button';
import { DecisionBar } from '../../basics/decision-bar';
import { LongText, Select, TextField } from '../../basics/controls';
import { Field } from '../../basics/field';
import type { OwnSession } from './own-session';
import { ownTexts } from './own-texts';
import * as styles from './own.module.css';

export const OPERATORS = ['≥', '≤', '=', '＞', '＜'] as const;
export const DIRECTIONS = ['正向', '反向', '定值'] as const;

interface Props {
  /** `new` begins with blank fields. */
  readonly indicator: OwnIndicator | 'new';
  readonly levels: FilterChoices['levels'];
  readonly session: OwnSession;
}

/** Defaults of a new indicator: most are counts of which more is better. */
const NEW: FieldTexts = { ...NO_TEXTS, level1: '产出指标', level2: '数量指标', operator: '≥', direction: '正向' };

/** Form for changing one of the user's indicators, or for a new one. */
export function OwnForm({ indicator, levels, session }: Props): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const [texts, setTexts] = useState(indicator === 'new' ? NEW : fieldTexts(indicator));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const say = ownTexts.form;
  useEffect(() => heading.current?.focus(), []);

  const field = (name: OwnField, hint?: string) => ({
    label: FIELD_NAMES[name],
    ...(hint !== undefined && { hint }),
    problem:
      problems
        .filter((one) => one.field === name)
        .map(({ message }) => message)
        .join('') || undefined,
  });
  const control = (name: OwnField) => ({
    value: texts[name],
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      setTexts({ ...texts, [name]: target.value }),
  });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setProblems(session.save(texts));
  };

  return (
    <form onSubmit={save} noValidate>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {indicator === 'new' ? say.newTitle : say.title(indicator.name)}
      </h2>
      <Field {...field('name')}>
        <TextField {...control('name')} />
      </Field>
      <Field label={say.levels}>
        <Select
          value={pairOf(texts.level1, texts.level2)}
          onChange={({ target: { value } }) => {
            const [level1 = '', level2 = ''] = value.split('/');
            setTexts({ ...texts, level1, level2 });
          }}
        >
          <Levels levels={levels} own={indicator === 'new' ? NEW : indicator} />
        </Select>
      </Field>
      <Field {...field('operator')}>
        <Select {...control('operator')}>
          <option value="">{say.none}</option>
          {OPERATORS.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      <Field {...field('value', say.valueHint)}>
        <TextField {...control('value')} />
      </Field>
      <Field {...field('unit')}>
        <TextField {...control('unit')} />
      </Field>
      <Field {...field('direction')}>
        <Select {...control('direction')}>
          {DIRECTIONS.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      {(['explanation', 'formula', 'scoring', 'basis'] as const).map((name) => (
        <Field key={name} {...field(name)}>
          <LongText {...control(name)} />
        </Field>
      ))}
      <Field {...field('aliases', say.aliasesHint)}>
        <TextField {...control('aliases')} />
      </Field>
      <p className={styles.line} role="status">
        {problems.length > 0 ? say.wrong : ''}
      </p>
      <DecisionBar>
        <Button appearance="primary" type="submit">
          {say.save}
        </Button>
        <Button onClick={session.cancel}>{say.cancel}</Button>
      </DecisionBar>
    </form>
  );
}

/** The library's levels, preceded by the indicator's own ones if the form words them differently. */
function Levels({
  levels,
  own,
}: {
  readonly levels: FilterChoices['levels'];
  readonly own: Pick<OwnIndicator, 'level1' | 'level2'>;
}): ReactElement {
  const isKnown = levels.get(own.level1)?.includes(own.level2) ?? false;
  return (
    <>
      {isKnown ? null : (
        <option value={pairOf(own.level1, own.level2)}>{ownTexts.belongs(own.level1, own.level2)}</option>
      )}
      {[...levels].map(([level1, level2s]) => (
        <optgroup key={level1} label={level1}>
          {level2s.map((level2) => (
            <option key={level2} value={pairOf(level1, level2)}>
              {level2}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}

function pairOf(level1: string, level2: string): string {
  return `${level1}/${level2}`;
}
