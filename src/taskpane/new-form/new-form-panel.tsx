import { useEffect, useMemo, useRef, useState } from 'react';
import type { ComponentType, FormEvent, ReactElement } from 'react';
import type { SheetAdding } from '../../host/sheet-adding';
import type { AmountName, BlankForm, FormAnswers } from '../../library/new-form/blank-form';
import { blankForms } from '../../library/new-form/blank-forms';
import { fieldsOf } from '../../library/new-form/first-indicators';
import { fillingOf } from '../../library/new-form/filling';
import type { IndicatorTemplate } from '../../library/schema';
import { Button } from '../basics/button';
import { Select, TextField } from '../basics/controls';
import { Field } from '../basics/field';
import { useStore } from '../basics/use-store';
import type { CheckSession } from '../check/check-session';
import { OwnSheetView, SheetNews } from '../own-sheet/own-sheet-view';
import type { WorkbookSession } from '../workbook/workbook-session';
import { createNewFormSession } from './new-form-session';
import type { NewFormSession } from './new-form-session';
import { newFormTexts as say } from './new-form-texts';
import * as styles from './new-form.module.css';

/** 新建目标表, a chunk of its own. */
export function createNewFormPanel(
  workbook: WorkbookSession,
  sheets: SheetAdding,
  check: CheckSession,
  templates: readonly IndicatorTemplate[],
  onClose: () => void,
  today: () => Date = () => new Date(),
): ComponentType {
  const session = createNewFormSession(workbook, sheets, check, templates);
  const fields = fieldsOf(templates);
  return function NewFormTab() {
    return <NewFormPanel session={session} check={check} fields={fields} onClose={onClose} year={nextYear(today())} />;
  };
}

/** From summer on, goals are set for the next year. */
function nextYear(today: Date): number {
  const JUNE = 5;
  return today.getFullYear() + (today.getMonth() > JUNE ? 1 : 0);
}

interface Props {
  readonly session: NewFormSession;
  readonly check: CheckSession;
  readonly fields: readonly string[];
  readonly year: number;
  readonly onClose: () => void;
}

/** The user's entries, as typed. */
type Entries = Record<'year' | 'unit' | 'department' | 'project' | AmountName, string>;
type EntryName = keyof Entries;

const BLANK: Entries = {
  ...{ year: '', unit: '', department: '', project: '' },
  ...{ fiscal: '', other: '', basic: '', projects: '' },
};

function amountsOf({ scope }: BlankForm): readonly AmountName[] {
  return scope === 'project' ? ['fiscal', 'other'] : ['basic', 'projects'];
}

function NewFormPanel({ session, check, fields, year, onClose }: Props): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { busy, outcome, trouble } = useStore(session);
  const news = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The message is below the button, often out of view.
    if (outcome ?? trouble) news.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome, trouble]);
  const [id, setId] = useState(blankForms[0]?.id);
  const [field, setField] = useState(fields[0] ?? '');
  const [entries, setEntries] = useState<Entries>({ ...BLANK, year: String(year) });
  const [isAsked, setAsked] = useState(false);
  const form = blankForms.find((one) => one.id === id);
  const problems = useMemo(() => (form ? problemsOf(form, entries) : {}), [form, entries]);

  const make = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (form && Object.keys(problems).length === 0 && !busy) void session.make(form, answersOf(form, entries), field);
  };
  const entry = (name: EntryName, label: string, isWide = false): ReactElement => (
    <Field label={label} problem={isAsked ? problems[name] : undefined} {...(isWide && { className: styles.wide })}>
      <TextField
        value={entries[name]}
        inputMode={name in say.amounts ? 'decimal' : undefined}
        onChange={({ target: { value } }) => setEntries({ ...entries, [name]: value })}
      />
    </Field>
  );
  return (
    <>
      <Button onClick={onClose}>{say.back}</Button>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {say.title}
      </h2>
      <p className={styles.intro}>{say.intro}</p>
      <form onSubmit={make} noValidate>
        <div className={styles.fields}>
          <Field label={say.form} className={styles.wide}>
            <Select
              value={id}
              onChange={({ target: { value } }) => {
                setId(value);
                setAsked(false);
              }}
            >
              {blankForms.map((one) => (
                <option key={one.id} value={one.id}>{`${one.name}（${one.source}）`}</option>
              ))}
            </Select>
          </Field>
          <Field label={say.field} hint={say.fieldHint} className={styles.wide}>
            <Select value={field} onChange={({ target: { value } }) => setField(value)}>
              {fields.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
          {form?.scope === 'project' ? entry('project', say.project, true) : null}
          {entry('unit', say.unit, true)}
          {form?.scope === 'project' ? entry('department', say.department) : null}
          {entry('year', say.year)}
          {form ? amountsOf(form).map((name) => <div key={name}>{entry(name, say.amounts[name])}</div>) : null}
        </div>
        <p className={styles.intro}>{say.amountsHint}</p>
        <Button appearance="primary" type="submit" disabledFocusable={busy !== null}>
          {say.make}
        </Button>
      </form>
      <div ref={news} className={styles.news}>
        <OwnSheetView
          session={session}
          words={say}
          written={(sheet) => (
            <SheetNews is="done" text={say.written(sheet.name, session.indicators())}>
              <FillingLine check={check} sheet={sheet.name} />
              <Button size="small" onClick={() => void session.remove(sheet, false)}>
                {say.remove}
              </Button>
            </SheetNews>
          )}
        />
      </div>
    </>
  );
}

interface FillingProps {
  readonly check: CheckSession;
  readonly sheet: string;
}

/** Progress in filling in the new form, by the last check. */
function FillingLine({ check, sheet }: FillingProps): ReactElement | null {
  const { result } = useStore(check);
  const filling = result ? fillingOf(result.checked, sheet) : null;
  return filling && filling.all > 0 ? <p className={styles.filling}>{say.filling(filling)}</p> : null;
}

function problemsOf(form: BlankForm, entries: Entries): Partial<Record<EntryName, string>> {
  const amounts = amountsOf(form).filter((name) => amountOf(entries[name]) === null);
  return {
    ...(!/^20\d\d$/.test(entries.year.trim()) && { year: say.yearProblem }),
    ...(entries.unit.trim() === '' && { unit: say.unitProblem }),
    ...(form.scope === 'project' && entries.project.trim() === '' && { project: say.projectProblem }),
    ...Object.fromEntries(amounts.map((name) => [name, say.amountProblem])),
  };
}

function answersOf(form: BlankForm, entries: Entries): FormAnswers {
  const amounts = amountsOf(form).flatMap((name) => {
    const amount = amountOf(entries[name]);
    return amount === null || amount === undefined ? [] : [[name, amount] as const];
  });
  return {
    year: Number(entries.year.trim()),
    unit: entries.unit.trim(),
    department: entries.department.trim() || entries.unit.trim(),
    project: entries.project.trim(),
    amounts: Object.fromEntries(amounts),
  };
}

/** Undefined when blank, null when not an amount. */
function amountOf(text: string): number | null | undefined {
  const plain = text.replace(/[,，\s]/g, '');
  if (plain === '') return undefined;
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
