import { cloneElement, useEffect, useId } from 'react';
import type { AriaAttributes, ReactElement } from 'react';
import { classes } from './classes';
import * as styles from './field.module.css';

/** The attributes that connect a control with its label and the texts below it. */
type Labelling = { readonly id?: string } & Pick<
  AriaAttributes,
  'aria-describedby' | 'aria-invalid' | 'aria-labelledby'
>;

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** The error of the entered text; announced by screen readers at once. */
  readonly problem?: string | undefined;
  readonly className?: string;
  /** One control. */
  readonly children: ReactElement<Labelling>;
}

/** A control with its label above, hint and error below. The first control of a form with an error takes the focus. */
export function Field({ label, hint, problem, className, children }: Props): ReactElement {
  const id = useId();
  const [labelId, hintId, problemId] = [`${id}label`, `${id}hint`, `${id}problem`];
  useEffect(() => {
    const control = problem ? document.getElementById(id) : null;
    // The pressed button may be far below.
    if (control?.closest('form')?.querySelector('[aria-invalid]') === control) control?.focus();
  }, [id, problem]);
  const described = [hint && hintId, problem && problemId].filter(Boolean).join(' ');
  return (
    <div className={classes(styles.root, className)}>
      <label className={styles.label} id={labelId} htmlFor={id}>
        {label}
      </label>
      {cloneElement(children, {
        id,
        'aria-labelledby': labelId,
        ...(described && { 'aria-describedby': described }),
        ...(problem && { 'aria-invalid': true }),
      })}
      {problem ? (
        <p className={classes(styles.below, styles.wrong)} id={problemId} role="alert">
          {problem}
        </p>
      ) : null}
      {hint ? (
        <p className={classes(styles.below, styles.hint)} id={hintId}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
