import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { classes } from './classes';
import * as styles from './controls.module.css';

/*
 * The browser's own controls in Fluent's colours: Fluent's wrap the same elements, cost 14 KiB and do no more for these
 * forms.
 */

export const TextField = forwardRef<HTMLInputElement, ComponentPropsWithoutRef<'input'>>(function TextField(
  { className, ...props },
  ref,
) {
  return <input ref={ref} autoComplete="off" {...props} className={classes(styles.control, className)} />;
});

export const LongText = forwardRef<HTMLTextAreaElement, ComponentPropsWithoutRef<'textarea'>>(function LongText(
  { className, ...props },
  ref,
) {
  return <textarea ref={ref} {...props} className={classes(styles.control, styles.long, className)} />;
});

/** Takes the available width, however long its options are. */
export const Select = forwardRef<HTMLSelectElement, ComponentPropsWithoutRef<'select'>>(function Select(
  { className, ...props },
  ref,
) {
  return <select ref={ref} {...props} className={classes(styles.control, styles.select, className)} />;
});
